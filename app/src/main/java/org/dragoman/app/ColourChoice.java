package org.dragoman.app;

/** When to colour. */
enum ColourChoice {
  /** On a terminal, unless {@code NO_COLOR} is set. */
  AUTO,
  ALWAYS,
  NEVER
}
