package org.dragoman.language.segmentation;

/** Recognises web and mail addresses and the names of hosts and files. */
final class WebAddresses {

  private static final int LONGEST_SCHEME = 12;

  /** Nothing before the @ of an address, and no domain, is longer. */
  static final int LONGEST_PART = 64;

  private final WordTable<String> endings = WordTable.anyCase("domains.tsv", row -> row[0]);

  /** Adds a web or mail address if one begins here. */
  boolean read(Cursor in) {
    if (in.hasScheme) {
      int i = in.lettersEnd(in.at, in.at + LONGEST_SCHEME);
      if (in.charAt(i) == ':' && in.charAt(i + 1) == '/' && in.charAt(i + 2) == '/') {
        in.add(addressEnd(in, i + 3), TokenKind.WORD);
        return true;
      }
    }
    if ((in.text.charAt(in.at) | 32) == 'w'
        && (in.charAt(in.at + 1) | 32) == 'w'
        && (in.charAt(in.at + 2) | 32) == 'w'
        && in.charAt(in.at + 3) == '.'
        && Letters.isLetterOrDigit(in.charAt(in.at + 4))) {
      in.add(addressEnd(in, in.at + 4), TokenKind.WORD);
      return true;
    }
    int mail = in.hasAtSign ? mailEnd(in) : -1;
    if (mail > 0) {
      in.add(mail, TokenKind.WORD);
    }
    return mail > 0;
  }

  /** The end of the mail address that begins here, or −1 if none does. */
  private static int mailEnd(Cursor in) {
    int i = in.at;
    while (i < in.at + LONGEST_PART && isMailCharacter(in.charAt(i))) {
      i++;
    }
    if (i == in.at || in.charAt(i) != '@' || !Letters.isLetterOrDigit(in.charAt(i + 1))) {
      return -1;
    }
    i++;
    while (Letters.isLetterOrDigit(in.charAt(i))
        || (".-_".indexOf(in.charAt(i)) >= 0 && Letters.isLetterOrDigit(in.charAt(i + 1)))) {
      i++;
    }
    return i;
  }

  private static boolean isMailCharacter(char c) {
    return Letters.isLetterOrDigit(c)
        || c == '.'
        || c == '_'
        || c == '-'
        || c == '+'
        || c == '%'
        || c == ':';
  }

  /** The end of a web address: what ends a sentence or closes a bracket is none of it. */
  static int addressEnd(Cursor in, int from) {
    int i = from;
    boolean bracket = false;
    while (i < in.chunkEnd && "<>\"“”«»|".indexOf(in.text.charAt(i)) < 0) {
      bracket |= in.text.charAt(i) == '(';
      i++;
    }
    while (i > from) {
      char c = in.text.charAt(i - 1);
      if (".,;:!?'’]}*".indexOf(c) >= 0 || (c == ')' && !bracket)) {
        i--;
      } else {
        break;
      }
    }
    return Math.max(i, from);
  }

  /**
   * Where the name of a host or file that the word so far begins, and a dot, goes on to; −1 if the
   * dot is a full stop.
   *
   * @param within whether the word so far has a dot of that kind already
   */
  int pastDot(Cursor in, int dot, boolean within) {
    if (Letters.isUpper(in.charAt(dot + 1))) {
      return -1;
    }
    int part = in.wordEnd(dot + 1, dot + 1 + LONGEST_PART);
    boolean ending = within || endings.contains(in.text, dot + 1, part);
    return ending || (in.charAt(part) == '.' && isHost(in, part)) ? part : -1;
  }

  /** Whether after this dot a name of the net goes on to a known ending: <i>example.|co.uk</i>. */
  private boolean isHost(Cursor in, int dot) {
    int i = dot;
    int limit = Math.min(in.chunkEnd, dot + LONGEST_PART);
    int begin = i + 1;
    while (i < limit && in.text.charAt(i) == '.') {
      begin = i + 1;
      i = in.wordEnd(begin, limit);
      if (i == begin) {
        return false;
      }
    }
    return i > begin + 1
        && (endings.contains(in.text, begin, i) || Letters.isLower(in.text.charAt(begin)));
  }
}
