package org.dragoman.app;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** What the yardstick commands share. */
final class Yardsticks {

  private Yardsticks() {}

  /** One line for people on a file that cannot be read or written. */
  static Refusal refusal(IOException e) {
    String message =
        e instanceof NoSuchFileException missing
            ? missing.getFile() + ": there is no such file or folder"
            : String.valueOf(e.getMessage());
    return new Refusal(ExitCode.NOTHING_DONE, message);
  }
}
