package org.dragoman.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.Dragoman;
import org.dragoman.model.Event;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Quantity;
import org.dragoman.model.Report;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tolls and crowds have their numbers, as wide as the words are, and the words themselves. */
class MagnitudesTest {

  private static final Dragoman DRAGOMAN = Dragoman.english();

  static Stream<Arguments> cases() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            MagnitudesTest.class.getResourceAsStream("magnitudes.txt"), "magnitudes.txt")) {
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
                      cells[1].isBlank()
                          ? Set.of()
                          : new TreeSet<>(List.of(cells[1].strip().split("; ")))));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void numbersAreThoseOfTheWords(String sentence, Set<String> expected) {
    List<Event> events =
        DRAGOMAN.read(Report.of(sentence, LocalDate.of(2020, 6, 15))).events().stream()
            .filter(event -> event.status() == Status.OCCURRED && !event.allegation())
            .toList();
    List<String> found = new ArrayList<>();
    for (Event event : events) {
      Magnitude magnitude = event.magnitude();
      add(found, sentence, "dead", magnitude.dead());
      add(found, sentence, "injured", magnitude.injured());
      add(found, sentence, "arrested", magnitude.arrested());
      add(found, sentence, "displaced", magnitude.displaced());
      add(found, sentence, "size", magnitude.size());
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static void add(
      List<String> found, String text, String kind, @Nullable Quantity quantity) {
    if (quantity != null) {
      String max = quantity.max() == null ? "*" : String.valueOf(quantity.max());
      String words = text.substring(quantity.words().begin(), quantity.words().end());
      found.add(kind + " " + quantity.min() + " " + max + " " + words);
    }
  }
}
