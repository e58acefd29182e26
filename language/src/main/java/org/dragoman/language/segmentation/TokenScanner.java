package org.dragoman.language.segmentation;

/** Finds tokens from left to right. What it looks ahead is bounded, so that time is linear. */
final class TokenScanner {

  /** Nothing before the @ of an address, and no domain, is longer. */
  private static final int LONGEST_ADDRESS_PART = 64;

  private final Abbreviations abbreviations = new Abbreviations();
  private final Hyphens hyphens = new Hyphens();
  private final WordTable<Integer> fused =
      WordTable.anyCase("contractions.tsv", row -> Integer.valueOf(row[1].indexOf(' ')));
  private final WordTable<String> clitics = WordTable.anyCase("clitics.tsv", row -> row[0]);
  private final WordTable<String> clipped = WordTable.anyCase("clipped.tsv", row -> row[0]);
  private final WordTable<String> units = WordTable.exact("units.tsv", row -> row[0]);
  private final WordTable<String> domains = WordTable.anyCase("domains.tsv", row -> row[0]);
  private final WordTable<String> emoticons = WordTable.exact("emoticons.tsv", row -> row[0]);
  private final int longestEmoticon = 4;

  /** Adds the tokens of a stretch of text to the buffer. */
  void scan(String text, int begin, int end, TokenBuffer tokens) {
    new Scan(text, begin, end, tokens).run();
  }

  /** The work on one text. */
  private final class Scan {

    private final String text;
    private final int end;
    private final TokenBuffer tokens;
    private int at;

    /** The end of the run of characters without white space that we are in, and what it holds. */
    private int chunkBegin;

    private int chunkEnd;
    private boolean hasAt;
    private boolean hasSlashes;

    /** Whether the word we are in is the name of a host or file. */
    private boolean inHost;

    Scan(String text, int begin, int end, TokenBuffer tokens) {
      this.text = text;
      this.end = end;
      this.tokens = tokens;
      this.at = begin;
    }

    void run() {
      while (at < end) {
        if (Letters.isSeparator(text.charAt(at))) {
          at++;
        } else {
          chunk();
        }
      }
    }

    private char charAt(int i) {
      return i < chunkEnd ? text.charAt(i) : ' ';
    }

    private void add(int to, TokenKind kind) {
      tokens.add(at, to, kind);
      at = to;
    }

    private void chunk() {
      chunkBegin = at;
      hasAt = false;
      hasSlashes = false;
      int i = at;
      for (; i < end; i++) {
        char c = text.charAt(i);
        if (Letters.isSeparator(c)) {
          break;
        }
        hasAt |= c == '@';
        hasSlashes |= c == '/' && text.charAt(i - (i > at ? 1 : 0)) == ':';
      }
      chunkEnd = i;
      while (at < chunkEnd) {
        token();
      }
    }

    private void token() {
      char c = text.charAt(at);
      if (Letters.isLetter(c)) {
        if (!address()) {
          word();
        }
      } else if (Letters.isDigit(c)) {
        if (!(hasAt && address())) {
          number(at);
        }
      } else if (Character.isHighSurrogate(c) && Character.isLowSurrogate(charAt(at + 1))) {
        supplementary();
      } else {
        mark(c);
      }
    }

    // ---------------------------------------------------------------- words

