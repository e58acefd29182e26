package org.dragoman.evaluation.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Figures where participants are given: classes chosen against classes marked.
 *
 * @param gold the marked class of each row
 * @param quads the marked quad class of each row
 * @param chosen the chosen class of each row, {@link Crosswalk#NOTHING} where nothing was found
 */
record GivenFigures(List<String> gold, List<Integer> quads, List<String> chosen) {

  GivenFigures {
    gold = List.copyOf(gold);
    quads = List.copyOf(quads);
    chosen = List.copyOf(chosen);
  }

  int[] all() {
    return IntStream.range(0, gold.size()).toArray();
  }

  /** The share of rows with the right class, in per cent. */
  double accuracy(int[] rows) {
    int right = 0;
    for (int row : rows) {
      right += gold.get(row).equals(chosen.get(row)) ? 1 : 0;
    }
    return percent(right, rows.length);
  }

  /** The share of rows with the right quad class, in per cent. */
  double quadAccuracy(int[] rows) {
    int right = 0;
    for (int row : rows) {
      String quad = String.valueOf(quads.get(row));
      right += quad.equals(Crosswalk.quad(chosen.get(row))) ? 1 : 0;
    }
    return percent(right, rows.length);
  }

  /** The mean of the F1 of the marked classes, in per cent. */
  double macroF1(int[] rows) {
    return classes(rows).values().stream()
        .filter(figures -> figures.marked() > 0)
        .mapToDouble(PerClass::f1)
        .average()
        .orElse(Double.NaN);
  }

  /**
   * Counts of a class.
   *
   * @param marked in how many rows it is marked
   * @param chosen in how many it was chosen
   * @param right in how many both
   */
  record PerClass(int marked, int chosen, int right) {

    double precision() {
      return percent(right, chosen);
    }

    double recall() {
      return percent(right, marked);
    }

    /** The harmonic mean of precision and recall, in per cent. */
    double f1() {
      return marked + chosen == 0 ? 0 : 200.0 * right / (marked + chosen);
    }
  }

  /** Counts of every class, by name. */
  Map<String, PerClass> classes(int[] rows) {
    Map<String, int[]> counts = new TreeMap<>();
    for (int row : rows) {
      int[] marked = counts.computeIfAbsent(gold.get(row), c -> new int[3]);
      marked[0]++;
      int[] found = counts.computeIfAbsent(chosen.get(row), c -> new int[3]);
      found[1]++;
      if (gold.get(row).equals(chosen.get(row))) {
        marked[2]++;
      }
    }
    Map<String, PerClass> classes = new TreeMap<>();
    counts.forEach((name, c) -> classes.put(name, new PerClass(c[0], c[1], c[2])));
    return classes;
  }

  /**
   * A marked class taken for another.
   *
   * @param gold the marked class
   * @param chosen the chosen class
   * @param rows in how many rows
   */
  record Confusion(String gold, String chosen, int rows) {}

  /** What was taken for what, the most frequent first. */
  List<Confusion> confusions() {
    Map<String, Integer> counts = new TreeMap<>();
    for (int row = 0; row < gold.size(); row++) {
      if (!gold.get(row).equals(chosen.get(row))) {
        counts.merge(gold.get(row) + "\t" + chosen.get(row), 1, Integer::sum);
      }
    }
    List<Confusion> confusions = new ArrayList<>();
    counts.forEach(
        (pair, rows) -> {
          int tab = pair.indexOf('\t');
          confusions.add(new Confusion(pair.substring(0, tab), pair.substring(tab + 1), rows));
        });
    confusions.sort(Comparator.comparingInt(Confusion::rows).reversed());
    return confusions;
  }

  /** The marked classes, by name. */
  TreeSet<String> goldClasses() {
    return new TreeSet<>(gold);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
