package org.dragoman.reading.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.events.Lexicon;
import org.dragoman.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ontologies of a user's own: what they add, what they replace, and what is wrong with them. */
class OntologyReaderTest {

  private static final String HEADER = "type\tmode\tquad\tscore\tcameo\n";

  @TempDir private Path folder;

  private void file(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private Ontology ontology() throws Exception {
    return OntologyReader.lexicon(folder).ontology();
  }

  @Test
  void addsTypesAndModesToThoseThatThereAre() throws Exception {
    file(
        "ontology/plover.add.tsv",
        HEADER + "FISHERY\t\t4\t-4\t170\nFISHERY\tchase\t\t-5\t\nAGREE\tquota\t\t3\t030\n");

    assertThat(ontology().score("FISHERY", List.of("chase"))).isEqualTo(-5);
    assertThat(ontology().score("AGREE", List.of("quota"))).isEqualTo(3);
    assertThat(ontology().quad("COERCE")).isEqualTo(4);
    assertThat(ontology().usualCameo("FISHERY", List.of("chase"))).isEmpty();
  }

  @Test
  void anAddedRowChangesTheScoreOfAKnownMode() throws Exception {
    file("ontology/plover.add.tsv", HEADER + "CONSULT\tvisit\t\t9\t042\n");

    assertThat(ontology().score("CONSULT", List.of("visit"))).isEqualTo(9);
    assertThat(ontology().score("CONSULT", List.of("phone"))).isEqualTo(1.5);
  }

  @Test
  void aFileOfTheSameNameStandsInsteadOfOurs() throws Exception {
    file("lexicon/contexts.txt", "# none of ours\n");
    Files.writeString(folder.resolve("lexicon/README.md"), "What this is.");

    assertThat(OntologyReader.lexicon(folder)).isNotEqualTo(Lexicon.english());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fish | in=water | FISHRY | A. | none; no event type 'FISHRY'",
        "fish | in=water | AID visit | A. | none; 'visit' is neither a mode of AID nor a CAMEO code",
        "fish | inn=water | AID | A. | none; unknown slot 'inn'",
        "fish | in=@sea | AID | A. | none; no class '@sea'",
        "fish/x | in=water | AID | A. | none; unknown part of speech 'x'",
        "fish | in=water | AID | | none; no example",
        "fish | in=water | AID | A. |; nothing says what the example must be coded as",
        "fish | in=water | AID | A. | AID visit; 'visit' is no mode of AID"
      })
  void namesFileAndLineOfWhatIsWrong(String line, String wrong) throws Exception {
    file("lexicon/acts/fish.txt", "# fish\n" + line + "\n");

    assertThatThrownBy(() -> OntologyReader.lexicon(folder))
        .isInstanceOf(UnreadableOntologyException.class)
        .hasMessageContaining("fish.txt:2: " + wrong);
  }

  @Test
  void namesTheRowOfATableThatIsWrong() throws Exception {
    for (Map.Entry<String, String> row :
        Map.of(
                "FISH\t\t5\t1\t030", "a quad class is 1, 2, 3 or 4, not '5'",
                "FISH\t\t1\tmuch\t030", "'much' is no number",
                "FISH\t\t1\t11\t030", "a score lies between -10 and 10, not 11",
                "FISH\t\t1\t1\t999", "no CAMEO code '999'",
                "FISH\tchase\t\t1\t030", "mode of unknown type 'FISH'")
            .entrySet()) {
      file("ontology/plover.add.tsv", HEADER + row.getKey() + "\n");

      assertThatThrownBy(() -> OntologyReader.lexicon(folder))
          .hasMessageContaining("plover.add.tsv:2: " + row.getValue());
    }
  }

  @Test
  void refusesFilesThatNoOntologyHas() throws Exception {
    file("lexicon/verbs.txt", "");

    assertThatThrownBy(() -> OntologyReader.lexicon(folder))
        .hasMessageContaining("verbs.txt: no file of an ontology has this name");
  }

  @Test
  void refusesAFolderWithoutAnyAndWhatIsNotThere() {
    assertThatThrownBy(() -> OntologyReader.lexicon(folder))
        .hasMessageContaining("holds no ontology");
    assertThatThrownBy(() -> OntologyReader.lexicon(folder.resolve("gone")))
        .hasMessageContaining("there is no such file or folder");
  }
}
