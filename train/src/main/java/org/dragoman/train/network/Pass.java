package org.dragoman.train.network;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dragoman.language.network.Dimensions;
import org.dragoman.language.network.Kernels;
import org.dragoman.language.network.Network;
import org.dragoman.language.network.Parameters;
import org.dragoman.language.network.WordForm;
import org.dragoman.language.network.WordForms;

/**
 * One pass of several sentences through the network, forwards and back: what {@link Network} does,
 * with dropout, keeping what the derivatives need. Not thread-safe: each thread has its own.
 */
final class Pass {

  /** How much is dropped while training. */
  record Dropout(float block, float type, float state, float head, float word) {}

  private final Dimensions size;
  private final Parameters weights;
  private final Parameters gradients;
  private final Transposed transposed;
  private final WordForms forms;
  private final Touched touchedWords;
  private final Touched touchedAffixes;
  private final int[] frequency;
  private final Dropout dropout;
  private Random random = new Random(0);

  Pass(
      Dimensions size,
      Parameters weights,
      Parameters gradients,
      Transposed transposed,
      WordForms forms,
      int[] frequency,
      Dropout dropout) {
    this.size = size;
    this.weights = weights;
    this.gradients = gradients;
    this.transposed = transposed;
    this.forms = forms;
    this.frequency = frequency;
    this.dropout = dropout;
    this.touchedWords = new Touched(weights.words.length);
    this.touchedAffixes = new Touched(weights.affixes.length);
  }

  Parameters gradients() {
    return gradients;
  }

  /** The rows of word vectors that the last passes changed. */
  Touched touchedWords() {
    return touchedWords;
  }

  /** The rows of affix vectors that the last passes changed. */
  Touched touchedAffixes() {
    return touchedAffixes;
  }

  /**
   * Adds the derivatives of the loss over some sentences to the gradients.
   *
   * @return the loss, summed over tokens
   */
  double run(List<Example> sentences, long seed) {
    random = new Random(seed);
    int n = sentences.stream().mapToInt(Example::size).sum();
    int[] begins = new int[sentences.size() + 1];
    for (int s = 0; s < sentences.size(); s++) {
      begins[s + 1] = begins[s] + sentences.get(s).size();
    }
    // Input and mixture.
    WordForm[] words = new WordForm[n];
    float[][] input = new float[n][size.input()];
    boolean[][] kept = new boolean[n][3];
    for (int s = 0, t = 0; s < sentences.size(); s++) {
      for (WordForm form : sentences.get(s).forms()) {
        words[t] = maybeUnknown(form);
        Network.fill(size, weights, forms, words[t], input[t]);
        dropBlocks(input[t], kept[t]);
        t++;
      }
    }
    float[][] type = layer(input, weights.mix, weights.mixBias);
    rectify(type);
    float[][] typeMask = tokenMask(n, size.type(), dropout.type());
    float[][] typeOut = times(type, typeMask);
    // Two recurrent layers.
    float[][] lowerMask = sentenceMask(begins, 2 * size.state(), dropout.state());
    Recurrence lower = new Recurrence(size.state(), weights.layers[0], typeOut, begins);
    float[][] lowerOut = times(lower.out(), lowerMask);
    float[][] upperMask = sentenceMask(begins, 2 * size.state(), dropout.state());
    Recurrence upper = new Recurrence(size.state(), weights.layers[1], lowerOut, begins);
    float[][] top = times(upper.out(), upperMask);
    float[][] topGradient = new float[n][2 * size.state()];
    // The questions. Tags and names are also asked of the word form itself.
    double loss = 0;
    float[][] both = new float[n][];
    for (int t = 0; t < n; t++) {
      both[t] = Arrays.copyOf(top[t], 2 * size.state() + size.type());
      System.arraycopy(typeOut[t], 0, both[t], 2 * size.state(), size.type());
    }
    float[][] bothGradient = new float[n][2 * size.state() + size.type()];
    int[] tags = joined(sentences, Example::tags);
    int[] names = joined(sentences, Example::names);
    loss +=
        classify(
            both,
            bothGradient,
            tags,
            1f,
            new float[][][] {
              weights.tagLayer, weights.tagLayerBias, weights.tagWeights, weights.tagBias
            },
            new float[][][] {
              gradients.tagLayer, gradients.tagLayerBias, gradients.tagWeights, gradients.tagBias
            },
            transposed.tagLayer,
            transposed.tagWeights);
    loss +=
        classify(
            both,
            bothGradient,
            names,
            1.5f,
            new float[][][] {
              weights.nameLayer, weights.nameLayerBias, weights.nameWeights, weights.nameBias
            },
            new float[][][] {
              gradients.nameLayer,
              gradients.nameLayerBias,
              gradients.nameWeights,
              gradients.nameBias
            },
            transposed.nameLayer,
            transposed.nameWeights);
    loss += arcs(sentences, begins, top, topGradient);
    for (int t = 0; t < n; t++) {
      for (int j = 0; j < 2 * size.state(); j++) {
        topGradient[t][j] += bothGradient[t][j];
      }
    }
    // And back.
    scale(topGradient, upperMask);
    float[][] lowerGradient =
        upper.back(topGradient, gradients.layers[1], transposed.input[1], transposed.recurrent[1]);
    scale(lowerGradient, lowerMask);
    float[][] typeGradient =
        lower.back(
            lowerGradient, gradients.layers[0], transposed.input[0], transposed.recurrent[0]);
    for (int t = 0; t < n; t++) {
      for (int j = 0; j < size.type(); j++) {
        typeGradient[t][j] += bothGradient[t][2 * size.state() + j];
      }
    }
    scale(typeGradient, typeMask);
    unrectify(type, typeGradient);
    backLayer(input, typeGradient, gradients.mix, gradients.mixBias);
    float[][] inputGradient = product(typeGradient, transposed.mix);
    for (int t = 0; t < n; t++) {
      backInput(words[t], kept[t], inputGradient[t]);
    }
    return loss;
  }

