package org.dragoman.language.network;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Answers for sentences with given tokens. */
public final class Network {

  /** Longer sentences are parsed in pieces: time and memory grow with the square of the length. */
  private static final int LONGEST = 200;

  /** How many word forms are kept with their share in the gates of the first layer. */
  private static final int CACHE = 1 << 13;

  /**
   * A word form's share in the gates of the first layer and in the layers before tags and names,
   * which depends on nothing else.
   */
  private record Gates(
      String form, int context, float[] forward, float[] backward, float[] answers) {}

  private final Dimensions size;
  private final Parameters weights;
  private final WordForms forms;
  private final Inventory inventory;

  /** The layers before all questions side by side: long rows are quicker than many short ones. */
  private final float[][] questions;

  private final float[][] questionBias;

  /** From the mixture of the word form to the layers before tags and names. */
  private final float[][] formAnswers;

  private final int root;
  private final int parataxis;
  private final int flat;
  private final AtomicReferenceArray<@Nullable Gates> cache = new AtomicReferenceArray<>(CACHE);

  /**
   * Makes a network of trained weights.
   *
   * @param size its dimensions
   * @param weights its weights, which must not change any more
   * @param forms what to tell of word forms
   * @param inventory what the outputs mean
   */
  public Network(Dimensions size, Parameters weights, WordForms forms, Inventory inventory) {
    this.size = size;
    this.weights = weights;
    this.forms = forms;
    this.inventory = inventory;
    this.questions =
        joined(
            Arrays.copyOf(weights.tagLayer, 2 * size.state()),
            Arrays.copyOf(weights.nameLayer, 2 * size.state()),
            weights.arcDependent,
            weights.arcHead,
            weights.labelDependent,
            weights.labelHead);
    this.formAnswers = joined(ofForm(weights.tagLayer), ofForm(weights.nameLayer));
    this.questionBias =
        joined(
            weights.tagLayerBias,
            weights.nameLayerBias,
            weights.arcDependentBias,
            weights.arcHeadBias,
            weights.labelDependentBias,
            weights.labelHeadBias);
    this.root = inventory.labels().indexOf("root");
    this.flat = inventory.labels().indexOf("flat");
    this.parataxis = inventory.labels().indexOf("parataxis");
  }

  /** What the outputs mean. */
  public Inventory inventory() {
    return inventory;
  }

  /**
   * Tags and parses a sentence.
   *
   * @param words its tokens' forms; at least one. A sentence of more than 200 is parsed in pieces;
   *     the heads of the later pieces depend on that of the first as {@code parataxis}
   */
  public Parse parse(List<String> words) {
    int n = words.size();
    if (n <= LONGEST) {
      return piece(words);
    }
    Parse all = new Parse(new int[n], new int[n], new int[n], new int[n], new float[n]);
    int top = -1;
    for (int from = 0; from < n; from += LONGEST) {
      int to = Math.min(n, from + LONGEST);
      Parse piece = piece(words.subList(from, to));
      for (int i = 0; i < to - from; i++) {
        int t = from + i;
        all.tags()[t] = piece.tags()[i];
        all.names()[t] = piece.names()[i];
        all.labels()[t] = piece.labels()[i];
        all.confidences()[t] = piece.confidences()[i];
        all.heads()[t] = piece.heads()[i] < 0 ? -1 : from + piece.heads()[i];
        if (piece.heads()[i] < 0 && from > 0) {
          all.heads()[t] = top;
          all.labels()[t] = parataxis;
          all.confidences()[t] = 0f;
        } else if (piece.heads()[i] < 0) {
          top = t;
        }
      }
    }
    return all;
  }

