package org.dragoman.language.network;

/**
 * The inner loops. Each runs over whole arrays from index 0 and writes to one of them only: so the
 * virtual machine turns them into vector instructions, which it does not do for loops over parts of
 * arrays (measured: five times slower).
 */
public final class Kernels {

  /** How many rows stay in the cache besides four of a matrix. */
  private static final int BLOCK = 8;

  private Kernels() {}

  /**
   * Adds a row vector times a matrix to a row: {@code sum[j] += Σ factors[k] · rows[k][j]}.
   *
   * @param sum the row that is added to
   * @param factors the row vector; at least as long as {@code rows}
   * @param rows the matrix by rows, each as long as {@code sum}
   */
  public static void addProduct(float[] sum, float[] factors, float[][] rows) {
    int n = rows.length;
    int k = 0;
    for (; k + 3 < n; k += 4) {
      addFour(
          sum,
          rows[k],
          rows[k + 1],
          rows[k + 2],
          rows[k + 3],
          factors[k],
          factors[k + 1],
          factors[k + 2],
          factors[k + 3],
          sum.length);
    }
    for (; k < n; k++) {
      addOne(sum, rows[k], factors[k], sum.length);
    }
  }

  /**
   * Adds the products of several row vectors and one matrix, each to its row. Rows of the matrix
   * are used for a few vectors in turn while they are in the processor's nearest cache.
   */
  public static void addProducts(float[][] sums, float[][] factors, float[][] rows) {
    int n = rows.length - rows.length % 4;
    for (int from = 0; from < sums.length; from += BLOCK) {
      int to = Math.min(sums.length, from + BLOCK);
      for (int k = 0; k < n; k += 4) {
        float[] a = rows[k];
        float[] b = rows[k + 1];
        float[] c = rows[k + 2];
        float[] d = rows[k + 3];
        for (int t = from; t < to; t++) {
          float[] f = factors[t];
          addFour(sums[t], a, b, c, d, f[k], f[k + 1], f[k + 2], f[k + 3], a.length);
        }
      }
      for (int k = n; k < rows.length; k++) {
        for (int t = from; t < to; t++) {
          addOne(sums[t], rows[k], factors[t][k], rows[k].length);
        }
      }
    }
  }

  /** Adds four scaled rows to the first {@code n} elements of a row. */
  public static void addFour(
      float[] sum,
      float[] a,
      float[] b,
      float[] c,
      float[] d,
      float fa,
      float fb,
      float fc,
      float fd,
      int n) {
    for (int j = 0; j < n; j++) {
      sum[j] += fa * a[j] + fb * b[j] + fc * c[j] + fd * d[j];
    }
  }

  /** Adds a scaled row to the first {@code n} elements of a row. */
  public static void addOne(float[] sum, float[] row, float factor, int n) {
    for (int j = 0; j < n; j++) {
      sum[j] += factor * row[j];
    }
  }

  /**
   * Squashes each element into (−1, 1) by x / √(1 + x²): like the hyperbolic tangent in shape, but
   * made of operations that have vector instructions.
   */
  public static void squash(float[] values, int n) {
    for (int j = 0; j < n; j++) {
      float x = values[j];
      values[j] = x / (float) Math.sqrt(1f + x * x);
    }
  }

  /** Squashes the elements of one array into another. */
  public static void squash(float[] from, float[] to, int n) {
    for (int j = 0; j < n; j++) {
      float x = from[j];
      to[j] = x / (float) Math.sqrt(1f + x * x);
    }
  }

  /** The leaky rectifier, in place: negative elements are damped to a tenth. */
  public static void rectify(float[] values, int n) {
    for (int j = 0; j < n; j++) {
      values[j] = Math.max(values[j], 0.1f * values[j]);
    }
  }

  /** Turns scores into probabilities, in place. */
  public static void softmax(float[] scores, int n) {
    float most = Float.NEGATIVE_INFINITY;
    for (int j = 0; j < n; j++) {
      most = Math.max(most, scores[j]);
    }
    float sum = 0;
    for (int j = 0; j < n; j++) {
      scores[j] = (float) Math.exp(scores[j] - most);
      sum += scores[j];
    }
    for (int j = 0; j < n; j++) {
      scores[j] /= sum;
    }
  }

  /** The index of the greatest of the first {@code n} elements; of equal ones the first. */
  public static int best(float[] scores, int n) {
    int best = 0;
    for (int j = 1; j < n; j++) {
      if (scores[j] > scores[best]) {
        best = j;
      }
    }
    return best;
  }
}
