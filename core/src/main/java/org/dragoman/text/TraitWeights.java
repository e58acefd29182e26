package org.dragoman.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How much each of the {@link Traits} counts. Immutable. */
public final class TraitWeights {

  private final float[] weights;

  /**
   * Weights of traits.
   *
   * @param weights by the number of the trait
   * @throws IllegalArgumentException if there are not {@link Traits#PLACES} of them
   */
  public TraitWeights(float[] weights) {
    if (weights.length != Traits.PLACES) {
      throw new IllegalArgumentException("weights for " + Traits.PLACES + " traits are needed");
    }
    this.weights = weights.clone();
  }

  /** The sum of the weights of some traits. */
  public double sum(int[] traits) {
    double sum = 0;
    for (int trait : traits) {
      sum += weights[trait];
    }
    return sum;
  }

  /** Reads what {@link #write} has written. */
  public static TraitWeights read(DataInputStream in) throws IOException {
    float[] table = new float[Traits.PLACES];
    float scale = in.readFloat();
    int count = in.readInt();
    int place = 0;
    for (int i = 0; i < count; i++) {
      place += in.readUnsignedShort();
      table[place] = in.readShort() * scale;
    }
    return new TraitWeights(table);
  }

  /** Writes a scale, then the places that are not 0, each with its distance from the last. */
  public void write(DataOutputStream out) throws IOException {
    float most = 0;
    for (float weight : weights) {
      most = Math.max(most, Math.abs(weight));
    }
    float scale = most == 0 ? 1 : most / Short.MAX_VALUE;
    out.writeFloat(scale);
    out.writeInt(entries(scale, null));
    entries(scale, out);
  }

  /** Counts the entries, and writes them if there is where to. */
  private int entries(float scale, @Nullable DataOutputStream out) throws IOException {
    int count = 0;
    int last = 0;
    for (int place = 0; place < weights.length; place++) {
      int value = Math.round(weights[place] / scale);
      // A distance that does not fit is bridged by an entry that weighs nothing.
      if (value != 0 || place - last == 0xffff) {
        count++;
        if (out != null) {
          out.writeShort(place - last);
          out.writeShort(value);
        }
        last = place;
      }
    }
    return count;
  }
}
