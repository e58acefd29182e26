package org.dragoman.evaluation.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoreferenceYardstickTest {

  /** The minister arrived. She spoke. It rained. – with the entity of minister and she. */
  private static final String TREEBANK =
      """
      # newdoc id = GUM_news_port
      # text = The minister arrived.
      1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(1-person-new-2-coref
      2\tminister\tminister\tNOUN\tNN\t_\t3\tnsubj\t_\tEntity=1)
      3\tarrived\tarrive\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
      4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

      # text = She spoke.
      1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv-1-coref)
      2\tspoke\tspeak\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
      3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

      # text = It rained.
      1\tIt\tit\tPRON\tPRP\t_\t2\texpl\t_\t_
      2\trained\train\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
      3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

      """;

  @TempDir private Path folder;

  private Map<String, CoreferenceYardstick.Counts> run(String treebank, Path predictions)
      throws IOException {
    Path file = Files.writeString(folder.resolve("small.conllu"), treebank);
    return CoreferenceYardstick.run(
        file,
        new CoreferenceYardstick.Options(Set.of(), predictions),
        Language.english(),
        new StringBuilder());
  }

  @Test
  void aPronounIsRightIfItsPhraseIsOfTheSameEntity() throws IOException {
    Path predictions = folder.resolve("found.tsv");
    Map<String, CoreferenceYardstick.Counts> counts = run(TREEBANK, predictions);
    assertThat(counts).containsEntry("he, she", new CoreferenceYardstick.Counts(1, 1, 1));
    // "The minister arrived. " is 22 characters long.
    assertThat(Files.readAllLines(predictions)).contains("GUM_news_port\t22\t25\t0\t12");
  }

  @Test
  void itThatStandsForNothingIsLeftOut() throws IOException {
    assertThat(run(TREEBANK, folder.resolve("found.tsv")))
        .containsEntry("it", new CoreferenceYardstick.Counts(0, 0, 0));
  }

  @Test
  void aTreebankWithoutTheGenresIsRefused() {
    String other = TREEBANK.replace("GUM_news", "GUM_fiction");
    assertThatThrownBy(() -> run(other, folder.resolve("found.tsv")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no document of the genres");
  }
}
