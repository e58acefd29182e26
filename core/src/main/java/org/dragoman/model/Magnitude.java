package org.dragoman.model;

import org.jspecify.annotations.Nullable;

/**
 * How much of it there was, as far as the report says; null where it does not.
 *
 * @param dead people killed
 * @param injured people hurt
 * @param arrested people arrested or detained
 * @param displaced people driven from home
 * @param size people taking part
 */
public record Magnitude(
    @Nullable Quantity dead,
    @Nullable Quantity injured,
    @Nullable Quantity arrested,
    @Nullable Quantity displaced,
    @Nullable Quantity size) {

  /** Nothing said. */
  public static final Magnitude NONE = new Magnitude(null, null, null, null, null);
}