    private void word() {
      inHost = false;
      int begin = at;
      int i = at;
      while (true) {
        while (Letters.isLetterOrDigit(charAt(i)) || charAt(i) == '_') {
          i++;
        }
        char c = charAt(i);
        char next = charAt(i + 1);
        if (c == ' ') {
          break;
        }
        if (Letters.isApostrophe(c)) {
          if (Letters.isLetter(next)) {
            int clitic = clitic(begin, i);
            if (clitic >= 0) {
              addWord(clitic);
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
          int stop = period(begin, i);
          if (stop < 0) {
            return;
          }
          if (stop > i) {
            i = stop;
            continue;
          }
          break;
        }
        if (Letters.isHyphen(c) && hyphens.keeps(text, begin, i, chunkEnd)) {
          i++;
          continue;
        }
        if (c == '&' && joins(begin, i, next)) {
          i++;
          continue;
        }
        if (c == '/' && abbreviates(begin, i, next)) {
          i++;
          continue;
        }
        if (c == '*' && censors(i)) {
          while (charAt(i) == '*') {
            i++;
          }
          continue;
        }
        if (c == '$'
            && i - begin <= 3
            && Letters.isUpper(text.charAt(i - 1))
            && begin == chunkStart()) {
          add(i + 1, TokenKind.WORD);
          return;
        }
        break;
      }
      addWord(i);
    }

    /** Where the chunk begins, or where we are if what is before is no letter. */
    private int chunkStart() {
      return at == chunkBegin || !Letters.isLetterOrDigit(text.charAt(at - 1)) ? at : -1;
    }

    /** Adds a word, in two where it is two that are written as one: <i>cannot</i>. */
    private void addWord(int to) {
      Integer split = fused.get(text, at, to);
      boolean acronym = to - at == 2 && Letters.isUpper(text.charAt(to - 1));
      if (split != null && !acronym) {
        add(at + split, TokenKind.WORD);
      }
      add(to, TokenKind.WORD);
    }

    /**
     * Where the word before a clitic ends if an apostrophe begins one (<i>it|'s</i>) or is inside
     * one (<i>do|n't</i>); −1 if not.
     */
    private int clitic(int begin, int apostrophe) {
      int i = apostrophe + 1;
      while (i < apostrophe + 4 && Letters.isLetter(charAt(i))) {
        i++;
      }
      if (Letters.isLetterOrDigit(charAt(i))) {
        return -1;
      }
      boolean not = i == apostrophe + 2 && (text.charAt(i - 1) | 32) == 't';
      if (not) {
        boolean n = apostrophe - 1 > begin && (text.charAt(apostrophe - 1) | 32) == 'n';
        return n ? apostrophe - 1 : -1;
      }
      return clitics.contains(text, apostrophe + 1, i) ? apostrophe : -1;
    }

    /**
     * What a full stop after a letter is.
     *
     * @return −1 if the word is added, with its full stop or without; the place itself if the word
     *     ends before it; a later place up to which it is part of the word
     */
    private int period(int begin, int stop) {
      char next = charAt(stop + 1);
      if (next == '.') {
        return stop;
      }
      boolean single = stop - begin == 1;
      if (Letters.isLetter(next)) {
        if (single) {
          return initials(begin, stop);
        }
        TokenKind kind = abbreviations.kind(text, begin, stop);
        int segment = segment(stop + 1);
        if (kind != null && charAt(segment) == '.' && segment - stop <= 3) {
          return segment;
        }
        boolean ending = inHost || domains.contains(text, stop + 1, segment);
        boolean host = ending || (charAt(segment) == '.' && isHost(segment));
        if (host && !Letters.isUpper(next)) {
          inHost = true;
          if (ending && charAt(segment) == '/' && Letters.isLetterOrDigit(charAt(segment + 1))) {
            add(addressEnd(segment), TokenKind.WORD);
            return -1;
          }
          return segment;
        }
        if (kind != null) {
          add(stop + 1, kind);
          return -1;
        }
        return stop;
      }
      if (Letters.isDigit(next) && abbreviations.kind(text, begin, stop) == null) {
        return Letters.isDigit(text.charAt(stop - 1)) ? stop + 1 : stop;
      }
      if (single) {
        if (isInitial(begin, stop)) {
          add(stop + 1, TokenKind.INITIAL);
          return -1;
        }
        return stop;
      }
      TokenKind kind = abbreviations.kindBefore(text, begin, stop, end);
      if (kind != null) {
        add(stop + 1, kind);
        return -1;
      }
      return stop;
    }

    /** The end of the run of letters and digits from here, no further than a domain may reach. */
    private int segment(int from) {
      int i = from;
      int limit = Math.min(chunkEnd, from + LONGEST_ADDRESS_PART);
      while (i < limit && (Letters.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
        i++;
      }
      return i;
    }

    /**
     * Whether after this dot a name of the net goes on to a known ending: <i>example.|co.uk</i>.
     */
    private boolean isHost(int dot) {
      int i = dot;
      int limit = Math.min(chunkEnd, dot + LONGEST_ADDRESS_PART);
      int begin = i + 1;
      while (i < limit && text.charAt(i) == '.') {
        begin = i + 1;
        i = segment(begin);
        if (i == begin) {
          return false;
        }
      }
      return i > begin + 1
          && (domains.contains(text, begin, i) || Letters.isLower(text.charAt(begin)));
    }

    /** <i>U.S., a.m., U.N</i>: single letters with full stops; else the initial alone. */
    private int initials(int begin, int stop) {
      int i = stop;
      int last = begin;
      while (charAt(i) == '.'
          && Letters.isLetter(charAt(i + 1))
          && !Letters.isLetterOrDigit(charAt(i + 2))) {
        last = i + 1;
        i += 2;
      }
      if (last == begin) {
        int segment = segment(stop + 1);
        if (charAt(segment) == '.' && abbreviations.kind(text, begin, segment) != null) {
          add(segment + 1, TokenKind.ABBREVIATION);
          return -1;
        }
        if (domains.contains(text, stop + 1, segment) && charAt(segment) != '.') {
          return segment;
        }
        add(stop + 1, TokenKind.INITIAL);
        return -1;
      }
      if (charAt(i) == '.' && charAt(i + 1) != '.') {
        i++;
      }
      if (Letters.isApostrophe(charAt(i)) || Letters.isHyphen(charAt(i))) {
        add(i, TokenKind.WORD);
      } else {
        add(i, TokenKind.ABBREVIATION);
      }
      return -1;
    }

    /** Whether a capital before a full stop is the initial of a name. */
    private boolean isInitial(int begin, int stop) {
      char c = text.charAt(begin);
      if (!Letters.isUpper(c)) {
        return abbreviations.kindBefore(text, begin, stop, end) != null;
      }
      int next = Abbreviations.nextWord(text, stop + 1, end);
      if (next < 0) {
        return false;
      }
      int before = tokens.size() - 1;
      boolean afterInitial = before >= 0 && tokens.kind(before) == TokenKind.INITIAL;
      boolean afterTitle = before >= 0 && tokens.kind(before) == TokenKind.TITLE;
      boolean apart = charAt(stop + 1) == ' ';
      boolean upper = Letters.isUpper(text.charAt(next));
      if (afterInitial && Letters.isDigit(text.charAt(next))) {
        return true;
      }
      if (apart && !upper) {
        return false;
      }
      if (afterInitial || afterTitle) {
        return true;
      }
      if (abbreviations.isOpener(text, next, end)) {
        return false;
      }
      return c != 'I' || before < 0 || Letters.isUpper(text.charAt(tokens.begin(before)));
    }

    /** <i>AT&amp;T, R&amp;D</i>: capitals on both sides of an ampersand. */
    private boolean joins(int begin, int i, char next) {
      return i - begin <= 4 && Letters.isUpper(text.charAt(i - 1)) && Letters.isUpper(next);
    }

    /** <i>w/o, c/o, I/O</i>: a letter, a stroke, a letter or two. */
    private boolean abbreviates(int begin, int i, char next) {
      if (i - begin != 1) {
        return false;
      }
      if ((text.charAt(begin) | 32) == 'w') {
        return true;
      }
      return Letters.isLetter(next) && !Letters.isLetterOrDigit(charAt(i + 2));
    }

    /** Asterisks within a word, for letters that decency leaves out; a dozen at most. */
    private boolean censors(int star) {
      int i = star;
      while (i < star + 12 && charAt(i) == '*') {
        i++;
      }
      return Letters.isLetter(charAt(i));
    }

    // -------------------------------------------------------------- numbers

    /** A number from {@code at}; its first digit is at the given place. */
    private void number(int from) {
      int phone = hyphens.numberWithHyphens(text, from, chunkEnd);
      if (phone > 0) {
        add(phone, TokenKind.NUMBER);
        return;
      }
      int i = from;
      while (true) {
        while (Letters.isDigit(charAt(i))) {
          i++;
        }
        char c = charAt(i);
        boolean separator = c == '.' || c == ':' || c == '/' || c == ';' || (c == ',' && parts(i));
        if (separator && Letters.isDigit(charAt(i + 1))) {
          i++;
        } else {
          break;
        }
      }
      char c = charAt(i);
      if (Letters.isLetter(c)) {
        int letters = i;
        while (Letters.isLetter(charAt(letters))) {
          letters++;
        }
        boolean alone = !Letters.isDigit(charAt(letters));
        if (alone && units.contains(text, i, letters)) {
          add(i, TokenKind.NUMBER);
          return;
        }
        if (alone && letters - i > 4) {
          add(i, TokenKind.NUMBER);
          return;
        }
        i = letters;
        while (Letters.isLetterOrDigit(charAt(i)) || charAt(i) == '_') {
          i++;
        }
      } else if (Letters.isApostrophe(c) && (charAt(i + 1) | 32) == 's') {
        boolean years = i - from < 4 || text.charAt(from) == '1' || text.charAt(i - 2) == '0';
        boolean decade =
            text.charAt(i - 1) == '0' && years && !Letters.isLetterOrDigit(charAt(i + 2));
        if (decade) {
          i += 2;
        }
      }
      if (i - from <= 2 && charAt(i) == '.' && charAt(i + 1) == ' ' && beginsLine()) {
        add(i + 1, TokenKind.TITLE);
        return;
      }
      add(i, TokenKind.NUMBER);
    }

    /** Whether a comma parts the thousands of a number (or lakhs, as in India). */
    private boolean parts(int comma) {
      int group = comma + 1;
      for (int groups = 0; groups < 5; groups++) {
        int i = group;
        while (i < group + 4 && Letters.isDigit(charAt(i))) {
          i++;
        }
        if (i - group != 2) {
          return i - group == 3;
        }
        if (charAt(i) != ',') {
          return false;
        }
        group = i + 1;
      }
      return false;
    }

    /** Whether the token here is the first of its line. */
    private boolean beginsLine() {
      int before = tokens.size() - 1;
      if (before < 0) {
        return true;
      }
      for (int i = tokens.end(before); i < at; i++) {
        if (text.charAt(i) == '\n') {
          return true;
        }
      }
      return false;
    }

    // ------------------------------------------------------------ addresses

    /** Adds a web or mail address if one begins here. */
    private boolean address() {
      if (hasSlashes) {
        int i = at;
        while (i < at + 12 && Letters.isLetter(charAt(i))) {
          i++;
        }
        if (charAt(i) == ':' && charAt(i + 1) == '/' && charAt(i + 2) == '/') {
          add(addressEnd(i + 3), TokenKind.WORD);
          return true;
        }
      }
      if ((text.charAt(at) | 32) == 'w'
          && (charAt(at + 1) | 32) == 'w'
          && (charAt(at + 2) | 32) == 'w'
          && charAt(at + 3) == '.'
          && Letters.isLetterOrDigit(charAt(at + 4))) {
        add(addressEnd(at + 4), TokenKind.WORD);
        return true;
      }
      if (hasAt) {
        int i = at;
        int limit = Math.min(chunkEnd, at + LONGEST_ADDRESS_PART);
        while (i < limit && isMailCharacter(text.charAt(i))) {
          i++;
        }
        if (i > at && charAt(i) == '@' && Letters.isLetterOrDigit(charAt(i + 1))) {
          i++;
          while (Letters.isLetterOrDigit(charAt(i))
              || ((charAt(i) == '.' || charAt(i) == '-' || charAt(i) == '_')
                  && Letters.isLetterOrDigit(charAt(i + 1)))) {
            i++;
          }
          add(i, TokenKind.WORD);
          return true;
        }
      }
      return false;
    }

    private boolean isMailCharacter(char c) {
      return Letters.isLetterOrDigit(c)
          || c == '.'
          || c == '_'
          || c == '-'
          || c == '+'
          || c == '%'
          || c == ':';
    }

    /** The end of a web address: what ends a sentence or closes a bracket is none of it. */
    private int addressEnd(int from) {
      int i = from;
      boolean bracket = false;
      while (i < chunkEnd && "<>\"“”«»|".indexOf(text.charAt(i)) < 0) {
        bracket |= text.charAt(i) == '(';
        i++;
      }
      while (i > from) {
        char c = text.charAt(i - 1);
        if (".,;:!?'’]}*".indexOf(c) >= 0 || (c == ')' && !bracket)) {
          i--;
        } else {
          break;
        }
      }
      return Math.max(i, from);
    }

    // ---------------------------------------------------------------- marks

    private void mark(char c) {
      if (emoticon()) {
        return;
      }
      char next = charAt(at + 1);
      boolean first = at == chunkBegin || !Letters.isLetterOrDigit(text.charAt(at - 1));
      switch (c) {
        case '\'', '’', '`', '´', '‘' -> apostrophe(c, first);
        case '"', '＂' -> add(at + 1, TokenKind.QUOTE);
        case '.' -> dots(next);
        case '…' -> dots(next);
        case '?', '!', '‽' -> stops();
        case '(', '[', '{', '“', '«', '„', '‹', '‚', '<' -> opening(c);
        case ')', ']', '}', '”', '»', '›', '>' -> closing(c);
        case ',' -> add(at + 1, TokenKind.COMMA);
        case ';' -> add(at + 1, TokenKind.PAUSE);
        case ':' -> add(at + 1, TokenKind.COLON);
        case '•', '·', '●', '▪', '■', '◦', '‣', '►', '▶' -> add(at + 1, TokenKind.BULLET);
        case '*', '=', '_', '~', '#' -> symbols(c, next, first);
        case '@' -> handle(next, first);
        case '+' -> plus(next, first);
        case '$', '£', '€', '%' -> add(at + 1, TokenKind.WORD);
        default -> {
          if (Letters.isDash(c)) {
            add(run(c), c == '-' && next != '-' ? TokenKind.WORD : TokenKind.PAUSE);
          } else {
            add(at + 1, TokenKind.WORD);
          }
        }
      }
    }

    private int run(char c) {
      int i = at + 1;
      while (charAt(i) == c) {
        i++;
      }
      return i;
    }

    /** A clitic, a word or year that has lost its beginning, or a quotation mark. */
    private void apostrophe(char c, boolean first) {
      char next = charAt(at + 1);
      if (Letters.isApostrophe(next) && next == c) {
        TokenKind kind =
            c == '’' ? TokenKind.CLOSING : c == '\'' ? TokenKind.QUOTE : TokenKind.OPENING;
        add(at + 2, kind);
        return;
      }
      if (c == '\'' || c == '’') {
        if (Letters.isDigit(next) && Letters.isDigit(charAt(at + 2)) && first) {
          int i = at + 3;
          if (!Letters.isDigit(charAt(i))) {
            if ((charAt(i) | 32) == 's') {
              i++;
            }
            if (!Letters.isLetterOrDigit(charAt(i))) {
              add(i, TokenKind.NUMBER);
              return;
            }
          }
        }
        if (Letters.isLetter(next)) {
          int i = at + 1;
          while (i < at + 7 && Letters.isLetter(charAt(i))) {
            i++;
          }
          boolean whole = !Letters.isLetterOrDigit(charAt(i)) && !Letters.isHyphen(charAt(i));
          if (whole && clitics.contains(text, at + 1, i)) {
            add(i, TokenKind.WORD);
            return;
          }
          if (whole && first && isClipped(i)) {
            add(i, TokenKind.WORD);
            return;
          }
        }
      }
      if (c == '‘') {
        add(at + 1, TokenKind.OPENING);
      } else {
        add(at + 1, c == '’' ? TokenKind.CLOSING : TokenKind.QUOTE);
      }
    }

    /** <i>'em, 'til, 'cause</i>. */
    private boolean isClipped(int to) {
      return clipped.contains(text, at + 1, to);
    }

    private void dots(char next) {
      if (Letters.isDigit(next)
          && (at == chunkBegin || text.charAt(at - 1) == '$' || text.charAt(at - 1) == '(')) {
        number(at + 1);
        return;
      }
      int i = at;
      while (charAt(i) == '.' || charAt(i) == '…') {
        i++;
      }
      if (i > at + 1 || charAt(at) == '…') {
        add(i, TokenKind.ELLIPSIS);
      } else if (next == '?' || next == '!') {
        stops();
      } else {
        add(at + 1, TokenKind.PERIOD);
      }
    }

    private void stops() {
      int i = at;
      while (charAt(i) == '?' || charAt(i) == '!' || charAt(i) == '.' || charAt(i) == '‽') {
        i++;
      }
      add(i, TokenKind.STOP);
    }

    private void opening(char c) {
      if (c == '<') {
        add(run(c), TokenKind.WORD);
      } else {
        add(at + 1, TokenKind.OPENING);
      }
    }

    private void closing(char c) {
      if (c == '>') {
        add(run(c), TokenKind.WORD);
      } else {
        add(at + 1, TokenKind.CLOSING);
      }
    }

    private void symbols(char c, char next, boolean first) {
      if (c == '#' && Letters.isLetter(next) && first) {
        int i = at + 1;
        while (Letters.isLetterOrDigit(charAt(i)) || charAt(i) == '_') {
          i++;
        }
        add(i, TokenKind.WORD);
        return;
      }
      boolean bullet = c == '*' && next == ' ' && at == chunkBegin;
      add(run(c), bullet ? TokenKind.BULLET : TokenKind.WORD);
    }

    private void handle(char next, boolean first) {
      int i = at + 1;
      if (first && (Letters.isLetterOrDigit(next) || next == '_')) {
        while (Letters.isLetterOrDigit(charAt(i))
            || charAt(i) == '_'
            || (charAt(i) == '.' && Letters.isLetterOrDigit(charAt(i + 1)))) {
          i++;
        }
      }
      add(i, TokenKind.WORD);
    }

    private void plus(char next, boolean first) {
      if (Letters.isDigit(next) && first) {
        number(at + 1);
      } else {
        add(run('+'), TokenKind.WORD);
      }
    }

    private boolean emoticon() {
      for (int length = longestEmoticon; length >= 2; length--) {
        int to = at + length;
        if (to > chunkEnd || !emoticons.contains(text, at, to)) {
          continue;
        }
        boolean free = !Letters.isLetterOrDigit(charAt(to)) || !Letters.isLetter(charAt(to - 1));
        boolean apart = at == chunkBegin || !Letters.isDigit(text.charAt(at - 1));
        if (free && apart) {
          add(to, TokenKind.CLOSING);
          return true;
        }
      }
      return false;
    }

    /** Emoji and letters beyond the basic plane; an emoji takes its modifiers along. */
    private void supplementary() {
      int i = at;
      boolean letters = Character.isLetter(text.codePointAt(at));
      while (i < chunkEnd) {
        int c = text.codePointAt(i);
        boolean modifier = c == 0x200D || c == 0xFE0F || (c >= 0x1F3FB && c <= 0x1F3FF);
        boolean joined = i > at && text.charAt(i - 1) == 0x200D;
        boolean more = letters ? Character.isLetterOrDigit(c) : i == at || modifier || joined;
        if (!more) {
          break;
        }
        i += Character.charCount(c);
      }
      add(Math.min(i, chunkEnd), TokenKind.WORD);
    }
  }
}
