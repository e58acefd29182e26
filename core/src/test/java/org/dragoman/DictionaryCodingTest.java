package org.dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Actor;
import org.dragoman.model.Report;
import org.dragoman.world.Dictionary;
import org.dragoman.world.Organisation.Standing;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reports read with a user's own actors and agents. */
class DictionaryCodingTest {

  private static final Standing REBELS =
      new Standing("MLI", List.of("REB"), null, null, LocalDate.of(2015, 6, 30));
  private static final Standing PARTY =
      new Standing("MLI", List.of("PTY"), null, LocalDate.of(2015, 7, 1), null);

  private static final Dictionary OWN =
      new Dictionary(
          List.of(
              new Dictionary.Actor(
                  "Marland Front",
                  List.of("MRF"),
                  Dictionary.Kind.ORGANISATION,
                  null,
                  List.of(REBELS, PARTY)),
              new Dictionary.Actor(
                  "Quilla Doron",
                  List.of(),
                  Dictionary.Kind.PERSON,
                  null,
                  List.of(
                      new Standing(
                          "CHL", List.of("GOV"), "minister", null, LocalDate.of(2012, 1, 1)))),
              new Dictionary.Actor(
                  "Hamas",
                  List.of(),
                  Dictionary.Kind.UNKNOWN,
                  null,
                  List.of(new Standing("PSE", List.of("OPP"), null, null, null)))),
          List.of(
              new Dictionary.Agent(
                  "zoner", List.of("zoners"), null, List.of("AGR"), true, "agents.txt:1"),
              new Dictionary.Agent(
                  "soldier", List.of("soldiers"), null, List.of("PRM"), true, "agents.txt:1"),
              new Dictionary.Agent(
                  "clown", List.of("clowns"), null, List.of(), false, "agents.txt:1")));

  private static @Nullable String code(String text, @Nullable LocalDate day, boolean alone) {
    Dragoman dragoman = Dragoman.english(new Settings(false, World.of(List.of(OWN), alone)));
    List<Actor> actors = dragoman.read(Report.of(text, day)).actors();
    return actors.isEmpty() ? null : actors.get(0).code();
  }

  @Test
  void anActorHasTheCodeOfTheDay() {
    String text = "The Marland Front attacked Ghana.";
    assertThat(code(text, LocalDate.of(2014, 3, 3), false)).isEqualTo("MLI REB");
    assertThat(code(text, LocalDate.of(2016, 3, 3), false)).isEqualTo("MLI PTY");
    assertThat(code(text, null, false)).isEqualTo("MLI REB");
    assertThat(code("The MRF attacked Ghana.", LocalDate.of(2016, 3, 3), false))
        .isEqualTo("MLI PTY");
  }

  @Test
  void aPersonOutOfOfficeIsFormer() {
    String text = "Quilla Doron praised Ghana.";
    assertThat(code(text, LocalDate.of(2011, 3, 3), false)).isEqualTo("CHL GOV");
    assertThat(code(text, LocalDate.of(2013, 3, 3), false)).isEqualTo("CHL ELI");
  }

  @Test
  void agentsComposeWithAnyCountry() {
    assertThat(code("Turkish zoners blocked a road.", null, false)).isEqualTo("TUR AGR");
    assertThat(code("Turkish zoners blocked a road.", null, true)).isEqualTo("TUR AGR");
  }

  @Test
  void whatADictionarySaysCountsBeforeWhatDragomanKnows() {
    assertThat(code("Hamas praised Ghana.", null, false)).isEqualTo("PSE OPP");
    assertThat(code("Turkish soldiers praised Ghana.", null, false)).isEqualTo("TUR PRM");
  }

  @Test
  void aNounThatADictionaryDropsIsNoActor() {
    Dictionary none =
        new Dictionary(
            List.of(),
            List.of(
                new Dictionary.Agent(
                    "soldier", List.of(), null, List.of(), false, "agents.txt:1")));
    Dragoman dragoman = Dragoman.english(new Settings(false, World.of(List.of(none), false)));
    assertThat(dragoman.read(Report.of("The soldier slept.", null)).actors()).isEmpty();
  }

  @Test
  void dictionariesAloneStandInsteadOfOurOrganisationsButStatesStay() {
    assertThat(code("Hezbollah praised Ghana.", null, false)).isEqualTo("LBN REB");
    assertThat(code("Hezbollah praised Ghana.", null, true)).isNotEqualTo("LBN REB");
    assertThat(code("France praised Ghana.", null, true)).isEqualTo("FRA GOV");
  }

  @Test
  void theEntryIsNamedForStatesAndTheirPartsToo() {
    Dictionary named =
        new Dictionary(
            List.of(
                entry("France", "FRA", "", "my.txt:1"),
                entry("Veldavia", "GHA", "", "my.txt:2"),
                entry("Hill Watch", "GHA", "PRM", "my.txt:3")),
            List.of());
    Dragoman dragoman = Dragoman.english(new Settings(false, World.of(List.of(named), false)));
    String text = "France praised Veldavia police. Hill Watch fighters left.";
    assertThat(dragoman.read(Report.of(text, null)).actors())
        .extracting(actor -> String.join(" ", actor.reasons()))
        .satisfiesExactly(
            why -> assertThat(why).contains("my.txt:1"),
            why -> assertThat(why).contains("my.txt:2"),
            why -> assertThat(why).contains("my.txt:3"));
  }

  private static Dictionary.Actor entry(String name, String country, String sector, String where) {
    List<String> sectors = sector.isEmpty() ? List.of() : List.of(sector);
    return new Dictionary.Actor(
        name,
        List.of(),
        Dictionary.Kind.UNKNOWN,
        null,
        List.of(new Standing(country, sectors, null, null, null, where)));
  }
}
