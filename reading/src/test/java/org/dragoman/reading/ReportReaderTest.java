package org.dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.model.Passage;
import org.dragoman.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {

  private static final String STORY =
      "“We have signed,” the minister of fishing said on Tuesday after talks in Lomé. "
          + "The treaty between Ghana and Togo takes effect in June – for ten years.";

  @TempDir Path folder;

  private static List<Item> items(byte[] bytes, String name, ReadingOptions options)
      throws UnreadableInputException {
    try (Stream<Item> items =
        new ReportReader(options).read(new ByteArrayInputStream(bytes), name)) {
      return items.toList();
    }
  }

  private static List<Item> items(String text, String name) throws UnreadableInputException {
    return items(text.getBytes(StandardCharsets.UTF_8), name, ReadingOptions.defaults());
  }

  private static Report report(byte[] bytes, String name, ReadingOptions options)
      throws UnreadableInputException {
    List<Item> items = items(bytes, name, options);
    assertThat(items).singleElement().isInstanceOf(Item.Read.class);
    return ((Item.Read) items.get(0)).report();
  }

  private static Report report(String text, String name) throws UnreadableInputException {
    return report(text.getBytes(StandardCharsets.UTF_8), name, ReadingOptions.defaults());
  }

  private static List<String> words(Report report, Passage.Kind kind) {
    return report.passages().stream()
        .filter(passage -> passage.kind() == kind)
        .map(passage -> passage.span().of(report.text()))
        .toList();
  }

  // --- text

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void textIsDecodedWhateverItsEncoding(String charset) throws Exception {
    byte[] bytes = STORY.getBytes(Charset.forName(charset));
    assertThat(report(bytes, "a.txt", ReadingOptions.defaults()).text()).isEqualTo(STORY);
  }

  @Test
  void theByteOrderMarkIsDroppedAndLineEndsAreKept() throws Exception {
    String text = "Treaty signed\r\n\r\n" + STORY + "\r\n";
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
      Report report =
          report(("\ufeff" + text).getBytes(charset), "a.txt", ReadingOptions.defaults());
      assertThat(report.text()).isEqualTo(text);
    }
  }

  @Test
  void passagesCountCodePoints() throws Exception {
    String text = "Treaty signed 🎣 at last\n\n" + STORY;
    Report report = report(text, "a.txt");
    assertThat(words(report, Passage.Kind.HEADLINE)).containsExactly("Treaty signed 🎣 at last");
    assertThat(words(report, Passage.Kind.BODY)).containsExactly(STORY);
  }

  @Test
  void whatIsGivenCountsBeforeWhatTheTextSays() throws Exception {
    ReadingOptions options =
        ReadingOptions.defaults()
            .withDate(LocalDate.of(2014, 5, 4))
            .withTitle("A treaty")
            .withPublisher("Coast Herald");
    String text = "Treaty signed\n\nCoast Herald\nPublished: 3 May 2014\n\n" + STORY;
    Report report = report(text.getBytes(StandardCharsets.UTF_8), "a.txt", options);
    assertThat(report.title()).isEqualTo("A treaty");
    assertThat(report.published()).isEqualTo("2014-05-04");
    assertThat(report.publisher()).isEqualTo("Coast Herald");
    assertThat(report.text()).isEqualTo(text);
    assertThat(words(report, Passage.Kind.BYLINE))
        .containsExactly("Coast Herald", "Published: 3 May 2014");
  }

  @Test
  void aTextWithoutAnIdGetsTheHashOfItsWords() throws Exception {
    assertThat(report(STORY, "a.txt").id())
        .isEqualTo(Report.idOf(STORY))
        .isEqualTo(report(STORY, "b.txt").id());
  }

  @ParameterizedTest
  @CsvSource({
    "Правительство Грузии и правительство Армении подписали договор о рыболовстве в Тбилиси, Russian (ru)",
    "Die Regierungen von Österreich und Ungarn haben am Dienstag in Wien einen Vertrag über die"
        + " Fischerei unterzeichnet und wollen ihn im Juni in Kraft setzen, German (de)",
  })
  void onlyEnglishIsRead(String text, String language) throws Exception {
    assertThat(items(text, "a.txt"))
        .containsExactly(
            new Item.SetAside("a.txt", "is in " + language + "; only English is read"));
  }

  @Test
  void russianInAnOldEncodingIsTakenForRussian() throws Exception {
    String text =
        "Правительство Грузии и правительство Армении подписали договор о рыболовстве. ".repeat(5);
    List<Item> items =
        items(text.getBytes(Charset.forName("windows-1251")), "a.txt", ReadingOptions.defaults());
    assertThat(items)
        .containsExactly(new Item.SetAside("a.txt", "is in Russian (ru); only English is read"));
  }

  // --- what cannot be read

  private void assertRefused(byte[] bytes, String name, String message) throws Exception {
    Path file = Files.write(folder.resolve(name), bytes);
    assertThatThrownBy(() -> new ReportReader(ReadingOptions.defaults()).read(file))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(file + ": " + message);
  }

  @Test
  void whatIsNoTextIsRefusedWithOneLine() throws Exception {
    assertRefused(new byte[0], "empty.txt", "is empty");
    assertRefused(
        " \n\t\n".getBytes(StandardCharsets.UTF_8), "blank.txt", "holds no text, only white space");
    assertRefused(
        new byte[] {1, 2, 0, 7, 'a', 0, 0, 9, 3}, "data.txt", "is binary data and no text");
    assertRefused(
        "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "a.pdf", "is a PDF document and no text");
  }

  @Test
  void aTextThatIsTooLongIsRefused() throws Exception {
    byte[] bytes = new byte[20_000_000];
    Arrays.fill(bytes, (byte) 'a');
    String reason =
        "of text; one report is at most 2 MB (many reports go into one file as JSON lines)";
    assertRefused(bytes, "long.txt", "holds 20 MB " + reason);
    assertThatThrownBy(() -> items(bytes, "standard input", ReadingOptions.defaults()))
        .hasMessage("standard input: holds more than 2 MB " + reason);
  }

  @Test
  void missingFilesAndFoldersAreRefused() {
    ReportReader reader = new ReportReader(ReadingOptions.defaults());
    assertThatThrownBy(() -> reader.read("no-such.txt"))
        .hasMessage("no-such.txt: there is no such file");
    assertThatThrownBy(() -> reader.read(folder))
        .hasMessage(folder + ": is a folder; name the files in it");
  }

  @ParameterizedTest
  @CsvSource({
    "feed.xml, <?xml version='1.0'?><rss version='2.0'></rss>, rss",
    "feed.xml, <feed xmlns='http://www.w3.org/2005/Atom'></feed>, atom",
    "a.warc, WARC/1.0, warc",
    "a.csv, 'id,text', csv",
  })
  void kindsThatAreNotBuiltYetAreRefused(String name, String text, String kind) {
    assertThatThrownBy(() -> items(text, name))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(
            name
                + ": reading "
                + kind
                + " is not built yet; the kinds of input are auto, text, html, jsonl");
  }

  @Test
  void unknownKindsAndFieldsAreNamed() {
    assertThatThrownBy(() -> InputKind.named("scroll"))
        .hasMessage("unknown input kind \"scroll\"; the kinds are auto, text, html, jsonl");
    assertThat(InputKind.named("JSON")).isEqualTo(InputKind.JSONL);
    assertThatThrownBy(() -> ReadingOptions.defaults().withFieldMapping(Map.of("titel", "t")))
        .hasMessageContaining("no field \"titel\"");
  }

  // --- JSON

  @Test
  void jsonLinesGiveTheirFieldsAndTheTitleGoesBeforeTheText() throws Exception {
    Report report =
        report(
            """
            {"id": 17, "title": "Treaty signed", "text": "LOME, Togo (AP) — The treaty was signed on Tuesday.", "date": "2014-05-03T10:00:00Z", "url": "https://example.org/1", "publisher": "Coast Herald", "byline": ["Ama Darko", "Kofi Mensah"]}
            """,
            "week.jsonl");
    assertThat(report.id()).isEqualTo("17");
    assertThat(report.text())
        .isEqualTo("Treaty signed\n\nLOME, Togo (AP) — The treaty was signed on Tuesday.");
    assertThat(report.published()).isEqualTo("2014-05-03");
    assertThat(report.url()).isEqualTo("https://example.org/1");
    assertThat(report.publisher()).isEqualTo("Coast Herald");
    assertThat(report.byline()).isEqualTo("Ama Darko, Kofi Mensah");
    assertThat(report.agency()).isEqualTo("Associated Press");
    assertThat(report.dateline().text()).isEqualTo("LOME, Togo (AP)");
    assertThat(words(report, Passage.Kind.HEADLINE)).containsExactly("Treaty signed");
    assertThat(words(report, Passage.Kind.BODY))
        .containsExactly("The treaty was signed on Tuesday.");
  }

  @Test
  void aTextThatBeginsWithItsTitleIsLeftAsItIs() throws Exception {
    String line =
        "{\"title\": \"Treaty signed\", \"text\": \"Treaty signed\\nThe treaty was signed.\"}";
    assertThat(report(line, "a.jsonl").text()).isEqualTo("Treaty signed\nThe treaty was signed.");
  }

  @Test
  void aBadLineIsSetAsideWithItsReasonAndTheRestIsRead() throws Exception {
    List<Item> items =
        items(
            """
            {"id": "1", "text": "The treaty was signed."}
            {"id": "2", "text": "The treaty
            {"id": "3", "text": ""}

            {"id": "5", "text": "The treaty was signed.", "date": "3 May 2014"}
            {"id": "6", "text": ["The", "treaty"]}
            "just words"
            {"id": "8", "text": "The treaty was not signed."}
            """,
            "week.jsonl");
    assertThat(items).hasSize(7);
    assertThat(items).filteredOn(Item.Read.class::isInstance).hasSize(2);
    assertThat(items.get(1))
        .isInstanceOfSatisfying(
            Item.SetAside.class,
            aside -> {
              assertThat(aside.where()).isEqualTo("week.jsonl, line 2");
              assertThat(aside.reason()).startsWith("is no valid JSON").doesNotContain("\n");
            });
    assertThat(items.subList(2, 6))
        .containsExactly(
            new Item.SetAside("week.jsonl, line 3", "has no text in the field \"text\""),
            new Item.SetAside(
                "week.jsonl, line 5", "the date \"3 May 2014\" is not one like 2014-05-03"),
            new Item.SetAside("week.jsonl, line 6", "the field \"text\" is not text"),
            new Item.SetAside("week.jsonl, line 7", "is no JSON object"));
  }

  @Test
  void fieldsAreMappedAlsoFromWithinObjects() throws Exception {
    ReadingOptions options =
        ReadingOptions.defaults()
            .withInput(InputKind.JSONL)
            .withFieldMapping(Map.of("text", "body.content", "title", "head", "id", "doc.id"));
    byte[] line =
        "{\"head\": \"Treaty signed\", \"body\": {\"content\": \"It was signed.\"}, \"doc.id\": \"x\"}"
            .getBytes(StandardCharsets.UTF_8);
    Report report = report(line, "a", options);
    assertThat(report.text()).isEqualTo("Treaty signed\n\nIt was signed.");
    assertThat(report.id()).isEqualTo("x");
  }

  @Test
  void arraysAndObjectsOverSeveralLinesAreReadToo() throws Exception {
    String object = "{\n  \"text\": \"The treaty was signed.\"\n}";
    assertThat(items(object, "a.json")).singleElement().isInstanceOf(Item.Read.class);
    assertThat(items("[" + object + ",\n" + object + "]", "a.json"))
        .hasSize(2)
        .allMatch(Item.Read.class::isInstance);
    assertThat(items("[" + object + ", {\"text\": ]", "a.json"))
        .hasSize(2)
        .last()
        .isInstanceOf(Item.SetAside.class);
  }

  /** Gives the same line for ever: only a reader that does not collect comes to an end. */
  private static final class Endless extends InputStream {
    private final byte[] line =
        "{\"text\": \"The treaty was signed on Tuesday.\"}\n".getBytes(StandardCharsets.UTF_8);
    private int at;

    @Override
    public int read() {
      return line[at++ % line.length];
    }
  }

  @Test
  void jsonLinesAreReadAsTheyAreAskedFor() throws Exception {
    try (Stream<Item> items =
        new ReportReader(ReadingOptions.defaults()).read(new Endless(), "pipe")) {
      assertThat(items.limit(1000)).hasSize(1000).allMatch(Item.Read.class::isInstance);
    }
  }
}
