package org.dragoman.language.segmentation;

/**
 * How the lines of a text are broken: a paragraph on each line, or wrapped to a width.
 *
 * @param width the length of the longest line, in UTF-16 units
 * @param lines the number of lines that are not blank
 */
record Layout(int width, int lines) {

  /** No program wraps prose to less or more than this. */
  private static final int NARROWEST_WRAPPED = 40;

  private static final int WIDEST_WRAPPED = 110;

  /** What a line may fall short of the width although the next word would not have fitted. */
  private static final int SLACK = 6;

  static Layout of(String text, int begin, int end) {
    int width = 0;
    int lines = 0;
    int line = begin;
    for (int i = begin; i <= end; i++) {
      if (i == end || text.charAt(i) == '\n') {
        width = Math.max(width, i - line);
        lines += i > line + 1 ? 1 : 0;
        line = i + 1;
      }
    }
    return new Layout(width, lines);
  }

  /** Whether lines are paragraphs, so that each line break is meant. */
  boolean hasParagraphLines() {
    return width > WIDEST_WRAPPED || width < NARROWEST_WRAPPED || lines < 3;
  }

  /** Whether a line was ended on purpose: the next word would still have fitted into it. */
  boolean endsEarly(int lineLength, int nextWordLength) {
    return lineLength + 1 + nextWordLength + SLACK <= width;
  }
}
