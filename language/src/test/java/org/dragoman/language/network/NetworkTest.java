package org.dragoman.language.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A small network with random weights: what it says is nonsense, but must be sound nonsense. */
class NetworkTest {

  private static final Dimensions SMALL = new Dimensions(4, 4, 16, 4, 6, 5, 4, 4, 4, 4);
  private static final Inventory INVENTORY =
      new Inventory(
          List.of("NOUN/NN", "VERB/VBD", "PUNCT/."),
          List.of("nsubj", "obj", "parataxis", "root"),
          List.of("", "PERSON"));

  @Test
  void everySentenceGetsATreeWithOneRoot() {
    Network network = model().network(word -> 0);
    Random random = new Random(3);
    for (int size = 1; size < 60; size++) {
      List<String> words = random.ints(size, 0, 500).mapToObj(number -> "w" + number).toList();

      Parse parse = network.parse(words);

      for (int t = 0; t < size; t++) {
        boolean isRoot = parse.heads()[t] < 0;
        assertThat(INVENTORY.labels().get(parse.labels()[t]).equals("root")).isEqualTo(isRoot);
        assertThat(parse.confidences()[t]).isBetween(0f, 1f);
        assertThat(stepsToRoot(parse.heads(), t)).isLessThanOrEqualTo(size);
      }
      assertThat(parse.heads()).containsOnlyOnce(-1);
    }
  }

  @Test
  void aVeryLongSentenceIsParsedInPiecesUnderOneRoot() {
    Network network = model().network(word -> 0);

    Parse parse = network.parse(Collections.nCopies(1000, "word"));

    assertThat(parse.heads()).hasSize(1000).containsOnlyOnce(-1);
    assertThat(stepsToRoot(parse.heads(), 999)).isLessThanOrEqualTo(1000);
  }

  @Test
  void oddFormsAreWordsLikeOthers() {
    Network network = model().network(word -> 0);

    Parse parse = network.parse(List.of("\uD83D", "\u0000", "é́", "😀", "", "x".repeat(100_000)));

    assertThat(parse.tags()).hasSize(6);
  }

  @Test
  void aModelIsReadAsItWasWritten() throws IOException {
    Model first = model();

    Model again = copy(first);

    assertThat(again.size()).isEqualTo(SMALL);
    assertThat(again.inventory()).isEqualTo(INVENTORY);
    assertThat(again.weights().mix).isDeepEqualTo(first.weights().mix);
    assertThat(again.weights().layers[1].recurrent[1])
        .isDeepEqualTo(first.weights().layers[1].recurrent[1]);
    // Word vectors are rounded to bytes when they are written first, and then no more.
    List<String> words = List.of("Rebels", "freed", "hostages", ".");
    Parse parse = again.network(word -> 0).parse(words);
    assertThat(copy(again).network(word -> 0).parse(words).confidences())
        .isEqualTo(parse.confidences());
  }

  private static Model copy(Model model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return Model.read(new ByteArrayInputStream(bytes.toByteArray()));
  }

  @Test
  void whatIsNoModelIsRefused() {
    assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(new byte[100])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a language model");
  }

  private static int stepsToRoot(int[] heads, int from) {
    int steps = 0;
    for (int at = from; at >= 0 && steps <= heads.length; at = heads[at]) {
      steps++;
    }
    return steps;
  }

  private static Model model() {
    long[] frequent = {Hash.of("freed"), Hash.of("rebels")};
    java.util.Arrays.sort(frequent);
    Parameters weights = new Parameters(SMALL, 3, 3, 4, 2);
    Random random = new Random(1);
    for (Parameters.Matrix matrix : weights.all()) {
      for (float[] row : matrix.rows()) {
        for (int j = 0; j < row.length; j++) {
          row[j] = (float) random.nextGaussian();
        }
      }
    }
    return new Model(SMALL, weights, frequent, Meanings.none(4), INVENTORY);
  }
}