  private Parse piece(List<String> words) {
    int n = words.size();
    Gates[] gates = gates(words);
    float[][] lower = firstLayer(gates);
    float[][] top = secondLayer(lower);
    int[] tags = new int[n];
    int[] names = new int[n];
    float[][] dependents = new float[n][];
    float[][] labelDependents = new float[n][];
    float[][] headColumns = new float[size.arc()][n + 1];
    float[][] labelHeads = new float[n + 1][];
    float[] priors = new float[n + 1];
    putColumn(headColumns, priors, n, weights.arcRoot[0]);
    labelHeads[n] = weights.labelRoot[0];
    float[][] asked = new float[n][];
    for (int t = 0; t < n; t++) {
      asked[t] = questionBias[0].clone();
    }
    Kernels.addProducts(asked, top, questions);
    for (int t = 0; t < n; t++) {
      float[] all = asked[t];
      Kernels.addOne(all, gates[t].answers(), 1f, gates[t].answers().length);
      Kernels.rectify(all, all.length);
      int at = 0;
      tags[t] = answer(part(all, at, size.tag()), weights.tagWeights, weights.tagBias);
      at += size.tag();
      names[t] = answer(part(all, at, size.name()), weights.nameWeights, weights.nameBias);
      at += size.name();
      dependents[t] = new float[size.arc()];
      Kernels.addProduct(dependents[t], part(all, at, size.arc()), weights.arcWeights);
      at += size.arc();
      putColumn(headColumns, priors, t, part(all, at, size.arc()));
      at += size.arc();
      labelDependents[t] = part(all, at, size.label());
      at += size.label();
      labelHeads[t] = part(all, at, size.label());
    }
    float[][] scores = new float[n][];
    for (int t = 0; t < n; t++) {
      scores[t] = priors.clone();
      Kernels.addProduct(scores[t], dependents[t], headColumns);
      scores[t][t] = Float.NEGATIVE_INFINITY;
    }
    int[] heads = SpanningTree.of(scores);
    int[] labels = new int[n];
    float[] confidences = new float[n];
    for (int t = 0; t < n; t++) {
      int head = heads[t] < 0 ? n : heads[t];
      float[] relation = labelScores(labelDependents[t], labelHeads[head]);
      if (head == n) {
        labels[t] = root;
      } else {
        relation[root] = Float.NEGATIVE_INFINITY;
        labels[t] = Kernels.best(relation, relation.length);
      }
      Kernels.softmax(scores[t], n + 1);
      confidences[t] = scores[t][head];
      if (head < n) {
        Kernels.softmax(relation, relation.length);
        confidences[t] *= relation[labels[t]];
      }
    }
    keepNamesFlat(heads, labels);
    return new Parse(tags, names, heads, labels, confidences);
  }

  /**
   * The later words of a name have no dependents of their own by the guidelines: those belong to
   * its first word.
   */
  private void keepNamesFlat(int[] heads, int[] labels) {
    for (int t = 0; t < heads.length; t++) {
      while (heads[t] >= 0 && labels[heads[t]] == flat && heads[heads[t]] >= 0) {
        heads[t] = heads[heads[t]];
      }
    }
  }

  private float[] labelScores(float[] dependent, float[] head) {
    float[] both = new float[2 * size.label()];
    for (int j = 0; j < size.label(); j++) {
      float sum = dependent[j] + head[j];
      both[j] = Math.max(sum, 0.1f * sum);
      both[size.label() + j] = dependent[j] * head[j];
    }
    float[] relation = weights.labelBias[0].clone();
    Kernels.addProduct(relation, both, weights.labelWeights);
    return relation;
  }

  private void putColumn(float[][] columns, float[] priors, int at, float[] vector) {
    float prior = 0;
    for (int k = 0; k < vector.length; k++) {
      columns[k][at] = vector[k];
      prior += vector[k] * weights.arcPrior[0][k];
    }
    priors[at] = prior;
  }

  /** The rows of a layer that read the mixture of the word form. */
  private float[][] ofForm(float[][] layer) {
    return Arrays.copyOfRange(layer, 2 * size.state(), layer.length);
  }

  private static float[] part(float[] all, int from, int length) {
    return Arrays.copyOfRange(all, from, from + length);
  }

  /** Matrices side by side. */
  private static float[][] joined(float[][]... matrices) {
    float[][] rows = new float[matrices[0].length][];
    for (int k = 0; k < rows.length; k++) {
      int width = 0;
      for (float[][] matrix : matrices) {
        width += matrix[k].length;
      }
      rows[k] = new float[width];
      int at = 0;
      for (float[][] matrix : matrices) {
        System.arraycopy(matrix[k], 0, rows[k], at, matrix[k].length);
        at += matrix[k].length;
      }
    }
    return rows;
  }

  private static float[] hidden(float[] state, float[][] layer, float[][] bias) {
    float[] hidden = bias[0].clone();
    Kernels.addProduct(hidden, state, layer);
    Kernels.rectify(hidden, hidden.length);
    return hidden;
  }

  private static int answer(float[] hidden, float[][] rows, float[][] bias) {
    float[] scores = bias[0].clone();
    Kernels.addProduct(scores, hidden, rows);
    return Kernels.best(scores, scores.length);
  }

  private Gates[] gates(List<String> words) {
    int around = WordForms.around(words);
    Gates[] gates = new Gates[words.size()];
    for (int t = 0; t < gates.length; t++) {
      gates[t] = gates(words.get(t), t == 0 ? around | WordForms.FIRST_OF_SENTENCE : around);
    }
    return gates;
  }