  private WordForm maybeUnknown(WordForm form) {
    if (form.word() > 0) {
      int count = frequency[form.word()];
      if (random.nextFloat() < dropout.word() / (dropout.word() + count)) {
        return new WordForm(0, form.affixes(), form.meaning(), form.bits());
      }
    }
    return form;
  }

  private void dropBlocks(float[] input, boolean[] kept) {
    int[] ends = {
      size.word(), size.word() + size.affix(), size.word() + size.affix() + size.meaning()
    };
    int begin = 0;
    for (int b = 0; b < 3; b++) {
      kept[b] = random.nextFloat() >= dropout.block();
      if (!kept[b]) {
        Arrays.fill(input, begin, ends[b], 0f);
      }
      begin = ends[b];
    }
  }

  private void backInput(WordForm form, boolean[] kept, float[] gradient) {
    if (kept[0]) {
      touchedWords.add(form.word());
      float[] row = gradients.words[form.word()];
      for (int j = 0; j < size.word(); j++) {
        row[j] += gradient[j];
      }
    }
    if (kept[1]) {
      int at = size.word();
      for (int affix : form.affixes()) {
        touchedAffixes.add(affix);
        float[] row = gradients.affixes[affix];
        for (int j = 0; j < size.affix(); j++) {
          row[j] += Network.AFFIX_SCALE * gradient[at + j];
        }
      }
    }
  }

  /** A hidden layer and a choice on top of it, for all tokens with a known answer. */
  private double classify(
      float[][] top,
      float[][] topGradient,
      int[] answers,
      float importance,
      float[][][] w,
      float[][][] g,
      float[][] layerTransposed,
      float[][] choiceTransposed) {
    int n = top.length;
    float[][] hidden = layer(top, w[0], w[1]);
    rectify(hidden);
    float[][] mask = tokenMask(n, hidden[0].length, dropout.head());
    float[][] out = times(hidden, mask);
    float[][] scores = layer(out, w[2], w[3]);
    double loss = 0;
    for (int t = 0; t < n; t++) {
      if (answers[t] < 0) {
        Arrays.fill(scores[t], 0f);
        continue;
      }
      loss += cost(scores[t], scores[t].length, answers[t], importance);
    }
    backLayer(out, scores, g[2], g[3]);
    float[][] hiddenGradient = product(scores, choiceTransposed);
    scale(hiddenGradient, mask);
    unrectify(hidden, hiddenGradient);
    backLayer(top, hiddenGradient, g[0], g[1]);
    addProduct(topGradient, hiddenGradient, layerTransposed);
    return loss;
  }

  /** Turns scores into their derivatives; returns the cross entropy. */
  private static double cost(float[] scores, int n, int right, float importance) {
    Kernels.softmax(scores, n);
    double loss = -Math.log(Math.max(scores[right], 1e-9f));
    scores[right] -= 1f;
    for (int j = 0; j < n; j++) {
      scores[j] *= importance;
    }
    return loss * importance;
  }

