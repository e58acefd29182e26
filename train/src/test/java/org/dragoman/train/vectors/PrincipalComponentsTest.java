package org.dragoman.train.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PrincipalComponentsTest {

  @Test
  void findsTheDirectionThatTwoValuesShare() {
    Random random = new Random(7);
    float[][] vectors = new float[4000][];
    for (int i = 0; i < vectors.length; i++) {
      double shared = random.nextGaussian();
      // Two values that rise together, on other scales and far from zero, and one alone.
      vectors[i] =
          new float[] {
            (float) (100 + 5 * shared), (float) (-3 + 0.1 * shared), (float) random.nextGaussian()
          };
    }

    PrincipalComponents components = PrincipalComponents.of(vectors, 2);

    assertThat(components.variances()).containsExactly(new double[] {2, 1}, within(0.05));
    float[] high = components.softened(new float[] {105, -2.9f, 0});
    // One deviation in both: the square root of 2 along the diagonal, softened by its own root.
    assertThat(high[0]).isCloseTo((float) Math.pow(2, 0.25), within(0.05f));
    assertThat(high[1]).isCloseTo(0, within(0.1f));
  }

  @Test
  void valuesThatNeverVaryAreLeftOut() {
    float[][] vectors = {{1, 5}, {2, 5}, {3, 5}};

    PrincipalComponents components = PrincipalComponents.of(vectors, 2);

    assertThat(components.variances()).containsExactly(new double[] {1, 0}, within(1e-6));
    assertThat(components.softened(new float[] {2, 5}))
        .containsExactly(new float[] {0, 0}, within(1e-6f));
  }
}
