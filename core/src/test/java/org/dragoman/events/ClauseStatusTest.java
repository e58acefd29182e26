package org.dragoman.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.Dragoman;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Passage;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.model.Statement;
import org.dragoman.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tense, modality, negation, condition and voice decide what counts as having happened. */
class ClauseStatusTest {

  private static final Dragoman DRAGOMAN = Dragoman.english();
  private static final LocalDate DATE = LocalDate.of(2020, 6, 15);

  record Act(String type, Status status, String voice) {}

  record Case(String sentence, boolean headline, List<Act> acts) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            ClauseStatusTest.class.getResourceAsStream("status.txt"), "status.txt")) {
      List<String> lines =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      return lines.stream().map(ClauseStatusTest::parse);
    }
  }

  private static Case parse(String line) {
    String[] cells = line.split(" \\| ");
    boolean headline = cells[0].startsWith("H: ");
    List<Act> acts =
        Stream.of(cells[1].split("; "))
            .map(act -> act.strip().split(" "))
            .map(words -> new Act(words[0], Status.valueOf(words[1]), words[2]))
            .toList();
    return new Case(headline ? cells[0].substring(3) : cells[0], headline, acts);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void whatTheClauseSaysIsTheStatus(Case told) {
    Coding coding = DRAGOMAN.read(report(told));
    for (Act act : told.acts()) {
      assertThat(coding.events())
          .as(act.toString())
          .anyMatch(
              event ->
                  event.type().equals(act.type())
                      && event.status() == act.status()
                      && says(event, act.voice(), coding));
    }
    assertThat(coding.events().stream().filter(event -> event.status() == Status.OCCURRED))
        .extracting(Event::type)
        .hasSameElementsAs(
            told.acts().stream()
                .filter(act -> act.status() == Status.OCCURRED)
                .map(Act::type)
                .toList());
  }

  private static Report report(Case told) {
    Passage.Kind kind = told.headline() ? Passage.Kind.HEADLINE : Passage.Kind.BODY;
    String text = told.sentence();
    Passage all = new Passage(kind, new Span(0, text.codePointCount(0, text.length())));
    return new Report("r", null, null, null, null, null, DATE, null, "en", text, List.of(all));
  }

  private static boolean says(Event event, String voice, Coding coding) {
    String by = event.assertedBy();
    if (voice.equals("-")) {
      return true;
    }
    if (by == null) {
      return voice.equals("report");
    }
    Statement statement =
        coding.statements().stream().filter(s -> s.id().equals(by)).findFirst().orElseThrow();
    String text = coding.report().text();
    Statement.Voice source = statement.source();
    return source != null
        && source.spans().stream()
            .map(
                span ->
                    text.substring(
                        text.offsetByCodePoints(0, span.begin()),
                        text.offsetByCodePoints(0, span.end())))
            .anyMatch(words -> words.contains(voice));
  }
}
