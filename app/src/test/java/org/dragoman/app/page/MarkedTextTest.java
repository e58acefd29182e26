package org.dragoman.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.ledger.Selection;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.EventDate;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.model.SpeechAct;
import org.dragoman.model.Statement;
import org.dragoman.model.Status;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  private static final String TEXT = "\uD83D\uDCF0 Rebels <said> they \"attacked & fled\" again.";

  private static Span span(String words) {
    int begin = TEXT.codePointCount(0, TEXT.indexOf(words));
    return new Span(begin, begin + words.length());
  }

  private static Statement said(String id, Span content, String parent) {
    return new Statement(
        id,
        Statement.Kind.INDIRECT,
        SpeechAct.ASSERT,
        null,
        List.of(),
        null,
        List.of(span("<said>")),
        List.of(content),
        List.of(),
        parent,
        List.of());
  }

  private static final Event ATTACK =
      new Event(
          "e1",
          "ASSAULT",
          List.of(),
          null,
          List.of(),
          4,
          -9,
          null,
          null,
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          span("attacked"),
          List.of(),
          new Span(0, span("again.").end()),
          Status.OCCURRED,
          "s1",
          false,
          EventDate.UNKNOWN,
          null,
          Magnitude.NONE,
          0.5,
          List.of());

  private static final Coding CODING =
      new Coding(
          Report.of(TEXT, null),
          List.of(),
          List.of(),
          List.of(
              said("s1", span("they \"attacked & fled\""), null),
              said("s2", span("attacked & fled\" again"), "s1")),
          List.of(ATTACK),
          List.of());

  @Test
  void overlappingMarksAreCutIntoPiecesThatGiveBackTheText() {
    List<MarkedText.Piece> pieces = MarkedText.of(CODING, "").get(0).pieces();
    assertThat(pieces.stream().map(MarkedText.Piece::text).collect(Collectors.joining()))
        .isEqualTo(TEXT);
    assertThat(pieces)
        .filteredOn(piece -> piece.text().equals("attacked"))
        .singleElement()
        .satisfies(
            piece -> {
              assertThat(piece.entries().split(" ")).containsExactlyInAnyOrder("s1", "s2", "e1");
              assertThat(piece.event()).isEqualTo("e1");
            });
    assertThat(pieces)
        .filteredOn(piece -> piece.text().contains("again"))
        .first()
        .satisfies(piece -> assertThat(piece.entries()).isEqualTo("s2"));
  }

  @Test
  void whatAReportSaysIsNeverTakenForMarkup() {
    String html = Page.of(List.of(CODING), Selection.USUAL).html();
    assertThat(html).contains("&lt;said&gt;", "attacked").doesNotContain("<said>");
  }

  @Test
  void idsOfSeveralReportsDoNotClash() {
    String html = Page.of(List.of(CODING, CODING), Selection.USUAL).html();
    assertThat(html).contains("id=\"r1-e1\"", "id=\"r2-e1\"").doesNotContain("id=\"e1\"");
  }
}
