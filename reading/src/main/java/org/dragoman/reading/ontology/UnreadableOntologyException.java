package org.dragoman.reading.ontology;

/**
 * An ontology cannot be used. The message is one line for a person: which file and line, and what
 * is wrong.
 */
public final class UnreadableOntologyException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableOntologyException(String message) {
    super(message);
  }

  UnreadableOntologyException(String message, Throwable cause) {
    super(message, cause);
  }
}
