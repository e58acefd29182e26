package org.dragoman.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Report;
import org.dragoman.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What did not happen is not counted as having happened. */
class StatusTest {

  private static final Dragoman DRAGOMAN = Dragoman.english();

  @ParameterizedTest(name = "{0} → {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turkey attacked Syria.                                   | ASSAULT  | OCCURRED
          Turkey has attacked Syria.                               | ASSAULT  | OCCURRED
          Syria was attacked by Turkey.                            | ASSAULT  | OCCURRED
          Turkey is bombing Syria.                                 | ASSAULT  | ONGOING
          Turkey continues to bomb Syria.                          | ASSAULT  | ONGOING
          Turkey did not attack Syria.                             | ASSAULT  | NEGATED
          Turkey has never attacked Syria.                         | ASSAULT  | NEGATED
          No country has attacked Syria.                           | ASSAULT  | NEGATED
          Turkey failed to reach an agreement with Syria.          | REJECT   | OCCURRED
          Turkey might attack Syria.                               | ASSAULT  | CONDITIONAL
          If Turkey attacked Syria, Iran would lose.               | ASSAULT  | CONDITIONAL
          Turkey is considering attacking Syria.                   | ASSAULT  | CONDITIONAL
          Turkey wants to attack Syria.                            | ASSAULT  | CONDITIONAL
          Turkey denied attacking Syria.                           | ASSAULT  | DENIED
          Turkey will investigate Syria.                           | ACCUSE   | ANNOUNCED
          Turkey will attack Syria.                                | THREATEN | OCCURRED
          Turkey will meet Syria next week.                        | AGREE    | OCCURRED
          Turkey refused to meet Syria.                            | REJECT   | OCCURRED
          Turkey threatened to attack Syria unless Iran left.      | THREATEN | OCCURRED
          Turkey attacked Syria in 1957.                           | ASSAULT  | HISTORICAL
          """)
  void theClauseDecidesWhetherItTookPlace(String sentence, String type, Status status) {
    List<Event> events = DRAGOMAN.read(Report.of(sentence, LocalDate.of(2020, 6, 15))).events();
    assertThat(events).extracting(Event::type, Event::status).containsExactly(tuple(type, status));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Turkey dismissed the allegations as a string of lies.",
        "Turkey rejected the accusations."
      })
  void whoRejectsAccusationsIsAccusedAndAccusesNobody(String sentence) {
    Coding read = DRAGOMAN.read(Report.of(sentence, LocalDate.of(2020, 6, 15)));
    String turkey = read.actors().get(0).id();
    assertThat(read.events())
        .extracting(Event::type, Event::status, Event::actors, Event::recipients)
        .containsExactly(tuple("ACCUSE", Status.DENIED, List.of(), List.of(turkey)));
  }
}
