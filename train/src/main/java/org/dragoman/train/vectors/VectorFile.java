package org.dragoman.train.vectors;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file of word vectors, all numbers big-endian: the mark {@code DVEC}, the version, the count of
 * words and of dimensions, each an int; the words' {@link WordHash hashes}, rising, each a long;
 * for each word a float, its scale; for each word and dimension a byte. A value is scale times
 * byte.
 */
final class VectorFile {

  private static final int MARK = 'D' << 24 | 'V' << 16 | 'E' << 8 | 'C';
  private static final int VERSION = 1;

  private VectorFile() {}

  /**
   * Writes the vectors of words; of two words with one hash, only the first in the map's order.
   *
   * @param vectors by word in lower case; all as long
   */
  static void write(Path file, Map<String, float[]> vectors) throws IOException {
    TreeMap<Long, float[]> sorted = new TreeMap<>();
    vectors.forEach((word, vector) -> sorted.putIfAbsent(WordHash.of(word), vector));
    int dimensions = sorted.isEmpty() ? 0 : sorted.firstEntry().getValue().length;
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(MARK);
      out.writeInt(VERSION);
      out.writeInt(sorted.size());
      out.writeInt(dimensions);
      for (long hash : sorted.keySet()) {
        out.writeLong(hash);
      }
      for (float[] vector : sorted.values()) {
        out.writeFloat(scale(vector));
      }
      for (float[] vector : sorted.values()) {
        float scale = scale(vector);
        for (float value : vector) {
          out.writeByte(scale == 0 ? 0 : Math.round(value / scale));
        }
      }
    }
  }

  /**
   * Reads the vectors by hash.
   *
   * @throws IOException if the file is no file of word vectors, or of another version
   */
  static SortedMap<Long, float[]> read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readInt() != MARK || in.readInt() != VERSION) {
        throw new IOException(file + " is no file of word vectors, version " + VERSION);
      }
      long[] hashes = new long[in.readInt()];
      int dimensions = in.readInt();
      float[] scales = new float[hashes.length];
      for (int i = 0; i < hashes.length; i++) {
        hashes[i] = in.readLong();
      }
      for (int i = 0; i < hashes.length; i++) {
        scales[i] = in.readFloat();
      }
      TreeMap<Long, float[]> vectors = new TreeMap<>();
      for (int i = 0; i < hashes.length; i++) {
        float[] vector = new float[dimensions];
        for (int k = 0; k < dimensions; k++) {
          vector[k] = scales[i] * in.readByte();
        }
        vectors.put(hashes[i], vector);
      }
      return vectors;
    }
  }

  private static float scale(float[] vector) {
    float largest = 0;
    for (float value : vector) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest / Byte.MAX_VALUE;
  }
}
