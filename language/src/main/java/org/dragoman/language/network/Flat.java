package org.dragoman.language.network;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads arrays of numbers from a stream, big-endian, a whole array at once. */
final class Flat {

  private Flat() {}

  static byte[] bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length != count) {
      throw new EOFException("the model ends too early");
    }
    return bytes;
  }

  static float[] floats(DataInputStream in, int count) throws IOException {
    float[] floats = new float[count];
    ByteBuffer.wrap(bytes(in, Math.multiplyExact(count, Float.BYTES))).asFloatBuffer().get(floats);
    return floats;
  }

  static long[] longs(DataInputStream in, int count) throws IOException {
    long[] longs = new long[count];
    ByteBuffer.wrap(bytes(in, Math.multiplyExact(count, Long.BYTES))).asLongBuffer().get(longs);
    return longs;
  }
}
