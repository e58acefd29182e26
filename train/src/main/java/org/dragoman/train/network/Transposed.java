package org.dragoman.train.network;

import org.dragoman.language.network.Parameters;

/** The transposes of the weights, which the way back needs; renewed after every update. */
final class Transposed {

  final float[][] mix;
  final float[][][][] input = new float[2][2][][];
  final float[][][][] recurrent = new float[2][2][][];
  final float[][] tagLayer;
  final float[][] tagWeights;
  final float[][] nameLayer;
  final float[][] nameWeights;
  final float[][] arcDependent;
  final float[][] arcHead;
  final float[][] arcWeights;
  final float[][] labelDependent;
  final float[][] labelHead;
  final float[][] labelWeights;
  private final Parameters weights;

  Transposed(Parameters weights) {
    this.weights = weights;
    mix = like(weights.mix);
    for (int l = 0; l < 2; l++) {
      for (int d = 0; d < 2; d++) {
        input[l][d] = like(weights.layers[l].input[d]);
        recurrent[l][d] = like(weights.layers[l].recurrent[d]);
      }
    }
    tagLayer = like(weights.tagLayer);
    tagWeights = like(weights.tagWeights);
    nameLayer = like(weights.nameLayer);
    nameWeights = like(weights.nameWeights);
    arcDependent = like(weights.arcDependent);
    arcHead = like(weights.arcHead);
    arcWeights = like(weights.arcWeights);
    labelDependent = like(weights.labelDependent);
    labelHead = like(weights.labelHead);
    labelWeights = like(weights.labelWeights);
    renew();
  }

  void renew() {
    copy(weights.mix, mix);
    for (int l = 0; l < 2; l++) {
      for (int d = 0; d < 2; d++) {
        copy(weights.layers[l].input[d], input[l][d]);
        copy(weights.layers[l].recurrent[d], recurrent[l][d]);
      }
    }
    copy(weights.tagLayer, tagLayer);
    copy(weights.tagWeights, tagWeights);
    copy(weights.nameLayer, nameLayer);
    copy(weights.nameWeights, nameWeights);
    copy(weights.arcDependent, arcDependent);
    copy(weights.arcHead, arcHead);
    copy(weights.arcWeights, arcWeights);
    copy(weights.labelDependent, labelDependent);
    copy(weights.labelHead, labelHead);
    copy(weights.labelWeights, labelWeights);
  }

  private static float[][] like(float[][] rows) {
    return new float[rows[0].length][rows.length];
  }

  private static void copy(float[][] from, float[][] to) {
    for (int k = 0; k < from.length; k++) {
      float[] row = from[k];
      for (int j = 0; j < row.length; j++) {
        to[j][k] = row[j];
      }
    }
  }
}
