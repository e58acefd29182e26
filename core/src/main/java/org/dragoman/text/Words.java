package org.dragoman.text;

/**
 * A run of tokens of one sentence of a report.
 *
 * @param sentence the sentence's position in {@link AnnotatedReport#sentences()}
 * @param first the index of the first token
 * @param last the index of the last token, inclusive
 */
public record Words(int sentence, int first, int last) implements Comparable<Words> {

  /** Whether it covers the token of the same sentence. */
  public boolean covers(int token) {
    return first <= token && token <= last;
  }

  /** Whether the other run lies wholly within this one. */
  public boolean contains(Words other) {
    return sentence == other.sentence && first <= other.first && other.last <= last;
  }

  /** Whether the two share a token. */
  public boolean overlaps(Words other) {
    return sentence == other.sentence && first <= other.last && other.first <= last;
  }

  /** Text order, the longer first. */
  @Override
  public int compareTo(Words other) {
    int order = Integer.compare(sentence, other.sentence);
    order = order != 0 ? order : Integer.compare(first, other.first);
    return order != 0 ? order : Integer.compare(other.last, last);
  }
}
