package org.dragoman.language.segmentation;

/**
 * Where a scan has got to: a place within a chunk, which is a run of characters without separators.
 * No token crosses the bounds of a chunk.
 */
final class Cursor {

  final String text;

  /** Where the stretch to be scanned ends. */
  final int end;

  final TokenBuffer tokens;

  /** Where the next token begins. */
  int at;

  int chunkBegin;
  int chunkEnd;

  /** Whether the chunk holds an at sign, as mail addresses do. */
  boolean hasAtSign;

  /** Whether the chunk holds a colon with a stroke after it, as web addresses do. */
  boolean hasScheme;

  Cursor(String text, int begin, int end, TokenBuffer tokens) {
    this.text = text;
    this.at = begin;
    this.end = end;
    this.tokens = tokens;
  }

  /** Goes to the next chunk; false if there is none. */
  boolean toNextChunk() {
    while (at < end && Letters.isSeparator(text.charAt(at))) {
      at++;
    }
    chunkBegin = at;
    hasAtSign = false;
    hasScheme = false;
    int i = at;
    char before = ' ';
    while (i < end) {
      char c = text.charAt(i);
      if (Letters.isSeparator(c)) {
        break;
      }
      hasAtSign |= c == '@';
      hasScheme |= c == '/' && before == ':';
      before = c;
      i++;
    }
    chunkEnd = i;
    return at < end;
  }

  /** The character at a place, or a space beyond the chunk. */
  char charAt(int i) {
    return i < chunkEnd ? text.charAt(i) : ' ';
  }

  /** Whether no letter or digit stands right before the place. */
  boolean isApart() {
    return at == chunkBegin || !Letters.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Whether nothing but separators is before the place on its line. */
  boolean beginsLine() {
    if (tokens.size() == 0) {
      return true;
    }
    for (int i = tokens.end(tokens.size() - 1); i < at; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** The end of the run of letters, digits and low lines from a place. */
  int wordEnd(int from) {
    return wordEnd(from, chunkEnd);
  }

  /** The same, no further than a limit. */
  int wordEnd(int from, int limit) {
    int i = from;
    while (i < limit && i < chunkEnd) {
      char c = text.charAt(i);
      if (!Letters.isLetterOrDigit(c) && c != '_') {
        break;
      }
      i++;
    }
    return i;
  }

  /** The end of the run of letters from a place, no further than a limit. */
  int lettersEnd(int from, int limit) {
    int i = from;
    while (i < limit && Letters.isLetter(charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of the run of one and the same character from where we are. */
  int runEnd() {
    char c = text.charAt(at);
    int i = at + 1;
    while (charAt(i) == c) {
      i++;
    }
    return i;
  }

  /** Makes a token of what is between the place and another, and goes there. */
  void add(int to, TokenKind kind) {
    tokens.add(at, to, kind);
    at = to;
  }
}
