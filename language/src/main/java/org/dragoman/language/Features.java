package org.dragoman.language;

import org.jspecify.annotations.Nullable;

/**
 * The grammatical features of a word that its reader needs, after the Universal Dependencies
 * guidelines for English. Absent ones are null: <i>sheep</i> has no tense, <i>quickly</i> none at
 * all.
 *
 * @param number of nouns, pronouns and finite verbs
 * @param person of personal pronouns and finite verbs
 * @param tense of finite verbs and participles
 * @param verbForm of verbs and auxiliaries
 */
public record Features(
    @Nullable Count number,
    @Nullable Person person,
    @Nullable Tense tense,
    @Nullable VerbForm verbForm) {

  /** A word without features. */
  public static final Features NONE = new Features(null, null, null, null);

  /** One or many. */
  public enum Count {
    SINGULAR,
    PLURAL
  }

  /** Who speaks, is spoken to, or is spoken of. */
  public enum Person {
    FIRST,
    SECOND,
    THIRD
  }

  /** When, as far as the word form tells. */
  public enum Tense {
    PAST,
    PRESENT
  }

  /** What kind of verb form. */
  public enum VerbForm {
    FINITE,
    INFINITIVE,
    GERUND,
    PARTICIPLE
  }
}
