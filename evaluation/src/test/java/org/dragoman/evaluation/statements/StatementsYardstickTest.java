package org.dragoman.evaluation.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.Dragoman;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatementsYardstickTest {

  private static final String TEXT =
      "Mayor Adaeze Osei said the bridge would reopen.\n\n“The work is done,” she added.\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeAStory() throws IOException {
    Files.createDirectories(folder.resolve("stories/text"));
    Files.createDirectories(folder.resolve("stories/attributions"));
    Files.writeString(folder.resolve("stories/text/bridge.txt"), TEXT);
    annotate("an", attribution(1, "Mayor Adaeze Osei", "said", "the bridge would reopen"));
  }

  @Test
  void countsWhatIsRightFoundAndMarked() throws IOException {
    Map<String, Figure> figures =
        run(new StatementsYardstick.Options(null, null), new StringBuilder());

    Figure content = figures.get("content, Jaccard ≥ 0.8 – all");
    assertThat(content).isEqualTo(new Figure(1, 2, 1, 1));
    assertThat(content.precision()).isEqualTo(50);
    assertThat(content.recall()).isEqualTo(100);
  }

  @Test
  void countsTheFirstAnnotatorInTheAlphabet() throws IOException {
    annotate(
        "aa",
        attribution(1, "Mayor Adaeze Osei", "said", "the bridge would reopen")
            + attribution(2, "she", "added", "“The work is done,”"));

    Map<String, Figure> figures =
        run(new StatementsYardstick.Options(null, null), new StringBuilder());

    assertThat(figures.get("source, cue and content exact – all"))
        .isEqualTo(new Figure(2, 2, 2, 2));
    assertThat(figures.get("quoted run – all")).isEqualTo(new Figure(1, 1, 1, 1));
  }

  @Test
  void saysWhichFiguresNeedTheScorer() throws IOException {
    StringBuilder table = new StringBuilder();

    Map<String, Figure> figures = run(new StatementsYardstick.Options(null, null), table);

    assertThat(table).contains("left out: they need --scorer DIR");
    assertThat(figures).doesNotContainKey("quoted run with the right source – all");
  }

  @Test
  void takesSourceHeadsAndSpeechCuesFromTheScorer() throws IOException {
    Path scorer = Files.createDirectories(folder.resolve("scorer"));
    Files.writeString(scorer.resolve("cue_classes.py"), "add('speech',\"\"\"say,add\"\"\")\n");
    Files.writeString(
        scorer.resolve("surface_lemma.json"), "{\"said\": \"say\", \"added\": \"add\"}");
    Files.writeString(
        scorer.resolve("extra_stories.json"),
        "{\"bridge\": {\"E1\": {\"cue_lemma\": \"say\", \"source_head\": [0, 5]}}}");

    Map<String, Figure> figures =
        run(new StatementsYardstick.Options(scorer, null), new StringBuilder());

    assertThat(figures.get("content and source head right – all").goldFound()).isEqualTo(1);
    assertThat(figures.get("content, Jaccard ≥ 0.8 – speech cues").gold()).isEqualTo(1);
  }

  @Test
  void writesPredictionsInCodePoints() throws IOException {
    Files.writeString(folder.resolve("stories/text/bridge.txt"), "🌉 " + TEXT);
    Path predictions = folder.resolve("found.jsonl");

    run(new StatementsYardstick.Options(null, predictions), new StringBuilder());

    List<String> lines = Files.readAllLines(predictions);
    assertThat(lines).hasSize(1);
    JsonNode story = JsonMapper.builder().build().readTree(lines.get(0));
    assertThat(story.path("doc").asString()).isEqualTo("bridge");
    JsonNode cue = story.path("attributions").path(0).path("cue").path(0);
    assertThat(cue.path(0).asInt()).isEqualTo(2 + TEXT.indexOf("said"));
    assertThat(cue.path(1).asInt()).isEqualTo(2 + TEXT.indexOf("said") + 4);
  }

  @Test
  void namesTheFileThatIsNoAnnotation() throws IOException {
    Files.writeString(
        folder.resolve("stories/attributions/bridge_an.ann"), "T1\tSource x y\tMayor\n");

    assertThatThrownBy(() -> run(new StatementsYardstick.Options(null, null), new StringBuilder()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("bridge_an.ann")
        .hasMessageContaining("Source x y");
  }

  @Test
  void asksForTheRightFolder() {
    assertThatThrownBy(
            () ->
                StatementsYardstick.run(
                    folder,
                    new StatementsYardstick.Options(null, null),
                    Dragoman.english(),
                    new StringBuilder()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no folder attributions");
  }

  private Map<String, Figure> run(StatementsYardstick.Options options, StringBuilder out)
      throws IOException {
    return StatementsYardstick.run(folder.resolve("stories"), options, Dragoman.english(), out);
  }

  private void annotate(String annotator, String lines) throws IOException {
    Files.writeString(folder.resolve("stories/attributions/bridge_" + annotator + ".ann"), lines);
  }

  private static String attribution(int number, String source, String cue, String content) {
    return mark(number * 10, "Source", source)
        + mark(number * 10 + 1, "Cue", cue)
        + mark(number * 10 + 2, "Content", content)
        + String.format(
            "E%d\tAttribution:T%d Source:T%d Cue:T%d Content:T%d%n",
            number, number * 10 + 1, number * 10, number * 10 + 1, number * 10 + 2);
  }

  private static String mark(int id, String role, String words) {
    int begin = TEXT.indexOf(words);
    return String.format("T%d\t%s %d %d\t%s%n", id, role, begin, begin + words.length(), words);
  }
}
