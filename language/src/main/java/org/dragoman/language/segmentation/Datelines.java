package org.dragoman.language.segmentation;

/** Recognises what stands before the first sentence of a dispatch: <i>LAGOS, Nigeria (AP) —</i>. */
final class Datelines {

  /** More tokens than this before the dash are no dateline. */
  private static final int LONGEST = 14;

  private Datelines() {}

  /**
   * Whether the tokens from the first of a line to a dash are a dateline: the first word of the
   * line is in capitals, or an agency stands in brackets before the dash, and every word before it
   * has a capital. If the next word is in capitals too, it may as well be a headline.
   */
  static boolean isDateline(String text, TokenBuffer tokens, int from, int dash) {
    boolean brief = dash - from <= LONGEST;
    if (!brief || dash == from || !Letters.isDash(text.charAt(tokens.begin(dash)))) {
      return false;
    }
    boolean apart = tokens.begin(dash) > tokens.end(dash - 1);
    boolean agency = text.charAt(tokens.begin(dash - 1)) == ')';
    boolean place = isInCapitals(text, tokens, from);
    boolean headline = isInCapitals(text, tokens, dash + 1);
    if (!apart || !(agency || (place && !headline))) {
      return false;
    }
    for (int i = from; i < dash; i++) {
      if (Letters.isLower(text.charAt(tokens.begin(i)))) {
        return false;
      }
    }
    return Letters.isUpper(text.charAt(tokens.begin(from))) && isLineBegin(text, tokens, from);
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
