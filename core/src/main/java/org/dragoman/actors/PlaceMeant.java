package org.dragoman.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.places.PlaceNames;
import org.dragoman.text.Words;
import org.dragoman.world.Countries;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a participant that is a place or a thing somewhere: <i>Aleppo, targets in
 * Syria</i>. It has the country where it is and, as it does not act, no sector.
 */
final class PlaceMeant {

  /** Things that are of a state but do not act for it. */
  private static final Set<String> THINGS =
      Set.of(
          "airliner",
          "airplane",
          "boat",
          "bridge",
          "bus",
          "cargo",
          "dam",
          "factory",
          "ferry",
          "freighter",
          "oil",
          "gas",
          "pipeline",
          "plane",
          "plant",
          "refinery",
          "reactor",
          "rocket",
          "satellite",
          "settlement",
          "ship",
          "soil",
          "tanker",
          "train",
          "trawler",
          "truck",
          "vessel",
          "yacht");

  private PlaceMeant() {}

  /** Whether a noun means a place or a thing that has the country of whom it belongs to. */
  static boolean isPlaceOrThing(Token noun) {
    return PlaceNames.isPlace(noun) || THINGS.contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  /** The profile of a place that words name in which an actor is named, too: its owner, say. */
  static Profile of(Sentence sentence, Words words, Profile named) {
    String country = named.country();
    return country == null ? of(sentence, words) : in(country, "it belongs to " + country);
  }

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
          Countries.Entry part =
              first == words.first()
                  ? null
                  : Countries.standard().find(sentence.token(first - 1).form());
          // Pakistani Kashmir, Turkish Kurdistan
          String owner =
              part != null && part.kind() == Countries.Kind.ADJECTIVE
                  ? part.country().code()
                  : country;
          return in(owner, "“" + name + "” lies there");
        }
      }
    }
    return Profile.UNKNOWN;
  }

  /** The country that ends a phrase after a name and a comma: <i>Venafro, Italy</i>; or null. */
  static @Nullable String behindComma(Sentence sentence, Words name) {
    int comma = name.last() + 1;
    if (comma + 1 >= sentence.size() || !sentence.token(comma).form().equals(",")) {
      return null;
    }
    int last = sentence.size() - 1;
    while (last > comma && sentence.token(last).isPunctuation()) {
      last--;
    }
    return PlaceNames.country(name(sentence, comma + 1, last));
  }

  private static Profile in(String country, String why) {
    return new Profile(
        Profile.Type.OTHER, null, country, List.of(), null, null, false, null, List.of(why));
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
