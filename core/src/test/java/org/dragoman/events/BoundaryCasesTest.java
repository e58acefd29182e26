package org.dragoman.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.events.Cases.Case;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases at the boundaries between the codebook's types, as they are ruled. */
class BoundaryCasesTest {

  static List<Case> cases() {
    return Cases.of("boundary_cases.txt");
  }

  static List<Case> traps() {
    return Cases.of("word_traps.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isCodedAsRuled(Case sentence) {
    check(sentence);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traps")
  void wordsWithSeveralMeaningsAreToldApart(Case sentence) {
    check(sentence);
  }

  private static void check(Case sentence) {
    Coding coding = Cases.read(sentence);
    if (sentence.now().isEmpty()) {
      assertThat(Cases.isRight(sentence, coding))
          .as(sentence.expected() + "  but was  " + Cases.coded(coding))
          .isTrue();
    } else {
      assertThat(Cases.isRight(sentence, coding)).as("right: no shortfall any more").isFalse();
      assertThat(Cases.coded(coding)).as("how it falls short").isEqualTo(sentence.now());
      assertThat(sentence.why()).as("why it falls short").isNotEmpty();
    }
  }

  @Test
  void aMeetingThatIsToComeHasTheDayOnWhichItIsAnnounced() {
    Event event = event("15");
    assertThat(event.date().from()).isEqualTo(Cases.DAY);
    assertThat(event.date().to()).isEqualTo(Cases.DAY);
  }

  @Test
  void anAttackHasThePlaceNearWhichItHappened() {
    Case sentence = sentence("48");
    Coding coding = Cases.read(sentence);
    String place = coding.events().get(0).place();
    assertThat(coding.places())
        .filteredOn(found -> found.id().equals(place))
        .extracting(Place::country)
        .containsExactly("COD");
  }

  private static Event event(String number) {
    return Cases.read(sentence(number)).events().get(0);
  }

  private static Case sentence(String number) {
    return cases().stream().filter(one -> one.number().equals(number)).findFirst().orElseThrow();
  }
}
