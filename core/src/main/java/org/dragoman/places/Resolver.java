package org.dragoman.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.places.Gazetteer.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Tells places of one name apart: by the region or country that follows the name (<i>Paris,
 * Texas</i>), by what the same name meant elsewhere in the report, by the other places that the
 * report names, and last by weight. For one report; not thread-safe.
 */
final class Resolver {

  private static final int REGION_NAMED = 3;
  private static final int NEIGHBOUR_NAMED = 2;
  private static final int COUNTRY_NAMED = 1;

  /** By name, the places that the report settled expressly. */
  private final Map<String, Entry> settled = new HashMap<>();

  private final Set<String> countries = new HashSet<>();
  private final Set<String> regions = new HashSet<>();
  private final Map<String, Set<String>> placesIn = new HashMap<>();

  /** Takes note of a country that the report names, in whatever way. */
  void sawCountry(String code) {
    countries.add(code);
  }

  /** Takes note of a name of a place that the report uses. */
  void saw(String name, List<Entry> candidates) {
    if (candidates.size() == 1) {
      Entry only = candidates.get(0);
      if (only.kind() == Gazetteer.Kind.REGION) {
        regions.add(only.name());
      }
      placesIn.computeIfAbsent(only.country(), c -> new HashSet<>()).add(name);
      placesIn.computeIfAbsent(only.region(), c -> new HashSet<>()).add(name);
    }
  }

  /**
   * Takes note of a name that is followed by that of the place it lies in.
   *
   * @return whether the second name told places apart or confirmed one
   */
  boolean settle(String name, List<Entry> candidates, List<Entry> within) {
    for (Entry candidate : candidates) {
      for (Entry around : within) {
        if (liesIn(candidate, around)) {
          settled.put(name, candidate);
          return true;
        }
      }
    }
    return false;
  }

  private static boolean liesIn(Entry place, Entry around) {
    return switch (around.kind()) {
      case COUNTRY ->
          place.kind() != Gazetteer.Kind.COUNTRY && place.country().equals(around.country());
      case REGION ->
          place.kind() != Gazetteer.Kind.COUNTRY
              && place.country().equals(around.country())
              && (place.region().isEmpty() || place.region().equals(around.name()))
              && !place.name().equals(around.name())
              && (!place.country().equals("USA") || place.region().equals(around.name()));
      default -> false;
    };
  }

  /** The place that a name means here, or null if there are no candidates. */
  @Nullable Entry resolve(String name, List<Entry> candidates) {
    Entry known = settled.get(name);
    if (known != null) {
      return known;
    }
    Entry best = null;
    int most = Integer.MIN_VALUE;
    for (Entry candidate : candidates) {
      int score = candidate.weight();
      score += regions.contains(candidate.region()) ? REGION_NAMED : 0;
      score += countries.contains(candidate.country()) ? COUNTRY_NAMED : 0;
      score += othersIn(candidate, name) ? NEIGHBOUR_NAMED : 0;
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  private boolean othersIn(Entry candidate, String name) {
    if (candidate.kind() == Gazetteer.Kind.COUNTRY || candidate.kind() == Gazetteer.Kind.REGION) {
      String key =
          candidate.kind() == Gazetteer.Kind.REGION ? candidate.name() : candidate.country();
      return placesIn.getOrDefault(key, Set.of()).stream().anyMatch(other -> !other.equals(name));
    }
    return false;
  }
}
