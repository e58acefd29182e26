package org.dragoman.language.segmentation;

/** Finds where words end, and parts them from their clitics. */
final class Words {

  private final FullStops stops;
  private final Hyphens hyphens = Hyphens.ENGLISH;
  private final WordTable<Integer> fused =
      WordTable.anyCase("contractions.tsv", row -> Integer.valueOf(row[1].indexOf(' ')));
  private final WordTable<String> clitics = WordTable.anyCase("clitics.tsv", row -> row[0]);

  Words(FullStops stops) {
    this.stops = stops;
  }

  /** Adds the word that begins where the cursor is. */
  void read(Cursor in) {
    int begin = in.at;
    int i = in.at;
    while (true) {
      i = in.wordEnd(i);
      char c = in.charAt(i);
      char next = in.charAt(i + 1);
      if (c == ' ') {
        break;
      }
      if (Letters.isApostrophe(c)) {
        if (Letters.isLetter(next)) {
          int clitic = clitic(in, begin, i);
          if (clitic >= 0) {
            addWord(in, clitic);
            return;
          }
          if (c != '`' && c != '‘') {
            i++;
            continue;
          }
        }
        break;
      }
      if (c == '.') {
        int stop = stops.read(in, begin, i);
        if (stop < 0) {
          return;
        }
        if (stop > i) {
          i = stop;
          continue;
        }
        break;
      }
      if (Letters.isHyphen(c) && hyphens.keeps(in.text, begin, i, in.chunkEnd)) {
        i++;
        continue;
      }
      if (c == '&' && joins(in, begin, i, next)) {
        i++;
        continue;
      }
      if (c == '/' && abbreviates(in, begin, i, next)) {
        i++;
        continue;
      }
      if (c == '*' && censors(in, i)) {
        while (in.charAt(i) == '*') {
          i++;
        }
        continue;
      }
      if (c == '$' && i - begin <= 3 && Letters.isUpper(in.text.charAt(i - 1)) && in.isApart()) {
        in.add(i + 1, TokenKind.WORD);
        return;
      }
      break;
    }
    addWord(in, i);
  }

  /** Adds a word, in two where it is two that are written as one: <i>cannot</i>. */
  private void addWord(Cursor in, int to) {
    Integer split = fused.get(in.text, in.at, to);
    boolean acronym = to - in.at == 2 && Letters.isUpper(in.text.charAt(to - 1));
    if (split != null && !acronym) {
      in.add(in.at + split, TokenKind.WORD);
    }
    in.add(to, TokenKind.WORD);
  }

  /**
   * Where the word before a clitic ends if an apostrophe begins one (<i>it|'s</i>) or is inside one
   * (<i>do|n't</i>); −1 if not.
   */
  private int clitic(Cursor in, int begin, int apostrophe) {
    int i = in.lettersEnd(apostrophe + 1, apostrophe + 4);
    if (Letters.isLetterOrDigit(in.charAt(i))) {
      return -1;
    }
    boolean not = i == apostrophe + 2 && (in.text.charAt(i - 1) | 32) == 't';
    if (not) {
      boolean n = apostrophe - 1 > begin && (in.text.charAt(apostrophe - 1) | 32) == 'n';
      return n ? apostrophe - 1 : -1;
    }
    return clitics.contains(in.text, apostrophe + 1, i) ? apostrophe : -1;
  }

  /** <i>AT&amp;T, R&amp;D</i>: capitals on both sides of an ampersand. */
  private static boolean joins(Cursor in, int begin, int i, char next) {
    return i - begin <= 4 && Letters.isUpper(in.text.charAt(i - 1)) && Letters.isUpper(next);
  }

  /** <i>w/o, c/o, I/O</i>: a letter, a stroke, a letter or two. */
  private static boolean abbreviates(Cursor in, int begin, int i, char next) {
    if (i - begin != 1) {
      return false;
    }
    if ((in.text.charAt(begin) | 32) == 'w') {
      return true;
    }
    return Letters.isLetter(next) && !Letters.isLetterOrDigit(in.charAt(i + 2));
  }

  /** Asterisks within a word, for letters that decency leaves out; a dozen at most. */
  private static boolean censors(Cursor in, int star) {
    int i = star;
    while (i < star + 12 && in.charAt(i) == '*') {
      i++;
    }
    return Letters.isLetter(in.charAt(i));
  }
}
