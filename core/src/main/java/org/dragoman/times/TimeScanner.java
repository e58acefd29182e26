package org.dragoman.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.language.Sentence;
import org.dragoman.text.NumberWords;
import org.dragoman.times.When.Direction;
import org.dragoman.times.When.Unit;
import org.jspecify.annotations.Nullable;

/** Finds time expressions in a sentence, whatever they belong to. */
final class TimeScanner {

  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Month> MONTHS = new HashMap<>();

  static {
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, day);
      WEEKDAYS.put(name.substring(0, 3) + ".", day);
    }
    WEEKDAYS.put("tues.", DayOfWeek.TUESDAY);
    WEEKDAYS.put("thurs.", DayOfWeek.THURSDAY);
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      if (month != Month.MAY) {
        MONTHS.put(name.substring(0, 3) + ".", month);
      }
    }
    MONTHS.put("sept.", Month.SEPTEMBER);
    MONTHS.put("sept", Month.SEPTEMBER);
  }

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("hour", Unit.HOUR),
          Map.entry("day", Unit.DAY),
          Map.entry("week", Unit.WEEK),
          Map.entry("weekend", Unit.WEEKEND),
          Map.entry("month", Unit.MONTH),
          Map.entry("year", Unit.YEAR),
          Map.entry("decade", Unit.DECADE),
          Map.entry("century", Unit.CENTURY));

  private static final Map<String, When> DAYS =
      Map.of(
          "yesterday", new When.Days(-1, -1),
          "today", new When.Days(0, 0),
          "tonight", new When.Days(0, 0),
          "tomorrow", new When.Days(1, 1),
          "overnight", new When.Days(-1, 0));

  private static final Map<String, Direction> DIRECTIONS =
      Map.of(
          "last", Direction.LAST,
          "past", Direction.LAST,
          "previous", Direction.LAST,
          "this", Direction.NEAREST,
          "current", Direction.NEAREST,
          "next", Direction.NEXT,
          "coming", Direction.NEXT,
          "following", Direction.NEXT);

  private static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night", "noon", "dawn", "midnight");

  /** Words before a bare number that make it a year. */
  private static final Set<String> BEFORE_YEARS =
      Set.of(
          "in",
          "since",
          "of",
          "from",
          "to",
          "until",
          "till",
          "by",
          "during",
          "the",
          "late",
          "early",
          "mid",
          "and",
          "between",
          "after",
          "before",
          "a",
          "its",
          "his",
          "their",
          "our",
          "early-",
          "circa",
          "through",
          ",",
          "that",
          "around",
          "disputed",
          "failed");

  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern DECADE = Pattern.compile("(?:(1[5-9]|20)|['’]?)(\\d0)['’]?s");
  private static final Pattern YEARS =
      Pattern.compile("(1[5-9]\\d\\d|20\\d\\d)[-–](\\d\\d|\\d{4})");
  private static final Pattern DAY = Pattern.compile("([12]?\\d|3[01])(?:st|nd|rd|th)?");

  private final Sentence sentence;

  private TimeScanner(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The time expressions of a sentence, in text order, none within another. */
  static List<TimeExpression> scan(Sentence sentence) {
    return new TimeScanner(sentence).all();
  }

  private List<TimeExpression> all() {
    List<TimeExpression> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      TimeExpression here = at(i);
      if (here == null) {
        i++;
        continue;
      }
      TimeExpression before = found.isEmpty() ? null : found.get(found.size() - 1);
      TimeExpression joined = before == null ? null : joined(before, here);
      if (joined != null) {
        found.set(found.size() - 1, joined);
      } else {
        found.add(here);
      }
      i = here.last() + 1;
    }
    return found;
  }

  /** One expression of two: <i>from 1992 to 1995; Monday, May 3</i>. */
  private @Nullable TimeExpression joined(TimeExpression before, TimeExpression here) {
    int gap = here.first() - before.last() - 1;
    String between = gap == 1 ? word(before.last() + 1) : "";
    boolean weekday = before.when() instanceof When.Weekday;
    boolean date = here.when() instanceof When.Annual || here.when() instanceof When.Fixed;
    if (weekday && date && (gap == 0 || between.equals(","))) {
      return new TimeExpression(before.first(), here.last(), here.when());
    }
    String opening = word(before.first() - 1);
    boolean to = Set.of("to", "until", "till", "through", "-", "–", "—").contains(between);
    boolean years = before.when() instanceof When.Fixed && here.when() instanceof When.Fixed;
    boolean range =
        (to && (opening.equals("from") || years))
            || (between.equals("and") && opening.equals("between"));
    return range
        ? new TimeExpression(
            before.first(), here.last(), new When.Between(before.when(), here.when()))
        : null;
  }

  private @Nullable TimeExpression at(int i) {
    TimeExpression found = date(i);
    found = found == null ? weekday(i) : found;
    found = found == null ? year(i) : found;
    found = found == null ? day(i) : found;
    found = found == null ? period(i) : found;
    return found == null ? distance(i) : found;
  }

  /** <i>2014-05-03, 3 May 2014, May 3, the 3rd of May, May 2014, last May, May</i>. */
  private @Nullable TimeExpression date(int i) {
    LocalDate iso = iso(word(i));
    if (iso != null) {
      return new TimeExpression(i, i, new When.Fixed(iso, iso, false));
    }
    Integer day = dayOfMonth(i);
    if (day != null) {
      int at = word(i + 1).equals("of") ? i + 2 : i + 1;
      Month month = month(at);
      return month == null ? null : dated(i, at, month, day);
    }
    Direction direction = DIRECTIONS.get(word(i));
    int at = direction == null ? i : i + 1;
    Month month = month(at);
    if (month == null) {
      return null;
    }
    Integer after = direction == null && !isYear(at + 1) ? dayOfMonth(at + 1) : null;
    if (after != null) {
      return dated(i, at + 1, month, after);
    }
    int yearAt = word(at + 1).equals(",") || word(at + 1).equals("of") ? at + 2 : at + 1;
    if (isYear(yearAt)) {
      YearMonth whole = YearMonth.of(Integer.parseInt(word(yearAt)), month);
      When when = new When.Fixed(whole.atDay(1), whole.atEndOfMonth(), false);
      return new TimeExpression(i, yearAt, when);
    }
    Direction which = direction == null ? Direction.NEAREST : direction;
    return new TimeExpression(i, at, new When.Annual(month, null, which));
  }

  private @Nullable TimeExpression dated(int first, int last, Month month, int day) {
    int yearAt = word(last + 1).equals(",") ? last + 2 : last + 1;
    if (!isYear(yearAt)) {
      return new TimeExpression(first, last, new When.Annual(month, day, Direction.NEAREST));
    }
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(word(yearAt)), month, day);
      return new TimeExpression(first, yearAt, new When.Fixed(date, date, false));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable TimeExpression weekday(int i) {
    Direction direction = DIRECTIONS.get(word(i));
    int at = direction == null ? i : i + 1;
    DayOfWeek day = WEEKDAYS.get(word(at));
    if (day == null || !Character.isUpperCase(sentence.token(at).form().charAt(0))) {
      return null;
    }
    int last = PARTS_OF_DAY.contains(word(at + 1)) ? at + 1 : at;
    Direction which = direction == null ? Direction.NEAREST : direction;
    return new TimeExpression(i, last, new When.Weekday(day, which));
  }

  private @Nullable TimeExpression year(int i) {
    Matcher years = YEARS.matcher(word(i));
    if (years.matches()) {
      String last = years.group(2);
      String full = last.length() == 4 ? last : years.group(1).substring(0, 2) + last;
      return between(i, Integer.parseInt(years.group(1)), Integer.parseInt(full));
    }
    Matcher decade = DECADE.matcher(word(i));
    if (decade.matches() && (decade.group(1) != null || word(i - 1).equals("the"))) {
      String century = decade.group(1) == null ? "19" : decade.group(1);
      int first = Integer.parseInt(century + decade.group(2));
      LocalDate begin = LocalDate.of(first, 1, 1);
      return new TimeExpression(i, i, new When.Fixed(begin, LocalDate.of(first + 9, 12, 31), true));
    }
    boolean introduced = i == 0 || BEFORE_YEARS.contains(word(i - 1));
    if (isYear(i) && introduced && !isCount(i)) {
      int year = Integer.parseInt(word(i));
      return between(i, year, year);
    }
    return null;
  }

  private @Nullable TimeExpression between(int i, int first, int last) {
    LocalDate begin = LocalDate.of(first, 1, 1);
    LocalDate end = LocalDate.of(last, 12, 31);
    return end.isBefore(begin) ? null : new TimeExpression(i, i, new When.Fixed(begin, end, false));
  }

  /** <i>to 2000 people</i>; but <i>the 2010 elections</i>. */
  private boolean isCount(int i) {
    boolean plural = i + 1 < sentence.size() && sentence.token(i + 1).xpos().equals("NNS");
    return plural && !word(i - 1).equals("the");
  }

  private @Nullable TimeExpression day(int i) {
    When day = DAYS.get(word(i));
    if (day != null) {
      int last = PARTS_OF_DAY.contains(word(i + 1)) ? i + 1 : i;
      return new TimeExpression(i, last, day);
    }
    if (PARTS_OF_DAY.contains(word(i + 1))) {
      if (word(i).equals("last")) {
        return new TimeExpression(i, i + 1, new When.Days(-1, 0));
      }
      if (word(i).equals("this")) {
        return new TimeExpression(i, i + 1, new When.Days(0, 0));
      }
    }
    return null;
  }

  /** <i>last week, earlier this month, the weekend</i>. */
  private @Nullable TimeExpression period(int i) {
    boolean earlier = word(i).equals("earlier") || word(i).equals("later");
    int at = earlier ? i + 1 : i;
    Direction direction = DIRECTIONS.get(word(at));
    Unit unit = UNITS.get(word(at + 1));
    boolean whole =
        unit == Unit.WEEK || unit == Unit.WEEKEND || unit == Unit.MONTH || unit == Unit.YEAR;
    if (direction != null && unit != null && whole) {
      return new TimeExpression(i, at + 1, new When.Period(unit, direction));
    }
    boolean weekend = word(i).equals("weekend") && word(i - 1).equals("the");
    return weekend
        ? new TimeExpression(i, i, new When.Period(Unit.WEEKEND, Direction.NEAREST))
        : null;
  }

  /** <i>two days ago, years ago, a week ago; in three weeks</i>. */
  private @Nullable TimeExpression distance(int i) {
    Unit unit = unit(i);
    if (unit == null) {
      return null;
    }
    NumberWords.Count count = NumberWords.of(sentence, sentence.token(i));
    String before = word(i - 1);
    boolean one = before.equals("a") || before.equals("an");
    int first = count == null ? (one ? i - 1 : i) : count.firstToken();
    boolean exact = count != null && count.max() != null && count.max() == count.min();
    Integer many = one ? Integer.valueOf(1) : exact && count != null ? count.min() : null;
    if (word(i + 1).equals("ago")) {
      return new TimeExpression(first, i + 1, new When.Ago(many, unit));
    }
    boolean ahead = word(first - 1).equals("in") || word(first - 1).equals("within");
    return ahead && many != null ? new TimeExpression(first, i, new When.Ahead(many, unit)) : null;
  }

  private @Nullable Unit unit(int i) {
    String word = word(i);
    Unit unit = UNITS.get(word);
    if (unit == null && word.equals("centuries")) {
      return Unit.CENTURY;
    }
    return unit == null && word.endsWith("s")
        ? UNITS.get(word.substring(0, word.length() - 1))
        : unit;
  }

  private @Nullable Month month(int i) {
    Month month = MONTHS.get(word(i));
    boolean name = month != null && sentence.token(i).isNoun();
    boolean capital = name && Character.isUpperCase(sentence.token(i).form().charAt(0));
    return capital ? month : null;
  }

  private @Nullable Integer dayOfMonth(int i) {
    Matcher day = DAY.matcher(word(i));
    return day.matches() && !day.group(1).equals("0") ? Integer.valueOf(day.group(1)) : null;
  }

  private boolean isYear(int i) {
    return YEAR.matcher(word(i)).matches();
  }

  private static @Nullable LocalDate iso(String word) {
    if (word.length() != 10 || word.charAt(4) != '-') {
      return null;
    }
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The word at a position in lower case; empty beyond the sentence. */
  private String word(int i) {
    boolean there = i >= 0 && i < sentence.size();
    return there ? sentence.token(i).form().toLowerCase(Locale.ROOT) : "";
  }
}
