package org.dragoman.train.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dragoman.statements.ReadingExamples.Example;
import org.dragoman.statements.ReadingWeights;
import org.dragoman.train.traits.Learner;
import org.dragoman.train.traits.Occurrences;

/**
 * Learns the weights of readings: a conditional log-linear model over the readings of a word and
 * <i>no attribution</i>, fitted by stochastic gradient ascent with the steps of AdaGrad (Duchi,
 * Hazan and Singer 2011). The aim of a marked word is spread over the readings that agree with what
 * was marked, the better ones much more. Traits that few stories have are left out.
 */
final class ReadingTrainer {

  /** Readings that agree less than this with what was marked are wrong. */
  private static final double AGREES = 0.5;

  /** A marked word whose best reading agrees less than this teaches nothing. */
  private static final double HOPELESS = 0.3;

  /** How much better a better reading is. */
  private static final double SHARPNESS = 12;

  private final double step;
  private final int epochs;
  private final int stories;

  /**
   * A trainer.
   *
   * @param step how far the first step of a weight goes
   * @param epochs how often all examples are seen
   * @param stories in how many stories a trait must occur
   */
  ReadingTrainer(double step, int epochs, int stories) {
    this.step = step;
    this.epochs = epochs;
    this.stories = stories;
  }

  ReadingWeights train(List<List<Example>> data) {
    boolean[] kept = frequent(data);
    List<Example> examples = new ArrayList<>();
    for (List<Example> story : data) {
      for (Example example : story) {
        double best = Arrays.stream(example.agreement()).max().orElse(0);
        if (example.readings().length > 0 && (!example.marked() || best >= HOPELESS)) {
          examples.add(example);
        }
      }
    }
    Learner readings = new Learner(kept, step);
    Learner gate = new Learner(kept, step);
    Random order = new Random(1);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(examples, order);
      for (Example example : examples) {
        learn(readings, example);
        double odds = gate.sum(example.cue());
        double error = (example.marked() ? 1 : 0) - 1 / (1 + Math.exp(-odds));
        gate.move(example.cue(), error);
      }
    }
    return new ReadingWeights(readings.weights(), gate.weights());
  }

  private void learn(Learner table, Example example) {
    int count = example.readings().length;
    double own = table.sum(example.cue());
    double[] scores = new double[count];
    double top = 0;
    for (int i = 0; i < count; i++) {
      scores[i] = own + table.sum(example.readings()[i]);
      top = Math.max(top, scores[i]);
    }
    double sum = Math.exp(-top);
    for (int i = 0; i < count; i++) {
      sum += Math.exp(scores[i] - top);
    }
    double[] aim = aim(example);
    double all = 0;
    for (int i = 0; i < count; i++) {
      double error = aim[i] - Math.exp(scores[i] - top) / sum;
      all += error;
      table.move(example.readings()[i], error);
    }
    table.move(example.cue(), all);
  }

  /** How probable each reading should be. */
  private static double[] aim(Example example) {
    double[] aim = new double[example.agreement().length];
    if (!example.marked()) {
      return aim;
    }
    double sum = 0;
    int best = 0;
    for (int i = 0; i < aim.length; i++) {
      double agreement = example.agreement()[i];
      aim[i] = agreement >= AGREES ? Math.pow(agreement, SHARPNESS) : 0;
      sum += aim[i];
      best = agreement > example.agreement()[best] ? i : best;
    }
    for (int i = 0; i < aim.length; i++) {
      aim[i] = sum > 0 ? aim[i] / sum : i == best ? 1 : 0;
    }
    return aim;
  }

  private boolean[] frequent(List<List<Example>> data) {
    Occurrences occurrences = new Occurrences();
    for (List<Example> story : data) {
      occurrences.next();
      for (Example example : story) {
        occurrences.count(example.cue());
        for (int[] reading : example.readings()) {
          occurrences.count(reading);
        }
      }
    }
    return occurrences.atLeast(stories);
  }
}
