package org.dragoman.language.conllu;

import java.io.IOException;

/**
 * A file is not CoNLL-U. The message is one line for a person: file, line, what is wrong, and what
 * to do.
 */
public final class ConlluException extends IOException {

  private static final long serialVersionUID = 1L;

  ConlluException(String file, int line, String wrong) {
    super(file + ":" + line + ": " + wrong);
  }
}
