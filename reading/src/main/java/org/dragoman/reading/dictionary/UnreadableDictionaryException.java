package org.dragoman.reading.dictionary;

/**
 * Not one entry of a dictionary can be used: there is no such file, it is of another kind, or all
 * its lines are bad. The message is one line for a person: which file and line, what is wrong and
 * what to do.
 */
public final class UnreadableDictionaryException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableDictionaryException(String message) {
    super(message);
  }

  UnreadableDictionaryException(String message, Throwable cause) {
    super(message, cause);
  }
}
