package org.dragoman.language.network;

/** The 64-bit Fowler–Noll–Vo hash (FNV-1a) over UTF-16 units: the same on every machine. */
public final class Hash {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hash() {}

  /** The hash of all of a text. */
  public static long of(CharSequence text) {
    return of(0, text, 0, text.length());
  }

  /**
   * The hash of a part of a text and a number before it, which keeps hashes of different things
   * apart.
   */
  static long of(int kind, CharSequence text, int begin, int end) {
    long hash = BASIS;
    if (kind != 0) {
      hash = (hash ^ kind) * PRIME;
    }
    for (int i = begin; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }
}
