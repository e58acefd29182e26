package org.dragoman.train.statements;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.Dragoman;
import org.dragoman.Settings;
import org.dragoman.evaluation.statements.Figure;
import org.dragoman.evaluation.statements.GoldStory;
import org.dragoman.evaluation.statements.StatementsYardstick;
import org.dragoman.language.Language;
import org.dragoman.statements.ReadingExamples.Example;
import org.dragoman.statements.ReadingThresholds;
import org.dragoman.statements.ReadingWeights;
import org.dragoman.statements.StatementFinder;
import org.jspecify.annotations.Nullable;

/**
 * Compares the rules alone with the learned choice, and several thresholds of it, on stories that
 * the weights have not seen: each story is read with weights that were learned from the others.
 */
final class CrossValidation {

  private static final List<ReadingThresholds> COMPARED =
      List.of(
          ReadingThresholds.STANDARD,
          new ReadingThresholds(0.2, 0.45, 0.6),
          new ReadingThresholds(0.3, 0.45, 0.6),
          new ReadingThresholds(0.6, 0.6, 0.7));

  private static final Map<String, String> COLUMNS = columns();

  private final Path directory;
  private final @Nullable Path scorer;
  private final Language engine;
  private final ReadingTrainer trainer;

  /**
   * A comparison.
   *
   * @param directory where the stories were read from
   * @param scorer the folder with source heads, or null: the figures that need them are left out
   * @param engine the engine that the stories are read with
   * @param trainer what learns the weights
   */
  CrossValidation(Path directory, @Nullable Path scorer, Language engine, ReadingTrainer trainer) {
    this.directory = directory;
    this.scorer = scorer;
    this.engine = engine;
    this.trainer = trainer;
  }

  /** Learns and measures, and prints a line for each way of choosing. */
  void run(List<GoldStory> stories, List<List<Example>> examples, int folds, PrintWriter out)
      throws IOException {
    Map<String, Map<String, Figure>> figures = new LinkedHashMap<>();
    figures.put("rules alone", new LinkedHashMap<>());
    for (ReadingThresholds thresholds : COMPARED) {
      figures.put(name(thresholds), new LinkedHashMap<>());
    }
    for (int fold = 0; fold < folds; fold++) {
      List<GoldStory> apart = new ArrayList<>();
      List<List<Example>> learned = new ArrayList<>();
      for (int i = 0; i < stories.size(); i++) {
        if (i % folds == fold) {
          apart.add(stories.get(i));
        } else {
          learned.add(examples.get(i));
        }
      }
      ReadingWeights weights = trainer.train(learned);
      measure("rules alone", StatementFinder.ofRulesAlone(), apart, figures);
      for (ReadingThresholds thresholds : COMPARED) {
        measure(name(thresholds), new StatementFinder(weights, thresholds), apart, figures);
      }
      out.printf("fold %d: learned from %d stories, read %d%n", fold, learned.size(), apart.size());
      out.flush();
    }
    print(figures, out);
  }

  private void measure(
      String name,
      StatementFinder finder,
      List<GoldStory> stories,
      Map<String, Map<String, Figure>> figures)
      throws IOException {
    Dragoman dragoman = Dragoman.with(engine, Settings.STANDARD, finder);
    Map<String, Figure> sums = figures.computeIfAbsent(name, each -> new LinkedHashMap<>());
    StatementsYardstick.measure(directory, scorer, stories, dragoman)
        .forEach((figure, counts) -> sums.merge(figure, counts, Figure::plus));
  }

  private static String name(ReadingThresholds thresholds) {
    return String.format(
        Locale.ROOT,
        "learned, %.2f %.2f %.2f",
        thresholds.proposed(),
        thresholds.known(),
        thresholds.unknown());
  }

  private static void print(Map<String, Map<String, Figure>> figures, PrintWriter out) {
    out.printf("%-24s", "F1");
    COLUMNS.values().forEach(column -> out.printf("%16s", column));
    out.println();
    figures.forEach(
        (name, sums) -> {
          out.printf("%-24s", name);
          for (String column : COLUMNS.keySet()) {
            Figure figure = sums.get(column);
            out.printf(
                "%16s", figure == null ? "-" : String.format(Locale.ROOT, "%.1f", figure.f1()));
          }
          out.println();
        });
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("content, Jaccard ≥ 0.8 – all", "content");
    columns.put("content, Jaccard ≥ 0.8 – speech cues", "speech cues");
    columns.put("content and source head right – all", "with source");
    columns.put("source, cue and content exact – all", "all exact");
    columns.put("quoted run with the right source – all", "quoted, source");
    return columns;
  }
}
