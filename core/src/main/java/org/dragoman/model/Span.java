package org.dragoman.model;

/**
 * A stretch of a report's text.
 *
 * @param begin the first code point, counted from 0
 * @param end the code point after the last; never less than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if it begins before 0 or ends before it begins
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  /** Whether the other span lies wholly within this one. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one code point. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The words that the span covers. */
  public String of(String text) {
    int from = text.offsetByCodePoints(0, begin);
    return text.substring(from, text.offsetByCodePoints(from, end - begin));
  }

  /** Text order: by begin, the longer first. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }
}
