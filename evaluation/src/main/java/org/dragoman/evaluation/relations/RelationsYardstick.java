package org.dragoman.evaluation.relations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dragoman.Dragoman;
import org.dragoman.model.Coding;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Measures how well relations are coded, on sentences in which people have marked who does what to
 * whom: once with the participants given, once with everything to find.
 */
public final class RelationsYardstick {

  private RelationsYardstick() {}

  /**
   * What to measure.
   *
   * @param given whether to measure with the participants given
   * @param endToEnd whether to measure with everything to find
   * @param folds the folds to measure on
   * @param predictions where to write what was coded, or null; when both are measured, the second
   *     file has {@code -end-to-end} before its ending
   * @param calibration whether to print how sure the coder was beside how many events are right
   * @param threads how many sentences to read at a time
   */
  public record Options(
      boolean given,
      boolean endToEnd,
      Folds folds,
      @Nullable Path predictions,
      boolean calibration,
      int threads) {

    /** Both ways on all folds, two sentences at a time. */
    public static final Options ALL = new Options(true, true, Folds.ALL, null, false, 2);
  }

  /**
   * Measures, and prints the figures.
   *
   * @param file the sentences: tab-separated columns id, fold, root, quad, sentence, marked
   * @param options what to measure
   * @param dragoman the coder
   * @param out where to print
   * @throws IOException if a file cannot be read or written or is not as described; the message is
   *     one line for a person
   */
  public static void run(Path file, Options options, Dragoman dragoman, Appendable out)
      throws IOException {
    List<GoldRelation> gold =
        GoldRelation.read(file).stream().filter(row -> options.folds().has(row.fold())).toList();
    if (gold.isEmpty()) {
      throw new IOException(file + " has no rows in " + options.folds());
    }
    RelationsPrinter printer = new RelationsPrinter(out);
    printer.head(file.getFileName().toString(), options.folds(), gold.size());
    if (options.given()) {
      List<Coding> codings = read(gold, true, options, dragoman);
      printer.given(
          figures(gold, codings, Crosswalk.OLDER), figures(gold, codings, Crosswalk.NONE));
      if (options.calibration()) {
        printer.calibration("participants given", Calibration.of(gold, codings, Crosswalk.OLDER));
      }
      Path predictions = options.predictions();
      if (predictions != null) {
        Predictions.given(predictions, gold, codings);
        printer.written(predictions);
      }
    }
    if (options.endToEnd()) {
      List<Coding> codings = read(gold, false, options, dragoman);
      printer.found(
          FoundFigures.of(gold, codings, Crosswalk.OLDER),
          FoundFigures.of(gold, codings, Crosswalk.NONE));
      if (options.calibration()) {
        printer.calibration("end to end", Calibration.of(gold, codings, Crosswalk.OLDER));
      }
      Path predictions = options.predictions();
      if (predictions != null) {
        Path own = options.given() ? second(predictions) : predictions;
        Predictions.found(own, gold, codings);
        printer.written(own);
      }
    }
  }

  private static Path second(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    return file.resolveSibling(stem + "-end-to-end" + (dot < 0 ? "" : name.substring(dot)));
  }

  private static GivenFigures figures(
      List<GoldRelation> gold, List<Coding> codings, Crosswalk crosswalk) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      chosen.add(Choice.root(codings.get(i), gold.get(i), crosswalk));
    }
    return new GivenFigures(
        gold.stream().map(GoldRelation::root).toList(),
        gold.stream().map(GoldRelation::quad).toList(),
        chosen);
  }

  private static List<Coding> read(
      List<GoldRelation> gold, boolean given, Options options, Dragoman dragoman)
      throws IOException {
    ExecutorService readers = Executors.newFixedThreadPool(Math.max(1, options.threads()));
    try {
      List<Future<Coding>> codings = new ArrayList<>();
      for (GoldRelation row : gold) {
        List<Span> spans = given ? row.participants() : List.of();
        codings.add(readers.submit(() -> dragoman.read(Report.of(row.sentence(), null), spans)));
      }
      List<Coding> read = new ArrayList<>();
      for (Future<Coding> coding : codings) {
        read.add(coding.get());
      }
      return read;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a sentence could not be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading", e);
    } finally {
      readers.shutdownNow();
    }
  }
}
