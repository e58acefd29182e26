package org.dragoman.ontology;

import java.util.List;
import java.util.Map;

/**
 * What a lexicon knows of a word.
 *
 * @param senses what it means as a predicate
 * @param classes the classes of nouns that it belongs to, each with the entries that ask for it
 * @param askedFor the entries that ask for the word itself
 * @param contexts the contexts that it brings up, with where that is written
 */
public record Knowledge(
    List<Sense> senses,
    Map<String, List<String>> classes,
    List<String> askedFor,
    List<String> contexts) {

  /** Copies the lists. */
  public Knowledge {
    senses = List.copyOf(senses);
    askedFor = List.copyOf(askedFor);
    contexts = List.copyOf(contexts);
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return senses.isEmpty() && classes.isEmpty() && askedFor.isEmpty() && contexts.isEmpty();
  }

  /**
   * An entry of a word.
   *
   * @param predicate its lemma, with its particle
   * @param part its part of speech, such as {@code noun}
   * @param frame its frame as written
   * @param code the code of an act, or the kind of an operator
   * @param operator whether it is an operator
   * @param source where it stands
   * @param example its example
   * @param expected what that must be coded as
   * @param composes for an act what operators make of it, for an operator what it makes of acts
   */
  public record Sense(
      String predicate,
      String part,
      String frame,
      String code,
      boolean operator,
      String source,
      String example,
      String expected,
      List<String> composes) {

    /** Copies the list. */
    public Sense {
      composes = List.copyOf(composes);
    }
  }
}
