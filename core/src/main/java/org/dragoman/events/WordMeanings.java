package org.dragoman.events;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dragoman.language.Token;
import org.dragoman.language.network.Meanings;
import org.jspecify.annotations.Nullable;

/**
 * What verbs and nouns mean, as vectors made of their definitions in a dictionary by {@code
 * train/run meanings}: words of like meaning have like vectors. Immutable.
 */
final class WordMeanings {

  /** The length of a vector. */
  static final int DIMENSIONS = 64;

  private static final String FILE = "/org/dragoman/lexicon/meanings.vectors";

  private final Meanings vectors;

  private WordMeanings(Meanings vectors) {
    this.vectors = vectors;
  }

  private static final class Holder {
    static final WordMeanings ENGLISH = read();

    private static WordMeanings read() {
      try (InputStream stream = WordMeanings.class.getResourceAsStream(FILE)) {
        if (stream == null) {
          throw new IllegalStateException(FILE + " is missing from the library");
        }
        Meanings vectors =
            Meanings.read(new DataInputStream(new BufferedInputStream(stream, 1 << 16)));
        if (vectors.dimensions() != DIMENSIONS) {
          throw new IllegalStateException(FILE + " has vectors of another length");
        }
        return new WordMeanings(vectors);
      } catch (IOException broken) {
        throw new UncheckedIOException(FILE + " cannot be read", broken);
      }
    }
  }

  /** The vectors that ship. */
  static WordMeanings english() {
    return Holder.ENGLISH;
  }

  /**
   * The vector of a word.
   *
   * @param word a lemma with {@code /v} or {@code /n} behind it; of a phrasal verb that is not
   *     known the verb counts
   * @return null if it has none
   */
  float @Nullable [] of(String word) {
    int row = vectors.row(word);
    int blank = word.indexOf(' ');
    if (row < 0 && blank > 0) {
      row = vectors.row(word.substring(0, blank) + word.substring(word.length() - 2));
    }
    if (row < 0) {
      return null;
    }
    float[] vector = new float[DIMENSIONS];
    vectors.copy(row, vector, 0);
    return vector;
  }

  /** A word as vectors are found by. */
  static String key(String phrase, Token token) {
    return phrase + (token.isVerbal() ? "/v" : "/n");
  }

  /**
   * Adds a word's vector to a block of values.
   *
   * @param phrase its lemma, for phrasal verbs with the particle
   * @param token which part of speech it is
   * @param values blocks of {@link #DIMENSIONS} values
   * @param block the number of the block
   * @param share how much of the vector is added
   * @return whether the word, or for a phrasal verb its verb, has a vector
   */
  boolean add(String phrase, Token token, float[] values, int block, float share) {
    float[] vector = of(key(phrase, token));
    if (vector == null) {
      return false;
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      values[block * DIMENSIONS + i] += share * vector[i];
    }
    return true;
  }
}
