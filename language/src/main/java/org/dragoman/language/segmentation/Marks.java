package org.dragoman.language.segmentation;

/** Finds tokens that begin with neither letter nor digit. */
final class Marks {

  private static final int LONGEST_EMOTICON = 4;

  private final Numbers numbers;
  private final WordTable<String> clitics = WordTable.anyCase("clitics.tsv", row -> row[0]);
  private final WordTable<String> clipped = WordTable.anyCase("clipped.tsv", row -> row[0]);
  private final WordTable<String> emoticons = WordTable.exact("emoticons.tsv", row -> row[0]);

  Marks(Numbers numbers) {
    this.numbers = numbers;
  }

  /** Adds the token that begins where the cursor is. */
  void read(Cursor in) {
    if (emoticon(in)) {
      return;
    }
    char c = in.text.charAt(in.at);
    char next = in.charAt(in.at + 1);
    boolean apart = in.isApart();
    switch (c) {
      case '\'', '’', '`', '´', '‘' -> apostrophe(in, c, apart);
      case '"', '＂' -> in.add(in.at + 1, TokenKind.QUOTE);
      case '.', '…' -> dots(in, next);
      case '?', '!', '‽' -> stops(in);
      case '(', '[', '{', '“', '«', '„', '‹', '‚', '<' -> opening(in, c);
      case ')', ']', '}', '”', '»', '›', '>' -> closing(in, c);
      case ',' -> in.add(in.at + 1, TokenKind.COMMA);
      case ';' -> in.add(in.at + 1, TokenKind.PAUSE);
      case ':' -> in.add(in.at + 1, TokenKind.COLON);
      case '•', '·', '●', '▪', '■', '◦', '‣', '►', '▶' -> in.add(in.at + 1, TokenKind.BULLET);
      case '*', '=', '_', '~', '#' -> symbols(in, c, next, apart);
      case '@' -> handle(in, next, apart);
      case '+' -> plus(in, next, apart);
      default -> {
        if (Letters.isDash(c)) {
          in.add(in.runEnd(), c == '-' && next != '-' ? TokenKind.WORD : TokenKind.PAUSE);
        } else {
          symbol(in);
        }
      }
    }
  }

  /** A clitic, a word or year that has lost its beginning, or a quotation mark. */
  private void apostrophe(Cursor in, char c, boolean apart) {
    char next = in.charAt(in.at + 1);
    if (Letters.isApostrophe(next) && next == c) {
      TokenKind kind =
          c == '’' ? TokenKind.CLOSING : c == '\'' ? TokenKind.QUOTE : TokenKind.OPENING;
      in.add(in.at + 2, kind);
      return;
    }
    if (c == '\'' || c == '’') {
      if (apart && Letters.isDigit(next) && Letters.isDigit(in.charAt(in.at + 2))) {
        int i = in.at + 3;
        i += (in.charAt(i) | 32) == 's' ? 1 : 0;
        if (!Letters.isLetterOrDigit(in.charAt(i))) {
          in.add(i, TokenKind.NUMBER);
          return;
        }
      }
      if (Letters.isLetter(next)) {
        int i = in.lettersEnd(in.at + 1, in.at + 7);
        boolean whole = !Letters.isLetterOrDigit(in.charAt(i)) && !Letters.isHyphen(in.charAt(i));
        boolean clitic = clitics.contains(in.text, in.at + 1, i);
        if (whole && (clitic || (apart && clipped.contains(in.text, in.at + 1, i)))) {
          in.add(i, TokenKind.WORD);
          return;
        }
      }
    }
    if (c == '‘') {
      in.add(in.at + 1, TokenKind.OPENING);
    } else {
      in.add(in.at + 1, c == '’' ? TokenKind.CLOSING : TokenKind.QUOTE);
    }
  }

