package org.dragoman.reading.web;

import org.jspecify.annotations.Nullable;

/** An address cannot be fetched. The message says why in one line, without the address. */
public final class FetchException extends Exception {

  private static final long serialVersionUID = 1L;

  FetchException(String message) {
    super(message);
  }

  FetchException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
