package org.dragoman.evaluation.relations;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;

/** Writes what was coded as tab-separated tables, after the crosswalk. */
final class Predictions {

  private Predictions() {}

  /** One line a row of the set, in its order. */
  static void given(Path file, List<GoldRelation> gold, List<Coding> codings) throws IOException {
    try (CsvWriter out = writer(file)) {
      out.writeRecord("id", "root", "quad");
      for (int i = 0; i < gold.size(); i++) {
        String root = Choice.root(codings.get(i), gold.get(i), Crosswalk.OLDER);
        out.writeRecord(gold.get(i).id(), root, Crosswalk.quad(root));
      }
    }
  }

  /** One line for each pair of an actor and a recipient; offsets count in the sentence. */
  static void found(Path file, List<GoldRelation> gold, List<Coding> codings) throws IOException {
    try (CsvWriter out = writer(file)) {
      out.writeRecord(
          "id", "root", "actor_begin", "actor_end", "recipient_begin", "recipient_end", "status");
      for (int i = 0; i < gold.size(); i++) {
        Coding coding = codings.get(i);
        for (Event event : coding.events()) {
          if (event.allegation()) {
            continue;
          }
          String root = Crosswalk.OLDER.root(event, coding.events());
          String status = event.status().name().toLowerCase(Locale.ROOT);
          for (Parties.Pair pair : Parties.of(coding, event).pairs()) {
            Span actor = pair.actor();
            Span recipient = pair.recipient();
            out.writeRecord(
                gold.get(i).id(),
                root,
                begin(actor),
                end(actor),
                begin(recipient),
                end(recipient),
                status);
          }
        }
      }
    }
  }

  private static CsvWriter writer(Path file) throws IOException {
    return CsvWriter.builder().fieldSeparator('\t').build(file);
  }

  private static String begin(@Nullable Span span) {
    return span == null ? "" : String.valueOf(span.begin());
  }

  private static String end(@Nullable Span span) {
    return span == null ? "" : String.valueOf(span.end());
  }
}
