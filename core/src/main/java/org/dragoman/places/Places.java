package org.dragoman.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Place;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The places of a report.
 *
 * @param all every place, by first mention
 * @param named the names found, and the id of the place that each names
 * @param dateline the id of the dateline's place, or null
 */
public record Places(List<Place> all, Map<Words, String> named, @Nullable String dateline) {

  /** No places. */
  public static final Places NONE = new Places(List.of(), Map.of(), null);

  /** Copies the collections. */
  public Places {
    all = List.copyOf(all);
    named = Map.copyOf(named);
  }

  /** For each country that places lie in, how many names of the report are names of such places. */
  public Map<String, Integer> countries() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Place place : all) {
      if (place.country() != null) {
        counts.merge(place.country(), place.spans().size(), Integer::sum);
      }
    }
    return counts;
  }

  /**
   * Where an act took place, by the words that depend on its predicate: <i>met in Paris</i>.
   *
   * @param position the position of the sentence
   * @param sentence the sentence
   * @param predicate the verb or noun that tells of the act
   * @return the id of the place, or null if the sentence does not say
   */
  public @Nullable String of(int position, Sentence sentence, Token predicate) {
    List<Map.Entry<Words, String>> here = new ArrayList<>();
    named.entrySet().stream()
        .filter(name -> name.getKey().sentence() == position)
        .forEach(here::add);
    return here.isEmpty() ? null : new Locator(sentence, predicate).locate(here);
  }
}
