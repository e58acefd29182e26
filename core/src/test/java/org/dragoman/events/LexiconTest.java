package org.dragoman.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.Dragoman;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Report;
import org.dragoman.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every entry of the lexicon brings a sentence and what it must be coded as. */
class LexiconTest {

  private static final Dragoman DRAGOMAN = Dragoman.english();
  private static final Set<Status> HAPPENED = Set.of(Status.OCCURRED, Status.ONGOING);

  record Example(String source, String sentence, String expected) {
    @Override
    public String toString() {
      return source + " " + sentence;
    }
  }

  static List<Example> examples() {
    return Lexicon.english().all().stream()
        .map(entry -> new Example(entry.source(), entry.example(), entry.expected()))
        .distinct()
        .sorted(Comparator.comparing(Example::toString))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void exampleIsCodedAsTheEntrySays(Example example) {
    assertThat(example.sentence()).as("the example of " + example.source()).isNotEmpty();
    assertThat(example.expected()).as("what it must be coded as").isNotEmpty();
    Coding coding = DRAGOMAN.read(Report.of(example.sentence(), LocalDate.of(2020, 6, 15)));
    List<Event> coded =
        coding.events().stream()
            .filter(event -> HAPPENED.contains(event.status()) && !event.allegation())
            .toList();
    List<String> described = coded.stream().map(e -> Expectation.describe(e, coding)).toList();
    if (example.expected().equals("none")) {
      assertThat(described).as(example.toString()).isEmpty();
    } else {
      Expectation expected = Expectation.parse(example.expected());
      assertThat(coded.stream().anyMatch(event -> expected.isMetBy(event, coding)))
          .as(example + " → " + example.expected() + " but was " + described)
          .isTrue();
    }
  }

  @Test
  void knowsAtLeastFourHundredPredicates() {
    long predicates =
        Lexicon.english().all().stream()
            .map(entry -> entry.predicate() + "/" + entry.pos())
            .distinct()
            .count();
    assertThat(predicates).isGreaterThan(400);
  }
}
