package org.dragoman.train.vectors;

/** The number that stands for a word in a vector file. */
final class WordHash {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private WordHash() {}

  /**
   * FNV-1a with 64 bits over the word's UTF-16 units, one step a unit.
   *
   * @param word in lower case
   */
  static long of(String word) {
    long hash = OFFSET;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash;
  }
}
