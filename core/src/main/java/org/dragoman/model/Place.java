package org.dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that the report names as a place.
 *
 * @param id {@code p1, p2, …} by first mention
 * @param name the canonical English name if it is known, else the words of the report
 * @param country ISO 3166 alpha-3 of the country that it lies in or is; null if unknown
 * @param lat latitude in degrees north, of its centre
 * @param lon longitude in degrees east
 * @param spans where the report names it, in text order
 */
public record Place(
    String id,
    String name,
    @Nullable String country,
    @Nullable Double lat,
    @Nullable Double lon,
    List<Span> spans) {

  /** Copies the spans. */
  public Place {
    spans = List.copyOf(spans);
  }
}