  private float[][] firstLayer(Gates[] gates) {
    int n = gates.length;
    float[][] forward = new float[n][];
    float[][] backward = new float[n][];
    for (int t = 0; t < n; t++) {
      forward[t] = gates[t].forward().clone();
      backward[t] = gates[t].backward().clone();
    }
    return bothWays(weights.layers[0], forward, backward);
  }

  private float[][] secondLayer(float[][] lower) {
    int n = lower.length;
    Parameters.Layer layer = weights.layers[1];
    float[][] forward = new float[n][];
    float[][] backward = new float[n][];
    for (int t = 0; t < n; t++) {
      forward[t] = layer.bias[0][0].clone();
      backward[t] = layer.bias[1][0].clone();
    }
    Kernels.addProducts(forward, lower, layer.input[0]);
    Kernels.addProducts(backward, lower, layer.input[1]);
    return bothWays(layer, forward, backward);
  }

  private float[][] bothWays(Parameters.Layer layer, float[][] forward, float[][] backward) {
    int n = forward.length;
    int state = size.state();
    float[][] out = new float[n][2 * state];
    float[] cell = new float[state];
    float[] squashed = new float[state];
    float[] hidden = new float[state];
    for (int t = 0; t < n; t++) {
      step(forward[t], layer.recurrent[0], cell, squashed, hidden);
      System.arraycopy(hidden, 0, out[t], 0, state);
    }
    Arrays.fill(cell, 0);
    Arrays.fill(hidden, 0);
    for (int t = n - 1; t >= 0; t--) {
      step(backward[t], layer.recurrent[1], cell, squashed, hidden);
      System.arraycopy(hidden, 0, out[t], state, state);
    }
    return out;
  }

  /** One step of long short-term memory; gates in the order input, forget, output, candidate. */
  private static void step(
      float[] gates, float[][] recurrent, float[] cell, float[] squashed, float[] hidden) {
    int n = cell.length;
    Kernels.addProduct(gates, hidden, recurrent);
    Kernels.squash(gates, gates.length);
    for (int j = 0; j < n; j++) {
      float in = 0.5f + 0.5f * gates[j];
      float keep = 0.5f + 0.5f * gates[n + j];
      cell[j] = keep * cell[j] + in * gates[3 * n + j];
    }
    Kernels.squash(cell, squashed, n);
    for (int j = 0; j < n; j++) {
      hidden[j] = (0.5f + 0.5f * gates[2 * n + j]) * squashed[j];
    }
  }

  private Gates gates(String form, int context) {
    int slot = (form.hashCode() * 31 + context * 0x9E3779B9) >>> 7 & (CACHE - 1);
    Gates known = cache.get(slot);
    if (known != null && known.context() == context && known.form().equals(form)) {
      return known;
    }
    Gates fresh = compute(form, context);
    cache.set(slot, fresh);
    return fresh;
  }

  private Gates compute(String form, int context) {
    float[] input = new float[size.input()];
    fill(size, weights, forms, forms.of(form, context), input);
    float[] type = hidden(input, weights.mix, weights.mixBias);
    float[] forward = weights.layers[0].bias[0][0].clone();
    float[] backward = weights.layers[0].bias[1][0].clone();
    Kernels.addProduct(forward, type, weights.layers[0].input[0]);
    Kernels.addProduct(backward, type, weights.layers[0].input[1]);
    float[] answers = new float[size.tag() + size.name()];
    Kernels.addProduct(answers, type, formAnswers);
    return new Gates(form, context, forward, backward, answers);
  }

  /** Writes the input of a word form: own vector, affixes, meaning, bits. */
  public static void fill(
      Dimensions size, Parameters weights, WordForms forms, WordForm form, float[] input) {
    System.arraycopy(weights.words[form.word()], 0, input, 0, size.word());
    int at = size.word();
    for (int row : form.affixes()) {
      float[] affix = weights.affixes[row];
      for (int j = 0; j < size.affix(); j++) {
        input[at + j] += AFFIX_SCALE * affix[j];
      }
    }
    at += size.affix();
    if (form.meaning() >= 0) {
      forms.meanings().copy(form.meaning(), input, at);
    }
    at += size.meaning();
    for (int j = 0; j < Dimensions.BITS; j++) {
      input[at + j] = form.bits() >>> j & 1;
    }
  }

  /** One over the root of the number of affixes: keeps their sum's variance. */
  public static final float AFFIX_SCALE = 0.316f;
}
