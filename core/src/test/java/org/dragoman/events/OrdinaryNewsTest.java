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
import org.dragoman.model.Event;
import org.dragoman.model.Report;
import org.dragoman.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sport, business, weather, science and the arts use the words of war; nobody attacks anybody. */
class OrdinaryNewsTest {

  private static final Dragoman DRAGOMAN = Dragoman.english();

  static Stream<Arguments> sentences() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            OrdinaryNewsTest.class.getResourceAsStream("ordinary_news.txt"), "ordinary_news.txt")) {
      List<String> lines =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      return lines.stream()
          .map(line -> line.split(" \\|", -1))
          .map(
              cells ->
                  Arguments.of(
                      cells[0],
                      cells[1].isBlank() ? List.of() : List.of(cells[1].strip().split(", "))));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void nothingIsCodedButWhatWasDone(String sentence, List<String> expected) {
    List<Event> events =
        DRAGOMAN.read(Report.of(sentence, LocalDate.of(2020, 6, 15))).events().stream()
            .filter(event -> event.status() == Status.OCCURRED)
            .toList();
    assertThat(events).extracting(Event::type).containsExactlyInAnyOrderElementsOf(expected);
  }
}
