package org.dragoman.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorldTest {

  private static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");
  private static final Set<String> INTERNATIONAL =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  private static void checkCountry(Table.Row row, int column) {
    String code = row.text(column);
    boolean known =
        code.isEmpty() || INTERNATIONAL.contains(code) || Countries.standard().byCode(code) != null;
    assertThat(known).as("%s: country %s", row.where(), code).isTrue();
  }

  private static void checkSectors(Table.Row row, int column) {
    for (String sector : row.text(column).split(",")) {
      assertThat(sector.isEmpty() || SECTORS.contains(sector))
          .as("%s: sector %s", row.where(), sector)
          .isTrue();
    }
  }

  @Test
  void codesInTheTablesAreCodesOfTheCodebook() {
    for (Table.Row row : World.rows(World.ORGANISATIONS, 7)) {
      checkCountry(row, 2);
      checkSectors(row, 3);
    }
    for (Table.Row row : World.rows(World.PERSONS, 9)) {
      checkCountry(row, 3);
      checkSectors(row, 4);
    }
    Table.read(World.class, "media.tsv", 3).rows().forEach(row -> checkCountry(row, 2));
    Table.read(World.class, "parts.tsv", 4).rows().forEach(row -> checkCountry(row, 2));
    for (Table.Row row : Table.read(World.class, "roles.tsv", 6).rows()) {
      checkSectors(row, 1);
      checkCountry(row, 4);
    }
  }

  @Test
  void officesEndAfterTheyBegin() {
    for (Table.Row row : World.rows(World.PERSONS, 9)) {
      if (!row.text(6).isEmpty() && !row.text(7).isEmpty()) {
        assertThat(LocalDate.parse(row.text(6)))
            .as(row.where())
            .isBeforeOrEqualTo(LocalDate.parse(row.text(7)));
      }
    }
  }

  @Test
  void longestPhraseWins() {
    List<String> words = List.of("New", "York", "Times", "reporters");
    List<List<String>> pieces = words.stream().map(Folding::pieces).toList();
    Phrases.Match<Named> match = World.standard().names().find(words, pieces, 0);
    assertThat(match).isNotNull();
    assertThat(match.value().name()).isEqualTo("New York Times");
    assertThat(match.last()).isEqualTo(2);
  }

  @Test
  void abbreviationsAreNoCommonWords() {
    assertThat(World.standard().names().find(List.of("us"), List.of(List.of("us")), 0)).isNull();
    assertThat(World.standard().names().find(List.of("US"), List.of(List.of("us")), 0)).isNotNull();
  }

  @Test
  void accentsHyphensAndFullStopsDoNotMatter() {
    assertThat(Folding.pieces("Al-Qaïda’s")).containsExactly("al", "qaida", "'s");
    assertThat(Folding.pieces("U.S.")).containsExactly("us");
    assertThat(Folding.pieces("—")).containsExactly("—");
  }

  @Test
  void pluralsOfOffices() {
    assertThat(RoleNoun.plural("secretary of state")).isEqualTo("secretaries of state");
    assertThat(RoleNoun.plural("gunman")).isEqualTo("gunmen");
    assertThat(RoleNoun.plural("attorney general")).isEqualTo("attorneys general");
    assertThat(RoleNoun.plural("major general")).isEqualTo("major generals");
    assertThat(RoleNoun.plural("ministry")).isEqualTo("ministries");
    assertThat(RoleNoun.plural("envoy")).isEqualTo("envoys");
    assertThat(RoleNoun.plural("church")).isEqualTo("churches");
  }

  @Test
  void whoHeldAnOfficeThen() {
    Named named = World.standard().names().get("Hamid Karzai");
    assertThat(named).isInstanceOf(Named.Human.class);
    Person person = ((Named.Human) named).person();
    assertThat(person.on(LocalDate.of(2008, 1, 1))).isNotNull();
    assertThat(person.on(LocalDate.of(2016, 1, 1))).isNull();
    assertThat(person.before(LocalDate.of(2016, 1, 1)).role()).isEqualTo("President");
  }
}
