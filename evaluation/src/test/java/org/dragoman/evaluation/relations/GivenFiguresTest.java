package org.dragoman.evaluation.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GivenFiguresTest {

  private final GivenFigures figures =
      new GivenFigures(
          List.of("AID", "AID", "YIELD", "REJECT"),
          List.of(2, 2, 2, 3),
          List.of("AID", "YIELD", "YIELD", "NONE"));

  @Test
  void nothingFoundIsWrongAndHasNoQuad() {
    assertThat(figures.accuracy(figures.all())).isEqualTo(50.0);
    assertThat(figures.quadAccuracy(figures.all())).isEqualTo(75.0);
  }

  @Test
  void macroF1IsTheMeanOverMarkedClassesOnly() {
    // AID 2/3, YIELD 2/3, REJECT 0; NONE is no marked class.
    assertThat(figures.macroF1(figures.all())).isCloseTo(100 * 4 / 9.0, within(1e-9));
  }

  @Test
  void confusionsAreCounted() {
    assertThat(figures.confusions())
        .containsExactlyInAnyOrder(
            new GivenFigures.Confusion("AID", "YIELD", 1),
            new GivenFigures.Confusion("REJECT", "NONE", 1));
  }
}
