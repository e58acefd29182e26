package org.dragoman.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an event took place.
 *
 * @param from the first day it may have been; null if unknown
 * @param to the last day it may have been; equal to {@code from} if the day is known
 * @param basis where the date is from
 * @param spans the words that say it
 */
public record EventDate(
    @Nullable LocalDate from, @Nullable LocalDate to, Basis basis, List<Span> spans) {

  /** No date. */
  public static final EventDate UNKNOWN = new EventDate(null, null, Basis.UNKNOWN, List.of());

  /** Copies the spans. */
  public EventDate {
    spans = List.copyOf(spans);
  }

  /** Where a date is from. */
  public enum Basis {
    /** The sentence says it. */
    SAID,
    /** Its context does, or the day of publication. */
    INFERRED,
    /** Nothing does. */
    UNKNOWN
  }
}
