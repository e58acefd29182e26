package org.dragoman.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.world.Countries;
import org.dragoman.world.Country;
import org.dragoman.world.Table;

/** Places by their names, countries among them. Immutable and thread-safe. */
final class Gazetteer {

  /** The weight of a country among the places of its name: Georgia is the state. */
  private static final int WEIGHT_OF_COUNTRY = 4;

  private static final int COLUMNS = 8;

  /**
   * A place.
   *
   * @param name its usual English name
   * @param names other spellings
   * @param kind what it is
   * @param country the code of the country that it lies in or is; empty if it lies in several
   * @param region the part of the country; empty if it need not be told apart
   * @param lat degrees north
   * @param lon degrees east
   * @param weight of two places of one name the heavier is meant
   */
  record Entry(
      String name,
      List<String> names,
      Kind kind,
      String country,
      String region,
      double lat,
      double lon,
      int weight) {

    Entry {
      names = List.copyOf(names);
    }

    /** Whether its name by itself also names a government that acts. */
    boolean mayAct() {
      return kind == Kind.COUNTRY || kind == Kind.CAPITAL;
    }
  }

  /** The kinds of place. */
  enum Kind {
    COUNTRY,
    CAPITAL,
    CITY,
    REGION,
    SEA,
    STRAIT,
    RIVER,
    ISLANDS,
    AREA
  }

  private final List<Entry> all;
  private final Map<String, List<Entry>> byName = new HashMap<>();
  private final Map<String, String> printed = new HashMap<>();
  private final int longest;

  private Gazetteer(List<Entry> all) {
    this.all = List.copyOf(all);
    int words = 0;
    for (Entry entry : all) {
      List<String> names = new ArrayList<>(entry.names());
      names.add(entry.name());
      for (String name : names) {
        List<Entry> namesakes = byName.computeIfAbsent(name, n -> new ArrayList<>());
        if (!namesakes.contains(entry)) {
          namesakes.add(entry);
        }
        printed.putIfAbsent(name.toUpperCase(Locale.ROOT), name);
        words = Math.max(words, name.split("[ -]").length);
      }
    }
    // A hyphen may be a token of its own.
    longest = 2 * words;
  }

  /** Loads the table when it is first asked for, once for all threads. */
  private static final class Holder {
    static final Gazetteer STANDARD = load();
  }

  static Gazetteer standard() {
    return Holder.STANDARD;
  }

  private static Gazetteer load() {
    List<Entry> entries = new ArrayList<>();
    Map<String, List<String>> taken = new HashMap<>();
    for (Table.Row row : Table.read(Gazetteer.class, "gazetteer.tsv", COLUMNS).rows()) {
      Entry entry =
          new Entry(
              row.text(0),
              row.list(1),
              Kind.valueOf(row.text(2).toUpperCase(Locale.ROOT)),
              row.text(3),
              row.text(4),
              row.number(5),
              row.number(6),
              (int) row.number(7));
      entries.add(entry);
      List<String> own = taken.computeIfAbsent(entry.country(), c -> new ArrayList<>());
      own.add(entry.name());
      own.addAll(entry.names());
    }
    for (Country country : Countries.standard().all()) {
      List<String> own = taken.getOrDefault(country.code(), List.of());
      // Greenland is a name of Denmark as an actor, and a place of its own.
      List<String> names = country.names().stream().filter(name -> !own.contains(name)).toList();
      entries.add(
          new Entry(
              country.name(),
              names,
              Kind.COUNTRY,
              country.code(),
              "",
              country.lat(),
              country.lon(),
              WEIGHT_OF_COUNTRY));
    }
    return new Gazetteer(entries);
  }

  List<Entry> all() {
    return all;
  }

  /**
   * The places of a name as printed, capitals included; a name wholly in capitals, as in datelines,
   * is found too.
   */
  List<Entry> named(String name) {
    String plain = name.replace('’', '\'');
    List<Entry> exact = byName.get(plain);
    if (exact == null && plain.length() > 3 && plain.equals(plain.toUpperCase(Locale.ROOT))) {
      String usual = printed.get(plain);
      exact = usual == null ? null : byName.get(usual);
    }
    return exact == null ? List.of() : exact;
  }

  /** The number of tokens that the longest name may have. */
  int longestName() {
    return longest;
  }

  /** The capital of a country, or an empty list. */
  List<Entry> capitalOf(String country) {
    return all.stream()
        .filter(entry -> entry.kind() == Kind.CAPITAL && entry.country().equals(country))
        .limit(1)
        .toList();
  }

  /** The entry of a country itself, or an empty list. */
  List<Entry> country(String code) {
    return all.stream()
        .filter(entry -> entry.kind() == Kind.COUNTRY && entry.country().equals(code))
        .limit(1)
        .toList();
  }
}
