package org.dragoman.language.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

  private static final Lemmatizer LEMMATIZER = Lemmatizer.english();

  @ParameterizedTest
  @CsvSource({
    "making, VERB, VBG, make",
    "stopped, VERB, VBD, stop",
    "panicked, VERB, VBD, panic",
    "putting, VERB, VBG, put",
    "hoping, VERB, VBG, hope",
    "hopping, VERB, VBG, hop",
    "passed, VERB, VBN, pass",
    "planted, VERB, VBN, plant",
    "travelled, VERB, VBD, travel",
    "swinging, VERB, VBG, swing",
    "singed, VERB, VBD, singe",
    "referred, VERB, VBD, refer",
    "offered, VERB, VBD, offer",
    "agreed, VERB, VBD, agree",
    "freed, VERB, VBN, free",
    "died, VERB, VBD, die",
    "dying, VERB, VBG, die",
    "denied, VERB, VBD, deny",
    "seeing, VERB, VBG, see",
    "re-elected, VERB, VBN, re-elect",
    "overthrown, VERB, VBN, overthrow",
    "found, VERB, VBD, find",
    "founded, VERB, VBD, found",
    "found, VERB, VB, found",
    "says, VERB, VBZ, say",
    "denies, VERB, VBZ, deny",
    "dies, VERB, VBZ, die",
    "reaches, VERB, VBZ, reach",
    "closes, VERB, VBZ, close",
    "goes, VERB, VBZ, go",
    "has, AUX, VBZ, have",
    "Was, AUX, VBD, be",
    "being, AUX, VBG, be",
    "deplatformed, VERB, VBN, deplatform",
    "doxxed, VERB, VBN, dox",
  })
  void takesVerbsToTheirBase(String form, String upos, String xpos, String lemma) {
    assertThat(LEMMATIZER.lemma(form, upos, xpos)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "treaties, NOUN, NNS, treaty",
    "Spokesmen, NOUN, NNS, spokesman",
    "crises, NOUN, NNS, crisis",
    "houses, NOUN, NNS, house",
    "buses, NOUN, NNS, bus",
    "matches, NOUN, NNS, match",
    "heroes, NOUN, NNS, hero",
    "shoes, NOUN, NNS, shoe",
    "wives, NOUN, NNS, wife",
    "wolves, NOUN, NNS, wolf",
    "co-founders, NOUN, NNS, co-founder",
    "police, NOUN, NNS, police",
    "species, NOUN, NNS, species",
    "1990s, NOUN, NNS, 1990s",
    "MPs, NOUN, NNS, MP",
    "WAR, NOUN, NN, war",
    "TV, NOUN, NN, TV",
    "Lagos, PROPN, NNP, Lagos",
    "NATO, PROPN, NNP, NATO",
    "Nations, PROPN, NNPS, Nation",
    "Americans, PROPN, NNPS, American",
    "Philippines, PROPN, NNPS, Philippines",
  })
  void takesNounsToTheirSingular(String form, String upos, String xpos, String lemma) {
    assertThat(LEMMATIZER.lemma(form, upos, xpos)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "larger, ADJ, JJR, large",
    "heaviest, ADJ, JJS, heavy",
    "bigger, ADJ, JJR, big",
    "smaller, ADJ, JJR, small",
    "better, ADJ, JJR, good",
    "better, ADV, RBR, well",
    "worst, ADJ, JJS, bad",
    "more, ADV, RBR, more",
    "French, ADJ, JJ, French",
    "Polish, ADJ, JJ, Polish",
    "Nuclear, ADJ, JJ, nuclear",
    "earlier, ADV, RBR, early",
  })
  void takesAdjectivesToTheirPositive(String form, String upos, String xpos, String lemma) {
    assertThat(LEMMATIZER.lemma(form, upos, xpos)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "them, PRON, PRP, they",
    "us, PRON, PRP, we",
    "her, PRON, PRP, she",
    "her, PRON, PRP$, her",
    "Their, PRON, PRP$, their",
    "i, PRON, PRP, I",
    "n’t, PART, RB, not",
    "ca, AUX, MD, can",
    "wo, AUX, MD, will",
    "’ll, AUX, MD, will",
    "’ve, AUX, VBP, have",
    "an, DET, DT, a",
    "those, DET, DT, that",
    "’s, PART, POS, '''s'",
    "Two, NUM, CD, two",
    "1990, NUM, CD, 1990",
  })
  void followsTheTreebanksInSmallWords(String form, String upos, String xpos, String lemma) {
    assertThat(LEMMATIZER.lemma(form, upos, xpos)).isEqualTo(lemma);
  }

  @Test
  void tellsHasFromIsByTheWordAfter() {
    assertThat(LEMMATIZER.lemma("'s", "AUX", "VBZ", "been")).isEqualTo("have");
    assertThat(LEMMATIZER.lemma("’s", "AUX", "VBZ", "leaving")).isEqualTo("be");
    assertThat(LEMMATIZER.lemma("'s", "AUX", "VBZ", null)).isEqualTo("be");
  }

  @Test
  void bearsAnyFormWithAnyTag() {
    String[] forms = {
      "", "s", "es", "ies", "ed", "ing", "-", "-ed", "\uD800", "🙂", "x'", "A", "AB", "'s", "ss"
    };
    String[] tags = {
      "NN", "NNS", "NNP", "NNPS", "VBZ", "VBD", "VBG", "VBN", "JJ", "JJR", "JJS", "RB", "CD", "",
      "?"
    };
    for (String form : forms) {
      for (String tag : tags) {
        assertThatCode(() -> LEMMATIZER.lemma(form, "X", tag)).doesNotThrowAnyException();
        assertThatCode(() -> LEMMATIZER.lemma(form, "VERB", tag)).doesNotThrowAnyException();
      }
    }
  }
}