  private void dots(Cursor in, char next) {
    if (Letters.isDigit(next)
        && (in.at == in.chunkBegin
            || in.text.charAt(in.at - 1) == '$'
            || in.text.charAt(in.at - 1) == '(')) {
      numbers.read(in, in.at + 1);
      return;
    }
    int i = in.at;
    while (in.charAt(i) == '.' || in.charAt(i) == '…') {
      i++;
    }
    if (i > in.at + 1 || in.charAt(in.at) == '…') {
      in.add(i, TokenKind.ELLIPSIS);
    } else if (next == '?' || next == '!') {
      stops(in);
    } else {
      in.add(in.at + 1, TokenKind.PERIOD);
    }
  }

  private void stops(Cursor in) {
    int i = in.at;
    while (in.charAt(i) == '?'
        || in.charAt(i) == '!'
        || in.charAt(i) == '.'
        || in.charAt(i) == '‽') {
      i++;
    }
    in.add(i, TokenKind.STOP);
  }

  private void opening(Cursor in, char c) {
    if (c == '<') {
      in.add(in.runEnd(), TokenKind.WORD);
    } else {
      in.add(in.at + 1, TokenKind.OPENING);
    }
  }

  private void closing(Cursor in, char c) {
    if (c == '>') {
      in.add(in.runEnd(), TokenKind.WORD);
    } else {
      in.add(in.at + 1, TokenKind.CLOSING);
    }
  }

  private void symbols(Cursor in, char c, char next, boolean apart) {
    if (c == '#' && Letters.isLetter(next) && apart) {
      in.add(in.wordEnd(in.at + 1), TokenKind.WORD);
      return;
    }
    boolean bullet = c == '*' && next == ' ' && in.at == in.chunkBegin;
    in.add(in.runEnd(), bullet ? TokenKind.BULLET : TokenKind.WORD);
  }

  private void handle(Cursor in, char next, boolean apart) {
    int i = in.at + 1;
    if (apart && (Letters.isLetterOrDigit(next) || next == '_')) {
      while (Letters.isLetterOrDigit(in.charAt(i))
          || in.charAt(i) == '_'
          || (in.charAt(i) == '.' && Letters.isLetterOrDigit(in.charAt(i + 1)))) {
        i++;
      }
    }
    in.add(i, TokenKind.WORD);
  }

  private void plus(Cursor in, char next, boolean apart) {
    if (Letters.isDigit(next) && apart) {
      numbers.read(in, in.at + 1);
    } else {
      in.add(in.runEnd(), TokenKind.WORD);
    }
  }

  private boolean emoticon(Cursor in) {
    for (int length = LONGEST_EMOTICON; length >= 2; length--) {
      int to = in.at + length;
      if (to > in.chunkEnd || !emoticons.contains(in.text, in.at, to)) {
        continue;
      }
      boolean free =
          !Letters.isLetterOrDigit(in.charAt(to)) || !Letters.isLetter(in.charAt(to - 1));
      boolean afterDigit = in.at > in.chunkBegin && Letters.isDigit(in.text.charAt(in.at - 1));
      if (free && !afterDigit) {
        in.add(to, TokenKind.CLOSING);
        return true;
      }
    }
    return false;
  }

  /** Any other symbol, an emoji with its modifiers, or letters beyond the basic plane. */
  private void symbol(Cursor in) {
    int i = in.at;
    boolean letters = Character.isLetter(in.text.codePointAt(in.at));
    while (i < in.chunkEnd) {
      int c = in.text.codePointAt(i);
      boolean modifier = c == 0x200D || c == 0xFE0F || (c >= 0x1F3FB && c <= 0x1F3FF);
      boolean joined = i > in.at && in.text.charAt(i - 1) == 0x200D;
      boolean more = letters ? Character.isLetterOrDigit(c) : i == in.at || modifier || joined;
      if (!more) {
        break;
      }
      i += Character.charCount(c);
    }
    in.add(Math.min(i, in.chunkEnd), TokenKind.WORD);
  }
}
