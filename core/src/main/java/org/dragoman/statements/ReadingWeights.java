package org.dragoman.statements;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * How much each trait counts for or against a reading of a cue. A log-linear model: the score of a
 * reading is the sum of the weights of its cue's traits and its own, that of <i>no attribution</i>
 * is 0, and the probabilities are proportional to the exponentials of the scores. A second set of
 * weights, over the cue's traits alone, spares words that hardly attribute the trouble.
 *
 * <p>Trained by {@code train/run statements}.
 */
public final class ReadingWeights {

  private static final int MAGIC = 0x44524541; // "DREA"

  /** Goes up whenever the file or the meaning of a trait changes. */
  private static final int VERSION = 1;

  private static final int PLACES = 1 << Traits.BITS;

  private static final String FILE = "readings.weights";

  private final float[] weights;
  private final float[] gate;

  /**
   * Weights of traits.
   *
   * @param weights by trait number; 2<sup>20</sup> of them
   * @param gate the same for the first look at a word
   */
  public ReadingWeights(float[] weights, float[] gate) {
    if (weights.length != PLACES || gate.length != PLACES) {
      throw new IllegalArgumentException("weights for " + PLACES + " traits are needed");
    }
    this.weights = weights.clone();
    this.gate = gate.clone();
  }

  private static final class Holder {
    static final ReadingWeights ENGLISH = english();

    private static ReadingWeights english() {
      try (InputStream stream = ReadingWeights.class.getResourceAsStream(FILE)) {
        if (stream == null) {
          throw new IllegalStateException(FILE + " is missing from the library");
        }
        return read(stream);
      } catch (IOException broken) {
        throw new UncheckedIOException(FILE + " cannot be read", broken);
      }
    }
  }

  /** The weights that ship. */
  static ReadingWeights standard() {
    return Holder.ENGLISH;
  }

  /** The sum of the weights of some traits. */
  double score(int[] traits) {
    return sum(weights, traits);
  }

  /** The log-odds that a word attributes, judged by itself. */
  double firstLook(int[] traits) {
    return sum(gate, traits);
  }

  private static double sum(float[] table, int[] traits) {
    double sum = 0;
    for (int trait : traits) {
      sum += table[trait];
    }
    return sum;
  }

  /**
   * Reads weights.
   *
   * @throws IOException if the stream holds none of this version
   */
  public static ReadingWeights read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("no weights of readings");
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw new IOException("weights of readings of version " + version + ", not " + VERSION);
    }
    return new ReadingWeights(readTable(in), readTable(in));
  }

  /** Writes the weights: of each table a scale, then the places that are not 0. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16));
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    writeTable(weights, out);
    writeTable(gate, out);
    out.flush();
  }

  private static float[] readTable(DataInputStream in) throws IOException {
    float[] table = new float[PLACES];
    float scale = in.readFloat();
    int count = in.readInt();
    int place = 0;
    for (int i = 0; i < count; i++) {
      place += in.readUnsignedShort();
      table[place] = in.readShort() * scale;
    }
    return table;
  }

  private static void writeTable(float[] table, DataOutputStream out) throws IOException {
    float most = 0;
    for (float weight : table) {
      most = Math.max(most, Math.abs(weight));
    }
    float scale = most == 0 ? 1 : most / Short.MAX_VALUE;
    int count = 0;
    int gap = 0;
    // A gap that does not fit is bridged by a place with the weight 0.
    for (float weight : table) {
      if (Math.round(weight / scale) != 0 || gap == 0xffff) {
        count++;
        gap = 0;
      }
      gap++;
    }
    out.writeFloat(scale);
    out.writeInt(count);
    int last = 0;
    gap = 0;
    for (int place = 0; place < table.length; place++) {
      int value = Math.round(table[place] / scale);
      if (value != 0 || gap == 0xffff) {
        out.writeShort(place - last);
        out.writeShort(value);
        last = place;
        gap = 0;
      }
      gap++;
    }
  }
}
