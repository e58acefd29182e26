package org.dragoman.language.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 5, 9})
  void addsAVectorTimesAMatrix(int rows) {
    float[][] matrix = new float[rows][3];
    float[] factors = new float[rows];
    float[] expected = {1, 2, 3};
    for (int k = 0; k < rows; k++) {
      factors[k] = k - 2;
      for (int j = 0; j < 3; j++) {
        matrix[k][j] = 10 * k + j;
        expected[j] += factors[k] * matrix[k][j];
      }
    }
    float[] sum = {1, 2, 3};

    Kernels.addProduct(sum, factors, matrix);

    assertThat(sum).containsExactly(expected, within(1e-3f));
  }

  @Test
  void squashesIntoMinusOneToOne() {
    float[] values = {0f, 1f, -1f, 1e6f, -1e6f};

    Kernels.squash(values, 5);

    assertThat(values)
        .containsExactly(new float[] {0f, 0.70711f, -0.70711f, 1f, -1f}, within(1e-4f));
  }

  @Test
  void turnsScoresIntoProbabilities() {
    float[] scores = {1000f, 1000f, Float.NEGATIVE_INFINITY};

    Kernels.softmax(scores, 3);

    assertThat(scores).containsExactly(new float[] {0.5f, 0.5f, 0f}, within(1e-6f));
  }
}
