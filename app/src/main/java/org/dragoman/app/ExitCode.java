package org.dragoman.app;

/** What the commands tell the shell. */
final class ExitCode {

  /** All was done. */
  static final int DONE = 0;

  /** All was done but for some reports, whose reasons went to standard error. */
  static final int SOME_SET_ASIDE = 1;

  /** The command was used wrongly: a bad date, an unknown option. */
  static final int WRONG_USE = 2;

  /** Nothing could be done: no such file, no text, no article, another language. */
  static final int NOTHING_DONE = 3;

  private ExitCode() {}
}
