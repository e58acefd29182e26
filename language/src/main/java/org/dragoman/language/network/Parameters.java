package org.dragoman.language.network;

import java.util.ArrayList;
import java.util.List;

/**
 * The weights of the network. All matrices are arrays of rows; a vector is a matrix of one row.
 *
 * <p>The arrays are shared, not copied: training writes into them, nobody else may.
 */
public final class Parameters {

  /**
   * A matrix with a name.
   *
   * @param name what it is called in the model file
   * @param rows its rows, all of one length
   * @param sparse whether only a few of its rows matter to any one sentence
   */
  public record Matrix(String name, float[][] rows, boolean sparse) {}

  /** Both directions of one recurrent layer. */
  public static final class Layer {
    /** From the input to the gates: [input][4 · state], forwards and backwards. */
    public final float[][][] input = new float[2][][];

    /** From the previous state to the gates: [state][4 · state]. */
    public final float[][][] recurrent = new float[2][][];

    /** Added to the gates: [1][4 · state]. */
    public final float[][][] bias = new float[2][][];
  }

  public final float[][] words;
  public final float[][] affixes;
  public final float[][] mix;
  public final float[][] mixBias;
  public final Layer[] layers = {new Layer(), new Layer()};
  public final float[][] arcDependent;
  public final float[][] arcDependentBias;
  public final float[][] arcHead;
  public final float[][] arcHeadBias;
  public final float[][] arcRoot;
  public final float[][] arcWeights;
  public final float[][] arcPrior;
  public final float[][] labelDependent;
  public final float[][] labelDependentBias;
  public final float[][] labelHead;
  public final float[][] labelHeadBias;
  public final float[][] labelRoot;
  public final float[][] labelWeights;
  public final float[][] labelBias;

  /** Reads the upper layer's state and, past both layers, the mixture of the word form itself. */
  public final float[][] tagLayer;

  public final float[][] tagLayerBias;
  public final float[][] tagWeights;
  public final float[][] tagBias;

  /** Reads what the layer before the tags reads. */
  public final float[][] nameLayer;

  public final float[][] nameLayerBias;
  public final float[][] nameWeights;
  public final float[][] nameBias;

  private final List<Matrix> all = new ArrayList<>();

  /** Makes weights that are all zero. */
  public Parameters(Dimensions size, int wordCount, int tagCount, int labelCount, int nameCount) {
    words = sparse("words", wordCount, size.word());
    affixes = sparse("affixes", size.affixes(), size.affix());
    mix = dense("mix", size.input(), size.type());
    mixBias = dense("mix bias", 1, size.type());
    int gates = 4 * size.state();
    int top = 2 * size.state();
    for (int l = 0; l < layers.length; l++) {
      for (int d = 0; d < 2; d++) {
        String name = "layer " + l + (d == 0 ? " forward " : " backward ");
        layers[l].input[d] = dense(name + "input", l == 0 ? size.type() : top, gates);
        layers[l].recurrent[d] = dense(name + "recurrent", size.state(), gates);
        layers[l].bias[d] = dense(name + "bias", 1, gates);
      }
    }
    arcDependent = dense("arc dependent", top, size.arc());
    arcDependentBias = dense("arc dependent bias", 1, size.arc());
    arcHead = dense("arc head", top, size.arc());
    arcHeadBias = dense("arc head bias", 1, size.arc());
    arcRoot = dense("arc root", 1, size.arc());
    arcWeights = dense("arc weights", size.arc(), size.arc());
    arcPrior = dense("arc prior", 1, size.arc());
    labelDependent = dense("label dependent", top, size.label());
    labelDependentBias = dense("label dependent bias", 1, size.label());
    labelHead = dense("label head", top, size.label());
    labelHeadBias = dense("label head bias", 1, size.label());
    labelRoot = dense("label root", 1, size.label());
    labelWeights = dense("label weights", 2 * size.label(), labelCount);
    labelBias = dense("label bias", 1, labelCount);
    tagLayer = dense("tag layer", top + size.type(), size.tag());
    tagLayerBias = dense("tag layer bias", 1, size.tag());
    tagWeights = dense("tag weights", size.tag(), tagCount);
    tagBias = dense("tag bias", 1, tagCount);
    nameLayer = dense("name layer", top + size.type(), size.name());
    nameLayerBias = dense("name layer bias", 1, size.name());
    nameWeights = dense("name weights", size.name(), nameCount);
    nameBias = dense("name bias", 1, nameCount);
  }

  /** All matrices, in the order of the model file. */
  public List<Matrix> all() {
    return List.copyOf(all);
  }

  private float[][] sparse(String name, int rows, int columns) {
    return add(new Matrix(name, new float[rows][columns], true));
  }

  private float[][] dense(String name, int rows, int columns) {
    return add(new Matrix(name, new float[rows][columns], false));
  }

  private float[][] add(Matrix matrix) {
    all.add(matrix);
    return matrix.rows();
  }
}
