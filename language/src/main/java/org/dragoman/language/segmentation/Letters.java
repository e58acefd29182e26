package org.dragoman.language.segmentation;

/** Classes of characters, quick for ASCII. All methods take UTF-16 units or code points. */
final class Letters {

  private static final int SEPARATOR = 1;
  private static final int LETTER = 2;
  private static final int DIGIT = 4;

  private static final byte[] CLASSES = new byte[0x2100];

  static {
    for (int c = 0; c < CLASSES.length; c++) {
      CLASSES[c] = (byte) classify(c);
    }
  }

  private Letters() {}

  private static int classify(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
      return SEPARATOR;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    return switch (Character.getType(c)) {
      case Character.FORMAT -> joinsLetters(c) ? LETTER : SEPARATOR;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          LETTER;
      default -> Character.isLetter(c) ? LETTER : 0;
    };
  }

  /** Soft hyphens and the marks that join or part the letters of a word. */
  private static boolean joinsLetters(int c) {
    return c == 0xAD || c == 0x200C || c == 0x200D || c == 0x2060;
  }

  private static int of(int c) {
    return c < CLASSES.length ? CLASSES[c] : classify(c);
  }

  /** White space, controls, and invisible marks that are no part of a word. */
  static boolean isSeparator(int c) {
    return of(c) == SEPARATOR;
  }

  /** Letters and the marks upon them. */
  static boolean isLetter(int c) {
    return of(c) == LETTER;
  }

  static boolean isDigit(int c) {
    return of(c) == DIGIT;
  }

  static boolean isLetterOrDigit(int c) {
    return (of(c) & (LETTER | DIGIT)) != 0;
  }

  static boolean isUpper(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  static boolean isLower(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '`' || c == '´' || c == '‘' || c == 'ʼ';
  }

  /** A hyphen proper, not a dash. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '−';
  }
}
