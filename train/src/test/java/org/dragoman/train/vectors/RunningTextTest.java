package org.dragoman.train.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTextTest {

  @TempDir Path folder;

  @Test
  void cutsPlainTextAsTreebanksDo() {
    List<String> words = new ArrayList<>();
    RunningText.plain("Police didn't leave. Mali's U.S.-made guns cost $1,200.", words::add);

    assertThat(words)
        .containsExactly(
            "police", "did", "n't", "leave", ".", "mali", "'s", "u.s.", "-", "made", "guns", "cost",
            "$", "1,200", ".");
  }

  @Test
  void readsTreebanksAndJsonLines() throws IOException {
    Path treebank =
        Files.writeString(
            folder.resolve("a.conllu"),
            "# text = Ana can't\n1\tAna\t_\n2-3\tcan't\t_\n2\tca\t_\n3\tn't\t_\n\n");
    Path reports =
        Files.writeString(folder.resolve("b.jsonl"), "{\"id\": 1, \"text\": \"Rain fell\"}\n");
    List<String> words = new ArrayList<>();

    RunningText.read(List.of(treebank, reports), words::add);

    assertThat(words).containsExactly("ana", "ca", "n't", "rain", "fell");
  }
}
