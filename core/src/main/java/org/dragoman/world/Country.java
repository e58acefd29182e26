package org.dragoman.world;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A state, or one of the few territories that the codebook keeps apart.
 *
 * @param code its code in the record: ISO 3166 alpha-3, or {@code KOS}
 * @param name its usual English name
 * @param names other names and abbreviations, as printed: <i>U.S., America, United States</i>;
 *     names of its dependencies, of states that it continues and of entities that it claims are
 *     among them
 * @param adjectives its adjectives: <i>French</i>; also those only used of things
 * @param people words for its people, one and many: <i>Frenchman, Frenchmen, Spaniard,
 *     Spaniards</i>; may be empty
 * @param capital the name of its capital, which stands for the government when it acts; null if
 *     none
 * @param seats other names that stand for its government: <i>the Kremlin, Downing Street</i>, and
 *     other spellings of the capital: <i>Kiev</i>
 * @param claimed those of all these words that belong to an entity which only some states recognise
 *     and which this one claims: <i>Abkhazia, Abkhazian</i>
 * @param lat latitude of its middle, in degrees north
 * @param lon longitude, in degrees east
 */
public record Country(
    String code,
    String name,
    List<String> names,
    List<String> adjectives,
    List<String> people,
    @Nullable String capital,
    List<String> seats,
    Set<String> claimed,
    double lat,
    double lon) {

  /** Copies the collections. */
  public Country {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
    seats = List.copyOf(seats);
    claimed = Set.copyOf(claimed);
  }
}
