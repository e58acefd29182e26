package org.dragoman.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    List<String> coded =
        coding.events().stream()
            .filter(event -> HAPPENED.contains(event.status()) && !event.allegation())
            .map(event -> describe(event, coding))
            .toList();
    if (example.expected().equals("none")) {
      assertThat(coded).as(example.toString()).isEmpty();
    } else {
      assertThat(coded)
          .as(example + " → " + example.expected())
          .anyMatch(found -> fits(found, example.expected()));
    }
  }

  private static String describe(Event event, Coding coding) {
    String code = (event.type() + " " + String.join(" ", event.modes())).trim();
    return code + " : " + codes(event.actors(), coding) + " > " + codes(event.recipients(), coding);
  }

  private static String codes(List<String> ids, Coding coding) {
    return ids.stream().map(id -> coding.actor(id).code()).collect(Collectors.joining(" + "));
  }

  /** Whether a coding has the type, all modes and all participants that are expected. */
  private static boolean fits(String found, String expected) {
    List<String> words = Arrays.asList(expected.split(" > ")[0].split(" "));
    String type = words.get(0);
    Set<String> modes =
        words.stream().filter(word -> word.matches("[a-z-]+")).collect(Collectors.toSet());
    String actors =
        words.stream()
            .skip(1)
            .filter(word -> !word.matches("[a-z-]+"))
            .collect(Collectors.joining(" "));
    String recipients = expected.contains(" > ") ? expected.split(" > ")[1] : "";
    String[] parts = found.split(" : | > ", -1);
    Set<String> foundModes =
        Stream.of(parts[0].split(" ")).skip(1).collect(Collectors.toCollection(TreeSet::new));
    return parts[0].split(" ")[0].equals(type)
        && foundModes.containsAll(modes)
        && participants(parts[1], actors)
        && participants(parts[2], recipients);
  }

  private static boolean participants(String found, String expected) {
    if (expected.isEmpty()) {
      return true;
    }
    List<String> have = Arrays.asList(found.split(" \\+ "));
    return Stream.of(expected.split(" \\+ "))
        .allMatch(
            one ->
                have.stream()
                    .anyMatch(
                        code ->
                            Arrays.asList(code.split("[ +]"))
                                .containsAll(Arrays.asList(one.split(" ")))));
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
