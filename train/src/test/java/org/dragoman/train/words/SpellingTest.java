package org.dragoman.train.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "stop, stops, stopped, stopping",
    "deny, denies, denied, denying",
    "play, plays, played, playing",
    "pass, passes, passed, passing",
    "reach, reaches, reached, reaching",
    "veto, vetoes, vetoed, vetoing",
    "agree, agrees, agreed, agreeing",
    "die, dies, died, dying",
    "move, moves, moved, moving",
    "look, looks, looked, looking",
    "show, shows, showed, showing",
  })
  void inflectsVerbs(String base, String withS, String withEd, String withIng) {
    boolean doubled = Spelling.doubles(base);
    assertThat(Spelling.withS(base)).isEqualTo(withS);
    assertThat(Spelling.withEd(base, doubled)).isEqualTo(withEd);
    assertThat(Spelling.withIng(base, doubled)).isEqualTo(withIng);
  }

  @ParameterizedTest
  @CsvSource({"safe, safer", "heavy, heavier", "big, bigger", "new, newer", "quiet, quieter"})
  void compares(String base, String comparative) {
    assertThat(Spelling.withDegree(base, "er")).isEqualTo(comparative);
  }
}
