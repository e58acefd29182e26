package org.dragoman.app;

/** Whoever read our output has stopped reading, as {@code head} does; there is nobody to tell. */
final class ReaderGoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
