package org.dragoman.reading.layout;

/**
 * A line or paragraph of a text, without the white space around it.
 *
 * @param begin its first unit
 * @param end the unit after its last
 * @param afterBlank whether an empty line, or nothing, goes before it
 */
record Block(int begin, int end, boolean afterBlank) {

  String of(String text) {
    return text.substring(begin, end);
  }

  int length() {
    return end - begin;
  }
}
