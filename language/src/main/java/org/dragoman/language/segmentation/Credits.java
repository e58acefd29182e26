package org.dragoman.language.segmentation;

/**
 * Recognises the credit of a picture that stands on the line of its caption: <i>AP:Associated Press
 * The convoy left at dawn</i>.
 */
final class Credits {

  /** More tokens than this are no credit. */
  private static final int LONGEST = 4;

  private final WordTable<String> credits = WordTable.exact("credits.tsv", row -> row[0]);
  private final WordTable<String> openers = WordTable.exact("openers.tsv", row -> row[0]);

  /**
   * Whether the tokens from the first of a line are a credit and the next begins a sentence: all of
   * them are capitalised, the last is a credit's, and after it stands a word that has no capital
   * within a sentence.
   */
  boolean isCredit(String text, TokenBuffer tokens, int from, int next) {
    int last = next - 1;
    if (next - from > LONGEST
        || !credits.contains(text, tokens.begin(last), tokens.end(last))
        || !openers.contains(text, tokens.begin(next), tokens.end(next))
        || !Datelines.isLineBegin(text, tokens, from)) {
      return false;
    }
    for (int i = from; i < next; i++) {
      char first = text.charAt(tokens.begin(i));
      if (!Letters.isUpper(first) && first != ':') {
        return false;
      }
    }
    return true;
  }
}
