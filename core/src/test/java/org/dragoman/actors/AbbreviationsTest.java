package org.dragoman.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

  @ParameterizedTest
  @CsvSource({
    "FPU, the Free Patriotic Union, true",
    "M5S, Movimento 5 Stelle, true",
    "PNUD, Programa das Nações Unidas para o Desenvolvimento, true",
    "CHN, the Free Patriotic Union, false",
    "Fpu, the Free Patriotic Union, false",
    "F, the Free Patriotic Union, false",
    "REP, the senator from the Free Patriotic Union, false"
  })
  void lettersStandForANameThatHasThemInOrder(String letters, String name, boolean stands) {
    assertThat(Abbreviations.stands(letters, name)).isEqualTo(stands);
  }
}
