package org.dragoman.text;

/**
 * A stretch of the text in UTF-16 units, as Java strings count. Inside the coder only; the record
 * has {@link org.dragoman.model.Span}.
 *
 * @param begin the first unit
 * @param end the unit after the last
 */
public record Range(int begin, int end) {

  /** Whether the other range lies wholly within this one. */
  public boolean contains(Range other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the unit at the offset lies within. */
  public boolean covers(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether the two share a unit. */
  public boolean overlaps(Range other) {
    return begin < other.end && other.begin < end;
  }
}
