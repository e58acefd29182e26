package org.dragoman.evaluation.codes;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dragoman.actors.ActorFinder;
import org.dragoman.evaluation.Bootstrap;
import org.dragoman.language.Language;
import org.dragoman.model.Actor;
import org.dragoman.model.Report;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.world.Table;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Measures the codes of actors. Each phrase is read alone, as if it were all of a report; of the
 * mentions in it that counts which the others hang on. Its sector is the primary one.
 */
public final class CodesYardstick {

  private static final List<String> HEADER = List.of("text", "country", "sector");

  /** Columns that only a set of relations has. */
  private static final List<String> RELATIONS = List.of("id", "source", "target");

  /** How many kinds of error are printed. */
  private static final int SHOWN = 15;

  private CodesYardstick() {}

  /**
   * What to read and write beside the phrases.
   *
   * @param date the day on which somebody is in office or no more; null where that does not matter
   * @param predictions where to write what was found, in the columns of the input; or null
   * @param world what is known of actors, with dictionaries or without
   */
  public record Options(@Nullable LocalDate date, @Nullable Path predictions, World world) {}

  /** A phrase with its right codes; empty for none. */
  private record Row(String text, String country, String sector) {}

  /** A phrase with what was found. */
  private record Result(Row gold, Row found) {

    boolean country() {
      return gold.country().equals(found.country());
    }

    boolean sector() {
      return gold.sector().equals(found.sector());
    }
  }

  /**
   * Codes the phrases and prints how many codes are right.
   *
   * @return the share of right countries, of right sectors, and of both together, in per cent
   * @throws IOException if a file cannot be read or written, or a line is not as it should be; the
   *     message is one line for a person and names the line
   */
  public static Map<String, Double> run(
      Path file, Options options, Language language, Appendable out) throws IOException {
    ActorFinder finder = new ActorFinder(options.world(), false);
    List<Result> results = new ArrayList<>();
    for (Row row : read(file)) {
      results.add(new Result(row, code(row.text(), options.date(), finder, language)));
    }
    Map<String, Double> shares = print(file, results, out);
    if (options.predictions() != null) {
      StringBuilder rows = new StringBuilder(String.join("\t", HEADER)).append('\n');
      for (Result result : results) {
        Row row = result.found();
        rows.append(row.text()).append('\t').append(row.country()).append('\t');
        rows.append(row.sector()).append('\n');
      }
      Files.writeString(options.predictions(), rows, StandardCharsets.UTF_8);
      out.append(
          String.format(Locale.ROOT, "%nPredictions written to %s%n", options.predictions()));
    }
    return shares;
  }

  private static List<Row> read(Path file) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException notText) {
      throw new IOException(file + " is not UTF-8 text", notText);
    }
    if (!lines.isEmpty() && columns(lines.get(0)).containsAll(RELATIONS)) {
      return labelled(file, lines);
    }
    if (lines.isEmpty() || !columns(lines.get(0)).subList(0, 1).equals(List.of("text"))) {
      throw new IOException(
          file + ", line 1: the header \"text country sector\", separated by tabs, is missing");
    }
    List<String> header = columns(lines.get(0));
    int[] at = new int[HEADER.size()];
    for (int c = 0; c < at.length; c++) {
      at[c] = header.indexOf(HEADER.get(c));
      if (at[c] < 0) {
        throw new IOException(file + ", line 1: there is no column " + HEADER.get(c));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      List<String> cells = columns(lines.get(i));
      if (cells.get(at[0]).isBlank()) {
        throw new IOException(file + ", line " + (i + 1) + ": the phrase is missing");
      }
      rows.add(new Row(cells.get(at[0]), cell(cells, at[1]), cell(cells, at[2])));
    }
    if (rows.isEmpty()) {
      throw new IOException(file + " holds no phrase");
    }
    return rows;
  }

  /** The sources and targets of a set of relations for which codes ship with the project. */
  private static List<Row> labelled(Path file, List<String> lines) throws IOException {
    List<String> header = columns(lines.get(0));
    Map<String, List<String>> byId = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = columns(line);
      byId.put(cell(cells, header.indexOf("id")), cells);
    }
    List<Row> rows = new ArrayList<>();
    for (Table.Row label : Table.read(CodesYardstick.class, "relations_labels.tsv", 4).rows()) {
      List<String> cells = byId.get(label.text(0));
      String text = cells == null ? "" : cell(cells, header.indexOf(label.text(1)));
      if (!text.isEmpty()) {
        rows.add(new Row(text, label.text(2), label.text(3)));
      }
    }
    if (rows.isEmpty()) {
      throw new IOException(file + " holds none of the relations whose actors are labelled");
    }
    return rows;
  }

  private static List<String> columns(String line) {
    return List.of(line.split("\t", -1));
  }

  /** Trailing columns that are empty may be missing. */
  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }

  private static Row code(
      String phrase, @Nullable LocalDate date, ActorFinder finder, Language language) {
    Actor actor = finder.named(AnnotatedReport.of(Report.of(phrase, date), language));
    if (actor == null) {
      return new Row(phrase, "", "");
    }
    String country = actor.country();
    String sector = actor.sectors().isEmpty() ? "" : actor.sectors().get(0);
    return new Row(phrase, country == null ? "" : country, sector);
  }

  private static Map<String, Double> print(Path file, List<Result> results, Appendable out)
      throws IOException {
    out.append(
        String.format(
            Locale.ROOT,
            "Codes: %s, %d phrases%n"
                + "In brackets: 95%% bootstrap intervals (1000 seeded samples of the phrases)%n%n",
            file.getFileName(),
            results.size()));
    Map<String, Double> shares = new TreeMap<>();
    Map<String, Predicate<Result>> figures = new TreeMap<>();
    figures.put("country", Result::country);
    figures.put("sector", Result::sector);
    figures.put("both", result -> result.country() && result.sector());
    for (String figure : List.of("country", "sector", "both")) {
      Predicate<Result> right = figures.getOrDefault(figure, result -> false);
      double share = 100.0 * results.stream().filter(right).count() / results.size();
      Bootstrap.Range range =
          Bootstrap.range(
              results.size(),
              sample -> {
                int count = 0;
                for (int i : sample) {
                  count += right.test(results.get(i)) ? 1 : 0;
                }
                return 100.0 * count / sample.length;
              });
      shares.put(figure, share);
      out.append(
          String.format(
              Locale.ROOT,
              "%-8s right  %5.1f [%5.1f, %5.1f]%n",
              figure,
              share,
              range.low(),
              range.high()));
    }
    Map<String, Integer> confusions = new TreeMap<>();
    for (Result result : results) {
      if (!result.country()) {
        count(confusions, result.gold().country(), result.found().country());
      }
      if (!result.sector()) {
        count(confusions, result.gold().sector(), result.found().sector());
      }
    }
    if (!confusions.isEmpty()) {
      out.append(String.format(Locale.ROOT, "%nMost frequent confusions (right -> found)%n"));
    }
    for (Map.Entry<String, Integer> entry :
        confusions.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(SHOWN)
            .toList()) {
      out.append(String.format(Locale.ROOT, "%-16s %4d%n", entry.getKey(), entry.getValue()));
    }
    return shares;
  }

  private static void count(Map<String, Integer> confusions, String right, String found) {
    confusions.merge(
        (right.isEmpty() ? "none" : right) + " -> " + (found.isEmpty() ? "none" : found),
        1,
        Integer::sum);
  }
}
