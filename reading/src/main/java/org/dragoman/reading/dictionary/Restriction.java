package org.dragoman.reading.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.dragoman.world.Organisation.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A code with the days on which it holds, as TABARI writes it: {@code [USAGOV 930120-010120]},
 * {@code [USAELI >010120]}. Both days count, as the documentation of the format says; years of two
 * digits are of this century up to 30.
 *
 * @param code the code
 * @param from the first day, or null
 * @param to the last day, or null
 * @param guessed whether a lone day was taken for the first
 * @param turned whether a day was written with the day and month before the year
 */
record Restriction(
    String code,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean guessed,
    boolean turned) {

  private static final DateTimeFormatter PLAIN = DateTimeFormatter.BASIC_ISO_DATE;

  /**
   * Reads what stands between the brackets.
   *
   * @throws IllegalArgumentException if it is no code with or without days; the message says why
   */
  static Restriction read(String text) {
    String stripped = text.strip();
    int end = 0;
    while (end < stripped.length() && !Character.isWhitespace(stripped.charAt(end))) {
      end++;
    }
    String code = stripped.substring(0, end);
    String days = stripped.substring(end).strip();
    if (days.isEmpty() && !code.isEmpty()) {
      return new Restriction(code, null, null, false, false);
    }
    int dash = days.indexOf('-');
    boolean since = days.startsWith(">");
    if (since || days.startsWith("<")) {
      String written = digits(days.substring(1), text);
      LocalDate day = day(written);
      return new Restriction(
          code, since ? day : null, since ? null : day, false, isTurned(written, day));
    }
    if (dash >= 0) {
      String first = digits(days.substring(0, dash), text);
      String last = digits(days.substring(dash + 1), text);
      LocalDate from = day(first);
      LocalDate to = day(last);
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("\"[" + text + "]\" ends before it begins");
      }
      return new Restriction(code, from, to, false, isTurned(first, from) || isTurned(last, to));
    }
    String written = digits(days, text);
    LocalDate day = day(written);
    return new Restriction(code, day, null, true, isTurned(written, day));
  }

  private static String digits(String written, String text) {
    String digits = written.strip();
    boolean all = !digits.isEmpty();
    for (int i = 0; i < digits.length(); i++) {
      all &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    if (!all) {
      throw new IllegalArgumentException(
          "\"[" + text + "]\" is no code with or without days, like [USAGOV 20010120-20090120]");
    }
    return digits;
  }

  private static LocalDate day(String digits) {
    int length = digits.length();
    if (length != 6 && length != 8) {
      throw new IllegalArgumentException(
          "\"" + digits + "\" is no day; write it as YYYYMMDD or YYMMDD");
    }
    int year = Integer.parseInt(digits.substring(0, length - 4));
    if (length == 6) {
      year += year <= 30 ? 2000 : 1900;
    }
    int month = Integer.parseInt(digits.substring(length - 4, length - 2));
    int day = Integer.parseInt(digits.substring(length - 2));
    try {
      boolean turned = length == 8 && month > 12 && (month == 19 || month == 20);
      return turned
          ? LocalDate.of(
              Integer.parseInt(digits.substring(4)),
              Integer.parseInt(digits.substring(2, 4)),
              Integer.parseInt(digits.substring(0, 2)))
          : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("there is no day \"" + digits + "\"", e);
    }
  }

  /** Whether the digits are those of a day before its month and year. */
  private static boolean isTurned(String digits, LocalDate day) {
    return digits.length() == 8 && !digits.equals(day.format(PLAIN));
  }

  /** What stands between the brackets, days in eight digits. */
  String written() {
    LocalDate first = from;
    LocalDate last = to;
    if (first != null && last != null) {
      return code + " " + first.format(PLAIN) + "-" + last.format(PLAIN);
    }
    if (first != null) {
      return code + " >" + first.format(PLAIN);
    }
    return last == null ? code : code + " <" + last.format(PLAIN);
  }

  /**
   * What the actor was then.
   *
   * @param entry where that stands
   */
  Standing standing(Codes.Coded coded, String entry) {
    return new Standing(coded.country(), coded.sectors(), null, from, to, entry);
  }

  boolean dated() {
    return from != null || to != null;
  }
}
