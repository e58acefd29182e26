package org.dragoman.language.segmentation;

/** Finds where numbers end, and parts them from the units written after them. */
final class Numbers {

  private final Hyphens hyphens = Hyphens.ENGLISH;
  private final WordTable<String> units = WordTable.exact("units.tsv", row -> row[0]);

  /** A number from {@code at}; its first digit is at the given place. */
  void read(Cursor in, int from) {
    int phone = hyphens.numberWithHyphens(in.text, from, in.chunkEnd);
    if (phone > 0) {
      in.add(phone, TokenKind.NUMBER);
      return;
    }
    int i = from;
    while (true) {
      while (Letters.isDigit(in.charAt(i))) {
        i++;
      }
      char c = in.charAt(i);
      boolean separator =
          c == '.' || c == ':' || c == '/' || c == ';' || (c == ',' && parts(in, i));
      if (separator && Letters.isDigit(in.charAt(i + 1))) {
        i++;
      } else {
        break;
      }
    }
    char c = in.charAt(i);
    if (Letters.isLetter(c)) {
      int letters = i;
      while (Letters.isLetter(in.charAt(letters))) {
        letters++;
      }
      boolean alone = !Letters.isDigit(in.charAt(letters));
      if (alone && units.contains(in.text, i, letters)) {
        in.add(i, TokenKind.NUMBER);
        return;
      }
      if (alone && letters - i > 4) {
        in.add(i, TokenKind.NUMBER);
        return;
      }
      i = letters;
      while (Letters.isLetterOrDigit(in.charAt(i)) || in.charAt(i) == '_') {
        i++;
      }
    } else if (Letters.isApostrophe(c) && (in.charAt(i + 1) | 32) == 's') {
      boolean years = i - from < 4 || in.text.charAt(from) == '1' || in.text.charAt(i - 2) == '0';
      boolean decade =
          in.text.charAt(i - 1) == '0' && years && !Letters.isLetterOrDigit(in.charAt(i + 2));
      if (decade) {
        i += 2;
      }
    }
    if (i - from <= 2 && in.charAt(i) == '.' && in.charAt(i + 1) == ' ' && in.beginsLine()) {
      in.add(i + 1, TokenKind.TITLE);
      return;
    }
    in.add(i, TokenKind.NUMBER);
  }

  /** Whether a comma parts the thousands of a number (or lakhs, as in India). */
  private static boolean parts(Cursor in, int comma) {
    int group = comma + 1;
    for (int groups = 0; groups < 5; groups++) {
      int i = group;
      while (i < group + 4 && Letters.isDigit(in.charAt(i))) {
        i++;
      }
      if (i - group != 2) {
        return i - group == 3;
      }
      if (in.charAt(i) != ',') {
        return false;
      }
      group = i + 1;
    }
    return false;
  }
}
