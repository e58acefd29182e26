package org.dragoman.text;

import java.util.Arrays;

/**
 * Traits of something that is weighed: what is known of it, one number each. A trait is named by
 * its kind and up to three values; the number is their hash, cut to the size of the table of
 * weights, so that no trait needs to be listed anywhere.
 */
public final class Traits {

  private static final int BITS = 20;

  /** How many different numbers there are. */
  public static final int PLACES = 1 << BITS;

  private static final int MASK = PLACES - 1;

  private int[] indices = new int[64];
  private int size;

  /** A trait without value. */
  public void add(String kind) {
    put(kind.hashCode() * 31);
  }

  /** A trait with a value. */
  public void add(String kind, Object value) {
    put(mix(kind.hashCode(), hash(value)));
  }

  /** A trait with two values. */
  public void add(String kind, Object first, Object second) {
    put(mix(mix(kind.hashCode(), hash(first)), hash(second)));
  }

  /** A trait with three values. */
  public void add(String kind, Object first, Object second, Object third) {
    put(mix(mix(mix(kind.hashCode(), hash(first)), hash(second)), hash(third)));
  }

  /** The hash of an enum constant itself is another one in each process; its name's is not. */
  private static int hash(Object value) {
    return value instanceof Enum<?> constant ? constant.name().hashCode() : value.hashCode();
  }

  private static int mix(int hash, int value) {
    return (hash ^ value) * 0x9e3779b1 + (hash >>> 15) + value;
  }

  private void put(int hash) {
    if (size == indices.length) {
      indices = Arrays.copyOf(indices, size * 2);
    }
    int spread = hash ^ (hash >>> 16);
    spread *= 0x2c1b3c6d;
    spread ^= spread >>> 13;
    indices[size++] = spread & MASK;
  }

  /** The numbers of the traits, from 0 to {@link #PLACES} − 1, as they were added. */
  public int[] indices() {
    return Arrays.copyOf(indices, size);
  }
}
