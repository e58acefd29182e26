package org.dragoman.evaluation.statements;

/**
 * Counts behind a figure.
 *
 * @param rightFound how many of those found are right
 * @param found how many were found
 * @param goldFound how many of those marked were found
 * @param gold how many were marked
 */
public record Figure(int rightFound, int found, int goldFound, int gold) {

  /** No counts yet. */
  static final Figure NONE = new Figure(0, 0, 0, 0);

  /** The counts of both. */
  public Figure plus(Figure other) {
    return new Figure(
        rightFound + other.rightFound,
        found + other.found,
        goldFound + other.goldFound,
        gold + other.gold);
  }

  /** The share of those found that are right, in per cent; 0 if none were found. */
  public double precision() {
    return found == 0 ? 0 : 100.0 * rightFound / found;
  }

  /** The share of those marked that were found, in per cent; 0 if none were marked. */
  public double recall() {
    return gold == 0 ? 0 : 100.0 * goldFound / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
