package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordJsonTest {

  private final Coding coding = Ambush.coding();
  private final JsonNode json = parse(RecordJson.plain().line(coding));

  private static JsonNode parse(String json) {
    return new JsonMapper().readTree(json);
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    RecordJson explained = RecordJson.explained();
    assertThat(explained.read(explained.line(coding))).isEqualTo(coding);
    assertThat(explained.read(explained.indented(coding))).isEqualTo(coding);
  }

  @Test
  void spansArePairsThatCountCodePoints() {
    Event killing = coding.events().get(0);
    JsonNode trigger = json.at("/events/0/trigger");
    assertThat(trigger)
        .hasToString("[[" + killing.trigger().begin() + "," + killing.trigger().end() + "]]");
    int begin = trigger.at("/0/0").asInt();
    int end = trigger.at("/0/1").asInt();
    String text = json.at("/report/text").asString();
    int[] words = text.codePoints().skip(begin).limit(end - begin).toArray();
    assertThat(new String(words, 0, words.length)).isEqualTo("killed");
    assertThat(json.at("/events/0/sentence/0").asInt()).isEqualTo(killing.sentence().begin());
  }

  @Test
  void namesAreInSnakeCaseAndConstantsInLowerCaseButForPloverTypes() {
    JsonNode event = json.at("/events/0");
    assertThat(event.at("/type").asString()).isEqualTo("ASSAULT");
    assertThat(event.at("/about/type").asString()).isEqualTo("AID");
    assertThat(event.at("/status").asString()).isEqualTo("occurred");
    assertThat(event.at("/quad_cameo").asInt()).isEqualTo(4);
    assertThat(event.at("/cameo").asString()).isEqualTo("0190");
    assertThat(event.at("/asserted_by").asString()).isEqualTo("s1");
    assertThat(event.at("/date/basis").asString()).isEqualTo("inferred");
    assertThat(event.at("/date/from").asString()).isEqualTo("2019-03-04");
    assertThat(json.at("/statements/1/act").asString()).isEqualTo("deny");
    assertThat(json.at("/actors/0/mentions/0/kind").asString()).isEqualTo("description");
    assertThat(json.at("/happenings/0/relations/0/about").asString()).isEqualTo("who_refused");
    assertThat(json.at("/report/published").asString()).isEqualTo("2019-03-05");
    assertThat(json.at("/report/passages/0/kind").asString()).isEqualTo("headline");
  }

  @Test
  void whatIsAbsentIsNullOrAnEmptyListAndNeverLeftOut() {
    assertThat(json.at("/report").has("url")).isTrue();
    assertThat(json.at("/report/url").isNull()).isTrue();
    assertThat(json.at("/statements/0/parent").isNull()).isTrue();
    assertThat(json.at("/statements/0/via")).isEmpty();
    assertThat(json.at("/statements/0/via").isArray()).isTrue();
    assertThat(json.at("/events/0/magnitude/injured").isNull()).isTrue();
    assertThat(json.at("/events/0/magnitude/dead/max").isNull()).isTrue();
  }

  @Test
  void reasonsAreWrittenOnlyWhenAskedFor() {
    assertThat(json.at("/events/0").has("reasons")).isFalse();
    assertThat(json.at("/statements/0").has("reasons")).isFalse();
    assertThat(json.at("/actors/0").has("reasons")).isFalse();
    JsonNode explained = parse(RecordJson.explained().line(coding));
    assertThat(explained.at("/events/0/reasons/0").asString()).isEqualTo("killed is ASSAULT");
    assertThat(explained.at("/statements/0/reasons")).hasSize(1);
    assertThat(explained.at("/actors/0/reasons")).hasSize(1);
  }

  @Test
  void aLineIsOneLine() {
    assertThat(RecordJson.plain().line(coding)).doesNotContain("\n", "\r");
  }

  @Test
  void severalRecordsMakeAnArray() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var array = RecordJson.plain().array(out)) {
      array.write(coding);
      array.write(coding);
    }
    List<Coding> read = RecordJson.plain().readAll(out.toString(StandardCharsets.UTF_8));
    assertThat(read).hasSize(2);
    assertThat(read.get(1).report()).isEqualTo(coding.report());
  }
}
