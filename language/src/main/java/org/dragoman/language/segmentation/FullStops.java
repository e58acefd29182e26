package org.dragoman.language.segmentation;

/** Says whether a full stop right after a letter is part of the word. */
final class FullStops {

  private final Abbreviations abbreviations;
  private final WebAddresses addresses;

  FullStops(Abbreviations abbreviations, WebAddresses addresses) {
    this.abbreviations = abbreviations;
    this.addresses = addresses;
  }

  /**
   * What a full stop after a letter is.
   *
   * @return −1 if the word is added, with its full stop or without; the place itself if the word
   *     ends before it; a later place up to which it is part of the word
   */
  int read(Cursor in, int begin, int stop) {
    char next = in.charAt(stop + 1);
    if (next == '.') {
      return stop;
    }
    boolean single = stop - begin == 1;
    if (Letters.isLetter(next)) {
      if (single) {
        return initials(in, begin, stop);
      }
      TokenKind kind = abbreviations.kind(in.text, begin, stop);
      int part = in.wordEnd(stop + 1, stop + 4);
      if (kind != null && in.charAt(part) == '.') {
        return part;
      }
      int host = addresses.pastDot(in, stop, inHost(in, begin, stop));
      if (host >= 0) {
        if (in.charAt(host) == '/' && Letters.isLetterOrDigit(in.charAt(host + 1))) {
          in.add(WebAddresses.addressEnd(in, host), TokenKind.WORD);
          return -1;
        }
        return host;
      }
      if (kind != null) {
        in.add(stop + 1, kind);
        return -1;
      }
      return stop;
    }
    if (Letters.isDigit(next) && abbreviations.kind(in.text, begin, stop) == null) {
      return Letters.isDigit(in.text.charAt(stop - 1)) ? stop + 1 : stop;
    }
    if (single) {
      if (isInitial(in, begin, stop)) {
        in.add(stop + 1, TokenKind.INITIAL);
        return -1;
      }
      return stop;
    }
    TokenKind kind = abbreviations.kindBefore(in.text, begin, stop, in.end);
    if (kind != null) {
      in.add(stop + 1, kind);
      return -1;
    }
    return stop;
  }

  /** <i>U.S., a.m., U.N</i>: single letters with full stops; else the initial alone. */
  private int initials(Cursor in, int begin, int stop) {
    int i = stop;
    int last = begin;
    while (in.charAt(i) == '.'
        && Letters.isLetter(in.charAt(i + 1))
        && !Letters.isLetterOrDigit(in.charAt(i + 2))) {
      last = i + 1;
      i += 2;
    }
    if (last == begin) {
      int part = in.wordEnd(stop + 1, stop + 4);
      if (in.charAt(part) == '.' && abbreviations.kind(in.text, begin, part) != null) {
        in.add(part + 1, TokenKind.ABBREVIATION);
        return -1;
      }
      int host = addresses.pastDot(in, stop, false);
      if (host >= 0) {
        return host;
      }
      in.add(stop + 1, TokenKind.INITIAL);
      return -1;
    }
    if (in.charAt(i) == '.' && in.charAt(i + 1) != '.') {
      i++;
    }
    if (Letters.isApostrophe(in.charAt(i)) || Letters.isHyphen(in.charAt(i))) {
      in.add(i, TokenKind.WORD);
    } else {
      in.add(i, TokenKind.ABBREVIATION);
    }
    return -1;
  }

  /** Whether a capital before a full stop is the initial of a name. */
  private boolean isInitial(Cursor in, int begin, int stop) {
    char c = in.text.charAt(begin);
    if (!Letters.isUpper(c)) {
      return abbreviations.kindBefore(in.text, begin, stop, in.end) != null;
    }
    int next = Abbreviations.nextWord(in.text, stop + 1, in.end);
    if (next < 0) {
      return false;
    }
    int before = in.tokens.size() - 1;
    boolean afterInitial = before >= 0 && in.tokens.kind(before) == TokenKind.INITIAL;
    boolean afterTitle = before >= 0 && in.tokens.kind(before) == TokenKind.TITLE;
    boolean apart = in.charAt(stop + 1) == ' ';
    boolean upper = Letters.isUpper(in.text.charAt(next));
    if (afterInitial && Letters.isDigit(in.text.charAt(next))) {
      return true;
    }
    if (apart && !upper) {
      return false;
    }
    if (afterInitial || afterTitle) {
      return true;
    }
    if (abbreviations.isOpener(in.text, next, in.end)) {
      return false;
    }
    return c != 'I' || before < 0 || Letters.isUpper(in.text.charAt(in.tokens.begin(before)));
  }

  /** Whether the word so far, which a dot follows, has a dot already: it is the name of a host. */
  private static boolean inHost(Cursor in, int begin, int stop) {
    int from = Math.max(begin, stop - WebAddresses.LONGEST_PART);
    for (int i = stop - 1; i > from; i--) {
      if (in.text.charAt(i) == '.') {
        return Letters.isLetter(in.text.charAt(i + 1));
      }
    }
    return false;
  }
}
