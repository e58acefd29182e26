package org.dragoman.evaluation.language;

import org.dragoman.language.NameType;
import org.jspecify.annotations.Nullable;

/**
 * What is measured. Words are the same word if they begin and end at the same characters; heads are
 * the same if they are the same word. Relations are compared with their subtypes unless it says
 * otherwise.
 */
public enum LanguageFigure {
  /** Words, contractions split as the treebank splits them. */
  TOKENS("tokens"),
  /** Sentences, from their first word to their last. */
  SENTENCES("sentences"),
  /** Universal parts of speech. */
  UPOS("universal tags"),
  /** Penn tags. */
  XPOS("Penn tags"),
  /** Dictionary forms; where the treebank gives none, any is right. */
  LEMMA("lemmas"),
  /** Heads of all words but punctuation. */
  UAS("heads (UAS)"),
  /** Heads and relations of all words but punctuation. */
  LAS("heads and relations (LAS)"),
  /** The same, subtypes of relations ignored. */
  LAS_MAIN("LAS, subtypes ignored"),
  /** Subjects of verbs. */
  NSUBJ("nsubj of verbs", "nsubj", true),
  /** Objects of verbs. */
  OBJ("obj of verbs", "obj", true),
  /** Subjects of passive verbs. */
  NSUBJ_PASS("nsubj:pass of verbs", "nsubj:pass", true),
  /** Clausal complements with a subject of their own. */
  CCOMP("ccomp", "ccomp", false),
  /** Clausal complements without one. */
  XCOMP("xcomp", "xcomp", false),
  /** Oblique nominals. */
  OBL("obl", "obl", false),
  /** Proper names whose head lies in a span that was found with the right type. */
  NAMES("names found", null),
  /** The same, of persons. */
  PERSONS("names found, persons", NameType.PERSON),
  /** The same, of organisations. */
  ORGANIZATIONS("names found, organisations", NameType.ORGANIZATION),
  /** The same, of places. */
  PLACES("names found, places", NameType.PLACE),
  /**
   * Spans found that hold the head of a proper name of their type; only in documents with entities.
   */
  SPANS("spans found that are right");

  private final String label;
  private final @Nullable String relation;
  private final boolean ofVerbs;
  private final @Nullable NameType type;

  LanguageFigure(String label) {
    this(label, null, false, null);
  }

  LanguageFigure(String label, String relation, boolean ofVerbs) {
    this(label, relation, ofVerbs, null);
  }

  LanguageFigure(String label, @Nullable NameType type) {
    this(label, null, false, type);
  }

  LanguageFigure(
      String label, @Nullable String relation, boolean ofVerbs, @Nullable NameType type) {
    this.label = label;
    this.relation = relation;
    this.ofVerbs = ofVerbs;
    this.type = type;
  }

  /** What a table calls it. */
  public String label() {
    return label;
  }

  /** The relation that it counts, or null if it counts none. */
  @Nullable String relation() {
    return relation;
  }

  /** Whether it counts the relation only where a verb governs. */
  boolean ofVerbs() {
    return ofVerbs;
  }

  /** The type of name that it counts alone, or null. */
  @Nullable NameType type() {
    return type;
  }

  /** Whether it says anything where the words and sentences were given. */
  boolean needsRawText() {
    return this == TOKENS || this == SENTENCES;
  }
}
