package org.dragoman.places;

import org.dragoman.text.AnnotatedReport;

/** Finds the places of a report. Immutable and thread-safe. */
public final class PlaceFinder {

  /** Finds every name of a place and what place it is. */
  public Places find(AnnotatedReport report) {
    return Places.NONE;
  }
}
