package org.dragoman.reading;

import java.util.Locale;

/** Sizes as people read them, and what is said of a text that is too long. */
final class Sizes {

  private Sizes() {}

  static String megabytes(long bytes) {
    return bytes % 1_000_000 == 0
        ? bytes / 1_000_000 + " MB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  static String tooLong(long size) {
    return "holds "
        + megabytes(size)
        + " of text; one report is at most "
        + megabytes(ReportReader.LONGEST_REPORT)
        + " (many reports go into one file as JSON lines)";
  }
}
