package org.dragoman.train.network;

/** Which rows of a large matrix have been changed. */
final class Touched {

  private final boolean[] marks;
  private final int[] rows;
  private int count;

  Touched(int size) {
    marks = new boolean[size];
    rows = new int[size];
  }

  void add(int row) {
    if (!marks[row]) {
      marks[row] = true;
      rows[count++] = row;
    }
  }

  int count() {
    return count;
  }

  int row(int i) {
    return rows[i];
  }

  void clear() {
    for (int i = 0; i < count; i++) {
      marks[rows[i]] = false;
    }
    count = 0;
  }
}
