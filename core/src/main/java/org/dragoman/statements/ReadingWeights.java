package org.dragoman.statements;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dragoman.text.TraitWeights;

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

  private static final String FILE = "readings.weights";

  private final TraitWeights weights;
  private final TraitWeights gate;

  /**
   * Weights of traits.
   *
   * @param weights of readings
   * @param gate for the first look at a word
   */
  public ReadingWeights(TraitWeights weights, TraitWeights gate) {
    this.weights = weights;
    this.gate = gate;
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
    return weights.sum(traits);
  }

  /** The log-odds that a word attributes, judged by itself. */
  double firstLook(int[] traits) {
    return gate.sum(traits);
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
    return new ReadingWeights(TraitWeights.read(in), TraitWeights.read(in));
  }

  /** Writes the weights. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16));
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    weights.write(out);
    gate.write(out);
    out.flush();
  }
}
