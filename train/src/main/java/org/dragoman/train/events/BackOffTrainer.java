package org.dragoman.train.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.dragoman.events.BackOff;
import org.dragoman.events.BackOffExamples;
import org.dragoman.events.BackOffExamples.Example;

/**
 * Trains the networks of the back-off by stochastic gradient descent with the steps of AdaGrad
 * (Duchi, Hazan and Singer 2011). Inputs are left out at random (Srivastava et al. 2014), the
 * predicate's own word most of all, so that the networks learn to do without it: they are asked
 * about words that they have not seen.
 */
final class BackOffTrainer {

  private static final double DECAY = 2e-5;
  private static final double SMOOTHING = 0.05;

  private final int hidden;
  private final int networks;
  private final int epochs;
  private final double step;

  /**
   * A trainer.
   *
   * @param hidden how wide the hidden layer is
   * @param networks how many are trained
   * @param epochs how often all examples are seen
   * @param step how far the first steps go
   */
  BackOffTrainer(int hidden, int networks, int epochs, double step) {
    this.hidden = hidden;
    this.networks = networks;
    this.epochs = epochs;
    this.step = step;
  }

  BackOff train(List<Example> examples) {
    List<String> labels =
        new ArrayList<>(new TreeSet<>(examples.stream().map(Example::label).toList()));
    List<BackOff.Weights> trained = new ArrayList<>();
    for (int n = 0; n < networks; n++) {
      trained.add(new Run(examples, labels, n + 1L).weights());
    }
    return new BackOff(labels, trained);
  }

  /** The training of one network. */
  private final class Run {
    private final Random random;
    private final Rows meanings;
    private final Rows traits;
    private final Rows bias;
    private final Rows answers;
    private final Rows answerBias;
    private final BackOff.Weights weights;

    Run(List<Example> examples, List<String> labels, long seed) {
      random = new Random(seed);
      meanings = new Rows(BackOffExamples.meanings(), hidden, 0.06, random);
      traits = new Rows(BackOffExamples.traits(), hidden, 0, random);
      bias = new Rows(1, hidden, 0, random);
      answers = new Rows(labels.size(), hidden, 0.2, random);
      answerBias = new Rows(1, labels.size(), 0, random);
      weights =
          new BackOff.Weights(
              meanings.values, traits.values, bias.values[0], answers.values, answerBias.values[0]);
      List<Example> order = new ArrayList<>(examples);
      // What no example has stays 0, whatever the beginning was.
      for (int epoch = 0; epoch < epochs; epoch++) {
        Collections.shuffle(order, random);
        double pace = step * (1 - 0.9 * epoch / epochs);
        for (Example example : order) {
          learn(example, labels.indexOf(example.label()), pace);
        }
      }
    }

    BackOff.Weights weights() {
      return weights;
    }

    private void learn(Example example, int label, double pace) {
      float[] told = dropped(example.meanings());
      int[] kept = Arrays.stream(example.traits()).filter(t -> random.nextInt(10) > 2).toArray();
      float[] layer = BackOff.hidden(weights, told, kept);
      boolean[] on = new boolean[hidden];
      for (int j = 0; j < hidden; j++) {
        on[j] = random.nextInt(10) > 2;
        layer[j] = on[j] ? layer[j] / 0.7f : 0;
      }
      int count = answerBias.values[0].length;
      double[] scores = new double[count];
      for (int k = 0; k < count; k++) {
        double sum = answerBias.values[0][k];
        for (int j = 0; j < hidden; j++) {
          sum += answers.values[k][j] * layer[j];
        }
        scores[k] = sum;
      }
      BackOff.softmax(scores);
      float[] back = new float[hidden];
      for (int k = 0; k < count; k++) {
        double aim = (k == label ? 1 - SMOOTHING : 0) + SMOOTHING / count;
        double error = aim - scores[k];
        for (int j = 0; j < hidden; j++) {
          back[j] += (float) (error * answers.values[k][j]);
          answers.move(k, j, error * layer[j], pace);
        }
        answerBias.move(0, k, error, pace);
      }
      for (int j = 0; j < hidden; j++) {
        float slope = !on[j] ? 0 : layer[j] > 0 ? 1 / 0.7f : BackOff.LEAK / 0.7f;
        back[j] *= slope;
        bias.move(0, j, back[j], pace);
      }
      for (int i = 0; i < told.length; i++) {
        if (told[i] != 0) {
          for (int j = 0; j < hidden; j++) {
            meanings.move(i, j, told[i] * back[j], pace);
          }
        }
      }
      for (int trait : kept) {
        for (int j = 0; j < hidden; j++) {
          traits.move(trait, j, back[j], pace);
        }
      }
    }

    /** The meanings with some blocks left out. */
    private float[] dropped(float[] values) {
      float[] left = values.clone();
      int block = values.length / BackOffExamples.blocks();
      for (int b = 0; b < BackOffExamples.blocks(); b++) {
        if (random.nextInt(10) == 0) {
          Arrays.fill(left, b * block, (b + 1) * block, 0);
        }
      }
      return left;
    }
  }

  /** Weights in rows, each with the sum of its squared gradients. */
  private static final class Rows {
    private final float[][] values;
    private final float[][] squares;

    Rows(int rows, int columns, double spread, Random random) {
      values = new float[rows][columns];
      squares = new float[rows][columns];
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          values[i][j] = (float) (spread * random.nextGaussian());
          squares[i][j] = 0.01f;
        }
      }
    }

    void move(int row, int column, double slope, double pace) {
      double gradient = slope - DECAY * values[row][column];
      squares[row][column] += (float) (gradient * gradient);
      values[row][column] += (float) (pace * gradient / Math.sqrt(squares[row][column]));
    }
  }
}
