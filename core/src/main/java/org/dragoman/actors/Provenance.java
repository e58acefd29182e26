package org.dragoman.actors;

import org.dragoman.world.Organisation.Standing;
import org.jspecify.annotations.Nullable;

/** The table and line that something is known from, in brackets, as reasons give it. */
final class Provenance {

  private Provenance() {}

  /** The entry that a standing is known from. */
  static String of(Standing standing) {
    return of(standing.entry());
  }

  /** An entry of a table; empty for what comes from none. */
  static String of(@Nullable String entry) {
    return entry == null ? "" : " (" + entry + ")";
  }
}
