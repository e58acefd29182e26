package org.dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.model.Passage;
import org.dragoman.model.Report;
import org.junit.jupiter.api.Test;

class PageTest {

  private static final String FIRST =
      "Ghana and Togo signed a treaty on Tuesday that allows fishermen to work in both waters.";
  private static final String SECOND =
      "“We have waited ten years for this day,” the Togolese minister said after the ceremony.";

  private static Report read(byte[] page) throws UnreadableInputException {
    try (Stream<Item> items =
        new ReportReader(ReadingOptions.defaults())
            .read(new ByteArrayInputStream(page), "page.html")) {
      return ((Item.Read) items.findFirst().orElseThrow()).report();
    }
  }

  private static Report read(String page) throws UnreadableInputException {
    return read(page.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> body(Report report) {
    return report.passages().stream()
        .filter(passage -> passage.kind() == Passage.Kind.BODY)
        .map(passage -> passage.span().of(report.text()))
        .toList();
  }

  @Test
  void theExamplePageGivesItsArticleAndNothingElse() throws Exception {
    Path page = Path.of("..", "examples", "border-post.html");
    Report report;
    try (Stream<Item> items = new ReportReader(ReadingOptions.defaults()).read(page)) {
      report = ((Item.Read) items.findFirst().orElseThrow()).report();
    }
    assertThat(report.title()).isEqualTo("Armenia and Georgia reopen border post after shooting");
    assertThat(report.byline()).isEqualTo("Nare Melikyan");
    assertThat(report.publisher()).isEqualTo("The Lori Courier");
    assertThat(report.published()).isEqualTo("2019-04-17");
    assertThat(report.url()).isEqualTo("https://lori-courier.example/2019/04/border-post-reopens");
    assertThat(report.dateline().text()).isEqualTo("SADAKHLO, Georgia");
    assertThat(report.text()).startsWith(report.title() + "\n\nSADAKHLO, Georgia — Armenia");
    assertThat(report.text()).endsWith("She said the driver had refused to stop.");
    assertThat(body(report)).hasSize(4);
    assertThat(report.text())
        .doesNotContain(
            "cookies", "Related", "Read more", "Photo", "Share", "Weather", "Snow", "©");
  }

  @Test
  void aStoryCutIntoBoxesIsFoundWhole() throws Exception {
    String page =
        "<html><head><title>Treaty signed in Lome - Coast Herald</title></head><body>"
            + "<div class=menu><a href=/a>News from the whole coast</a></div>"
            + "<div id=story><h1>Treaty signed in Lome</h1><div class=part><p>"
            + FIRST
            + "</p></div><div class=advert><p>Buy a boat today and pay next year.</p></div>"
            + "<div class=part><p>"
            + SECOND
            + "</p></div></div><div class=side><a href=/b>A whale was seen off Accra</a></div></body></html>";
    Report report = read(page);
    assertThat(report.text()).isEqualTo("Treaty signed in Lome\n\n" + FIRST + "\n\n" + SECOND);
  }

  @Test
  void paragraphsMayBePartedByLineBreaks() throws Exception {
    String page =
        "<html><body><h1>Treaty signed in Lome</h1><div>"
            + FIRST
            + "<br><br>"
            + SECOND
            + "</div></body></html>";
    assertThat(body(read(page))).containsExactly(FIRST, SECOND);
  }

  @Test
  void linksWithinASentenceArePartOfIt() throws Exception {
    String page =
        "<html><body><article><h1>Treaty signed in Lome</h1><p>"
            + FIRST.replace("treaty", "<a href=/t>treaty</a>").replace("Togo", "<b>Togo</b>")
            + "</p><p>"
            + SECOND
            + "</p></article></body></html>";
    assertThat(body(read(page))).containsExactly(FIRST, SECOND);
  }

  @Test
  void pagesSayTheirEncodingThemselves() throws Exception {
    String page =
        "<html><head><meta charset=iso-8859-1></head><body><h1>Treaty signed in Lomé</h1><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p></body></html>";
    Report report = read(page.getBytes(Charset.forName("windows-1252")));
    assertThat(report.title()).isEqualTo("Treaty signed in Lomé");
    assertThat(body(report)).containsExactly(FIRST, SECOND);
  }

  @Test
  void brokenMetadataDoesNotKeepThePageFromBeingRead() throws Exception {
    String page =
        "<html><head><script type='application/ld+json'>{\"@type\": \"NewsArticle\",, }</script>"
            + "<meta property='article:published_time' content='2014-05-03T08:00:00Z'></head>"
            + "<body><h1>Treaty signed in Lome</h1><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p></body></html>";
    assertThat(read(page).published()).isEqualTo("2014-05-03");
  }

  @Test
  void aPageWithoutAnArticleIsRefused() {
    String teasers =
        "<div><h2><a href=/%1$d>Headline number %1$d of this front page</a></h2>"
            + "<p>A line or two that tell what the story number %1$d is about.</p></div>";
    StringBuilder front = new StringBuilder("<html><body><h1>Coast Herald</h1>");
    for (int i = 0; i < 12; i++) {
      front.append(String.format(teasers, i));
    }
    for (String page :
        List.of(
            front.append("</body></html>").toString(),
            "<html><body><h1>404</h1><p>This page was not found.</p></body></html>",
            "<html><body></body></html>")) {
      assertThatThrownBy(() -> read(page))
          .isInstanceOf(UnreadableInputException.class)
          .hasMessage(
              "page.html: no article was found on this page; give the address of one story");
    }
  }
}
