package org.dragoman.language.segmentation;

/**
 * Which hyphens are part of a word. Most are tokens by themselves; those after a prefix that is no
 * word (<i>co-founder, anti-war, mid-1990s</i>), those of given names of two syllables
 * (<i>Jong-un</i>), and those of telephone numbers and dates, are not.
 */
final class Hyphens {

  /** Those of English. */
  static final Hyphens ENGLISH = new Hyphens();

  private final WordTable<String> prefixes = WordTable.anyCase("prefixes.tsv", row -> row[0]);
  private final WordTable<String> syllables = WordTable.anyCase("syllables.tsv", row -> row[0]);

  /** Whether the hyphen after the word so far is part of it. */
  boolean keeps(String text, int begin, int hyphen, int end) {
    if (hyphen + 1 >= end || !Letters.isLetterOrDigit(text.charAt(hyphen + 1))) {
      return false;
    }
    char next = text.charAt(hyphen + 1);
    boolean first = begin == 0 || !Letters.isHyphen(text.charAt(begin - 1));
    if (first && prefixes.contains(text, begin, hyphen)) {
      boolean capitals = hyphen - begin > 1 && Letters.isUpper(text.charAt(begin + 1));
      boolean year = Letters.isDigit(next) && (text.charAt(begin) | 32) != 'm';
      return !year && !(capitals && Letters.isLower(next)) && !text.startsWith("-the-", hyphen);
    }
    return isGivenName(text, begin, hyphen, end);
  }

  /** <i>Jong-un, Mi-kyung, Wai-man</i>: two syllables of Korean or Chinese make a name. */
  private boolean isGivenName(String text, int begin, int hyphen, int end) {
    if (!Letters.isUpper(text.charAt(begin)) || !syllables.contains(text, begin, hyphen)) {
      return false;
    }
    int i = hyphen + 1;
    while (i < end && i < hyphen + 8 && Letters.isLetter(text.charAt(i))) {
      i++;
    }
    boolean more = i < end && Letters.isHyphen(text.charAt(i));
    return !more && syllables.contains(text, hyphen + 1, i);
  }

  /**
   * The end of a number that has hyphens, such as <i>555-0199</i> or <i>11-20-2000</i>; −1 if the
   * number here is none. One hyphen between numbers that are no telephone number makes a range.
   */
  int numberWithHyphens(String text, int from, int end) {
    int i = from;
    int groups = 0;
    int first = 0;
    int last = 0;
    while (true) {
      int begin = i;
      while (i < end && i < begin + 8 && Letters.isDigit(text.charAt(i))) {
        i++;
      }
      last = i - begin;
      if (last == 0 || last == 8) {
        return -1;
      }
      if (groups++ == 0) {
        first = last;
      }
      boolean more = i + 1 < end && text.charAt(i) == '-' && Letters.isDigit(text.charAt(i + 1));
      if (!more || groups == 5) {
        break;
      }
      i++;
    }
    boolean ends = i == end || (!Letters.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '-');
    boolean phone = groups == 2 && last == 4 && (first == 3 || first == 5);
    return ends && (groups > 2 || phone) ? i : -1;
  }
}
