package org.dragoman.language.segmentation;

import org.jspecify.annotations.Nullable;

/** Words that take a full stop without ending a sentence, and words that begin sentences. */
final class Abbreviations {

  /** What must follow for the full stop to belong to the word. */
  private enum Condition {
    ANY,
    CAPITAL,
    DIGIT,
    DATE,
    MORE,
    NAME
  }

  private record Entry(TokenKind kind, Condition condition) {}

  private final WordTable<Entry> entries =
      WordTable.exact(
          "abbreviations.tsv",
          row -> new Entry(TokenKind.valueOf(row[1]), Condition.valueOf(row[2])));
  private final WordTable<String> openers = WordTable.exact("openers.tsv", row -> row[0]);

  /** The kind of an abbreviation, whatever follows its full stop; null if it is none. */
  @Nullable TokenKind kind(String text, int begin, int stop) {
    Entry entry = entries.get(text, begin, stop);
    return entry == null ? null : entry.kind();
  }

  /** The kind of an abbreviation if what follows its full stop allows it to be one, or null. */
  @Nullable TokenKind kindBefore(String text, int begin, int stop, int end) {
    Entry entry = entries.get(text, begin, stop);
    if (entry == null) {
      return null;
    }
    if (entry.condition() == Condition.ANY) {
      return entry.kind();
    }
    int next = nextWord(text, stop + 1, end);
    char c = next < 0 ? ' ' : text.charAt(next);
    boolean fits =
        switch (entry.condition()) {
          case ANY, NAME -> true;
          case CAPITAL -> Letters.isUpper(c) || c == '(' || c == '\'' || c == '"' || c == '“';
          case DIGIT -> Letters.isDigit(c) || c == '#';
          case DATE -> Letters.isDigit(c) || (stop + 1 < end && text.charAt(stop + 1) == ',');
          case MORE -> next >= 0 && !isOpener(text, next, end);
        };
    if (entry.condition() == Condition.NAME) {
      boolean name = Letters.isUpper(c) && !isOpener(text, next, end);
      return name ? entry.kind() : TokenKind.ABBREVIATION;
    }
    return fits ? entry.kind() : null;
  }

  /**
   * Where the next token begins, on this line or the next; −1 if a blank line or the end is before
   * it. Looks at no more than a few characters.
   */
  static int nextWord(String text, int from, int end) {
    int lines = 0;
    for (int i = from; i < Math.min(end, from + 16); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
      } else if (!Letters.isSeparator(c)) {
        return lines > 1 ? -1 : i;
      }
    }
    return -1;
  }

  /** Whether the word here is capitalised and far more often so as the first of a sentence. */
  boolean isOpener(String text, int begin, int end) {
    int i = begin;
    while (i < end && i < begin + 16 && Letters.isLetter(text.charAt(i))) {
      i++;
    }
    return openers.contains(text, begin, i);
  }
}
