package org.dragoman.train.vectors;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The directions in which standardised vectors vary most. Exact and deterministic: the eigenvectors
 * of the correlation matrix, by Jacobi's rotations.
 */
final class PrincipalComponents {

  private static final int MOST_SWEEPS = 30;
  private static final double NOTHING = 1e-9;

  private final double[] mean;
  private final double[] deviation;
  private final double[][] directions;
  private final double[] variances;

  private PrincipalComponents(
      double[] mean, double[] deviation, double[][] directions, double[] variances) {
    this.mean = mean;
    this.deviation = deviation;
    this.directions = directions;
    this.variances = variances;
  }

  /**
   * Finds the components of vectors that are all as long.
   *
   * @param count how many components to keep; at most the vectors' length
   */
  static PrincipalComponents of(float[][] vectors, int count) {
    int width = vectors[0].length;
    double[] mean = new double[width];
    double[][] products = new double[width][width];
    for (float[] vector : vectors) {
      for (int i = 0; i < width; i++) {
        mean[i] += vector[i] / vectors.length;
      }
    }
    double[] centred = new double[width];
    for (float[] vector : vectors) {
      for (int i = 0; i < width; i++) {
        centred[i] = vector[i] - mean[i];
      }
      for (int i = 0; i < width; i++) {
        double value = centred[i];
        double[] row = products[i];
        for (int j = i; j < width; j++) {
          row[j] += value * centred[j];
        }
      }
    }
    double[] deviation = new double[width];
    for (int i = 0; i < width; i++) {
      double variance = products[i][i] / vectors.length;
      // A value that never varies says nothing; what rounding leaves of it must not be blown up.
      deviation[i] = variance > NOTHING * mean[i] * mean[i] ? Math.sqrt(variance) : 1;
    }
    for (int i = 0; i < width; i++) {
      for (int j = i; j < width; j++) {
        products[i][j] /= vectors.length * deviation[i] * deviation[j];
        products[j][i] = products[i][j];
      }
    }
    double[][] axes = diagonalise(products);
    int[] order =
        IntStream.range(0, width)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -products[i][i]))
            .limit(count)
            .mapToInt(Integer::intValue)
            .toArray();
    double[][] directions = new double[order.length][width];
    double[] variances = new double[order.length];
    for (int k = 0; k < order.length; k++) {
      variances[k] = Math.max(products[order[k]][order[k]], 0);
      int sign = 1;
      double largest = 0;
      for (int i = 0; i < width; i++) {
        double value = axes[i][order[k]];
        directions[k][i] = value;
        // Either sign is right; the one that makes the largest part positive is taken.
        if (Math.abs(value) > largest) {
          largest = Math.abs(value);
          sign = value < 0 ? -1 : 1;
        }
      }
      for (int i = 0; i < width; i++) {
        directions[k][i] *= sign;
      }
    }
    return new PrincipalComponents(mean, deviation, directions, variances);
  }

  /** The variance along each component, falling. */
  double[] variances() {
    return variances.clone();
  }

  /**
   * A vector's components, each divided by the square root of its deviation over all vectors: the
   * strong ones stay somewhat stronger, the weak ones are heard.
   */
  float[] softened(float[] vector) {
    float[] components = new float[directions.length];
    for (int k = 0; k < components.length; k++) {
      double sum = 0;
      for (int i = 0; i < vector.length; i++) {
        sum += directions[k][i] * (vector[i] - mean[i]) / deviation[i];
      }
      components[k] = variances[k] > NOTHING ? (float) (sum / Math.pow(variances[k], 0.25)) : 0;
    }
    return components;
  }

  /** Turns a symmetric matrix into its eigenvalues, in place, and gives the axes as columns. */
  private static double[][] diagonalise(double[][] matrix) {
    int n = matrix.length;
    double[][] axes = new double[n][n];
    for (int i = 0; i < n; i++) {
      axes[i][i] = 1;
    }
    for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      boolean rotated = false;
      for (int p = 0; p < n - 1; p++) {
        for (int q = p + 1; q < n; q++) {
          if (Math.abs(matrix[p][q]) > NOTHING) {
            rotate(matrix, axes, p, q);
            rotated = true;
          }
        }
      }
      if (!rotated) {
        break;
      }
    }
    return axes;
  }

  private static void rotate(double[][] matrix, double[][] axes, int p, int q) {
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double cosine = 1 / Math.sqrt(tangent * tangent + 1);
    double sine = tangent * cosine;
    for (double[] row : matrix) {
      double atP = row[p];
      row[p] = cosine * atP - sine * row[q];
      row[q] = sine * atP + cosine * row[q];
    }
    double[] rowP = matrix[p];
    double[] rowQ = matrix[q];
    for (int i = 0; i < rowP.length; i++) {
      double atP = rowP[i];
      rowP[i] = cosine * atP - sine * rowQ[i];
      rowQ[i] = sine * atP + cosine * rowQ[i];
    }
    for (double[] row : axes) {
      double atP = row[p];
      row[p] = cosine * atP - sine * row[q];
      row[q] = sine * atP + cosine * row[q];
    }
  }
}
