package org.dragoman.reading;

/**
 * Nothing can be read from an input: it is missing, empty, binary, too large, of a kind that is not
 * built yet, or no server answers. The message is one line for a person: which input, what is wrong
 * and, where it helps, what to do.
 */
public final class UnreadableInputException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableInputException(String input, String reason) {
    super(input + ": " + reason);
  }

  UnreadableInputException(String input, String reason, Throwable cause) {
    super(input + ": " + reason, cause);
  }
}
