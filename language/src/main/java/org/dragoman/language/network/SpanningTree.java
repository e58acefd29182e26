package org.dragoman.language.network;

import java.util.Arrays;

/**
 * The best tree over a sentence by the scores of its arcs: Chu and Liu's and Edmonds's maximum
 * spanning arborescence, with exactly one word below the root as Universal Dependencies demand.
 */
final class SpanningTree {

  private SpanningTree() {}

  /**
   * Finds it.
   *
   * @param scores one row a word, one column a possible head, the last column for the root
   * @return each word's head, −1 for the one root
   */
  static int[] of(float[][] scores) {
    int n = scores.length;
    int[] heads = new int[n];
    for (int t = 0; t < n; t++) {
      heads[t] = Kernels.best(scores[t], n + 1);
    }
    int root = onlyRoot(heads, scores);
    for (int t = 0; t < n; t++) {
      if (t == root) {
        heads[t] = -1;
      } else if (heads[t] == n) {
        heads[t] = Kernels.best(scores[t], n);
      }
    }
    for (boolean member : cycle(heads)) {
      if (member) {
        return withoutCycles(scores, root);
      }
    }
    return heads;
  }

  /** The word that loses most if it is not the root: of those that chose it, or else of all. */
  private static int onlyRoot(int[] heads, float[][] scores) {
    int n = scores.length;
    int root = -1;
    float most = Float.NEGATIVE_INFINITY;
    boolean chosen = Arrays.stream(heads).anyMatch(head -> head == n);
    for (int t = 0; t < n; t++) {
      if (chosen && heads[t] != n) {
        continue;
      }
      int other = Kernels.best(scores[t], n);
      float gain = n == 1 ? 0 : scores[t][n] - scores[t][other];
      if (root < 0 || gain > most) {
        most = gain;
        root = t;
      }
    }
    return root;
  }

  private static int[] withoutCycles(float[][] given, int root) {
    int n = given.length;
    double[][] scores = new double[n][n];
    for (int t = 0; t < n; t++) {
      for (int h = 0; h < n; h++) {
        scores[t][h] = t == h ? Double.NEGATIVE_INFINITY : given[t][h];
      }
    }
    int[] heads = solve(scores, root);
    heads[root] = -1;
    return heads;
  }

  /**
   * The heads of all nodes but the root. A cycle among the best arcs is contracted to one node, the
   * smaller problem solved, and the cycle opened where its solution enters it.
   */
  private static int[] solve(double[][] scores, int root) {
    int n = scores.length;
    int[] heads = new int[n];
    for (int t = 0; t < n; t++) {
      heads[t] = t == root ? -1 : best(scores[t]);
    }
    boolean[] inCycle = cycle(heads);
    int[] outside = new int[n];
    int[] place = new int[n];
    int count = 0;
    for (int t = 0; t < n; t++) {
      if (!inCycle[t]) {
        place[t] = count;
        outside[count++] = t;
      }
    }
    if (count == n) {
      return heads;
    }
    int cycle = count;
    double[][] smaller = new double[count + 1][count + 1];
    int[] leave = new int[n];
    int[] enter = new int[n];
    smaller[cycle][cycle] = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < count; k++) {
      int word = outside[k];
      for (int m = 0; m < count; m++) {
        smaller[k][m] = scores[word][outside[m]];
      }
      smaller[k][cycle] = Double.NEGATIVE_INFINITY;
      smaller[cycle][k] = Double.NEGATIVE_INFINITY;
      leave[word] = -1;
      enter[word] = -1;
      for (int c = 0; c < n; c++) {
        if (!inCycle[c]) {
          continue;
        }
        if (leave[word] < 0 || scores[word][c] > smaller[k][cycle]) {
          smaller[k][cycle] = scores[word][c];
          leave[word] = c;
        }
        double gain = scores[c][word] - scores[c][heads[c]];
        if (enter[word] < 0 || gain > smaller[cycle][k]) {
          smaller[cycle][k] = gain;
          enter[word] = c;
        }
      }
    }
    int[] solution = solve(smaller, place[root]);
    for (int k = 0; k < count; k++) {
      int word = outside[k];
      if (word != root) {
        heads[word] = solution[k] == cycle ? leave[word] : outside[solution[k]];
      }
    }
    int entrance = outside[solution[cycle]];
    heads[enter[entrance]] = entrance;
    return heads;
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int h = 1; h < scores.length; h++) {
      if (scores[h] > scores[best]) {
        best = h;
      }
    }
    return best;
  }

  /** The members of one cycle; none if there is none. */
  private static boolean[] cycle(int[] heads) {
    boolean[] members = new boolean[heads.length];
    int[] seen = new int[heads.length];
    for (int t = 0; t < heads.length; t++) {
      int at = t;
      while (at >= 0 && seen[at] == 0) {
        seen[at] = t + 1;
        at = heads[at];
      }
      if (at >= 0 && seen[at] == t + 1) {
        for (int c = at; !members[c]; c = heads[c]) {
          members[c] = true;
        }
        return members;
      }
    }
    return members;
  }
}
