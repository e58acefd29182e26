package org.dragoman.events;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Says what a predicate is probably an act of where the lexicon has no entry for it, and gives a
 * second opinion where it has: a small network over {@link PredicateTraits}, several times with
 * other beginnings, whose answers are averaged. It was trained by {@code train/run backoff} on
 * sentences that were written for it.
 *
 * <p>Each network has one hidden layer of leaky rectifiers and a softmax over labels: the codes of
 * the training sentences ({@code ASSAULT aerial}), and {@link #NONE}. Immutable and thread-safe.
 */
public final class BackOff {

  /** The label of predicates that are no act of the codebook. */
  public static final String NONE = "none";

  /** The slope of the rectifier below 0. */
  public static final float LEAK = 0.1f;

  private static final int MAGIC = 0x44424143; // "DBAC"
  private static final int VERSION = 1;
  private static final String FILE = "/org/dragoman/lexicon/backoff.weights";

  /**
   * The weights of one network.
   *
   * @param meanings for each value of the meanings a row of the hidden layer
   * @param traits for each trait a row of the hidden layer
   * @param bias of the hidden layer
   * @param answers for each label a row over the hidden layer
   * @param answerBias for each label
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Weights(
      float[][] meanings, float[][] traits, float[] bias, float[][] answers, float[] answerBias) {}

  private final List<String> labels;
  private final List<Weights> networks;

  /**
   * Networks over the same labels.
   *
   * @param labels what the answers mean
   * @param networks their weights, which must not be changed any more
   */
  public BackOff(List<String> labels, List<Weights> networks) {
    this.labels = List.copyOf(labels);
    this.networks = List.copyOf(networks);
  }

  private static final class Holder {
    static final BackOff ENGLISH = english();

    private static BackOff english() {
      try (InputStream stream = BackOff.class.getResourceAsStream(FILE)) {
        if (stream == null) {
          throw new IllegalStateException(FILE + " is missing from the library");
        }
        return read(stream);
      } catch (IOException broken) {
        throw new UncheckedIOException(FILE + " cannot be read", broken);
      }
    }
  }

  /** The networks that ship. */
  static BackOff standard() {
    return Holder.ENGLISH;
  }

  /**
   * The same with something added to the score of each label.
   *
   * @param shifts by label, in their order
   */
  public BackOff shifted(float[] shifts) {
    List<Weights> moved = new ArrayList<>();
    for (Weights network : networks) {
      float[] bias = network.answerBias().clone();
      for (int k = 0; k < bias.length; k++) {
        bias[k] += shifts[k];
      }
      moved.add(
          new Weights(
              network.meanings(), network.traits(), network.bias(), network.answers(), bias));
    }
    return new BackOff(labels, moved);
  }

  /** What the answers mean. */
  public List<String> labels() {
    return labels;
  }

  /** What a predicate is, with its chances. */
  Guess guess(Sentence sentence, Token predicate, Arguments arguments, Participants participants) {
    return guess(
        PredicateTraits.of(
            sentence, predicate, arguments, participants, WordMeanings.english(), Kin.english()));
  }

  Guess guess(PredicateTraits traits) {
    return new Guess(labels, probabilities(traits.meanings(), traits.traits()));
  }

  /** The probability of each label. */
  public double[] probabilities(float[] meanings, int[] traits) {
    double[] mean = new double[labels.size()];
    for (Weights network : networks) {
      float[] hidden = hidden(network, meanings, traits);
      double[] scores = new double[mean.length];
      for (int k = 0; k < scores.length; k++) {
        double sum = network.answerBias()[k];
        float[] row = network.answers()[k];
        for (int j = 0; j < hidden.length; j++) {
          sum += row[j] * hidden[j];
        }
        scores[k] = sum;
      }
      softmax(scores);
      for (int k = 0; k < mean.length; k++) {
        mean[k] += scores[k] / networks.size();
      }
    }
    return mean;
  }

  /** The hidden layer of a network. */
  public static float[] hidden(Weights network, float[] meanings, int[] traits) {
    float[] hidden = network.bias().clone();
    for (int i = 0; i < meanings.length; i++) {
      if (meanings[i] != 0) {
        addTo(hidden, network.meanings()[i], meanings[i]);
      }
    }
    for (int trait : traits) {
      addTo(hidden, network.traits()[trait], 1f);
    }
    for (int j = 0; j < hidden.length; j++) {
      hidden[j] = Math.max(hidden[j], LEAK * hidden[j]);
    }
    return hidden;
  }

  private static void addTo(float[] sum, float[] row, float share) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] += share * row[j];
    }
  }

  /** Turns scores into probabilities. */
  public static void softmax(double[] scores) {
    double top = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      top = Math.max(top, score);
    }
    double sum = 0;
    for (int k = 0; k < scores.length; k++) {
      scores[k] = Math.exp(scores[k] - top);
      sum += scores[k];
    }
    for (int k = 0; k < scores.length; k++) {
      scores[k] /= sum;
    }
  }

  /**
   * Reads what {@link #write} has written.
   *
   * @throws IOException if the stream holds no such weights, or of another version
   */
  public static BackOff read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("no weights of the back-off");
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw new IOException("weights of the back-off of version " + version + ", not " + VERSION);
    }
    List<String> labels = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      labels.add(in.readUTF());
    }
    List<Weights> networks = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      networks.add(
          new Weights(readRows(in), readRows(in), readRows(in)[0], readRows(in), readRows(in)[0]));
    }
    return new BackOff(labels, networks);
  }

  /** Writes labels and weights; a weight is a byte times the scale of its row. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16));
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeInt(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    out.writeInt(networks.size());
    for (Weights network : networks) {
      writeRows(out, network.meanings());
      writeRows(out, network.traits());
      writeRows(out, new float[][] {network.bias()});
      writeRows(out, network.answers());
      writeRows(out, new float[][] {network.answerBias()});
    }
    out.flush();
  }

  private static float[][] readRows(DataInputStream in) throws IOException {
    float[][] rows = new float[in.readInt()][in.readInt()];
    for (float[] row : rows) {
      float scale = in.readFloat();
      for (int j = 0; scale != 0 && j < row.length; j++) {
        row[j] = scale * in.readByte();
      }
    }
    return rows;
  }

  private static void writeRows(DataOutputStream out, float[][] rows) throws IOException {
    out.writeInt(rows.length);
    out.writeInt(rows[0].length);
    for (float[] row : rows) {
      float most = 0;
      for (float value : row) {
        most = Math.max(most, Math.abs(value));
      }
      float scale = most / Byte.MAX_VALUE;
      out.writeFloat(scale);
      for (int j = 0; scale != 0 && j < row.length; j++) {
        out.writeByte(Math.round(row[j] / scale));
      }
    }
  }
}
