package org.dragoman.reading.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.world.Dictionary;
import org.dragoman.world.Folding;
import org.dragoman.world.Organisation.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A user's own entries, a row each, however the file is written. Rows of the same name are one
 * actor with several times.
 */
final class EntryTable {

  static final Set<String> COLUMNS =
      Set.of(
          "name",
          "aliases",
          "code",
          "country",
          "sectors",
          "from",
          "to",
          "kind",
          "role",
          "wikidata");

  private final Problems problems;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<Dictionary.Agent> agents = new ArrayList<>();

  EntryTable(Problems problems) {
    this.problems = problems;
  }

  private record Entry(
      String name,
      Set<String> aliases,
      Dictionary.Kind kind,
      @Nullable String wikidata,
      List<Standing> dated,
      List<Standing> undated) {}

  /** Adds a row; a bad one is reported and changes nothing. */
  void add(int line, Map<String, String> row) {
    try {
      put(line, row);
    } catch (IllegalArgumentException e) {
      problems.lost(line, String.valueOf(e.getMessage()));
    }
  }

  Dictionary dictionary() {
    List<Dictionary.Actor> actors = new ArrayList<>();
    for (Entry entry : entries.values()) {
      List<Standing> standings = new ArrayList<>(entry.dated());
      standings.addAll(entry.undated());
      actors.add(
          new Dictionary.Actor(
              entry.name(),
              List.copyOf(entry.aliases()),
              entry.kind(),
              entry.wikidata(),
              standings));
    }
    return new Dictionary(actors, agents);
  }

  private void put(int line, Map<String, String> row) {
    String name = row.getOrDefault("name", "").strip();
    if (Folding.pieces(name).isEmpty()) {
      throw new IllegalArgumentException("the name is missing");
    }
    Codes.Coded coded = coded(row);
    Set<String> aliases = new LinkedHashSet<>();
    for (String alias : row.getOrDefault("aliases", "").split(";", -1)) {
      if (!alias.isBlank()) {
        aliases.add(alias.strip());
      }
    }
    String kind = row.getOrDefault("kind", "").strip().toLowerCase(Locale.ROOT);
    if (kind.equals("agent")) {
      agents.add(
          new Dictionary.Agent(
              name,
              aliases.isEmpty() ? List.of(AgentFile.plural(name)) : List.copyOf(aliases),
              coded.country(),
              coded.sectors(),
              coded.actor(),
              problems.where(line)));
      return;
    }
    LocalDate from = day(row, "from");
    LocalDate to = day(row, "to");
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("\"" + name + "\" ends (" + to + ") before it begins");
    }
    Dictionary.Kind sort = kind(kind);
    Entry entry =
        entries.computeIfAbsent(
            String.join(" ", Folding.pieces(name)),
            key ->
                new Entry(
                    name,
                    new LinkedHashSet<>(),
                    sort,
                    text(row, "wikidata"),
                    new ArrayList<>(),
                    new ArrayList<>()));
    entry.aliases().addAll(aliases);
    (from == null && to == null ? entry.undated() : entry.dated())
        .add(
            new Standing(
                coded.country(),
                coded.sectors(),
                text(row, "role"),
                from,
                to,
                problems.where(line)));
  }

  private static Codes.Coded coded(Map<String, String> row) {
    String code = text(row, "code");
    String country = text(row, "country");
    String sectors = text(row, "sectors");
    if (code != null) {
      if (country != null || sectors != null) {
        throw new IllegalArgumentException(
            "has a code and a country or sectors, too; give one or the other");
      }
      return Codes.cameo().read(code);
    }
    if (country == null && sectors == null) {
      throw new IllegalArgumentException(
          "has no code; fill in \"code\", or \"country\" and \"sectors\"");
    }
    return new Codes.Coded(
        country == null ? null : Codes.country(country),
        sectors == null ? List.of() : Codes.plover().sectors(sectors),
        true);
  }

  private static Dictionary.Kind kind(String kind) {
    return switch (kind) {
      case "" -> Dictionary.Kind.UNKNOWN;
      case "person" -> Dictionary.Kind.PERSON;
      case "organisation", "organization" -> Dictionary.Kind.ORGANISATION;
      case "state" -> Dictionary.Kind.STATE;
      default ->
          throw new IllegalArgumentException(
              "there is no kind \"" + kind + "\"; write person, organisation, state or agent");
    };
  }

  private static @Nullable String text(Map<String, String> row, String column) {
    String text = row.getOrDefault(column, "").strip();
    return text.isEmpty() ? null : text;
  }

  private static @Nullable LocalDate day(Map<String, String> row, String column) {
    String text = text(row, column);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no day; write it as 2014-09-16, year-month-day", e);
    }
  }
}
