package org.dragoman.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.EventDate;
import org.dragoman.model.Span;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Dates the acts of a report by its words and its day of publication. It never guesses: without a
 * day of publication, <i>Monday</i> stays open. Immutable and thread-safe.
 */
public final class TimeFinder {

  /** What ended longer ago than this is told as background. */
  private static final int DAYS_OF_NEWS = 60;

  /** How far up the tree a date is looked for. */
  private static final int HIGHEST = 3;

  private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll", "wo", "would");

  /** Words whose complement is still to come. */
  private static final Set<String> AHEAD =
      Set.of(
          "plan",
          "expect",
          "schedule",
          "intend",
          "set",
          "due",
          "agree",
          "promise",
          "vow",
          "pledge",
          "threaten",
          "want",
          "hope",
          "prepare",
          "propose",
          "offer",
          "decide",
          "aim",
          "slate");

  /**
   * When an act took place.
   *
   * @param report the report
   * @param sentence the position of the sentence that tells of it
   * @param predicate the verb or noun that tells of it
   * @return its days with the words that say so; where these words can only be reckoned from a day
   *     of publication that is not known, the words without days
   */
  public EventDate date(AnnotatedReport report, int sentence, Token predicate) {
    Dated dated = find(report.sentence(sentence), predicate);
    if (dated == null) {
      return EventDate.UNKNOWN;
    }
    Words words = new Words(sentence, dated.expression().first(), dated.expression().last());
    List<Span> spans = List.of(report.span(words));
    Interval days = resolve(report, sentence, dated);
    if (days == null) {
      return new EventDate(null, null, EventDate.Basis.UNKNOWN, spans);
    }
    EventDate.Basis basis = dated.own() ? EventDate.Basis.SAID : EventDate.Basis.INFERRED;
    return new EventDate(days.from(), days.to(), basis, spans);
  }

  /**
   * Whether the words that date an act put it long before the report, so that it is background:
   * more than two months before publication, or decades and years <i>ago</i>.
   *
   * @param report the report
   * @param sentence the position of the sentence that tells of it
   * @param predicate the verb or noun that tells of it
   */
  public boolean isHistorical(AnnotatedReport report, int sentence, Token predicate) {
    Dated dated = find(report.sentence(sentence), predicate);
    if (dated == null) {
      return false;
    }
    When when = dated.expression().when();
    if (when instanceof When.Ago ago && ago.isLongAgo()) {
      return true;
    }
    if (isOpen(dated.preposition())) {
      return false;
    }
    LocalDate published = report.report().published();
    if (published == null) {
      return when instanceof When.Fixed fixed && fixed.era();
    }
    Interval days = resolve(report, sentence, dated);
    return days != null
        && days.to() != null
        && days.to().isBefore(published.minusDays(DAYS_OF_NEWS));
  }

  /**
   * Whether the words that date an act put it after the report: <i>next week, tomorrow</i>.
   *
   * @param report the report
   * @param sentence the position of the sentence that tells of it
   * @param predicate the verb or noun that tells of it
   */
  public boolean isFuture(AnnotatedReport report, int sentence, Token predicate) {
    Dated dated = find(report.sentence(sentence), predicate);
    if (dated == null) {
      return false;
    }
    When when = dated.expression().when();
    boolean ahead =
        (when instanceof When.Days days && days.from() > 0)
            || (when instanceof When.Period period && period.direction() == When.Direction.NEXT)
            || (when instanceof When.Weekday day && day.direction() == When.Direction.NEXT)
            || (when instanceof When.Annual date && date.direction() == When.Direction.NEXT);
    if (ahead) {
      return true;
    }
    LocalDate published = report.report().published();
    Interval days = published == null ? null : resolve(report, sentence, dated);
    return days != null
        && published != null
        && days.from() != null
        && days.from().isAfter(published);
  }

  /**
   * The expression that dates a predicate.
   *
   * @param expression the expression
   * @param preposition the preposition before it, or null
   * @param own whether it is tied to the predicate itself and not to the clause above
   * @param dated the predicate that it is tied to
   */
  private record Dated(
      TimeExpression expression, @Nullable String preposition, boolean own, Token dated) {}

