package org.dragoman.evaluation.language;

/**
 * Counts behind a figure.
 *
 * @param right how many were found as marked
 * @param found how many were found
 * @param marked how many the treebank marks
 */
public record Counts(int right, int found, int marked) {

  /** The share of those found that are right, in per cent; not-a-number if none were found. */
  public double precision() {
    return found == 0 ? Double.NaN : 100.0 * right / found;
  }

  /** The share of those marked that were found, in per cent; not-a-number if none are marked. */
  public double recall() {
    return marked == 0 ? Double.NaN : 100.0 * right / marked;
  }

  /**
   * The harmonic mean of precision and recall, in per cent: the accuracy if as many were found as
   * are marked. Not-a-number if none were found and none are marked.
   */
  public double f1() {
    return found + marked == 0 ? Double.NaN : 200.0 * right / (found + marked);
  }
}
