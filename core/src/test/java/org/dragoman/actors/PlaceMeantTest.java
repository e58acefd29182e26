package org.dragoman.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.language.Sentence;
import org.dragoman.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Participants that are places or things somewhere: the country where they are, no sector. */
class PlaceMeantTest {

  @ParameterizedTest
  @CsvSource({
    "Aleppo, SYR",
    "targets in Syria, SYR",
    "the northern city of Mosul, IRQ",
    "a bridge near Lagos, NGA"
  })
  void aPlaceHasTheCountryWhereItIs(String phrase, String country) {
    Profile profile = profile(phrase);
    assertThat(profile.country()).isEqualTo(country);
    assertThat(profile.sectors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a broken bridge", "targets", "the northern city"})
  void aThingNowhereIsUnknown(String phrase) {
    assertThat(profile(phrase)).isEqualTo(Profile.UNKNOWN);
  }

  private static Profile profile(String phrase) {
    List<Sentence> sentences = Language.english().analyse(phrase);
    return PlaceMeant.of(sentences.get(0), new Words(0, 0, sentences.get(0).size() - 1));
  }
}
