package org.dragoman.language;

import org.jspecify.annotations.Nullable;

/**
 * A word or punctuation mark of a sentence.
 *
 * @param index its position in the sentence, from 0
 * @param begin where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param form the word as the text has it
 * @param lemma its dictionary form, lower case except for names
 * @param upos its universal part of speech, such as {@code VERB} or {@code PROPN}
 * @param xpos its Penn Treebank tag, such as {@code VBD}
 * @param features number, person, tense and verb form, as far as it has them
 * @param head the index of the word that governs it, or −1 for the root of the sentence
 * @param deprel its Universal Dependencies relation to that word, such as {@code nsubj:pass};
 *     {@code root} for the root
 * @param confidence how sure the parser is of head and relation together, from 0 to 1; 1 where an
 *     engine does not tell
 * @param name the type of the proper name that it is part of, or null if it is part of none
 */
public record Token(
    int index,
    int begin,
    int end,
    String form,
    String lemma,
    String upos,
    String xpos,
    Features features,
    int head,
    String deprel,
    float confidence,
    @Nullable NameType name) {

  /**
   * Whether its relation is the given one or a subtype of it: {@code nsubj:pass} is {@code nsubj}.
   */
  public boolean is(String relation) {
    return deprel.startsWith(relation)
        && (deprel.length() == relation.length() || deprel.charAt(relation.length()) == ':');
  }

  /** Whether it is a verb or an auxiliary, to judge by its Penn tag. */
  public boolean isVerbal() {
    return xpos.startsWith("VB") || xpos.equals("MD");
  }

  /** Whether it is a verb in the past or present tense, to judge by its Penn tag. */
  public boolean isFinite() {
    return xpos.equals("VBD") || xpos.equals("VBZ") || xpos.equals("VBP");
  }

  /** Whether it is a common or proper noun, to judge by its Penn tag. */
  public boolean isNoun() {
    return xpos.startsWith("NN");
  }

  /**
   * The same word in another place of the tree.
   *
   * @param newHead the index of the word that it hangs on
   * @param relation its relation to that
   */
  public Token attached(int newHead, String relation) {
    return new Token(
        index, begin, end, form, lemma, upos, xpos, features, newHead, relation, confidence, name);
  }

  /**
   * The same word as another part of speech.
   *
   * @param otherLemma its lemma as such
   * @param otherUpos its Universal Dependencies tag
   * @param otherXpos its Penn tag
   * @param otherFeatures its features; {@link Features#NONE} if they are not known
   */
  public Token read(String otherLemma, String otherUpos, String otherXpos, Features otherFeatures) {
    return new Token(
        index,
        begin,
        end,
        form,
        otherLemma,
        otherUpos,
        otherXpos,
        otherFeatures,
        head,
        deprel,
        confidence,
        name);
  }

  /**
   * The same word as part of a name of that type.
   *
   * @param type null for no name
   */
  public Token named(@Nullable NameType type) {
    return new Token(
        index, begin, end, form, lemma, upos, xpos, features, head, deprel, confidence, type);
  }

  /** Whether it is a punctuation mark. */
  public boolean isPunctuation() {
    return upos.equals("PUNCT");
  }
}
