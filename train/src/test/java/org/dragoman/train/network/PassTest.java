package org.dragoman.train.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.dragoman.language.network.Dimensions;
import org.dragoman.language.network.Meanings;
import org.dragoman.language.network.Parameters;
import org.dragoman.language.network.WordForm;
import org.dragoman.language.network.WordForms;
import org.junit.jupiter.api.Test;

class PassTest {

  private static final Dimensions SMALL = new Dimensions(3, 3, 8, 2, 5, 4, 3, 3, 4, 3);

  /** The derivative of the loss by a weight is its slope when that weight is moved a little. */
  @Test
  void gradientsAreTheSlopesOfTheLoss() {
    Parameters weights = random();
    List<Example> sentences = List.of(sentence(5, 1), sentence(3, 2));
    Parameters gradients = new Parameters(SMALL, 4, 3, 4, 2);
    pass(weights, gradients).run(sentences, 1);

    for (int m = 0; m < weights.all().size(); m++) {
      Parameters.Matrix matrix = weights.all().get(m);
      float[] row = matrix.rows()[0];
      float[] gradient = gradients.all().get(m).rows()[0];
      for (int j = 0; j < Math.min(3, row.length); j++) {
        double slope = slope(weights, sentences, row, j);
        assertThat((double) gradient[j])
            .as("%s, element %d", matrix.name(), j)
            .isCloseTo(slope, within(0.02 + 0.02 * Math.abs(slope)));
      }
    }
  }

  private static double slope(Parameters weights, List<Example> sentences, float[] row, int j) {
    float step = 0.005f;
    float before = row[j];
    row[j] = before + step;
    double more = pass(weights, new Parameters(SMALL, 4, 3, 4, 2)).run(sentences, 1);
    row[j] = before - step;
    double less = pass(weights, new Parameters(SMALL, 4, 3, 4, 2)).run(sentences, 1);
    row[j] = before;
    return (more - less) / (2 * step);
  }

  private static Pass pass(Parameters weights, Parameters gradients) {
    WordForms forms = new WordForms(new long[3], 8, Meanings.none(2), word -> 0);
    return new Pass(
        SMALL,
        weights,
        gradients,
        new Transposed(weights),
        forms,
        new int[] {0, 5, 5, 5},
        new Pass.Dropout(0f, 0f, 0f, 0f, 0f));
  }

  private static Example sentence(int size, long seed) {
    Random random = new Random(seed);
    WordForm[] forms = new WordForm[size];
    int[] tags = new int[size];
    int[] names = new int[size];
    int[] heads = new int[size];
    int[] labels = new int[size];
    for (int t = 0; t < size; t++) {
      int[] affixes = {random.nextInt(8), random.nextInt(8), 0};
      forms[t] = new WordForm(random.nextInt(4), affixes, -1, random.nextInt(1 << 20));
      tags[t] = random.nextInt(3);
      names[t] = random.nextInt(3) - 1;
      heads[t] = t == 0 ? size : 0;
      labels[t] = random.nextInt(4);
    }
    return new Example(forms, tags, names, heads, labels);
  }

  private static Parameters random() {
    Parameters weights = new Parameters(SMALL, 4, 3, 4, 2);
    Random random = new Random(7);
    for (Parameters.Matrix matrix : weights.all()) {
      for (float[] row : matrix.rows()) {
        for (int j = 0; j < row.length; j++) {
          row[j] = (float) random.nextGaussian() * 0.5f;
        }
      }
    }
    return weights;
  }
}
