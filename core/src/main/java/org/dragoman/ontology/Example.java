package org.dragoman.ontology;

/**
 * An example of a lexicon's entry.
 *
 * @param source the file and line that it stands in: {@code coerce.txt:12}
 * @param sentence the sentence
 * @param expected what it must be coded as, as the lexicon writes it
 */
public record Example(String source, String sentence, String expected) {
  @Override
  public String toString() {
    return source + " " + sentence;
  }
}
