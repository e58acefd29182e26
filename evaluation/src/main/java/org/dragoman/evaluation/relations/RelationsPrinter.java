package org.dragoman.evaluation.relations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.dragoman.evaluation.Bootstrap;

/** Prints the figures for a person. */
final class RelationsPrinter {

  private static final int CONFUSIONS = 15;

  private final Appendable out;

  RelationsPrinter(Appendable out) {
    this.out = out;
  }

  void head(String file, Folds folds, int rows) throws IOException {
    line("Relations: %s, %s, %d sentences", file, folds, rows);
    line("Crosswalk: %s", Crosswalk.RULES);
    line("In brackets: 95%% bootstrap intervals (1000 seeded samples of the sentences)");
  }

  void given(GivenFigures with, GivenFigures without) throws IOException {
    line("");
    line("Participants given                with crosswalk           without");
    figure("accuracy, root", with.gold().size(), with::accuracy, without::accuracy);
    figure("macro-F1, root", with.gold().size(), with::macroF1, without::macroF1);
    figure("accuracy, quad", with.gold().size(), with::quadAccuracy, without::quadAccuracy);
    line("");
    line("%-12s %6s %10s %8s %6s", "class", "rows", "precision", "recall", "F1");
    var classes = with.classes(with.all());
    for (String name : with.goldClasses()) {
      GivenFigures.PerClass figures = classes.get(name);
      if (figures != null) {
        line(
            "%-12s %6d %10.1f %8.1f %6.1f",
            name, figures.marked(), figures.precision(), figures.recall(), figures.f1());
      }
    }
    List<GivenFigures.Confusion> confusions = with.confusions();
    line("");
    line("Most frequent confusions (marked -> coded, sentences)");
    for (GivenFigures.Confusion confusion :
        confusions.subList(0, Math.min(CONFUSIONS, confusions.size()))) {
      line("%-12s -> %-12s %4d", confusion.gold(), confusion.chosen(), confusion.rows());
    }
  }

  void found(FoundFigures with, FoundFigures without) throws IOException {
    int rows = with.rows().size();
    line("");
    line("End to end                        with crosswalk           without");
    figure("recall, root+source", rows, with::recallOfSource, without::recallOfSource);
    figure("recall, root+source+target", rows, with::recallOfBoth, without::recallOfBoth);
    figure("precision*, root+source", rows, with::precisionOfSource, without::precisionOfSource);
    figure("precision*, all three", rows, with::precisionOfBoth, without::precisionOfBoth);
    line("* among events that have the marked source or target; a lower bound, as the set names");
    line("  one relation a sentence");
  }

  /** Prints how sure the coder was, and how many of its events are right. */
  void calibration(String how, Calibration calibration) throws IOException {
    line("");
    line("Confidence, %s: of events with a marked participant, class and source right", how);
    line("%-12s %6s %8s %6s", "confidence", "events", "said", "right");
    for (Calibration.Band band : calibration.bands()) {
      line(
          "%-12s %6d %8.1f  %s",
          String.format(Locale.ROOT, "%.2f-%.2f", band.from(), band.to()),
          band.events(),
          band.said(),
          value(band.right(), band.range()));
    }
    line("mean distance of said from right: %.1f", calibration.error());
  }

  void written(Path file) throws IOException {
    line("");
    line("Predictions written to %s", file);
  }

  private void figure(
      String name, int rows, ToDoubleFunction<int[]> with, ToDoubleFunction<int[]> without)
      throws IOException {
    int[] all = new int[rows];
    for (int i = 0; i < rows; i++) {
      all[i] = i;
    }
    line(
        "%-30s %s    %s",
        name,
        value(with.applyAsDouble(all), Bootstrap.range(rows, with)),
        value(without.applyAsDouble(all), Bootstrap.range(rows, without)));
  }

  private static String value(double figure, Bootstrap.Range range) {
    return Double.isNaN(figure)
        ? String.format(Locale.ROOT, "%5s %16s", "-", "")
        : String.format(Locale.ROOT, "%5.1f [%5.1f, %5.1f]", figure, range.low(), range.high());
  }

  private void line(String format, Object... values) throws IOException {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
