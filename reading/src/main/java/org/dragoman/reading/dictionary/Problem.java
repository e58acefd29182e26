package org.dragoman.reading.dictionary;

import java.nio.file.Path;

/**
 * Something wrong with a line of a dictionary.
 *
 * @param file the file
 * @param line the line, counted from 1
 * @param lost whether something of the line could not be used; otherwise it was mended
 * @param what what is wrong and what was done or is to be done
 */
public record Problem(Path file, int line, boolean lost, String what) {

  /** One line for people. */
  public String message() {
    return file + ", line " + line + ": " + what;
  }
}
