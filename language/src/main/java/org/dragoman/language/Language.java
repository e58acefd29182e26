package org.dragoman.language;

import java.util.List;

/**
 * Reads the grammar of a text.
 *
 * <pre>{@code
 * Language english = Language.english();
 * for (Sentence sentence : english.analyse("Ghana signed a treaty with Iceland.")) {
 *   System.out.println(sentence.root().lemma()); // sign
 * }
 * }</pre>
 *
 * <p>Implementations are immutable and safe for use by many threads; the same text gives the same
 * analysis.
 */
public interface Language {

  /**
   * The engine for English. Its models are loaded at the first call and shared afterwards.
   *
   * @throws IllegalStateException if the models are not on the class path
   */
  static Language english() {
    return NeuralEnglish.shared();
  }

  /**
   * Analyses a part of a text, without looking beyond it.
   *
   * @param text the whole text
   * @param begin where the part begins, in UTF-16 units
   * @param end where it ends, exclusive
   * @return the sentences of the part in text order, their offsets counting in the <em>whole</em>
   *     text; empty if the part holds no word
   * @throws IndexOutOfBoundsException if {@code begin} and {@code end} are no range of the text
   */
  List<Sentence> analyse(String text, int begin, int end);

  /**
   * Analyses one sentence whose tokens are known.
   *
   * @param text the text that holds the sentence
   * @param bounds where each token begins and, exclusive, ends in it, in UTF-16 units: {@code
   *     begin, end, begin, end …}, in text order, without overlap
   * @return the sentence, its tokens being exactly those given
   * @throws IllegalArgumentException if there is no token, or the bounds are out of order
   * @throws IndexOutOfBoundsException if they lie outside the text
   */
  Sentence analyseTokens(String text, int[] bounds);

  /** Analyses a whole text; see {@link #analyse(String, int, int)}. */
  default List<Sentence> analyse(String text) {
    return analyse(text, 0, text.length());
  }
}
