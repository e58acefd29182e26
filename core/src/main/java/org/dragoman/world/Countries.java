package org.dragoman.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The states of the world by their names, adjectives, capitals and seats of government. */
public final class Countries {

  /** What a name says of a country. */
  public enum Kind {
    /** It is the country's name: <i>France, the U.S.</i> */
    NAME,
    /** It is its adjective: <i>French</i>. */
    ADJECTIVE,
    /** It is a word for its people: <i>Spaniards</i>. */
    PEOPLE,
    /** It is its capital, which may stand for the government: <i>Paris</i>. */
    CAPITAL,
    /** It is a seat of government and stands for it: <i>the Kremlin</i>. */
    SEAT
  }

  /**
   * What a name stands for.
   *
   * @param country the country
   * @param kind in which way
   */
  public record Entry(Country country, Kind kind) {}

  private final List<Country> all;
  private final Map<String, Entry> byName = new HashMap<>();

  Countries(List<Country> all) {
    this.all = List.copyOf(all);
    for (Country country : all) {
      // A name that several claim goes to the first; names before adjectives before capitals.
      put(country.name(), country, Kind.NAME);
      country.names().forEach(name -> put(name, country, Kind.NAME));
    }
    for (Country country : all) {
      country.adjectives().forEach(name -> put(name, country, Kind.ADJECTIVE));
      country.people().forEach(name -> put(name, country, Kind.PEOPLE));
      country.seats().forEach(name -> put(name, country, Kind.SEAT));
      String capital = country.capital();
      if (capital != null) {
        put(capital, country, Kind.CAPITAL);
      }
    }
  }

  private void put(String name, Country country, Kind kind) {
    byName.putIfAbsent(name, new Entry(country, kind));
  }

  /** The states of the world as Dragoman knows them. */
  public static Countries standard() {
    return new Countries(
        List.of(
            new Country(
                "FRA",
                "France",
                List.of("French Republic"),
                List.of("French"),
                List.of("Frenchman", "Frenchmen", "Frenchwoman", "Frenchwomen"),
                "Paris",
                List.of("Elysee", "Élysée", "Quai d'Orsay"),
                46.6,
                2.5)));
  }

  /** All countries. */
  public List<Country> all() {
    return all;
  }

  /**
   * What a name stands for.
   *
   * @param name words with single blanks and without an article, capitals as printed
   * @return the country and the way, or null if it is no name of a country
   */
  public @Nullable Entry find(String name) {
    return byName.get(name);
  }

  /** The country with a code, or null. */
  public @Nullable Country byCode(String code) {
    return all.stream().filter(country -> country.code().equals(code)).findFirst().orElse(null);
  }
}
