package org.dragoman.train.traits;

import java.util.Arrays;
import org.dragoman.text.Traits;

/** Counts in how many documents traits occur. */
public final class Occurrences {

  private final int[] counts = new int[Traits.PLACES];
  private final int[] last = new int[Traits.PLACES];
  private int document = -1;

  /** Counts of 0. */
  public Occurrences() {
    Arrays.fill(last, -1);
  }

  /** Begins a document. */
  public void next() {
    document++;
  }

  /** Counts traits of the document. */
  public void count(int[] traits) {
    for (int trait : traits) {
      if (last[trait] != document) {
        last[trait] = document;
        counts[trait]++;
      }
    }
  }

  /** By trait number, whether at least so many documents have it. */
  public boolean[] atLeast(int documents) {
    boolean[] enough = new boolean[counts.length];
    for (int i = 0; i < counts.length; i++) {
      enough[i] = counts[i] >= documents;
    }
    return enough;
  }
}
