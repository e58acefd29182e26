package org.dragoman.language.segmentation;

/** Recognises marks such as <i>[7]</i> and <i>[citation needed]</i> that follow a sentence. */
final class ReferenceMarks {

  /** No mark has more tokens, its brackets among them. */
  private static final int LONGEST = 6;

  private ReferenceMarks() {}

  /** Whether a reference mark such as <i>[7]</i> begins here; it belongs to what is before it. */
  static boolean beginsAt(String text, TokenBuffer tokens, int token) {
    if (text.charAt(tokens.begin(token)) != '[' || token + 2 >= tokens.size()) {
      return false;
    }
    for (int i = token + 2; i < Math.min(tokens.size(), token + LONGEST); i++) {
      if (text.charAt(tokens.begin(i)) == ']') {
        return (i == token + 2 && tokens.kind(token + 1) == TokenKind.NUMBER)
            || text.startsWith("needed]", tokens.begin(i - 1));
      }
    }
    return false;
  }

  /** Where the reference mark that ends with a token begins, or −1 if none does. */
  static int beginOf(String text, TokenBuffer tokens, int from, int last) {
    if (text.charAt(tokens.begin(last)) != ']') {
      return -1;
    }
    for (int i = last - 1; i > Math.max(from, last - LONGEST); i--) {
      if (text.charAt(tokens.begin(i)) == '[') {
        return beginsAt(text, tokens, i) ? i : -1;
      }
    }
    return -1;
  }
}
