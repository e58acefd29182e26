package org.dragoman.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * How sure a figure is: the range in which it lies in 95 of 100 samples that are drawn, with
 * replacement, from the rows that it was measured on. Draws are seeded, so that the same rows give
 * the same range.
 */
public final class Bootstrap {

  private static final int SAMPLES = 1000;
  private static final long SEED = 95L;
  private static final double TAIL = 0.025;

  private Bootstrap() {}

  /**
   * A range of a figure.
   *
   * @param low its lower end
   * @param high its upper end
   */
  public record Range(double low, double high) {}

  /**
   * The range of a figure.
   *
   * @param rows how many rows it is measured on
   * @param figure gives the figure for a sample of row numbers, counted from 0, some of which occur
   *     several times; not-a-number where the sample does not allow one
   * @return its range; both ends are not-a-number if there is no row
   */
  public static Range range(int rows, ToDoubleFunction<int[]> figure) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] figures = new double[SAMPLES];
    int[] sample = new int[rows];
    int known = 0;
    for (int s = 0; s < SAMPLES && rows > 0; s++) {
      for (int i = 0; i < rows; i++) {
        sample[i] = random.nextInt(rows);
      }
      double value = figure.applyAsDouble(sample);
      if (!Double.isNaN(value)) {
        figures[known++] = value;
      }
    }
    if (known == 0) {
      return new Range(Double.NaN, Double.NaN);
    }
    Arrays.sort(figures, 0, known);
    int low = (int) Math.floor(TAIL * known);
    return new Range(figures[low], figures[known - 1 - low]);
  }
}
