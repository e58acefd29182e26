package org.dragoman.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.Dragoman;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Report;
import org.dragoman.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences as agencies write them, with several clauses, titles and nominal events, are coded as
 * whoever reads them would. They stand in the files of the folder {@code newswire}: sentence, tab,
 * events with {@code ;} between them, or none.
 */
class NewswireTest {

  private static final Dragoman DRAGOMAN = Dragoman.english();
  private static final Set<Status> HAPPENED = Set.of(Status.OCCURRED, Status.ONGOING);

  record Line(String sentence, String expected) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  static List<Line> lines() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(NewswireTest.class.getResource("newswire"), "newswire");
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.sorted().flatMap(NewswireTest::read).toList();
    }
  }

  private static Stream<Line> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> new Line(cells[0], cells[1]));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void isCodedAsAReaderWould(Line line) {
    Coding coding = DRAGOMAN.read(Report.of(line.sentence(), LocalDate.of(2020, 6, 15)));
    List<Event> coded =
        coding.events().stream()
            .filter(event -> HAPPENED.contains(event.status()) && !event.allegation())
            .toList();
    if (line.expected().equals("none")) {
      assertThat(coded).isEmpty();
      return;
    }
    for (String one : line.expected().split(";")) {
      Expectation expected = Expectation.parse(one);
      assertThat(coded).as(one.strip()).anyMatch(event -> expected.isMetBy(event, coding));
    }
  }
}
