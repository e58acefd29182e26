package org.dragoman.language.network;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A trained model: all that a {@link Network} is made of.
 *
 * <p>In its file, numbers are big-endian; large matrices have one byte a number and one scale a
 * row, the others four bytes a number.
 *
 * @param size the dimensions
 * @param weights the weights
 * @param frequent the sorted hashes of the lower-case forms with a vector of their own
 * @param meanings the distilled vectors
 * @param inventory what the outputs mean
 */
public record Model(
    Dimensions size, Parameters weights, long[] frequent, Meanings meanings, Inventory inventory) {

  private static final int MAGIC = 0x444c414e; // "DLAN"

  /** Goes up whenever the file or the meaning of a feature changes. */
  private static final int VERSION = 1;

  /**
   * The network that the model describes.
   *
   * @param classes what the lexicon knows of a lower-case form, as in training
   */
  public Network network(ToIntFunction<String> classes) {
    WordForms forms = new WordForms(frequent, size.affixes(), meanings, classes);
    return new Network(size, weights, forms, inventory);
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream holds none of this version
   */
  public static Model read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a language model");
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw new IOException("a language model of version " + version + ", not " + VERSION);
    }
    Dimensions size =
        new Dimensions(
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt());
    Inventory inventory = new Inventory(strings(in), strings(in), strings(in));
    long[] frequent = Flat.longs(in, in.readInt());
    Parameters weights =
        new Parameters(
            size,
            frequent.length + 1,
            inventory.tags().size(),
            inventory.labels().size(),
            inventory.names().size());
    for (Parameters.Matrix matrix : weights.all()) {
      read(matrix, in);
    }
    return new Model(size, weights, frequent, Meanings.read(in), inventory);
  }

  /** Writes the model. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16));
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    int[] numbers = {
      size.word(),
      size.affix(),
      size.affixes(),
      size.meaning(),
      size.type(),
      size.state(),
      size.arc(),
      size.label(),
      size.tag(),
      size.name()
    };
    for (int number : numbers) {
      out.writeInt(number);
    }
    write(inventory.tags(), out);
    write(inventory.labels(), out);
    write(inventory.names(), out);
    out.writeInt(frequent.length);
    for (long hash : frequent) {
      out.writeLong(hash);
    }
    for (Parameters.Matrix matrix : weights.all()) {
      write(matrix, out);
    }
    meanings.write(out);
    out.flush();
  }

  private static void read(Parameters.Matrix matrix, DataInputStream in) throws IOException {
    for (float[] row : matrix.rows()) {
      if (matrix.sparse()) {
        float scale = in.readFloat();
        byte[] bytes = Flat.bytes(in, row.length);
        for (int j = 0; j < row.length; j++) {
          row[j] = scale * bytes[j];
        }
      } else {
        float[] values = Flat.floats(in, row.length);
        System.arraycopy(values, 0, row, 0, row.length);
      }
    }
  }

  private static void write(Parameters.Matrix matrix, DataOutputStream out) throws IOException {
    for (float[] row : matrix.rows()) {
      if (!matrix.sparse()) {
        for (float value : row) {
          out.writeFloat(value);
        }
        continue;
      }
      float most = 0;
      for (float value : row) {
        most = Math.max(most, Math.abs(value));
      }
      float scale = most / 127f;
      out.writeFloat(scale);
      for (float value : row) {
        out.writeByte(scale == 0 ? 0 : Math.round(value / scale));
      }
    }
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> strings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      strings.add(in.readUTF());
    }
    return strings;
  }

  private static void write(List<String> strings, DataOutputStream out) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }
}
