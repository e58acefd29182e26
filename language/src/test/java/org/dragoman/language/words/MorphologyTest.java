package org.dragoman.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.language.Features;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphologyTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "treaty, NOUN, NN, SINGULAR, -, -, -",
        "treaties, NOUN, NNS, PLURAL, -, -, -",
        "Lagos, PROPN, NNP, SINGULAR, -, -, -",
        "says, VERB, VBZ, SINGULAR, THIRD, PRESENT, FINITE",
        "say, VERB, VBP, -, -, PRESENT, FINITE",
        "am, AUX, VBP, SINGULAR, FIRST, PRESENT, FINITE",
        "said, VERB, VBD, -, -, PAST, FINITE",
        "was, AUX, VBD, SINGULAR, -, PAST, FINITE",
        "say, VERB, VB, -, -, -, INFINITIVE",
        "saying, VERB, VBG, -, -, PRESENT, PARTICIPLE",
        "taken, VERB, VBN, -, -, PAST, PARTICIPLE",
        "may, AUX, MD, -, -, -, FINITE",
        "Them, PRON, PRP, PLURAL, THIRD, -, -",
        "us, PRON, PRP, PLURAL, FIRST, -, -",
        "you, PRON, PRP, -, SECOND, -, -",
        "her, PRON, PRP$, SINGULAR, THIRD, -, -",
        "these, DET, DT, PLURAL, -, -, -",
      })
  void tellsFeatures(
      String form,
      String upos,
      String xpos,
      Features.Count number,
      Features.Person person,
      Features.Tense tense,
      Features.VerbForm verbForm) {
    String lemma = Lemmatizer.english().lemma(form, upos, xpos);
    assertThat(Morphology.features(form, lemma, upos, xpos))
        .isEqualTo(new Features(number, person, tense, verbForm));
  }

  @Test
  void givesNoFeaturesToWhatHasNone() {
    assertThat(Morphology.features("quickly", "quickly", "ADV", "RB")).isEqualTo(Features.NONE);
    assertThat(Morphology.features(".", ".", "PUNCT", ".")).isEqualTo(Features.NONE);
    assertThat(Morphology.features("", "", "", "")).isEqualTo(Features.NONE);
  }
}
