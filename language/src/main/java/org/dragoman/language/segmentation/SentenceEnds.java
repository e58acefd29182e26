package org.dragoman.language.segmentation;

/** Says between which tokens a sentence ends. */
final class SentenceEnds {

  private final Abbreviations abbreviations;

  private final Credits credits = new Credits();
  private final WordTable<String> afterHours = WordTable.exact("after_hours.tsv", row -> row[0]);
  private final WordTable<String> reporting = WordTable.anyCase("reporting.tsv", row -> row[0]);

  SentenceEnds(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * Whether a sentence ends before a token.
   *
   * @param from the first token of the sentence so far
   * @param next the token that may begin another
   */
  boolean between(String text, TokenBuffer tokens, Layout layout, int from, int next) {
    int gapBegin = tokens.end(next - 1);
    int gapEnd = tokens.begin(next);
    if (gapEnd - gapBegin > 1 || (gapEnd > gapBegin && text.charAt(gapBegin) == '\n')) {
      int breaks = 0;
      for (int i = gapBegin; i < gapEnd; i++) {
        char c = text.charAt(i);
        if (c == '\n') {
          breaks++;
        } else if (c == '\u2029') {
          return true;
        }
      }
      if (breaks > 1) {
        return true;
      }
      if (breaks == 1 && lineBreakEnds(text, tokens, layout, next)) {
        return true;
      }
    }
    if (gapEnd > gapBegin && Datelines.isDateline(text, tokens, from, next - 1)) {
      return true;
    }
    return credits.isCredit(text, tokens, from, next) || stopEnds(text, tokens, from, next);
  }

  /** Whether a single line break is meant, and not just where a line was full. */
  private static boolean lineBreakEnds(String text, TokenBuffer tokens, Layout layout, int next) {
    if (isBullet(text, tokens, next)) {
      return true;
    }
    TokenKind before = tokens.kind(next - 1);
    boolean open = before == TokenKind.WORD || before == TokenKind.COMMA;
    if (open && Letters.isLower(text.charAt(tokens.begin(next)))) {
      return false;
    }
    int word = tokens.end(next) - tokens.begin(next);
    return layout.hasParagraphLines()
        || layout.endsEarly(lengthOfLine(text, tokens.end(next - 1)), word);
  }

  /** How long the line is that ends here; each is measured once, so that time stays linear. */
  private static int lengthOfLine(String text, int end) {
    return end - 1 - text.lastIndexOf('\n', end - 1);
  }

  /** Whether a token marks the item of a list: a bullet, or a dash that stands apart. */
  private static boolean isBullet(String text, TokenBuffer tokens, int token) {
    TokenKind kind = tokens.kind(token);
    boolean apart = token + 1 < tokens.size() && tokens.begin(token + 1) > tokens.end(token);
    return kind == TokenKind.BULLET || (apart && Letters.isDash(text.charAt(tokens.begin(token))));
  }

  private boolean stopEnds(String text, TokenBuffer tokens, int from, int next) {
    if (closes(tokens, next) || ReferenceMarks.beginsAt(text, tokens, next)) {
      return false;
    }
    int last = next - 1;
    // Step over what closes: the stop before it decides.
    int stop = last;
    while (stop > from) {
      int mark = ReferenceMarks.beginOf(text, tokens, from, stop);
      if (mark < 0 && !closes(tokens, stop)) {
        break;
      }
      stop = mark < 0 ? stop - 1 : mark - 1;
    }
    TokenKind kind = tokens.kind(stop);
    TokenKind after = tokens.kind(next);
    if (after == TokenKind.PERIOD
        || after == TokenKind.STOP
        || after == TokenKind.COMMA
        || after == TokenKind.ELLIPSIS
        || after == TokenKind.PAUSE
        || after == TokenKind.COLON) {
      return false;
    }
    int word = next;
    while (word < tokens.size() - 1
        && word < next + 3
        && (tokens.kind(word) == TokenKind.OPENING || tokens.kind(word) == TokenKind.QUOTE)) {
      word++;
    }
    char first = text.charAt(tokens.begin(word));
    boolean lower = Letters.isLower(first);
    return switch (kind) {
      case PERIOD ->
          tokens.begin(next) > tokens.end(last)
              ? !lower || stop == last
              : !lower && !Letters.isDigit(first);
      case STOP -> !lower && !(stop < last && isReported(text, tokens, next));
      case ELLIPSIS -> Letters.isUpper(first);
      case ABBREVIATION ->
          Letters.isUpper(first) && abbreviationEnds(text, tokens, from, stop, word);
      default -> false;
    };
  }

  /** Whether a token closes a quotation or bracket, for all that is written right before it. */
  private static boolean closes(TokenBuffer tokens, int token) {
    TokenKind kind = tokens.kind(token);
    if (kind == TokenKind.CLOSING) {
      return true;
    }
    return kind == TokenKind.QUOTE && token > 0 && tokens.begin(token) == tokens.end(token - 1);
  }

  /** Whether a sentence ends with an abbreviation, a word with a capital being next. */
  private boolean abbreviationEnds(
      String text, TokenBuffer tokens, int from, int abbreviation, int next) {
    int begin = tokens.begin(next);
    int end = tokens.end(next);
    if (text.startsWith("m.", tokens.end(abbreviation) - 2)
        && text.charAt(tokens.begin(abbreviation) + 1) == '.') {
      boolean zone = end - begin > 1 && Letters.isUpper(text.charAt(end - 1));
      return !zone && !afterHours.contains(text, begin, end);
    }
    if (text.startsWith("etc.", tokens.begin(abbreviation))) {
      return true;
    }
    return abbreviations.isOpener(text, begin, end)
        && hasSmallLetters(text, tokens, from, abbreviation);
  }

  /**
   * Whether the last words before a token are not all capitalised, as they are in some headlines.
   */
  private static boolean hasSmallLetters(String text, TokenBuffer tokens, int from, int token) {
    for (int i = token - 1; i >= Math.max(from, token - 6); i--) {
      if (Letters.isLower(text.charAt(tokens.begin(i)))) {
        return true;
      }
    }
    return false;
  }

  /** <i>“Why?” Smith asked.</i>: after a name, if any, comes a verb of speech. */
  private boolean isReported(String text, TokenBuffer tokens, int next) {
    int i = next;
    while (i < Math.min(tokens.size() - 1, next + 8)
        && Letters.isUpper(text.charAt(tokens.begin(i)))) {
      i++;
    }
    return reporting.contains(text, tokens.begin(i), tokens.end(i));
  }
}
