package org.dragoman.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports as JSON objects, read one at a time however many there are.
 *
 * <p>Where every object has its line, a broken one is set aside and the rest is read. In an array,
 * or an object over several lines, nobody knows where the next one begins: a fault ends the input.
 */
final class JsonReports {

  /** Bytes of a line; more hold no report that is short enough. */
  private static final int LONGEST_LINE = 16_000_000;

  private static final JsonMapper JSON = JsonMapper.shared();

  private JsonReports() {}

  /**
   * The items of an input.
   *
   * @param in the input, positioned at its start; in UTF-8 or a relative of ASCII
   * @param head its first words, which show how it is laid out
   */
  static Iterator<Item> of(InputStream in, String head, String name, ReadingOptions options) {
    return isLines(head.strip()) ? new Lines(in, name, options) : new Values(in, name, options);
  }

  private static boolean isLines(String head) {
    int end = head.indexOf('\n');
    String first = (end < 0 ? head : head.substring(0, end)).strip();
    if (first.startsWith("[")) {
      return false;
    }
    return end < 0 || (first.length() > 1 && ",{[:".indexOf(first.charAt(first.length() - 1)) < 0);
  }

  private static String fault(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return "is no valid JSON"
        + (message.isBlank()
            ? ""
            : ": " + (message.length() > 160 ? message.substring(0, 160) + "…" : message));
  }

  /** An iterator that looks one item ahead; null is the end. */
  private abstract static class Ahead implements Iterator<Item> {
    private @Nullable Item next;
    private boolean looked;

    abstract @Nullable Item look();

    @Override
    public boolean hasNext() {
      if (!looked) {
        next = look();
        looked = true;
      }
      return next != null;
    }

    @Override
    public Item next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      Item item = next;
      looked = false;
      return item;
    }
  }

  private static final class Lines extends Ahead {
    private final InputStream in;
    private final String name;
    private final ReadingOptions options;
    private int number;
    private boolean ended;

    Lines(InputStream in, String name, ReadingOptions options) {
      this.in = in;
      this.name = name;
      this.options = options;
    }

    @Override
    @Nullable Item look() {
      while (!ended) {
        String where = name + ", line " + (number + 1);
        try {
          byte[] line = line();
          if (line == null) {
            return ended ? null : new Item.SetAside(where, "is longer than a report can be");
          }
          String text = Encoding.decode(line, null);
          if (text == null) {
            return new Item.SetAside(where, "is not text but binary data");
          }
          if (!text.isBlank()) {
            return JsonFields.read(JSON.readTree(text), options, where);
          }
        } catch (JacksonException e) {
          return new Item.SetAside(where, fault(e));
        } catch (IOException e) {
          ended = true;
          return new Item.SetAside(where, "cannot be read further: " + e.getMessage());
        }
      }
      return null;
    }

    /** The next line; null at the end and for a line that is too long. */
    private byte @Nullable [] line() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
      long length = 0;
      int b = in.read();
      if (b < 0) {
        ended = true;
        return null;
      }
      while (b >= 0 && b != '\n') {
        if (length < LONGEST_LINE) {
          line.write(b);
        }
        length++;
        b = in.read();
      }
      number++;
      return length > LONGEST_LINE ? null : line.toByteArray();
    }
  }

  private static final class Values extends Ahead {
    private final InputStream in;
    private final String name;
    private final ReadingOptions options;
    private @Nullable MappingIterator<JsonNode> values;
    private int number;
    private boolean ended;

    Values(InputStream in, String name, ReadingOptions options) {
      this.in = in;
      this.name = name;
      this.options = options;
    }

    @Override
    @Nullable Item look() {
      if (ended) {
        return null;
      }
      String where = name + ", report " + (number + 1);
      try {
        if (values == null) {
          values = JSON.readerFor(JsonNode.class).readValues(in);
        }
        if (!values.hasNextValue()) {
          ended = true;
          return null;
        }
        number++;
        return JsonFields.read(values.nextValue(), options, where);
      } catch (JacksonException e) {
        ended = true;
        return new Item.SetAside(where, fault(e) + "; nothing after it is read");
      }
    }
  }
}
