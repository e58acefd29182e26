package org.dragoman.train.vectors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the embedding model says of words, or short texts, without context. */
final class BareWords {

  private static final int BATCH = 128;

  private BareWords() {}

  /** The mean of the layer's values over each word's pieces; the words given as their pieces. */
  static float[][] encode(EmbeddingModel model, List<long[]> words) throws IOException {
    return encode(model, words, BATCH);
  }

  /** The same with so many at once: the longer they are, the fewer fit. */
  static float[][] encode(EmbeddingModel model, List<long[]> words, int most) throws IOException {
    float[][] means = new float[words.size()][];
    List<Integer> byLength = new ArrayList<>();
    for (int i = 0; i < means.length; i++) {
      byLength.add(i);
    }
    // Words of one length together, so that no batch is padded.
    byLength.sort(Comparator.comparingInt(i -> words.get(i).length));
    for (int from = 0; from < means.length; from += most) {
      List<Integer> batch = byLength.subList(from, Math.min(from + most, means.length));
      float[][] values = model.encode(batch.stream().map(words::get).toList());
      for (int i = 0; i < values.length; i++) {
        means[batch.get(i)] = mean(values[i]);
      }
    }
    return means;
  }

  private static float[] mean(float[] values) {
    float[] mean = new float[EmbeddingModel.WIDTH];
    int pieces = values.length / mean.length;
    for (int i = 0; i < values.length; i++) {
      mean[i % mean.length] += values[i] / pieces;
    }
    return mean;
  }
}
