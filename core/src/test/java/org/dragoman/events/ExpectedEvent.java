package org.dragoman.events;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;

/**
 * An event as tests write it down: {@code TYPE modes ACTORS > RECIPIENTS}, actors as country and
 * sectors, several with {@code +} between them. What is not written may be anything.
 */
record ExpectedEvent(
    String type, Set<String> modes, List<Set<String>> actors, List<Set<String>> recipients) {

  static ExpectedEvent parse(String text) {
    String[] sides = text.strip().split(" > ");
    List<String> words = Arrays.asList(sides[0].split(" "));
    Set<String> modes =
        words.stream().filter(word -> word.matches("[a-z-]+")).collect(Collectors.toSet());
    String actors =
        words.stream()
            .skip(1)
            .filter(word -> !word.matches("[a-z-]+"))
            .collect(Collectors.joining(" "));
    return new ExpectedEvent(
        words.get(0), modes, codes(actors), sides.length > 1 ? codes(sides[1]) : List.of());
  }

  private static List<Set<String>> codes(String text) {
    return text.isBlank()
        ? List.of()
        : Stream.of(text.split(" \\+ ")).map(one -> Set.of(one.strip().split(" "))).toList();
  }

  /** Whether an event has the type, all the modes and all the participants written down. */
  boolean isMetBy(Event event, Coding coding) {
    return event.type().equals(type)
        && event.modes().containsAll(modes)
        && arePresent(actors, event.actors(), coding)
        && arePresent(recipients, event.recipients(), coding);
  }

  private static boolean arePresent(List<Set<String>> expected, List<String> ids, Coding coding) {
    return expected.stream()
        .allMatch(
            one ->
                ids.stream()
                    .map(id -> Arrays.asList(coding.actor(id).code().split("[ +]")))
                    .anyMatch(code -> code.containsAll(one)));
  }
}
