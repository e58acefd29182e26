package org.dragoman.events;

import org.dragoman.model.Magnitude;
import org.dragoman.text.AnnotatedReport;

/** Reads how many were killed, hurt, arrested, displaced or took part. */
final class Magnitudes {

  private Magnitudes() {}

  static Magnitude of(AnnotatedReport report, int position, Code code, Meaning meaning) {
    return Magnitude.NONE;
  }
}
