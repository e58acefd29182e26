package org.dragoman.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** What a time expression means, before it is known from which day it is reckoned. */
sealed interface When {

  /**
   * The days that it means.
   *
   * @param published the day of publication, or null if unknown
   * @param future whether the act is still to come: then <i>Monday</i> is the next one
   * @return the days, or null if they cannot be told
   */
  @Nullable Interval resolve(@Nullable LocalDate published, boolean future);

  /** Which of several it is. */
  enum Direction {
    LAST,
    NEAREST,
    NEXT
  }

  /** Lengths of time. */
  enum Unit {
    HOUR,
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    YEAR,
    DECADE,
    CENTURY
  }

  /** A date, month, year or decade that is fully said. */
  record Fixed(LocalDate from, LocalDate to, boolean era) implements When {
    @Override
    public Interval resolve(@Nullable LocalDate published, boolean future) {
      return new Interval(from, to);
    }
  }

  /** <i>May 3</i> or <i>May</i> without a year. */
  record Annual(Month month, @Nullable Integer day, Direction direction) implements When {
    @Override
    public @Nullable Interval resolve(@Nullable LocalDate published, boolean future) {
      if (published == null) {
        return null;
      }
      try {
        boolean ahead = direction == Direction.NEXT || (direction != Direction.LAST && future);
        YearMonth own = YearMonth.from(published);
        YearMonth there = YearMonth.of(published.getYear(), month);
        Integer said = day;
        if (said == null) {
          boolean past = there.isBefore(own) || (!ahead && there.equals(own));
          boolean strictlyPast = direction == Direction.LAST && there.equals(own);
          there = ahead ? (there.isBefore(own) ? there.plusYears(1) : there) : there;
          there = !ahead && (!past || strictlyPast) ? there.minusYears(1) : there;
          return new Interval(there.atDay(1), there.atEndOfMonth());
        }
        LocalDate date = there.atDay(said);
        if (ahead && date.isBefore(published)) {
          date = there.plusYears(1).atDay(said);
        } else if (!ahead && date.isAfter(published)) {
          date = there.minusYears(1).atDay(said);
        }
        return Interval.day(date);
      } catch (DateTimeException e) {
        // 31 June, or 29 February of another year: no such day.
        return null;
      }
    }
  }

  /** A day of the week. */
  record Weekday(DayOfWeek day, Direction direction) implements When {
    @Override
    public @Nullable Interval resolve(@Nullable LocalDate published, boolean future) {
      if (published == null) {
        return null;
      }
      return Interval.day(
          published.with(
              switch (direction) {
                case LAST -> TemporalAdjusters.previous(day);
                case NEXT -> TemporalAdjusters.next(day);
                case NEAREST ->
                    future
                        ? TemporalAdjusters.nextOrSame(day)
                        : TemporalAdjusters.previousOrSame(day);
              }));
    }
  }

  /** <i>yesterday, today, tomorrow, overnight</i>: days counted from publication. */
  record Days(int from, int to) implements When {
    @Override
    public @Nullable Interval resolve(@Nullable LocalDate published, boolean future) {
      return published == null
          ? null
          : new Interval(published.plusDays(from), published.plusDays(to));
    }
  }

  /** <i>last week, this month, next year, the weekend</i>. */
  record Period(Unit unit, Direction direction) implements When {
    @Override
    public @Nullable Interval resolve(@Nullable LocalDate published, boolean future) {
      if (published == null) {
        return null;
      }
      int shift = direction == Direction.LAST ? -1 : direction == Direction.NEXT ? 1 : 0;
      Interval whole =
          switch (unit) {
            case WEEK -> week(published.plusWeeks(shift));
            case WEEKEND -> weekend(published, shift, future);
            case MONTH -> {
              YearMonth month = YearMonth.from(published).plusMonths(shift);
              yield new Interval(month.atDay(1), month.atEndOfMonth());
            }
            case YEAR -> Interval.year(published.getYear() + shift);
            case HOUR, DAY, DECADE, CENTURY -> null;
          };
      if (whole == null || shift != 0 || unit == Unit.WEEKEND) {
        return whole;
      }
      // "This week" is what has gone of it, or what is left of it.
      return future ? new Interval(published, whole.to()) : new Interval(whole.from(), published);
    }

    private static Interval week(LocalDate day) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return new Interval(monday, monday.plusDays(6));
    }

    private static Interval weekend(LocalDate published, int shift, boolean future) {
      boolean ahead = shift > 0 || (shift == 0 && future);
      LocalDate sunday =
          published.with(
              ahead
                  ? TemporalAdjusters.next(DayOfWeek.SUNDAY)
                  : TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
      boolean saturday = published.getDayOfWeek() == DayOfWeek.SATURDAY;
      if (saturday && shift == 0) {
        sunday = published.plusDays(1);
      }
      return new Interval(sunday.minusDays(1), sunday);
    }
  }

  /** <i>two days ago, years ago</i>. */
  record Ago(@Nullable Integer count, Unit unit) implements When {
    @Override
    public @Nullable Interval resolve(@Nullable LocalDate published, boolean future) {
      Integer many = count;
      if (published == null || many == null) {
        return null;
      }
      return switch (unit) {
        case HOUR -> new Interval(published.minusDays(1), published);
        case DAY -> Interval.day(published.minusDays(many));
        case WEEK, WEEKEND -> around(published.minusWeeks(many), 3);
        case MONTH -> {
          YearMonth month = YearMonth.from(published).minusMonths(many);
          yield new Interval(month.atDay(1), month.atEndOfMonth());
        }
        case YEAR -> Interval.year(published.getYear() - many);
        case DECADE ->
            new Interval(
                LocalDate.of(published.getYear() - 10 * many - 5, 1, 1),
                LocalDate.of(published.getYear() - 10 * many + 5, 12, 31));
        case CENTURY -> null;
      };
    }

    private static Interval around(LocalDate day, int slack) {
      return new Interval(day.minusDays(slack), day.plusDays(slack));
    }

    /** Whether it is long ago, whatever the day of publication. */
    boolean isLongAgo() {
      return unit == Unit.YEAR || unit == Unit.DECADE || unit == Unit.CENTURY;
    }
  }

  /** <i>in two weeks, within a month</i>: only of what is still to come. */
  record Ahead(int count, Unit unit) implements When {
    @Override
    public @Nullable Interval resolve(@Nullable LocalDate published, boolean future) {
      if (published == null || !future) {
        return null;
      }
      LocalDate end =
          switch (unit) {
            case HOUR -> published.plusDays(1);
            case DAY, WEEKEND -> published.plusDays(count);
            case WEEK -> published.plusWeeks(count);
            case MONTH -> published.plusMonths(count);
            case YEAR -> published.plusYears(count);
            case DECADE -> published.plusYears(10L * count);
            case CENTURY -> published.plusYears(100L * count);
          };
      return new Interval(published, end);
    }
  }

  /** <i>from May to July</i>. */
  record Between(When first, When last) implements When {
    @Override
    public @Nullable Interval resolve(@Nullable LocalDate published, boolean future) {
      Interval begin = first.resolve(published, future);
      Interval end = last.resolve(published, future);
      if (begin == null || end == null || begin.from() == null || end.to() == null) {
        return null;
      }
      return end.to().isBefore(begin.from()) ? null : new Interval(begin.from(), end.to());
    }
  }
}
