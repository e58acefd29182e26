package org.dragoman.places;

import java.util.List;
import org.dragoman.language.Token;
import org.dragoman.places.Gazetteer.Entry;
import org.jspecify.annotations.Nullable;

/** In which country the places of a name are. */
public final class PlaceNames {

  private PlaceNames() {}

  /**
   * The country of the places that a name is mostly used for.
   *
   * @param name the name as printed
   * @return its ISO 3166 alpha-3 code; null if no place has the name, or the weightiest ones lie in
   *     several countries
   */
  public static @Nullable String country(String name) {
    List<Entry> entries = Gazetteer.standard().named(name);
    int most = entries.stream().mapToInt(Entry::weight).max().orElse(0);
    List<String> countries =
        entries.stream()
            .filter(entry -> entry.weight() == most)
            .map(Entry::country)
            .distinct()
            .toList();
    return countries.size() == 1 && !countries.get(0).isEmpty() ? countries.get(0) : null;
  }

  /** Whether a noun means a place: <i>region, border</i>. */
  public static boolean isPlace(Token noun) {
    return PlaceWords.isPlaceNoun(noun);
  }

  /** The number of tokens that the longest name may have. */
  public static int longest() {
    return Gazetteer.standard().longestName();
  }
}
