package org.dragoman.actors;

import java.util.List;
import org.dragoman.language.Sentence;
import org.dragoman.places.PlaceNames;
import org.dragoman.text.Words;

/**
 * What is known of a participant that is a place or a thing somewhere: <i>Aleppo, targets in
 * Syria</i>. It has the country where it is and, as it does not act, no sector.
 */
final class PlaceMeant {

  private PlaceMeant() {}

  /** The profile of words that name no actor; {@link Profile#UNKNOWN} if they name no place. */
  static Profile of(Sentence sentence, Words words) {
    for (int first = words.first(); first <= words.last(); first++) {
      if (!sentence.token(first).isNoun() && !sentence.token(first).xpos().startsWith("NNP")) {
        continue;
      }
      int longest = Math.min(words.last(), first + PlaceNames.longest() - 1);
      for (int last = longest; last >= first; last--) {
        String name = name(sentence, first, last);
        String country = PlaceNames.country(name);
        if (country != null) {
          return new Profile(
              Profile.Type.OTHER,
              null,
              country,
              List.of(),
              null,
              null,
              false,
              null,
              List.of("“" + name + "” lies there"));
        }
      }
    }
    return Profile.UNKNOWN;
  }

  private static String name(Sentence sentence, int first, int last) {
    StringBuilder name = new StringBuilder(sentence.token(first).form());
    for (int i = first + 1; i <= last; i++) {
      boolean apart = sentence.token(i).begin() > sentence.token(i - 1).end();
      name.append(apart ? " " : "").append(sentence.token(i).form());
    }
    return name.toString();
  }
}
