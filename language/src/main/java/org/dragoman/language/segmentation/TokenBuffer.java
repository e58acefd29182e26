package org.dragoman.language.segmentation;

import java.util.Arrays;

/** The tokens found so far: where each begins and ends in the text, and its kind. */
final class TokenBuffer {

  private int[] bounds;
  private TokenKind[] kinds;
  private int size;

  TokenBuffer(int expected) {
    bounds = new int[2 * expected];
    kinds = new TokenKind[expected];
  }

  void add(int begin, int end, TokenKind kind) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * size);
      bounds = Arrays.copyOf(bounds, 4 * size);
    }
    bounds[2 * size] = begin;
    bounds[2 * size + 1] = end;
    kinds[size++] = kind;
  }

  int size() {
    return size;
  }

  int begin(int token) {
    return bounds[2 * token];
  }

  int end(int token) {
    return bounds[2 * token + 1];
  }

  TokenKind kind(int token) {
    return kinds[token];
  }

  /** The bounds of the tokens from one to another, exclusive. */
  int[] slice(int from, int to) {
    return Arrays.copyOfRange(bounds, 2 * from, 2 * to);
  }
}
