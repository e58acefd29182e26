package org.dragoman.times;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another.
 *
 * @param from the first day; null if open
 * @param to the last day; null if open
 */
record Interval(@Nullable LocalDate from, @Nullable LocalDate to) {

  static Interval day(LocalDate day) {
    return new Interval(day, day);
  }

  static Interval year(int year) {
    return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
