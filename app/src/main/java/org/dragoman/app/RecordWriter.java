package org.dragoman.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dragoman.app.page.Page;
import org.dragoman.app.terminal.Sheet;
import org.dragoman.app.terminal.StoryView;
import org.dragoman.ledger.EventTable;
import org.dragoman.ledger.RecordJson;
import org.dragoman.ledger.Selection;
import org.dragoman.model.Coding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SequenceWriter;

/** Writes records one after the other in a format. Nothing need appear before the end. */
interface RecordWriter extends AutoCloseable {

  /** Adds a record. */
  void add(Coding coding);

  /** Completes the output after the last record. */
  void end();

  /** Lets go of what it holds; the output itself stays open. */
  @Override
  default void close() {}

  /** The account for people. */
  static RecordWriter text(OutputStream out, Supplier<Sheet> sheets, Selection selection) {
    return new RecordWriter() {
      private boolean first = true;

      @Override
      public void add(Coding coding) {
        Sheet sheet = sheets.get();
        if (!first) {
          sheet.blank().rule().blank();
        }
        first = false;
        StoryView.write(coding, selection, sheet);
        put(out, sheet.toString());
      }

      @Override
      public void end() {}
    };
  }

  /**
   * One object, or an array of them if there are several.
   *
   * @param several whether it is an array in any case
   */
  static RecordWriter json(OutputStream out, boolean reasons, boolean several) {
    RecordJson json = reasons ? RecordJson.explained() : RecordJson.plain();
    return new RecordWriter() {
      private @Nullable Coding only;
      private @Nullable SequenceWriter array;

      @Override
      public void add(Coding coding) {
        if (array == null && only == null && !several) {
          only = coding;
          return;
        }
        if (array == null) {
          array = json.array(out);
        }
        if (only != null) {
          array.write(only);
          only = null;
        }
        array.write(coding);
      }

      @Override
      public void end() {
        if (only != null) {
          put(out, json.indented(only));
        } else if (array != null) {
          array.close();
        } else {
          put(out, "[]");
        }
        put(out, "\n");
      }
    };
  }

  /** One object a line. */
  static RecordWriter lines(OutputStream out, boolean reasons) {
    RecordJson json = reasons ? RecordJson.explained() : RecordJson.plain();
    return new RecordWriter() {
      @Override
      public void add(Coding coding) {
        put(out, json.line(coding) + "\n");
      }

      @Override
      public void end() {}
    };
  }

  /** One event a row. */
  static RecordWriter table(OutputStream out, Selection selection) {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    return new RecordWriter() {
      private final EventTable table = new EventTable(writer, selection);

      @Override
      public void add(Coding coding) {
        table.add(coding);
      }

      @Override
      public void end() {
        try {
          table.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  /** One page for all. */
  static RecordWriter page(OutputStream out, Selection selection) {
    return new RecordWriter() {
      private final List<Coding> codings = new ArrayList<>();

      @Override
      public void add(Coding coding) {
        codings.add(coding);
      }

      @Override
      public void end() {
        put(out, Page.of(codings, selection).html());
      }
    };
  }

  private static void put(OutputStream out, String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
