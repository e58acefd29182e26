package org.dragoman.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.world.Organisation.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every entry of the tables is found by each of its names and says then what its row says. */
class EntriesTest {

  private static final World WORLD = World.standard();
  private static final LocalDate LONG_AGO = LocalDate.of(1950, 1, 1);
  private static final LocalDate LATE = LocalDate.of(2035, 1, 1);

  private final List<String> wrong = new ArrayList<>();

  private void expect(boolean right, Table.Row row, String what) {
    if (!right) {
      wrong.add(row.where() + ": " + what);
    }
  }

  private static @Nullable LocalDate day(Table.Row row, int column) {
    return row.text(column).isEmpty() ? null : LocalDate.parse(row.text(column));
  }

  private static List<String> sectors(Table.Row row, int column) {
    return row.text(column).isEmpty() ? List.of() : List.of(row.text(column).split(","));
  }

  private static boolean says(
      @Nullable Standing standing, Table.Row row, int country, int sectors) {
    return standing != null
        && row.text(country).equals(standing.country() == null ? "" : standing.country())
        && sectors(row, sectors).equals(standing.sectors());
  }

  /** The first and last day of a row that are given, or one far off where the row is open. */
  private static List<LocalDate> days(Table.Row row, int from) {
    LocalDate first = day(row, from);
    LocalDate last = day(row, from + 1);
    return List.of(first == null ? LONG_AGO : first, last == null ? LATE : last);
  }

  private static boolean isOneWord(String alias) {
    return alias.indexOf(' ') < 0 && alias.indexOf('-') < 0;
  }

  @Test
  void personsAreFoundByTheirNamesAndHoldTheirOfficesOnTheirDays() {
    Map<String, List<Table.Row>> byName = new TreeMap<>();
    for (Table.Row row : World.rows(World.PERSONS, 9)) {
      byName.computeIfAbsent(row.text(0), name -> new ArrayList<>()).add(row);
    }
    byName.forEach(
        (name, rows) -> {
          for (Table.Row row : rows) {
            Person person =
                WORLD.names().get(name) instanceof Named.Human human ? human.person() : null;
            expect(person != null && person.name().equals(name), row, name + " is not found");
            if (person == null) {
              continue;
            }
            for (String alias : row.list(1)) {
              boolean found =
                  isOneWord(alias)
                      ? WORLD.bySurname(alias).contains(person)
                      : new Named.Human(person).equals(WORLD.names().get(alias));
              expect(found, row, alias + " is not " + name);
            }
            for (LocalDate day : days(row, 6)) {
              boolean several = rows.stream().anyMatch(other -> other != row && holds(other, day));
              expect(
                  several || says(person.on(day), row, 3, 4),
                  row,
                  name + " on " + day + " differs");
            }
            LocalDate from = day(row, 6);
            if (from != null && rows.stream().noneMatch(r -> holds(r, from.minusDays(1)))) {
              expect(person.on(from.minusDays(1)) == null, row, name + " is in office too soon");
            }
          }
        });
    assertThat(wrong).isEmpty();
  }

  private static boolean holds(Table.Row row, LocalDate day) {
    LocalDate from = day(row, 6);
    LocalDate to = day(row, 7);
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  @Test
  void organisationsAreFoundByTheirNamesAndAreWhatTheirRowsSay() {
    for (Table.Row row : World.rows(World.ORGANISATIONS, 7)) {
      List<String> names = new ArrayList<>(row.list(1));
      names.add(row.text(0));
      for (String name : names) {
        Organisation body =
            WORLD.names().get(name) instanceof Named.Body found ? found.organisation() : null;
        expect(body != null, row, name + " is not found");
        boolean shared = body != null && !body.name().equals(row.text(0));
        if (body != null && !shared) {
          for (LocalDate day : days(row, 4)) {
            expect(says(body.on(day), row, 2, 3), row, name + " on " + day + " differs");
          }
        }
        expect(!shared, row, name + " is another, " + (body == null ? "" : body.name()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void mediaAreFoundByTheirNames() {
    for (Table.Row row : Table.read(World.class, "media.tsv", 3).rows()) {
      List<String> names = new ArrayList<>(row.list(1));
      names.add(row.text(0));
      for (String name : names) {
        boolean found =
            WORLD.names().get(name) instanceof Named.Body body
                && body.organisation().name().equals(row.text(0))
                && body.organisation().on(null).sectors().equals(List.of("JRN"));
        expect(found, row, name + " is not found as a medium");
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void partsOfStatesAreFoundByTheirNamesAndTheirPeoples() {
    for (Table.Row row : Table.read(World.class, "parts.tsv", 4).rows()) {
      List<String> names = new ArrayList<>(World.partNames(row));
      names.addAll(World.partPeople(row));
      names.add(row.text(0));
      for (String name : names) {
        Named named = WORLD.names().get(name);
        boolean found =
            named instanceof Named.Part part
                ? part.country().equals(row.text(2))
                    && (part.people() || !World.partPeople(row).contains(name))
                : named instanceof Named.State state
                    && state.country().code().equals(row.text(2))
                    && name.equals(row.text(0));
        expect(found, row, name + " is not found as a part of " + row.text(2));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void divisionsOfStatesAreFoundInTheirState() {
    for (Table.Row row : Table.read(World.class, "divisions.tsv", 2).rows()) {
      for (String name : row.list(1)) {
        boolean found =
            WORLD.names().get(name) instanceof Named.Part part
                && part.kind() == Named.Part.Kind.DIVISION
                && part.country().equals(row.text(0));
        expect(found, row, name + " is not found, or stands in another table");
      }
      expect(Countries.standard().byCode(row.text(0)) != null, row, "there is no such state");
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void statesAreFoundByAllTheirWords() {
    List<String> lost = new ArrayList<>();
    for (Country country : Countries.standard().all()) {
      List<String> words = new ArrayList<>(List.of(country.name()));
      words.addAll(country.names());
      words.addAll(country.adjectives());
      words.addAll(country.people());
      words.addAll(country.seats());
      if (country.capital() != null) {
        words.add(country.capital());
      }
      for (String word : words) {
        Named named = WORLD.names().get(word);
        if (!(named instanceof Named.State state) || !state.country().equals(country)) {
          lost.add(country.code() + ": " + word);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void roleNounsAreFoundInTheSingularAndThePlural() {
    for (Table.Row row : Table.read(World.class, "roles.tsv", 6).rows()) {
      RoleNoun.Use one = WORLD.roles().get(row.text(0));
      // "People" is the plural of "person", too: which of two rows is found may not matter.
      boolean found = one != null && one.noun().sectors().equals(sectors(row, 1));
      expect(found, row, row.text(0) + " has not the sectors of its row");
      boolean many = row.text(2).equals("people");
      expect(
          many || WORLD.roles().get(RoleNoun.plural(row.text(0))) != null,
          row,
          RoleNoun.plural(row.text(0)) + " is not found");
    }
    assertThat(wrong).isEmpty();
  }
}
