package org.dragoman.evaluation.relations;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which folds of a set to measure on.
 *
 * @param numbers their numbers; empty means all
 */
public record Folds(Set<Integer> numbers) {

  /** All folds. */
  public static final Folds ALL = new Folds(Set.of());

  private static final Pattern PART = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

  /** Copies the numbers. */
  public Folds {
    numbers = Set.copyOf(numbers);
  }

  /**
   * Reads folds as a person writes them: {@code 7-9}, {@code 3}, {@code 0,2,5-6}.
   *
   * @throws IllegalArgumentException if it is written otherwise; the message is for a person
   */
  public static Folds parse(String text) {
    Set<Integer> numbers = new TreeSet<>();
    for (String part : text.split(",", -1)) {
      Matcher range = PART.matcher(part.strip());
      if (!range.matches()) {
        throw new IllegalArgumentException(
            "folds are written like 7-9 or 0,2,5-6, not \"" + text + "\"");
      }
      int first = Integer.parseInt(range.group(1));
      int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
      if (last < first) {
        throw new IllegalArgumentException("folds " + part + ": the first comes after the last");
      }
      for (int fold = first; fold <= last; fold++) {
        numbers.add(fold);
      }
    }
    return new Folds(numbers);
  }

  boolean has(int fold) {
    return numbers.isEmpty() || numbers.contains(fold);
  }

  @Override
  public String toString() {
    return numbers.isEmpty()
        ? "all folds"
        : "folds "
            + String.join(", ", new TreeSet<>(numbers).stream().map(String::valueOf).toList());
  }
}
