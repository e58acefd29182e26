package org.dragoman.reading.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Full dates as English news prints them. Dates in figures alone are left alone, ISO dates apart:
 * nobody can tell 3/5 from 5/3.
 */
public final class WrittenDate {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
  static final String WEEKDAY =
      "(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?";
  static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

  private static final Pattern FULL =
      Pattern.compile(
          "\\b(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d)"
              + ("|(?<month>" + MONTH + ")\\s+(?<day>" + DAY + ")\\s*,?\\s+(?<year>\\d{4})\\b")
              + ("|\\b(?<day2>" + DAY + ")\\s+(?<month2>" + MONTH + "),?\\s+(?<year2>\\d{4})\\b"),
          Pattern.CASE_INSENSITIVE);

  private WrittenDate() {}

  /** The first full date in a line, or null if there is none. */
  public static @Nullable LocalDate in(String line) {
    Matcher matcher = FULL.matcher(line);
    while (matcher.find()) {
      try {
        if (matcher.group("iso") != null) {
          return LocalDate.parse(matcher.group("iso"));
        }
        boolean monthFirst = matcher.group("month") != null;
        return LocalDate.of(
            Integer.parseInt(group(matcher, monthFirst ? "year" : "year2")),
            month(group(matcher, monthFirst ? "month" : "month2")),
            Integer.parseInt(group(matcher, monthFirst ? "day" : "day2").replaceAll("\\D", "")));
      } catch (DateTimeException noSuchDay) {
        // 31 June and the like: look on.
      }
    }
    return null;
  }

  private static String group(Matcher matcher, String name) {
    return Objects.requireNonNull(matcher.group(name));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
