package org.dragoman.evaluation.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.Dragoman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationsYardstickTest {

  private static final String HEADER = "id\tfold\troot\tquad\tsource\ttarget\tsentence\tmarked\n";

  @TempDir private Path folder;

  private static String row(String id, int fold, String root, int quad, String marked) {
    String sentence = marked.replaceAll("</?[st]>", "");
    return String.join("\t", id, "" + fold, root, "" + quad, "source", "target", sentence, marked)
        + "\n";
  }

  private Path file(String... rows) throws IOException {
    Path file = folder.resolve("tiny.tsv");
    Files.writeString(file, HEADER + String.join("", rows));
    return file;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }

  @Test
  void bothWaysArePrintedWithAndWithoutTheCrosswalk() throws IOException {
    Path file =
        file(
            row("a", 1, "ACCUSE", 3, "<s>Norland</s> condemned \"the raid\" by <t>Kenya</t>."),
            row("b", 7, "AID", 2, "<s>Norway</s> sent food to <t>Kenya</t>."));
    StringBuilder out = new StringBuilder();
    RelationsYardstick.run(file, RelationsYardstick.Options.ALL, Dragoman.english(), out);
    assertThat(out)
        .contains("all folds, 2 sentences")
        .contains("Crosswalk: CONCEDE")
        .contains("accuracy, root")
        .contains("macro-F1, root")
        .contains("accuracy, quad")
        .contains("recall, root+source+target")
        .contains("precision*");
  }

  @Test
  void predictionsHaveALineForEachRowInTheOrderOfTheFile() throws IOException {
    Path file =
        file(
            row("z", 7, "AID", 2, "<s>Norway</s> sent food to <t>Kenya</t>."),
            row("b", 2, "AID", 2, "<s>Chile</s> sent food to <t>Kenya</t>."),
            row("a", 8, "AID", 2, "The sky over <t>Lima</t> was blue."));
    Path predictions = folder.resolve("out.tsv");
    RelationsYardstick.Options options =
        new RelationsYardstick.Options(true, false, Folds.parse("7-9"), predictions, false, 2);
    RelationsYardstick.run(file, options, Dragoman.english(), new StringBuilder());
    List<String> lines = lines(predictions);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).isEqualTo("id\troot\tquad");
    assertThat(lines.get(1)).startsWith("z\t");
    assertThat(lines.get(2)).isEqualTo("a\tNONE\t");
  }

  @Test
  void endToEndPredictionsHaveAHeaderAndOffsets() throws IOException {
    Path file = file(row("z", 7, "AID", 2, "<s>Norway</s> sent food to <t>Kenya</t>."));
    Path predictions = folder.resolve("out.tsv");
    RelationsYardstick.Options options =
        new RelationsYardstick.Options(false, true, Folds.ALL, predictions, false, 1);
    RelationsYardstick.run(file, options, Dragoman.english(), new StringBuilder());
    assertThat(lines(predictions).get(0))
        .isEqualTo("id\troot\tactor_begin\tactor_end\trecipient_begin\trecipient_end\tstatus");
    assertThat(lines(predictions)).contains("z\tAID\t0\t6\t20\t25\toccurred");
  }

  @Test
  void marksMayStandWithinOneAnotherAndAreTrimmed() {
    Marks marks = Marks.of("<s>The <t> Malian</t> army</s> fled. 😀 <t>Mali</t>");
    assertThat(marks.text()).isEqualTo("The  Malian army fled. 😀 Mali");
    assertThat(marks.source())
        .extracting(span -> span.of(marks.text()))
        .containsExactly("The  Malian army");
    assertThat(marks.target())
        .extracting(span -> span.of(marks.text()))
        .containsExactly("Malian", "Mali");
  }

  @Test
  void foldsAreWrittenAsRanges() {
    assertThat(Folds.parse("7-9").numbers()).containsExactlyInAnyOrder(7, 8, 9);
    assertThat(Folds.parse("0,2,5-6").numbers()).containsExactlyInAnyOrder(0, 2, 5, 6);
    assertThatThrownBy(() -> Folds.parse("seven")).hasMessageContaining("7-9");
    assertThatThrownBy(() -> Folds.parse("9-7")).hasMessageContaining("first");
  }

  @Test
  void aFileThatIsNoSuchSetIsRefusedInOneLine() throws IOException {
    Path file = folder.resolve("other.tsv");
    Files.writeString(file, "name\tvalue\nx\ty\n");
    assertThatThrownBy(
            () ->
                RelationsYardstick.run(
                    file, RelationsYardstick.Options.ALL, Dragoman.english(), new StringBuilder()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("other.tsv has no column");
    Path good = file(row("z", 7, "AID", 2, "<s>Norway</s> left."));
    RelationsYardstick.Options none =
        new RelationsYardstick.Options(true, false, Folds.parse("1"), null, false, 1);
    assertThatThrownBy(
            () -> RelationsYardstick.run(good, none, Dragoman.english(), new StringBuilder()))
        .hasMessageContaining("no rows in folds 1");
  }
}
