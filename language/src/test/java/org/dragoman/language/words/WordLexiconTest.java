package org.dragoman.language.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.language.words.WordLexicon.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordLexiconTest {

  private static final int SPEECH = (1 << 11) - 1;

  @ParameterizedTest
  @CsvSource({
    "spies, PLURAL_NOUN VERB_S",
    "treaties, PLURAL_NOUN",
    "policemen, PLURAL_NOUN",
    "crises, PLURAL_NOUN",
    "withdraw, VERB",
    "withdrew, VERB_ED",
    "withdrawn, VERB_EN ADJECTIVE",
    "stopped, VERB_ED ADJECTIVE",
    "panicked, VERB_ED ADJECTIVE",
    "travelling, VERB_ING NOUN",
    "making, VERB_ING NOUN",
    "dying, VERB_ING NOUN ADJECTIVE",
    "heavier, COMPARATIVE",
    "worst, SUPERLATIVE ADJECTIVE ADVERB NOUN VERB",
    "quickly, ADVERB",
  })
  void tellsPartsOfSpeechAndInflections(String word, String classes) {
    int expected = 0;
    for (String name : classes.split(" ")) {
      expected |= named(name);
    }
    int actual = WordLexicon.english().classes(word) & SPEECH;
    assertThat(Integer.toBinaryString(actual)).isEqualTo(Integer.toBinaryString(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "fatima, GIVEN_NAME",
    "odinga, SURNAME",
    "nepal, COUNTRY",
    "nigerian, NATIONALITY",
    "frenchmen, NATIONALITY",
    "lagos, PLACE",
    "volga, PLACE",
    "nato, ORGANISATION_WORD",
    "ministry, ORGANISATION_WORD",
    "president, ROLE",
    "spokeswoman, ROLE",
    "tuesday, MONTH_OR_DAY",
    "sept., MONTH_OR_DAY",
  })
  void tellsKindsOfNames(String word, String kind) {
    assertThat(WordLexicon.english().has(word, named(kind))).isTrue();
  }

  @Test
  void doesNotKnowWhatIsNoWord() {
    for (String word : new String[] {"", "zqxv", "makeing", "stoped", "\uD800", "🙂", "Lagos"}) {
      assertThat(WordLexicon.english().classes(word)).as(word).isZero();
    }
  }

  @Test
  void refusesWhatIsNoLexicon() {
    assertThatThrownBy(() -> WordLexicon.read(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a word lexicon of version 1");
  }

  private static int named(String name) {
    try {
      return WordLexicon.class.getField(name).getInt(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(name, e);
    }
  }
}
