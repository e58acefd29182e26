package org.dragoman.evaluation.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.evaluation.Bootstrap;
import org.dragoman.language.conllu.TreebankDocument;

/** Prints the figures for a person, a column to an engine. */
final class LanguagePrinter {

  private final Appendable out;

  LanguagePrinter(Appendable out) {
    this.out = out;
  }

  void head(String file, List<TreebankDocument> documents) throws IOException {
    int sentences = documents.stream().mapToInt(each -> each.sentences().size()).sum();
    int words =
        documents.stream()
            .flatMap(each -> each.sentences().stream())
            .mapToInt(each -> each.words().size())
            .sum();
    line(
        "Language: %s, %d documents, %d sentences, %d words",
        file, documents.size(), sentences, words);
    line("F1 in per cent, which is the accuracy where the words are given; of names recall, of");
    line("spans precision. Heads and relations without punctuation.");
    line("In brackets: 95%% bootstrap intervals (1000 seeded samples of the sentences)");
  }

  void part(LanguageYardstick.Given given, Map<String, LanguageScore> scores) throws IOException {
    line("");
    StringBuilder head = new StringBuilder(format("%-28s %7s", given.label(), "marked"));
    scores.keySet().forEach(engine -> head.append(format("  %-22s", engine)));
    line("%s", head.toString().stripTrailing());
    for (LanguageFigure figure : LanguageFigure.values()) {
      if (given == LanguageYardstick.Given.TOKENS && figure.needsRawText()) {
        continue;
      }
      int marked = scores.values().iterator().next().counts(figure).marked();
      StringBuilder row = new StringBuilder();
      row.append(
          format(
              "%-28s %7s",
              figure.label(), figure == LanguageFigure.SPANS ? "" : String.valueOf(marked)));
      for (LanguageScore score : scores.values()) {
        row.append("  ").append(value(score.value(figure), score.range(figure)));
      }
      line("%s", row.toString().stripTrailing());
    }
  }

  void written(Path file) throws IOException {
    line("");
    line("Predictions written to %s", file);
  }

  private static String value(double value, Bootstrap.Range range) {
    return Double.isNaN(value)
        ? format("%5s %16s", "-", "")
        : format("%5.1f [%5.1f, %5.1f] ", value, range.low(), range.high());
  }

  private void line(String format, Object... values) throws IOException {
    out.append(format(format, values)).append('\n');
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
