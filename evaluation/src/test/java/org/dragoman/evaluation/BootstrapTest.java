package org.dragoman.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  /** The share of rows below half of them. */
  private static double share(int[] sample, int rows) {
    return Arrays.stream(sample).filter(row -> row < rows / 2).count() / (double) sample.length;
  }

  @Test
  void theRangeHoldsTheFigureAndShrinksWithMoreRows() {
    Bootstrap.Range few = Bootstrap.range(20, sample -> share(sample, 20));
    Bootstrap.Range many = Bootstrap.range(2000, sample -> share(sample, 2000));
    assertThat(few.low()).isLessThan(0.5);
    assertThat(few.high()).isGreaterThan(0.5);
    assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 3);
  }

  @Test
  void theSameRowsGiveTheSameRange() {
    assertThat(Bootstrap.range(50, sample -> share(sample, 50)))
        .isEqualTo(Bootstrap.range(50, sample -> share(sample, 50)));
  }

  @Test
  void withoutRowsThereIsNoRange() {
    assertThat(Bootstrap.range(0, sample -> 1).low()).isNaN();
  }
}
