package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.Dragoman;
import org.dragoman.app.page.Page;
import org.dragoman.app.terminal.Sheet;
import org.dragoman.app.terminal.StoryView;
import org.dragoman.ledger.RecordJson;
import org.dragoman.ledger.Selection;
import org.dragoman.model.Coding;
import org.dragoman.model.Report;
import org.dragoman.reading.Item;
import org.dragoman.reading.ReadingOptions;
import org.dragoman.reading.ReportReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every example, from its file to all that is shown of it. */
class ExamplesTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final List<Coding> CODINGS = new ArrayList<>();

  @BeforeAll
  static void readAll() throws Exception {
    ReportReader reader = new ReportReader(ReadingOptions.defaults());
    List<Path> files;
    try (Stream<Path> all = Files.list(ROOT.resolve("examples"))) {
      files =
          all.filter(Files::isRegularFile)
              .filter(file -> !file.toString().endsWith(".md"))
              .sorted()
              .toList();
    }
    for (Path file : files) {
      try (Stream<Item> items = reader.read(file)) {
        for (Item item : items.toList()) {
          if (item instanceof Item.Read read) {
            CODINGS.add(Dragoman.english().read(read.report()));
          }
        }
      }
    }
  }

  @Test
  void thereAreAtLeastSix() {
    assertThat(CODINGS).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void theRecordOfEachIsAsTheSchemaSays() throws Exception {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(Files.readString(ROOT.resolve("docs/record.schema.json")));
    for (Coding coding : CODINGS) {
      for (RecordJson json : List.of(RecordJson.plain(), RecordJson.explained())) {
        assertThat(schema.validate(json.line(coding), InputFormat.JSON))
            .as(coding.report().title())
            .isEmpty();
      }
    }
  }

  @Test
  void theSchemaRefusesWhatIsNoRecord() throws Exception {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(Files.readString(ROOT.resolve("docs/record.schema.json")));
    String record = RecordJson.plain().line(CODINGS.get(0));
    assertThat(
            schema.validate(
                record.replace("\"sentence\":[", "\"sentence\":[-1,"), InputFormat.JSON))
        .isNotEmpty();
    assertThat(schema.validate(record.replace("\"status\":", "\"state\":"), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void theRecordOfEachIsReadBackTheSame() {
    RecordJson json = RecordJson.explained();
    for (Coding coding : CODINGS) {
      assertThat(json.read(json.line(coding))).isEqualTo(coding);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void theTerminalViewKeepsToItsWidth(int width) {
    for (Coding coding : CODINGS) {
      Sheet sheet = new Sheet(width, false);
      StoryView.write(coding, Selection.USUAL, sheet);
      assertThat(sheet.toString().lines()).allMatch(line -> line.length() <= width);
      assertThat(sheet.toString()).doesNotContain("\u001b");
    }
  }

  @Test
  void thePageIsSelfContainedAndHasTheWholeText() {
    for (Coding coding : CODINGS) {
      String html = Page.of(List.of(coding), Selection.USUAL).html();
      assertThat(html).doesNotContain("<link", " src=", "@import", "url(");
      String body =
          html.substring(
              html.indexOf("aria-label=\"The report\""), html.indexOf("aria-label=\"The record\""));
      String shown = body.replaceAll("<[^>]*>", "").replaceAll("\\s+", "");
      Report report = coding.report();
      String text = report.text().replaceAll("\\s+", "");
      assertThat(shown)
          .contains(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
  }
}
