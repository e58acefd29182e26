package org.dragoman.app;

import java.util.Locale;

/** The formats of a record. */
enum Format {
  TEXT,
  JSON,
  JSONL,
  CSV,
  HTML;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
