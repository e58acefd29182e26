package org.dragoman.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The states of the world by their names, adjectives, capitals and seats of government. Immutable
 * and thread-safe.
 *
 * <p>Names are compared as printed: <i>US</i> is a country, <i>us</i> is not.
 */
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
   * @param claimed whether it is the name of an entity that only some states recognise and that the
   *     country claims: <i>Transnistria</i>
   */
  public record Entry(Country country, Kind kind, boolean claimed) {}

  private static final int COLUMNS = 9;

  private final List<Country> all;
  private final Map<String, Country> byCode = new HashMap<>();
  private final Map<String, Entry> byName = new HashMap<>();
  private final Map<String, Set<Country>> contested = new LinkedHashMap<>();
  private final int longest;

  Countries(List<Country> all) {
    this.all = List.copyOf(all);
    for (Country country : all) {
      if (byCode.put(country.code(), country) != null) {
        throw new IllegalStateException("two countries have the code " + country.code());
      }
      // A name that several claim goes to the first; names before adjectives before capitals.
      put(country.name(), country, Kind.NAME);
      country.names().forEach(name -> put(name, country, Kind.NAME));
    }
    for (Country country : all) {
      country.adjectives().forEach(name -> put(name, country, Kind.ADJECTIVE));
      country.people().forEach(name -> put(name, country, Kind.PEOPLE));
      String capital = country.capital();
      if (capital != null) {
        put(capital, country, Kind.CAPITAL);
      }
      country.seats().forEach(name -> put(name, country, Kind.SEAT));
    }
    longest = byName.keySet().stream().mapToInt(name -> name.split(" ").length).max().orElse(0);
  }

  private void put(String name, Country country, Kind kind) {
    Entry before = byName.get(name);
    if (before == null) {
      byName.put(name, new Entry(country, kind, country.claimed().contains(name)));
    } else if (!before.country().equals(country)) {
      Set<Country> claimants = contested.computeIfAbsent(name, n -> new LinkedHashSet<>());
      claimants.add(before.country());
      claimants.add(country);
    }
  }

  /** Loads the table when it is first asked for, once for all threads. */
  private static final class Holder {
    static final Countries STANDARD = load();
  }

  /** The states of the world as Dragoman knows them. */
  public static Countries standard() {
    return Holder.STANDARD;
  }

  private static Countries load() {
    List<Country> countries = new ArrayList<>();
    for (Table.Row row : Table.read(Countries.class, "countries.tsv", COLUMNS).rows()) {
      Set<String> claimed = new LinkedHashSet<>();
      countries.add(
          new Country(
              row.text(0),
              row.text(1),
              unstarred(row.list(2), claimed),
              unstarred(row.list(3), claimed),
              unstarred(row.list(4), claimed),
              row.textOrNull(5),
              unstarred(row.list(6), claimed),
              claimed,
              row.number(7),
              row.number(8)));
    }
    return new Countries(countries);
  }

  private static List<String> unstarred(List<String> names, Set<String> starred) {
    List<String> plain = new ArrayList<>();
    for (String name : names) {
      String bare = name.startsWith("*") ? name.substring(1) : name;
      if (name.startsWith("*")) {
        starred.add(bare);
      }
      plain.add(bare);
    }
    return plain;
  }

  /** All countries. */
  public List<Country> all() {
    return all;
  }

  /**
   * What a name stands for.
   *
   * @param name words with single blanks and without an article, capitals as printed; the
   *     apostrophe may be straight or curly
   * @return the country and the way, or null if it is no name of a country
   */
  public @Nullable Entry find(String name) {
    return byName.get(name.replace('’', '\''));
  }

  /** The country with a code, or null. */
  public @Nullable Country byCode(String code) {
    return byCode.get(code);
  }

  /** The number of words of the longest name: further than this a search need not look. */
  public int longestName() {
    return longest;
  }

  /** Names that more than one country has, which {@link #find} gives to the first of them. */
  Map<String, Set<Country>> contested() {
    return contested;
  }
}
