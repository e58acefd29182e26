package org.dragoman.train.network;

import java.util.List;
import org.dragoman.language.network.Parameters;

/**
 * Kingma and Ba's Adam. Rows of the large sparse matrices are updated only where a sentence of the
 * batch had them.
 */
final class Adam {

  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.95f;
  private static final float EPSILON = 1e-8f;

  private final List<Parameters.Matrix> weights;
  private final List<Parameters.Matrix> gradients;
  private final List<Parameters.Matrix> means;
  private final List<Parameters.Matrix> squares;
  private final Touched[] touched;
  private double firstPower = 1;
  private double secondPower = 1;

  /**
   * Makes one.
   *
   * @param touched the touched rows of the sparse matrices, in the order of these
   */
  Adam(
      Parameters weights,
      Parameters gradients,
      Parameters means,
      Parameters squares,
      Touched... touched) {
    this.weights = weights.all();
    this.gradients = gradients.all();
    this.means = means.all();
    this.squares = squares.all();
    this.touched = touched;
  }

  /**
   * Updates all weights and sets the gradients to zero.
   *
   * @param rate the learning rate
   * @param scale what gradients are multiplied by first
   */
  void step(float rate, float scale) {
    firstPower *= FIRST;
    secondPower *= SECOND;
    float corrected = (float) (rate * Math.sqrt(1 - secondPower) / (1 - firstPower));
    int sparse = 0;
    for (int m = 0; m < weights.size(); m++) {
      float[][] rows = weights.get(m).rows();
      if (weights.get(m).sparse()) {
        Touched here = touched[sparse++];
        for (int i = 0; i < here.count(); i++) {
          update(m, here.row(i), corrected, scale);
        }
        here.clear();
      } else {
        for (int r = 0; r < rows.length; r++) {
          update(m, r, corrected, scale);
        }
      }
    }
  }

  private void update(int m, int r, float rate, float scale) {
    update(
        weights.get(m).rows()[r],
        gradients.get(m).rows()[r],
        means.get(m).rows()[r],
        squares.get(m).rows()[r],
        rate,
        scale);
  }

  private static void update(
      float[] weight, float[] gradient, float[] mean, float[] square, float rate, float scale) {
    for (int j = 0; j < weight.length; j++) {
      float g = gradient[j] * scale;
      mean[j] = FIRST * mean[j] + (1 - FIRST) * g;
      square[j] = SECOND * square[j] + (1 - SECOND) * g * g;
      weight[j] -= rate * mean[j] / ((float) Math.sqrt(square[j]) + EPSILON);
    }
    java.util.Arrays.fill(gradient, 0f);
  }
}
