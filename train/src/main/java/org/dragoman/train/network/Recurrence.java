package org.dragoman.train.network;

import org.dragoman.language.network.Kernels;
import org.dragoman.language.network.Parameters;

/** One layer of bidirectional long short-term memory over several sentences. */
final class Recurrence {

  private final int state;
  private final float[][] in;
  private final int[] begins;
  private final float[][] out;

  /** Squashed gates: input, forget, output, candidate; by direction and token. */
  private final float[][][] gates = new float[2][][];

  private final float[][][] cells = new float[2][][];
  private final float[][][] squashed = new float[2][][];
  private final float[][][] before = new float[2][][];

  /** Runs forwards. */
  Recurrence(int state, Parameters.Layer layer, float[][] in, int[] begins) {
    this.state = state;
    this.in = in;
    this.begins = begins;
    int n = in.length;
    out = new float[n][2 * state];
    for (int d = 0; d < 2; d++) {
      gates[d] = Pass.layer(in, layer.input[d], layer.bias[d]);
      cells[d] = new float[n][state];
      squashed[d] = new float[n][state];
      before[d] = new float[n][];
      float[] zero = new float[state];
      for (int s = 0; s + 1 < begins.length; s++) {
        float[] cell = zero;
        float[] hidden = zero;
        for (int i = begins[s]; i < begins[s + 1]; i++) {
          int t = d == 0 ? i : begins[s] + begins[s + 1] - 1 - i;
          before[d][t] = hidden;
          hidden = step(d, t, layer.recurrent[d], cell, hidden);
          cell = cells[d][t];
          System.arraycopy(hidden, 0, out[t], d * state, state);
        }
      }
    }
  }

  float[][] out() {
    return out;
  }

  private float[] step(int d, int t, float[][] recurrent, float[] cellBefore, float[] hidden) {
    float[] gate = gates[d][t];
    Kernels.addProduct(gate, hidden, recurrent);
    Kernels.squash(gate, gate.length);
    float[] cell = cells[d][t];
    for (int j = 0; j < state; j++) {
      float input = 0.5f + 0.5f * gate[j];
      float keep = 0.5f + 0.5f * gate[state + j];
      cell[j] = keep * cellBefore[j] + input * gate[3 * state + j];
    }
    Kernels.squash(cell, squashed[d][t], state);
    float[] next = new float[state];
    for (int j = 0; j < state; j++) {
      next[j] = (0.5f + 0.5f * gate[2 * state + j]) * squashed[d][t][j];
    }
    return next;
  }

  /**
   * Runs backwards.
   *
   * @param outGradient the derivatives of the output
   * @return the derivatives of the input
   */
  float[][] back(
      float[][] outGradient,
      Parameters.Layer gradients,
      float[][][] inputTransposed,
      float[][][] recurrentTransposed) {
    int n = in.length;
    float[][] inGradient = new float[n][in[0].length];
    for (int d = 0; d < 2; d++) {
      float[][] gateGradient = new float[n][4 * state];
      for (int s = 0; s + 1 < begins.length; s++) {
        float[] hiddenGradient = new float[state];
        float[] cellGradient = new float[state];
        for (int i = begins[s + 1] - 1; i >= begins[s]; i--) {
          int t = d == 0 ? i : begins[s] + begins[s + 1] - 1 - i;
          boolean first = i == begins[s];
          int earlier = d == 0 ? t - 1 : t + 1;
          backStep(
              d,
              t,
              first ? null : cells[d][earlier],
              outGradient[t],
              hiddenGradient,
              cellGradient,
              gateGradient[t]);
          java.util.Arrays.fill(hiddenGradient, 0f);
          if (!first) {
            Kernels.addProduct(hiddenGradient, gateGradient[t], recurrentTransposed[d]);
          }
        }
      }
      Pass.backLayer(in, gateGradient, gradients.input[d], gradients.bias[d]);
      Pass.outer(before[d], gateGradient, gradients.recurrent[d]);
      Pass.addProduct(inGradient, gateGradient, inputTransposed[d]);
    }
    return inGradient;
  }

  private void backStep(
      int d,
      int t,
      float @org.jspecify.annotations.Nullable [] cellBefore,
      float[] outGradient,
      float[] hiddenGradient,
      float[] cellGradient,
      float[] gateGradient) {
    float[] gate = gates[d][t];
    float[] squash = squashed[d][t];
    int shift = d * state;
    for (int j = 0; j < state; j++) {
      float input = 0.5f + 0.5f * gate[j];
      float keep = 0.5f + 0.5f * gate[state + j];
      float open = 0.5f + 0.5f * gate[2 * state + j];
      float candidate = gate[3 * state + j];
      float hidden = outGradient[shift + j] + hiddenGradient[j];
      float cell = cellGradient[j] + hidden * open * slope(squash[j]);
      float last = cellBefore == null ? 0f : cellBefore[j];
      gateGradient[j] = 0.5f * cell * candidate * slope(gate[j]);
      gateGradient[state + j] = 0.5f * cell * last * slope(gate[state + j]);
      gateGradient[2 * state + j] = 0.5f * hidden * squash[j] * slope(gate[2 * state + j]);
      gateGradient[3 * state + j] = cell * input * slope(candidate);
      cellGradient[j] = cell * keep;
    }
  }

  /** The derivative of the squashing function, by its value: (1 − s²)^(3/2). */
  private static float slope(float value) {
    float rest = 1f - value * value;
    return rest * (float) Math.sqrt(rest);
  }
}
