package org.dragoman.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dragoman.actors.ActorFinder;
import org.dragoman.language.Language;
import org.dragoman.model.Report;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who says something, who only passes it on, who is told, and what is said within what is said. */
class RelayedStatementsTest {

  /** All parts of a statement, as {@code relayed.txt} writes them; the parent is its content. */
  private record Parts(
      String source,
      String via,
      String addressee,
      String cue,
      String content,
      String parent,
      String act) {

    @Override
    public String toString() {
      return String.join(" | ", source, via, addressee, cue, content, parent, act);
    }
  }

  /** A text, and the statements that it makes. */
  private record Sample(String text, List<Parts> statements) {}

  @Test
  void allPartsAreRightInNineOfTenStatements() throws IOException {
    int all = 0;
    List<String> wrong = new ArrayList<>();
    for (Sample sample : samples()) {
      List<Parts> found = read(sample.text());
      for (Parts expected : sample.statements()) {
        all++;
        if (!found.contains(expected)) {
          wrong.add(sample.text() + "\n  expected " + expected + "\n  found    " + found);
        }
      }
    }

    assertThat(all).isGreaterThanOrEqualTo(80);
    assertThat(wrong).as(() -> (String.join("\n", wrong))).hasSizeLessThanOrEqualTo(all / 10);
  }

  private static List<Parts> read(String text) {
    AnnotatedReport report = AnnotatedReport.of(Report.of(text, null), Language.english());
    List<Attribution> found =
        new StatementFinder().find(report, new ActorFinder().mentions(report, List.of()));
    List<Parts> parts = new ArrayList<>();
    for (Attribution attribution : found) {
      parts.add(
          new Parts(
              words(report, attribution.source()),
              attribution.via().isEmpty()
                  ? "-"
                  : String.join(" + ", attribution.via().stream().map(report::textOf).toList()),
              words(report, attribution.addressee()),
              ranges(text, attribution.cue()),
              ranges(text, attribution.content()),
              attribution.parent() < 0
                  ? "-"
                  : ranges(text, found.get(attribution.parent()).content()),
              attribution.act().name().toLowerCase(Locale.ROOT)));
    }
    return parts;
  }

  private static String words(AnnotatedReport report, @Nullable Words words) {
    return words == null ? "-" : report.textOf(words);
  }

  private static String ranges(String text, List<Range> ranges) {
    return ranges.isEmpty()
        ? "-"
        : String.join(
            " … ",
            ranges.stream().map(range -> text.substring(range.begin(), range.end())).toList());
  }

  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (InputStream stream =
        Objects.requireNonNull(RelayedStatementsTest.class.getResourceAsStream("relayed.txt"))) {
      String text = "";
      List<Parts> statements = new ArrayList<>();
      for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("> ")) {
          String[] parts = line.substring(2).split(" \\| ", -1);
          String parent =
              parts[5].equals("-") ? "-" : statements.get(Integer.parseInt(parts[5]) - 1).content();
          statements.add(
              new Parts(parts[0], parts[1], parts[2], parts[3], parts[4], parent, parts[6]));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          text = line;
        } else if (!statements.isEmpty()) {
          samples.add(new Sample(text, List.copyOf(statements)));
          statements.clear();
        }
      }
      if (!statements.isEmpty()) {
        samples.add(new Sample(text, List.copyOf(statements)));
      }
    }
    return samples;
  }
}
