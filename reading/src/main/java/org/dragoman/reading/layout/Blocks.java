package org.dragoman.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs. Empty lines always end one. A single line end does too, unless the
 * text was wrapped by a machine at some width; then a line end counts only where the next word
 * would have had room.
 */
final class Blocks {

  /** No one wraps lines wider than this; longer ones are whole paragraphs. */
  private static final int WIDEST = 132;

  private static final Pattern TURN = Pattern.compile("(?:Q|A|\\p{Lu}[\\p{Lu} .'’-]{1,40}):\\s");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"”’')\\]]*$");

  private record Line(int begin, int end, int indent, boolean afterBlank) {
    int length() {
      return end - begin;
    }
  }

  private Blocks() {}

  static List<Block> of(String text) {
    List<Line> lines = lines(text);
    boolean wrapped = isWrapped(text, lines);
    int width = wrapped ? width(lines) : 0;
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int last = i;
      while (wrapped
          && last + 1 < lines.size()
          && !lines.get(last + 1).afterBlank()
          && goesOn(text, lines.get(last), lines.get(last + 1), width)) {
        last++;
      }
      blocks.add(new Block(lines.get(i).begin(), lines.get(last).end(), lines.get(i).afterBlank()));
      i = last + 1;
    }
    return blocks;
  }

  /** The lines that hold something. */
  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      int from = at;
      while (from < end && isSpace(text.charAt(from))) {
        from++;
      }
      int to = end;
      while (to > from && isSpace(text.charAt(to - 1))) {
        to--;
      }
      if (from == to) {
        afterBlank = true;
      } else {
        lines.add(new Line(from, to, from - at, afterBlank));
        afterBlank = false;
      }
      boolean pair = end + 1 < text.length() && text.startsWith("\r\n", end);
      at = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\u2060'
        || c == '\ufeff';
  }

  /**
   * Lines cut by a machine break sentences: the next one mostly begins in lower case. Lines that
   * are paragraphs hardly ever do.
   */
  private static boolean isWrapped(String text, List<Line> lines) {
    int breaks = 0;
    int inSentence = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      if (!line.afterBlank() && before.length() <= WIDEST && before.length() > 30) {
        breaks++;
        if (breaksSentence(text, before, line)) {
          inSentence++;
        }
      }
    }
    return inSentence > 0 && inSentence * 5 >= breaks * 2;
  }

  private static boolean breaksSentence(String text, Line before, Line line) {
    return Character.isLowerCase(text.codePointAt(line.begin())) && !endsSentence(text, before);
  }

  private static boolean endsSentence(String text, Line line) {
    int from = Math.max(line.begin(), line.end() - 5);
    return SENTENCE_END.matcher(text.substring(from, line.end())).find();
  }

  private static int width(List<Line> lines) {
    int[] lengths =
        lines.stream()
            .mapToInt(line -> line.length() + line.indent())
            .filter(length -> length <= WIDEST)
            .sorted()
            .toArray();
    // One line too long, such as an address, must not widen the whole page.
    return lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 97 / 100];
  }

  private static boolean goesOn(String text, Line line, Line next, int width) {
    if (line.length() > WIDEST || next.indent() >= line.indent() + 2) {
      return false;
    }
    if (breaksSentence(text, line, next)) {
      return true;
    }
    if (TURN.matcher(text).region(next.begin(), next.end()).lookingAt()) {
      return false;
    }
    int word = next.begin();
    while (word < next.end() && !isSpace(text.charAt(word))) {
      word++;
    }
    int room = width - line.indent() - line.length() - 1 - (word - next.begin());
    return endsSentence(text, line) ? room * 10 < width : room * 10 < width * 3;
  }
}
