package org.dragoman.app;

import java.util.List;

/** What to read from. */
final class Sources {

  private Sources() {}

  /**
   * What was named, or standard input if nothing was.
   *
   * @throws Refusal if nothing was named and standard input is a keyboard
   */
  static List<String> of(List<String> named) {
    if (!named.isEmpty()) {
      return named;
    }
    if (Boolean.getBoolean("dragoman.keyboard")) {
      throw new Refusal(
          ExitCode.WRONG_USE,
          "what shall be read? Name a file or an address, or - for standard input");
    }
    return List.of("-");
  }
}
