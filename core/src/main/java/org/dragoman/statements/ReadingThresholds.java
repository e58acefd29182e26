package org.dragoman.statements;

/**
 * How probable it must be that a word attributes, from 0 to 1.
 *
 * @param proposed of a word for which a construction speaks
 * @param known of other words of the lexicon
 * @param unknown of words that the lexicon does not have
 */
public record ReadingThresholds(double proposed, double known, double unknown) {

  /** Those that ship; {@code train/run statements --folds} compares them with others. */
  public static final ReadingThresholds STANDARD = new ReadingThresholds(0.5, 0.5, 0.6);
}
