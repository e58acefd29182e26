package org.dragoman.language.network;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Vectors of the meanings of words, found by the hash of the lower-case form.
 *
 * <p>Stored as bytes with one scale a word, sorted by hash.
 */
public final class Meanings {

  private static final int MAGIC = 0x44564543; // "DVEC"
  private static final int VERSION = 1;

  private final int dimensions;
  private final long[] hashes;
  private final float[] scales;
  private final byte[] values;

  private Meanings(int dimensions, long[] hashes, float[] scales, byte[] values) {
    this.dimensions = dimensions;
    this.hashes = hashes;
    this.scales = scales;
    this.values = values;
  }

  /** Vectors of no word at all. */
  public static Meanings none(int dimensions) {
    return new Meanings(dimensions, new long[0], new float[0], new byte[0]);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the stream does not hold such vectors
   */
  public static Meanings read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new IOException("not a file of word vectors of version " + VERSION);
    }
    int count = in.readInt();
    int dimensions = in.readInt();
    return new Meanings(
        dimensions,
        Flat.longs(in, count),
        Flat.floats(in, count),
        Flat.bytes(in, count * dimensions));
  }

  /** Writes them: magic number, version, count, dimensions; hashes; scales; values. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeInt(hashes.length);
    out.writeInt(dimensions);
    for (long hash : hashes) {
      out.writeLong(hash);
    }
    for (float scale : scales) {
      out.writeFloat(scale);
    }
    out.write(values);
  }

  /** Length of a vector. */
  public int dimensions() {
    return dimensions;
  }

  /** The row of a lower-case word, or −1 if it has no vector. */
  public int row(CharSequence lowerCase) {
    int at = Arrays.binarySearch(hashes, Hash.of(lowerCase));
    return at < 0 ? -1 : at;
  }

  /** Writes a row's vector into an array, from a position on. */
  public void copy(int row, float[] to, int from) {
    float scale = scales[row];
    int begin = row * dimensions;
    for (int j = 0; j < dimensions; j++) {
      to[from + j] = scale * values[begin + j];
    }
  }
}
