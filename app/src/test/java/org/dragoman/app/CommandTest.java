package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.ledger.RecordJson;
import org.dragoman.model.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Commands as a user gives them, with what they tell on standard error and to the shell. */
class CommandTest {

  private static final String STORY =
      "Envoys meet in Accra\n\nACCRA, Ghana — The foreign minister of Ghana met the ambassador of"
          + " Peru on Monday.\n\n\"We will sign the treaty,\" Ghanaian President Kwabena Asante"
          + " said.\n";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... arguments) {
    CommandLine commands = Main.commandLine(Ansi.OFF);
    commands.setOut(new PrintWriter(out, true));
    commands.setErr(new PrintWriter(err, true));
    List<String> words = new ArrayList<>();
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    return commands.execute(words.toArray(String[]::new));
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private void saysOneLineWith(String words) {
    assertThat(err.toString().lines().toList())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("dragoman: ").contains(words));
  }

  @Test
  void whatTheReadmeShowsIsPrinted() throws Exception {
    Path root = Path.of("").toAbsolutePath().getParent();
    String readme = Files.readString(root.resolve("README.md"));
    int begin = readme.indexOf("Army and rebels");
    String shown = readme.substring(begin, readme.indexOf("```", begin));
    Path story = root.resolve("examples/battle-rival-tolls.txt");

    Path printed = folder.resolve("printed.txt");

    int code = run("read", story, "--date", "2014-03-12", "--width", "80", "-o", printed);
    assertThat(code).isZero();
    for (String part : shown.split("(?m)^    …$")) {
      assertThat(Files.readString(printed)).contains(part.strip());
    }
  }

  @Test
  void anUnknownCommandIsWrongUse() {
    assertThat(run("fly")).isEqualTo(2);
    saysOneLineWith("there is no command \"dragoman fly\"");
  }

  @Test
  void anUnknownOptionIsWrongUse() {
    assertThat(run("read", "--colour", "x")).isEqualTo(2);
    saysOneLineWith("--colour");
  }

  @ParameterizedTest
  @ValueSource(strings = {"16.9.2014", "2014-9-16", "2014-02-30", "Monday", ""})
  void aDateThatIsNoIsoDateIsWrongUse(String date) throws Exception {
    assertThat(run("read", file("a.txt", STORY), "--date=" + date)).isEqualTo(2);
    saysOneLineWith("--date");
  }

  @Test
  void anUnknownFormatOrKindOfEventIsWrongUse() throws Exception {
    assertThat(run("read", file("a.txt", STORY), "--format", "xml")).isEqualTo(2);
    saysOneLineWith("json, jsonl");
    err.getBuffer().setLength(0);
    assertThat(run("read", file("a.txt", STORY), "--include", "negated,rumoured")).isEqualTo(2);
    saysOneLineWith("rumoured");
  }

  @Test
  void aMissingOrEmptyFileLeavesNothingToDo() throws Exception {
    assertThat(run("read", folder.resolve("gone.txt"))).isEqualTo(3);
    saysOneLineWith("gone.txt");
    err.getBuffer().setLength(0);
    assertThat(run("read", file("empty.txt", ""))).isEqualTo(3);
    saysOneLineWith("empty");
  }

  @Test
  void aTextInAnotherLanguageLeavesNothingToDo() throws Exception {
    String russian =
        "Министр иностранных дел Ганы встретился в понедельник с послом Перу и обсудил с ним новый"
            + " договор о торговле, который будет подписан весной.";
    assertThat(run("read", file("ru.txt", russian))).isEqualTo(3);
    saysOneLineWith("Russian");
  }

  @Test
  void aFolderIsNeverOverwritten() throws Exception {
    assertThat(run("read", file("a.txt", STORY), "-o", folder)).isEqualTo(2);
    saysOneLineWith("folder");
  }

  @Test
  void anOutputFileAppearsOnlyWhenItIsComplete() throws Exception {
    Path output = file("out.json", "as it was");
    assertThat(run("read", folder.resolve("gone.txt"), "--format", "json", "-o", output))
        .isEqualTo(3);
    assertThat(output).hasContent("as it was");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(output);
    }
  }

  @Test
  void oneReportIsAnObjectAndSeveralAreAnArray() throws Exception {
    Path story = file("a.txt", STORY);
    Path one = folder.resolve("one.json");
    Path two = folder.resolve("two.json");
    assertThat(run("read", story, "--format", "json", "--date", "2021-03-04", "-o", one)).isZero();
    assertThat(run("read", story, story, "--format", "json", "-o", two)).isZero();
    Coding coding = RecordJson.plain().read(Files.readString(one));
    assertThat(coding.report().text()).isEqualTo(STORY);
    assertThat(coding.report().published()).hasToString("2021-03-04");
    assertThat(RecordJson.plain().readAll(Files.readString(two))).hasSize(2);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsSetAsideAndTheRestIsDone() throws Exception {
    Path output = folder.resolve("all.jsonl");
    int code =
        run("read", folder.resolve("gone.txt"), file("a.txt", STORY), "-f", "jsonl", "-o", output);
    assertThat(code).isEqualTo(1);
    saysOneLineWith("gone.txt");
    assertThat(Files.readAllLines(output, StandardCharsets.UTF_8)).hasSize(1);
  }

  @Test
  void theSameReportGivesTheSameBytes() throws Exception {
    Path story = file("a.txt", STORY);
    for (String format : List.of("text", "json", "jsonl", "csv", "html")) {
      Path first = folder.resolve("first." + format);
      Path second = folder.resolve("second." + format);
      assertThat(run("read", story, "--format", format, "-o", first)).isZero();
      assertThat(run("read", story, "--format", format, "-o", second)).isZero();
      assertThat(first).hasSameBinaryContentAs(second);
      assertThat(first).isNotEmptyFile();
    }
  }

  @Test
  void helpAndVersionAreDone() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("read", "evaluate", "Exit codes");
    assertThat(run("--version")).isZero();
    assertThat(run("read", "--help")).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aYardstickWithoutItsFileHasNothingToDo() {
    assertThat(run("evaluate", "relations", folder.resolve("gone.tsv"))).isEqualTo(3);
    assertThat(run("evaluate", "statements", folder.resolve("gone"))).isEqualTo(3);
    assertThat(run("evaluate", "language", folder.resolve("gone.conllu"))).isEqualTo(3);
    assertThat(err.toString().lines()).hasSize(3);
  }

  @Test
  void aTreebankThatIsNoneIsRefusedWithItsLine() throws Exception {
    assertThat(run("evaluate", "language", file("x.conllu", "1 Go\n"))).isEqualTo(3);
    saysOneLineWith("x.conllu:1: 1 columns where CoNLL-U has ten");
  }

  @Test
  void predictionsOfAnEngineNeedOneWayOfMeasuring() throws Exception {
    assertThat(run("evaluate", "language", file("x.conllu", "\n"), "--predictions", "p.conllu"))
        .isEqualTo(2);
    saysOneLineWith("--gold-tokens");
  }

  @Test
  void predictionsOfRelationsNeedOneWayOfMeasuring() throws Exception {
    assertThat(run("evaluate", "relations", file("x.tsv", "id\n"), "--predictions", "p.tsv"))
        .isEqualTo(2);
    saysOneLineWith("--given-actors");
  }

  private static final String OWN =
      "name,aliases,code,from,to\nHill Guard,HG,GHAPRM,,\nRiver Guard,,GHAXX,,\n";

  @Test
  void aDictionaryIsCheckedLineByLine() throws Exception {
    Path file = file("own.csv", OWN);
    assertThat(run("dictionary", "check", file)).isEqualTo(1);
    assertThat(out.toString())
        .contains(file + ", line 3: the code \"GHAXX\" is not made of blocks of three letters")
        .contains(file + ": csv; actors 1 (2 names, 1 codes");
    assertThat(run("dictionary", "check", file("good.csv", "name,code\nHill Guard,GHAPRM\n")))
        .isZero();
    assertThat(run("dictionary", "check", folder.resolve("none.csv"))).isEqualTo(3);
    assertThat(run("dictionary", "check", "--kind", "xls", file)).isEqualTo(2);
    assertThat(run("dictionary")).isEqualTo(2);
  }

  @Test
  void aDictionaryOfTheFieldIsWrittenAnew() throws Exception {
    Path old = file("old.txt", "HILL_GUARD_ [GHAPRM <140101] ; note\n\t[GHAMIL 20140101]\n");
    Path anew = folder.resolve("new.txt");
    assertThat(run("dictionary", "write", old, "-o", anew)).isZero();
    assertThat(Files.readString(anew))
        .isEqualTo("HILL_GUARD_\n\t[GHAPRM <20140101]\n\t[GHAMIL >20140101]\n");
    assertThat(run("dictionary", "check", anew)).isZero();
    assertThat(run("dictionary", "write", file("own.csv", OWN))).isEqualTo(3);
  }

  @Test
  void aReportIsReadWithADictionary() throws Exception {
    Path story = file("a.txt", "The Hill Guard attacked a village in Ghana on Monday.\n");
    Path own = file("own.csv", OWN);
    assertThat(run("actors", story, "--dictionary", own)).isZero();
    saysOneLineWith(own + ", line 3: the code \"GHAXX\"");
  }

  @Test
  void dictionariesThatAreNotThereOrNotGivenAreNamed() throws Exception {
    Path story = file("a.txt", STORY);
    assertThat(run("read", story, "--dictionary", folder.resolve("none.csv"))).isEqualTo(3);
    saysOneLineWith("none.csv: there is no such file");
    err.getBuffer().setLength(0);
    assertThat(run("read", story, "--only-dictionaries")).isEqualTo(2);
    saysOneLineWith("--only-dictionaries: which?");
  }
}
