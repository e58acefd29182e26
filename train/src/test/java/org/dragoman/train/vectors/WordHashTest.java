package org.dragoman.train.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordHashTest {

  @Test
  void isFnv1aWithPublishedValues() {
    assertThat(WordHash.of("")).isEqualTo(0xcbf29ce484222325L);
    assertThat(WordHash.of("a")).isEqualTo(0xaf63dc4c8601ec8cL);
    assertThat(WordHash.of("foobar")).isEqualTo(0x85944171f73967e8L);
  }

  @Test
  void takesOneStepForEachUnitEvenAboveLatinLetters() {
    assertThat(WordHash.of("\u0142")).isEqualTo((0xcbf29ce484222325L ^ 0x142) * 0x100000001b3L);
  }
}
