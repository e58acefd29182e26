package org.dragoman.times;

import org.dragoman.language.Token;
import org.dragoman.model.EventDate;
import org.dragoman.text.AnnotatedReport;

/**
 * Dates the acts of a report by its words and its day of publication. It never guesses: without a
 * day of publication, <i>Monday</i> stays open. Immutable and thread-safe.
 */
public final class TimeFinder {

  /**
   * When an act took place.
   *
   * @param report the report
   * @param sentence the position of the sentence that tells of it
   * @param predicate the verb or noun that tells of it
   */
  public EventDate date(AnnotatedReport report, int sentence, Token predicate) {
    return EventDate.UNKNOWN;
  }

  /**
   * Whether the words that date an act put it long before the report, so that it is background.
   *
   * @param report the report
   * @param sentence the position of the sentence that tells of it
   * @param predicate the verb or noun that tells of it
   */
  public boolean isHistorical(AnnotatedReport report, int sentence, Token predicate) {
    return false;
  }

  /** Whether the words that date an act put it after the report: <i>next week</i>. */
  public boolean isFuture(AnnotatedReport report, int sentence, Token predicate) {
    return false;
  }
}