  private double arcs(List<Example> sentences, int[] begins, float[][] top, float[][] topGradient) {
    int n = top.length;
    float[][] dependent = layer(top, weights.arcDependent, weights.arcDependentBias);
    float[][] head = layer(top, weights.arcHead, weights.arcHeadBias);
    float[][] labelDependent = layer(top, weights.labelDependent, weights.labelDependentBias);
    float[][] labelHead = layer(top, weights.labelHead, weights.labelHeadBias);
    rectify(dependent);
    rectify(head);
    rectify(labelDependent);
    rectify(labelHead);
    float[][] dependentMask = sentenceMask(begins, size.arc(), dropout.head());
    float[][] headMask = sentenceMask(begins, size.arc(), dropout.head());
    float[][] labelDependentMask = sentenceMask(begins, size.label(), dropout.head());
    float[][] labelHeadMask = sentenceMask(begins, size.label(), dropout.head());
    float[][] dependentOut = times(dependent, dependentMask);
    float[][] headOut = times(head, headMask);
    float[][] labelDependentOut = times(labelDependent, labelDependentMask);
    float[][] labelHeadOut = times(labelHead, labelHeadMask);
    float[][] queries = product(dependentOut, weights.arcWeights);
    float[][] queryGradient = new float[n][size.arc()];
    float[][] headGradient = new float[n][size.arc()];
    float[][] labelDependentGradient = new float[n][size.label()];
    float[][] labelHeadGradient = new float[n][size.label()];
    float[][] both = new float[n][2 * size.label()];
    float[][] labelScores = new float[n][];
    double loss = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Example sentence = sentences.get(s);
      int m = sentence.size();
      int from = begins[s];
      float[][] heads = Arrays.copyOf(Arrays.copyOfRange(headOut, from, from + m), m + 1);
      heads[m] = weights.arcRoot[0];
      float[][] gradientsOfHeads =
          Arrays.copyOf(Arrays.copyOfRange(headGradient, from, from + m), m + 1);
      gradientsOfHeads[m] = gradients.arcRoot[0];
      float[] mass = new float[m + 1];
      float[] priors = new float[m + 1];
      float[][] columns = new float[size.arc()][m + 1];
      for (int h = 0; h <= m; h++) {
        for (int k = 0; k < size.arc(); k++) {
          columns[k][h] = heads[h][k];
          priors[h] += heads[h][k] * weights.arcPrior[0][k];
        }
      }
      for (int d = 0; d < m; d++) {
        float[] scores = priors.clone();
        Kernels.addProduct(scores, queries[from + d], columns);
        scores[d] = -1e9f;
        loss += cost(scores, m + 1, sentence.heads()[d], 1f);
        Kernels.addProduct(queryGradient[from + d], scores, heads);
        for (int h = 0; h <= m; h++) {
          mass[h] += scores[h];
          Kernels.addOne(gradientsOfHeads[h], queries[from + d], scores[h], size.arc());
        }
      }
      for (int h = 0; h <= m; h++) {
        Kernels.addOne(gradientsOfHeads[h], weights.arcPrior[0], mass[h], size.arc());
        Kernels.addOne(gradients.arcPrior[0], heads[h], mass[h], size.arc());
      }
      for (int d = 0; d < m; d++) {
        int h = sentence.heads()[d];
        float[] dep = labelDependentOut[from + d];
        float[] gov = h == m ? weights.labelRoot[0] : labelHeadOut[from + h];
        for (int j = 0; j < size.label(); j++) {
          float sum = dep[j] + gov[j];
          both[from + d][j] = Math.max(sum, 0.1f * sum);
          both[from + d][size.label() + j] = dep[j] * gov[j];
        }
        float[] scores = weights.labelBias[0].clone();
        Kernels.addProduct(scores, both[from + d], weights.labelWeights);
        loss += cost(scores, scores.length, sentence.labels()[d], 1f);
        labelScores[from + d] = scores;
      }
    }
    backLayer(both, labelScores, gradients.labelWeights, gradients.labelBias);
    float[][] bothGradient = product(labelScores, transposed.labelWeights);
    for (int s = 0; s < sentences.size(); s++) {
      Example sentence = sentences.get(s);
      int m = sentence.size();
      int from = begins[s];
      for (int d = 0; d < m; d++) {
        int h = sentence.heads()[d];
        float[] dep = labelDependentOut[from + d];
        float[] gov = h == m ? weights.labelRoot[0] : labelHeadOut[from + h];
        float[] depGradient = labelDependentGradient[from + d];
        float[] govGradient = h == m ? gradients.labelRoot[0] : labelHeadGradient[from + h];
        float[] gradient = bothGradient[from + d];
        for (int j = 0; j < size.label(); j++) {
          float sum = gradient[j] * (both[from + d][j] > 0 ? 1f : 0.1f);
          float product = gradient[size.label() + j];
          depGradient[j] += sum + product * gov[j];
          govGradient[j] += sum + product * dep[j];
        }
      }
    }
    outer(dependentOut, queryGradient, gradients.arcWeights);
    float[][] dependentGradient = product(queryGradient, transposed.arcWeights);
    finish(
        top,
        topGradient,
        dependent,
        dependentGradient,
        dependentMask,
        gradients.arcDependent,
        gradients.arcDependentBias,
        transposed.arcDependent);
    finish(
        top,
        topGradient,
        head,
        headGradient,
        headMask,
        gradients.arcHead,
        gradients.arcHeadBias,
        transposed.arcHead);
    finish(
        top,
        topGradient,
        labelDependent,
        labelDependentGradient,
        labelDependentMask,
        gradients.labelDependent,
        gradients.labelDependentBias,
        transposed.labelDependent);
    finish(
        top,
        topGradient,
        labelHead,
        labelHeadGradient,
        labelHeadMask,
        gradients.labelHead,
        gradients.labelHeadBias,
        transposed.labelHead);
    return loss;
  }

  private static void finish(
      float[][] top,
      float[][] topGradient,
      float[][] hidden,
      float[][] gradient,
      float[][] mask,
      float[][] layerGradient,
      float[][] biasGradient,
      float[][] layerTransposed) {
    scale(gradient, mask);
    unrectify(hidden, gradient);
    backLayer(top, gradient, layerGradient, biasGradient);
    addProduct(topGradient, gradient, layerTransposed);
  }

  private static int[] joined(
      List<Example> sentences, java.util.function.Function<Example, int[]> part) {
    return sentences.stream().flatMapToInt(s -> Arrays.stream(part.apply(s))).toArray();
  }

  // Matrices.

  static float[][] layer(float[][] in, float[][] rows, float[][] bias) {
    float[][] out = new float[in.length][];
    for (int t = 0; t < in.length; t++) {
      out[t] = bias[0].clone();
      Kernels.addProduct(out[t], in[t], rows);
    }
    return out;
  }

  static float[][] product(float[][] in, float[][] rows) {
    float[][] out = new float[in.length][rows[0].length];
    addProduct(out, in, rows);
    return out;
  }

  static void addProduct(float[][] out, float[][] in, float[][] rows) {
    for (int t = 0; t < in.length; t++) {
      Kernels.addProduct(out[t], in[t], rows);
    }
  }

  /** Adds the derivatives of a layer's weights, given those of its output. */
  static void backLayer(float[][] in, float[][] outGradient, float[][] rows, float[][] bias) {
    outer(in, outGradient, rows);
    for (float[] gradient : outGradient) {
      Kernels.addOne(bias[0], gradient, 1f, gradient.length);
    }
  }

  /** Adds Σ in[t]ᵀ · out[t]. */
  static void outer(float[][] in, float[][] out, float[][] rows) {
    int n = in.length;
    int width = out[0].length;
    for (int k = 0; k < rows.length; k++) {
      float[] row = rows[k];
      int t = 0;
      for (; t + 3 < n; t += 4) {
        Kernels.addFour(
            row,
            out[t],
            out[t + 1],
            out[t + 2],
            out[t + 3],
            in[t][k],
            in[t + 1][k],
            in[t + 2][k],
            in[t + 3][k],
            width);
      }
      for (; t < n; t++) {
        Kernels.addOne(row, out[t], in[t][k], width);
      }
    }
  }

  private static void rectify(float[][] values) {
    for (float[] row : values) {
      Kernels.rectify(row, row.length);
    }
  }

  private static void unrectify(float[][] values, float[][] gradient) {
    for (int t = 0; t < values.length; t++) {
      float[] value = values[t];
      float[] g = gradient[t];
      for (int j = 0; j < g.length; j++) {
        g[j] *= value[j] > 0 ? 1f : 0.1f;
      }
    }
  }

  private static float[][] times(float[][] values, float[][] mask) {
    float[][] out = new float[values.length][];
    for (int t = 0; t < values.length; t++) {
      out[t] = values[t].clone();
      scale(out[t], mask[t]);
    }
    return out;
  }

  private static void scale(float[][] values, float[][] mask) {
    for (int t = 0; t < values.length; t++) {
      scale(values[t], mask[t]);
    }
  }

  private static void scale(float[] values, float[] mask) {
    for (int j = 0; j < values.length; j++) {
      values[j] *= mask[j];
    }
  }

  private float[][] tokenMask(int n, int width, float rate) {
    float[][] mask = new float[n][];
    for (int t = 0; t < n; t++) {
      mask[t] = mask(width, rate);
    }
    return mask;
  }

  /** The same elements are dropped throughout a sentence. */
  private float[][] sentenceMask(int[] begins, int width, float rate) {
    float[][] mask = new float[begins[begins.length - 1]][];
    for (int s = 0; s + 1 < begins.length; s++) {
      float[] one = mask(width, rate);
      for (int t = begins[s]; t < begins[s + 1]; t++) {
        mask[t] = one;
      }
    }
    return mask;
  }

  private float[] mask(int width, float rate) {
    float[] mask = new float[width];
    float keep = 1f / (1f - rate);
    for (int j = 0; j < width; j++) {
      mask[j] = random.nextFloat() < rate ? 0f : keep;
    }
    return mask;
  }
}