  private static @Nullable Dated find(Sentence sentence, Token predicate) {
    Ties ties = new Ties(sentence);
    Token at = predicate;
    for (int height = 0; at != null && height < HIGHEST; height++) {
      List<TimeExpression> tied = ties.of(at);
      Token complement = sentence.child(at, "xcomp");
      if (tied.isEmpty() && complement != null && !complement.isVerbal()) {
        tied = ties.of(complement); // "they were set free in October"
      }
      if (!tied.isEmpty()) {
        TimeExpression first = best(tied);
        return new Dated(first, preposition(sentence, first), height == 0, at);
      }
      at = ties.governing(at);
    }
    return null;
  }

  /** Of several the shortest stretch of time counts: <i>on Monday … this year</i>. */
  private static TimeExpression best(List<TimeExpression> tied) {
    for (TimeExpression expression : tied) {
      boolean day =
          expression.when() instanceof When.Weekday
              || expression.when() instanceof When.Days
              || (expression.when() instanceof When.Annual date && date.day() != null)
              || (expression.when() instanceof When.Fixed date && date.from().equals(date.to()));
      if (day) {
        return expression;
      }
    }
    return tied.get(0);
  }

  private static @Nullable String preposition(Sentence sentence, TimeExpression expression) {
    int before = expression.first() - 1;
    // "since last May, in early June": articles and adjectives may stand between.
    for (int i = before; i >= 0 && i >= before - 2; i--) {
      Token token = sentence.token(i);
      if (token.upos().equals("ADP") || token.xpos().equals("IN")) {
        return token.form().toLowerCase(Locale.ROOT);
      }
      if (!token.upos().equals("DET") && !token.upos().equals("ADJ")) {
        return null;
      }
    }
    return null;
  }

  private static boolean isOpen(@Nullable String preposition) {
    return preposition != null
        && (preposition.equals("since")
            || preposition.equals("after")
            || preposition.equals("from"));
  }

  private static @Nullable Interval resolve(AnnotatedReport report, int sentence, Dated dated) {
    LocalDate published = report.report().published();
    // "In May, Chad threatened to leave": what stands before the verb dates the words.
    boolean before = dated.expression().last() < dated.dated().index();
    boolean future = isToCome(report.sentence(sentence), dated.dated(), before);
    When when = dated.expression().when();
    Interval days = when.resolve(published, future);
    if (days == null || dated.preposition() == null || when instanceof When.Between) {
      return days;
    }
    LocalDate from = days.from();
    LocalDate to = days.to();
    Interval bounded =
        switch (dated.preposition()) {
          case "since" -> new Interval(from, future ? null : published);
          case "from" -> new Interval(from, null);
          case "after" -> new Interval(to, future ? null : published);
          case "until", "till", "by" -> new Interval(future ? published : null, to);
          case "before" -> new Interval(future ? published : null, from);
          default -> days;
        };
    // "after" a day that is not yet over when the report is published bounds nothing.
    boolean upsideDown =
        bounded.from() != null && bounded.to() != null && bounded.to().isBefore(bounded.from());
    return upsideDown ? days : bounded;
  }

  /** Whether the grammar puts an act into the future of the report or of what was said. */
  private static boolean isToCome(Sentence sentence, Token predicate, boolean before) {
    for (Token child : sentence.children(predicate)) {
      if (child.is("aux") && WILL.contains(child.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    if (AHEAD.contains(predicate.lemma().toLowerCase(Locale.ROOT))) {
      return !before
          && sentence.children(predicate).stream()
              .anyMatch(child -> child.is("xcomp") || child.is("ccomp"));
    }
    Token head = sentence.head(predicate);
    boolean infinitive =
        sentence.children(predicate, "mark").stream()
            .anyMatch(mark -> mark.form().equalsIgnoreCase("to"));
    return infinitive && head != null && AHEAD.contains(head.lemma().toLowerCase(Locale.ROOT));
  }
}
