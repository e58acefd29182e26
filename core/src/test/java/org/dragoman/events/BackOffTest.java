package org.dragoman.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.events.BackOffExamples.Example;
import org.dragoman.language.Language;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second opinion on what a predicate is. */
class BackOffTest {

  private static Guess guess(String marked) {
    Example example = BackOffExamples.marked("?", marked, Language.english());
    assertThat(example).as(marked).isNotNull();
    BackOff backOff = BackOff.standard();
    return new Guess(backOff.labels(), backOff.probabilities(example.meanings(), example.traits()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels [strafed] a convoy of Chadian troops near the river. | ASSAULT",
        "Police in Accra [handcuffed] three reporters outside the court. | COERCE",
        "The Danish minister [lambasted] Hungary over the new law. | ACCUSE",
        "Qatar [bankrolled] hospitals for refugees in Lebanon. | AID",
        "The Peruvian president [extolled] the peace talks in Oslo. | SUPPORT"
      })
  void wordsAreWhatTheirKinAre(String marked, String type) {
    assertThat(guess(marked).type()).isEqualTo(type);
  }

  @Test
  void figuresOfSpeechAreNoActs() {
    Guess guess = guess("The Ghanaian striker [outwitted] two defenders and scored in the rain.");
    assertThat(guess.chanceOfNone()).isGreaterThan(0.5);
  }

  @Test
  void chancesOfTypesAndOfNoneAddUpToOne() {
    Guess guess = guess("Rebels [strafed] a convoy of Chadian troops near the river.");
    double sum =
        BackOff.standard().labels().stream()
            .map(label -> label.split(" ")[0])
            .distinct()
            .mapToDouble(guess::chanceOf)
            .sum();
    assertThat(sum).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-6));
    assertThat(guess.code()).startsWith(guess.type());
  }

  @Test
  void whoNamesTheParticipantsIsAnsweredEvenWhereTheWordIsStrange() {
    String text = "Ghana bamboozled Iceland.";
    Dragoman dragoman = Dragoman.english();
    Coding alone = dragoman.read(Report.of(text, null));
    assertThat(alone.events()).isEmpty();
    Coding asked = dragoman.read(Report.of(text, null), List.of(new Span(0, 5), new Span(17, 24)));
    assertThat(asked.events()).hasSize(1);
    Event event = asked.events().get(0);
    assertThat(event.confidence()).isLessThanOrEqualTo(0.5);
    assertThat(event.reasons().get(0)).contains("does not list “bamboozled”");
  }

  @Test
  void isTheSameAfterItWasWrittenAndRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BackOff.standard().write(out);
    BackOff again = BackOff.read(new ByteArrayInputStream(out.toByteArray()));
    Example example = BackOffExamples.marked("?", "Rebels [strafed] a convoy.", Language.english());
    assertThat(again.labels()).isEqualTo(BackOff.standard().labels());
    double[] before = BackOff.standard().probabilities(example.meanings(), example.traits());
    double[] after = again.probabilities(example.meanings(), example.traits());
    for (int k = 0; k < before.length; k++) {
      assertThat(after[k]).isCloseTo(before[k], org.assertj.core.data.Offset.offset(1e-3));
    }
  }
}
