package org.dragoman.train.traits;

import java.util.Arrays;
import org.dragoman.text.TraitWeights;
import org.dragoman.text.Traits;

/**
 * Weights under training, each with the sum of its squared gradients: the steps are AdaGrad's
 * (Duchi, Hazan and Singer 2011), with a slight decay.
 */
public final class Learner {

  private static final double DECAY = 1e-3;
  private static final double FIRST = 1e-3;

  /** Errors below this move nothing. */
  private static final double LEAST = 1e-4;

  private final boolean[] kept;
  private final double step;
  private final float[] weights = new float[Traits.PLACES];
  private final float[] squares = new float[Traits.PLACES];

  /**
   * Weights that are all 0.
   *
   * @param kept by trait number, whether its weight may be other than 0
   * @param step how far the first step of a weight goes
   */
  public Learner(boolean[] kept, double step) {
    this.kept = kept.clone();
    this.step = step;
    Arrays.fill(squares, (float) FIRST);
  }

  /** The sum of the weights of some traits. */
  public double sum(int[] traits) {
    double sum = 0;
    for (int trait : traits) {
      sum += weights[trait];
    }
    return sum;
  }

  /**
   * Moves the weights of some traits.
   *
   * @param error what was wanted of what they tell, less what they told
   */
  public void move(int[] traits, double error) {
    if (Math.abs(error) < LEAST) {
      return;
    }
    for (int trait : traits) {
      if (kept[trait]) {
        double gradient = error - DECAY * weights[trait];
        squares[trait] += (float) (gradient * gradient);
        weights[trait] += (float) (step * gradient / Math.sqrt(squares[trait]));
      }
    }
  }

  /** The weights as they are now. */
  public TraitWeights weights() {
    return new TraitWeights(weights);
  }
}
