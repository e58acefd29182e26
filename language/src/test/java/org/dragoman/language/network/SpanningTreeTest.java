package org.dragoman.language.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanningTreeTest {

  @Test
  void takesTheBestHeadsWhereTheyAreATree() {
    float[][] scores = {{-9, 5, 0, 1}, {0, -9, 1, 6}, {1, 4, -9, 0}};

    assertThat(SpanningTree.of(scores)).containsExactly(1, -1, 1);
  }

  @Test
  void breaksACycleWhereItCostsLeast() {
    // Words 0 and 1 choose each other; the root suits word 1 better.
    float[][] scores = {{-9, 8, 2}, {9, -9, 7}};

    assertThat(SpanningTree.of(scores)).containsExactly(1, -1);
  }

  @Test
  void leavesOneWordBelowTheRoot() {
    float[][] scores = {{-9, 1, 5}, {2, -9, 9}};

    assertThat(SpanningTree.of(scores)).containsExactly(1, -1);
  }

  @Test
  void aSingleWordIsTheRoot() {
    assertThat(SpanningTree.of(new float[][] {{Float.NEGATIVE_INFINITY, 0}})).containsExactly(-1);
  }

  /** Compared with the best of all trees below the root that was chosen. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void findsTheBestOfAllTrees(int n) {
    Random random = new Random(n);
    for (int round = 0; round < 300; round++) {
      float[][] scores = new float[n][n + 1];
      for (int t = 0; t < n; t++) {
        for (int h = 0; h <= n; h++) {
          scores[t][h] = t == h ? Float.NEGATIVE_INFINITY : random.nextInt(100);
        }
      }

      int[] heads = SpanningTree.of(scores);

      int root = Arrays.stream(heads).boxed().toList().indexOf(-1);
      assertThat(score(heads, scores)).isCloseTo(best(scores, root), within(1e-3));
    }
  }

  private static double best(float[][] scores, int root) {
    int n = scores.length;
    double best = Double.NEGATIVE_INFINITY;
    int[] heads = new int[n];
    for (long code = 0; code < Math.pow(n, n); code++) {
      long rest = code;
      for (int t = 0; t < n; t++) {
        heads[t] = t == root ? -1 : (int) (rest % n);
        rest /= n;
      }
      if (isTree(heads, root)) {
        best = Math.max(best, score(heads, scores));
      }
    }
    return best;
  }

  private static boolean isTree(int[] heads, int root) {
    for (int t = 0; t < heads.length; t++) {
      int at = t;
      for (int steps = 0; at != root; steps++) {
        if (steps > heads.length) {
          return false;
        }
        at = heads[at];
      }
    }
    return true;
  }

  private static double score(int[] heads, float[][] scores) {
    double sum = 0;
    for (int t = 0; t < heads.length; t++) {
      sum += scores[t][heads[t] < 0 ? heads.length : heads[t]];
    }
    return sum;
  }
}
