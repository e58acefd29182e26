package org.dragoman.language.segmentation;

import java.util.Set;

/**
 * Recognises what stands before the first sentence of a dispatch: <i>LAGOS, Nigeria (AP) —</i>,
 * <i>LAGOS (AP) :</i>, <i>Lagos, May 3 (AP)</i>.
 */
final class Datelines {

  /** More tokens than this before the dash are no dateline. */
  private static final int LONGEST = 14;

  /** Words that open a sentence with a day. */
  private static final Set<String> BEFORE_DAYS =
      Set.of("On", "By", "Since", "Until", "Before", "After", "From", "In");

  private Datelines() {}

  /**
   * Whether the tokens from the first of a line to a dash are a dateline: the first word of the
   * line is in capitals, or an agency stands in brackets before the dash, and every word before it
   * has a capital. If the next word is in capitals too, it may as well be a headline. A colon does
   * for a dash after a place in capitals and an agency, and after a day and an agency nothing is
   * needed.
   *
   * @param last the last token that may belong to it, before another one
   */
  static boolean isDateline(String text, TokenBuffer tokens, int from, int last) {
    if (last - from > LONGEST || last == from) {
      return false;
    }
    char mark = text.charAt(tokens.begin(last));
    boolean place = isInCapitals(text, tokens, from);
    boolean agency = text.charAt(tokens.begin(last - 1)) == ')';
    boolean ended;
    if (Letters.isDash(mark)) {
      boolean apart = tokens.begin(last) > tokens.end(last - 1);
      boolean headline = isInCapitals(text, tokens, last + 1);
      ended = apart && (agency || (place && !headline));
    } else if (mark == ':') {
      ended = agency && place;
    } else {
      ended =
          mark == ')' && isDayBefore(text, tokens, from, last) && isUpper(text, tokens, last + 1);
    }
    if (!ended) {
      return false;
    }
    for (int i = from; i < last; i++) {
      if (Letters.isLower(text.charAt(tokens.begin(i)))) {
        return false;
      }
    }
    return Letters.isUpper(text.charAt(tokens.begin(from))) && isLineBegin(text, tokens, from);
  }

  private static boolean isUpper(String text, TokenBuffer tokens, int token) {
    return Letters.isUpper(text.charAt(tokens.begin(token)));
  }

  /** <i>, May 3 (AP)</i>: a comma, a word, a day of the month and one word in brackets. */
  private static boolean isDayBefore(String text, TokenBuffer tokens, int from, int bracket) {
    int open = bracket - 2;
    int day = open - 1;
    if (day - 2 <= from || text.charAt(tokens.begin(open)) != '(') {
      return false;
    }
    String opener = text.substring(tokens.begin(from), tokens.end(from));
    String number = text.substring(tokens.begin(day), tokens.end(day));
    return !BEFORE_DAYS.contains(opener)
        && number.length() <= 2
        && number.chars().allMatch(Character::isDigit)
        && isUpper(text, tokens, day - 1)
        && text.charAt(tokens.begin(day - 2)) == ',';
  }

  /** Whether a token is three capitals or more. */
  private static boolean isInCapitals(String text, TokenBuffer tokens, int token) {
    for (int i = tokens.begin(token); i < tokens.end(token); i++) {
      if (!Letters.isUpper(text.charAt(i))) {
        return false;
      }
    }
    return tokens.end(token) - tokens.begin(token) > 2;
  }

  static boolean isLineBegin(String text, TokenBuffer tokens, int token) {
    if (token == 0) {
      return true;
    }
    for (int i = tokens.end(token - 1); i < tokens.begin(token); i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }
}
