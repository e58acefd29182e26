package org.dragoman.reading.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 */
record Restriction(String code, @Nullable LocalDate from, @Nullable LocalDate to, boolean guessed) {

  private static final Pattern FORM =
      Pattern.compile("(\\S+)(?:\\s+(?:([<>])\\s*(\\d+)|(\\d+)\\s*-\\s*(\\d+)|(\\d+)))?");

  /**
   * Reads what stands between the brackets.
   *
   * @throws IllegalArgumentException if it is no code with or without days; the message says why
   */
  static Restriction read(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "\"[" + text + "]\" is no code with or without days, like [USAGOV 20010120-20090120]");
    }
    String code = form.group(1);
    if (form.group(3) != null) {
      boolean since = ">".equals(form.group(2));
      LocalDate day = day(form.group(3));
      return new Restriction(code, since ? day : null, since ? null : day, false);
    }
    if (form.group(4) != null) {
      LocalDate from = day(form.group(4));
      LocalDate to = day(form.group(5));
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("\"[" + text + "]\" ends before it begins");
      }
      return new Restriction(code, from, to, false);
    }
    return form.group(6) != null
        ? new Restriction(code, day(form.group(6)), null, true)
        : new Restriction(code, null, null, false);
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
    try {
      return LocalDate.of(
          year,
          Integer.parseInt(digits.substring(length - 4, length - 2)),
          Integer.parseInt(digits.substring(length - 2)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("there is no day \"" + digits + "\"", e);
    }
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
