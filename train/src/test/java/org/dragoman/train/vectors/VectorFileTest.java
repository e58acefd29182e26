package org.dragoman.train.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorFileTest {

  @TempDir Path folder;

  @Test
  void givesBackWhatWasWrittenWithinHalfAStep() throws IOException {
    Path file = folder.resolve("vectors");
    VectorFile.write(
        file,
        Map.of(
            "minister", new float[] {1.27f, -0.5f, 0.004f},
            "bombed", new float[] {-3, 2, 0},
            "of", new float[] {0, 0, 0}));

    SortedMap<Long, float[]> read = VectorFile.read(file);

    assertThat(read).hasSize(3);
    assertThat(read.get(WordHash.of("minister")))
        .containsExactly(new float[] {1.27f, -0.5f, 0.004f}, within(0.0051f));
    assertThat(read.get(WordHash.of("bombed")))
        .containsExactly(new float[] {-3, 2, 0}, within(0.012f));
    assertThat(read.get(WordHash.of("of"))).containsExactly(0, 0, 0);
  }

  @Test
  void isAsLongAsItsFormatSays() throws IOException {
    Path file = folder.resolve("vectors");
    VectorFile.write(file, Map.of("a", new float[64], "b", new float[64]));

    assertThat(Files.size(file)).isEqualTo(4 * 4 + 2 * (8 + 4 + 64));
    assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("DVEC\0\0\0\1\0\0\0\2\0\0\0\100");
  }

  @Test
  void refusesOtherFiles() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "Talks in Dakar ended.");

    assertThatThrownBy(() -> VectorFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("notes.txt is no file of word vectors");
  }
}
