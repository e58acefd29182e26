package org.dragoman.events;

/** An entry of the lexicon: a predicate with its frame and what it means. */
sealed interface Entry {

  /** The predicate's lemma, with its particle after a blank: {@code carry out}. */
  String predicate();

  /** Its part of speech. */
  PartOfSpeech pos();

  /** Its frame. */
  Frame frame();

  /** Where it stands, for explanations: {@code acts.txt:12}. */
  String source();

  /** A sentence in which it is used. */
  String example();

  /** What the example must be coded as: {@code CODE actors > recipients}; may be empty. */
  String expected();

  /** A predicate that is an act. */
  record Act(
      String predicate,
      PartOfSpeech pos,
      Frame frame,
      Code code,
      String source,
      String example,
      String expected)
      implements Entry {}

  /** A predicate that makes another act of an act, in the way that its kind names. */
  record Operator(
      String predicate,
      PartOfSpeech pos,
      Frame frame,
      String kind,
      String source,
      String example,
      String expected)
      implements Entry {}
}
