package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Lexicons and ontologies of a user's own, as the command line takes them. */
class LexiconCommandTest {

  private static final Path EXAMPLE = Path.of("..", "examples", "ontology");

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... words) {
    CommandLine commands = Main.commandLine(Ansi.OFF);
    commands.setOut(new PrintWriter(out, true));
    commands.setErr(new PrintWriter(err, true));
    return commands.execute(words);
  }

  private Path acts(String lines) throws Exception {
    return Files.writeString(folder.resolve("fish.txt"), lines);
  }

  @Test
  void theExampleOntologyHoldsWhatItSays() {
    assertThat(run("lexicon", "check", EXAMPLE.toString())).isZero();
    assertThat(out.toString()).contains("all as they say");
  }

  @Test
  void aSentenceIsReadByTheUsersOntology() {
    String sentence = "Iceland threatened to seize the catch of Norwegian trawlers.";
    assertThat(run("lexicon", "explain", sentence, "--ontology", EXAMPLE.toString())).isZero();
    assertThat(out.toString()).contains("THREATEN restrict (FISHERY seize-catch)");
  }

  @Test
  void wrongLinesAreListedWithTheirPlace() throws Exception {
    Path file = acts("fish | | FISHRY | A. | none\nfish | | AID | | none\n");

    assertThat(run("lexicon", "check", file.toString())).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            file + ":1: no event type 'FISHRY'", file + ":2: no example", "2 lines are wrong");
  }

  @Test
  void anExampleThatIsCodedOtherwiseIsShown() throws Exception {
    Path file = acts("trawl | | AID 070 | Ghana trawled the sea. | AID TGO\n");

    assertThat(run("lexicon", "check", file.toString())).isEqualTo(1);
    assertThat(out.toString())
        .contains(file + ":1: \"Ghana trawled the sea.\" must be AID TGO, but is AID GHA GOV > -");
  }

  @Test
  void whatCannotBeReadIsRefusedInOneLine() {
    assertThat(run("events", "--ontology", folder.resolve("gone").toString(), "-")).isEqualTo(3);
    assertThat(err.toString().lines().toList())
        .singleElement()
        .asString()
        .startsWith("dragoman: ")
        .contains("there is no such file or folder");
  }

  @Test
  void aWordIsExplainedWithItsEntriesAndWhatOperatorsMakeOfIt() {
    assertThat(run("lexicon", "explain", "expelled", "--width", "200")).isZero();
    assertThat(out.toString())
        .contains(
            "expel (verb) act: SANCTION expel", "sanction.txt:", "threaten → THREATEN expel 136");
  }

  @Test
  void anUnknownWordIsSaidToBe() {
    assertThat(run("lexicon", "explain", "xyzzy")).isEqualTo(3);
    assertThat(out.toString()).contains("\"xyzzy\" is not known");
  }
}
