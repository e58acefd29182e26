package org.dragoman.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence must be coded as, as the lexicon's files write it: {@code REQUEST assist 1013 EGY
 * > SDN {legal}}.
 *
 * <p>The words before {@code >} are the type, its modes, a CAMEO code and the actors; several
 * participants stand with {@code +} between them, each as its country and sectors. {@code -} is
 * nobody, {@code *} anybody. What stands in parentheses may be missing: {@code (destroy)}, {@code
 * (GOV)}. Contexts stand in braces, alternatives with a slash.
 *
 * @param type the event's type; empty if any will do, as where only contexts are expected
 * @param modes modes that it must have
 * @param possibleModes modes that it may have besides
 * @param cameo its CAMEO code, or null if any will do
 * @param actors what each actor's code must hold; empty if anybody will do
 * @param recipients likewise
 * @param contexts contexts that it must have, alternatives with a slash
 */
record Expectation(
    String type,
    Set<String> modes,
    Set<String> possibleModes,
    @Nullable String cameo,
    List<String> actors,
    List<String> recipients,
    List<String> contexts) {

  private static final String NOBODY = "-";
  private static final String ANYBODY = "*";

  Expectation {
    modes = Set.copyOf(modes);
    possibleModes = Set.copyOf(possibleModes);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    contexts = List.copyOf(contexts);
  }

  /** Reads expectations with semicolons between them; {@code none} is none. */
  static List<Expectation> parseAll(String text) {
    if (text.isBlank() || text.strip().equals("none")) {
      return List.of();
    }
    return Stream.of(text.split(";")).map(one -> parse(one.strip())).toList();
  }

  /** Reads one expectation. */
  static Expectation parse(String text) {
    List<String> contexts = List.of();
    String coded = text;
    int brace = text.indexOf('{');
    if (brace >= 0) {
      contexts = List.of(text.substring(brace + 1, text.lastIndexOf('}')).strip().split("\\s+"));
      coded = text.substring(0, brace).strip();
    }
    int arrow = coded.indexOf('>');
    String recipients = arrow < 0 ? "" : coded.substring(arrow + 1);
    String[] words = (arrow < 0 ? coded : coded.substring(0, arrow)).strip().split("\\s+");
    Set<String> modes = new HashSet<>();
    Set<String> possible = new HashSet<>();
    String cameo = null;
    List<String> actors = new ArrayList<>();
    for (String word : Arrays.asList(words).subList(1, words.length)) {
      if (word.matches("[a-z][a-z-]*")) {
        modes.add(word);
      } else if (word.matches("\\([a-z-]+\\)")) {
        possible.add(word.substring(1, word.length() - 1));
      } else if (word.matches("\\d+")) {
        cameo = word;
      } else {
        actors.add(word);
      }
    }
    return new Expectation(
        words[0],
        modes,
        possible,
        cameo,
        participants(String.join(" ", actors)),
        participants(recipients),
        contexts);
  }

  private static List<String> participants(String text) {
    return Stream.of(text.split("\\+")).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  /** Whether an event has all that is expected, whatever it has besides. */
  boolean isMetBy(Event event, Coding coding) {
    return (type.isEmpty() || event.type().equals(type))
        && event.modes().containsAll(modes)
        && (cameo == null || cameo.equals(event.cameo()))
        && actors.stream().allMatch(one -> stands(one, event.actors(), coding))
        && recipients.stream().allMatch(one -> stands(one, event.recipients(), coding))
        && contexts.stream().allMatch(one -> hasContext(event, one));
  }

  /** Whether an event has all that is expected, and neither modes nor participants besides. */
  boolean isExactly(Event event, Coding coding) {
    return isMetBy(event, coding)
        && event.modes().stream().allMatch(m -> modes.contains(m) || possibleModes.contains(m))
        && event.actors().stream().allMatch(id -> isExpected(id, actors, coding))
        && event.recipients().stream().allMatch(id -> isExpected(id, recipients, coding));
  }

  private static boolean hasContext(Event event, String alternatives) {
    return Stream.of(alternatives.split("/")).anyMatch(event.contexts()::contains);
  }

  private static boolean stands(String participant, List<String> ids, Coding coding) {
    if (participant.equals(NOBODY)) {
      return ids.isEmpty();
    }
    return participant.startsWith("(") || ids.stream().anyMatch(id -> is(id, participant, coding));
  }

  private static boolean isExpected(String id, List<String> participants, Coding coding) {
    return participants.isEmpty()
        || participants.stream().anyMatch(one -> is(id, one.replaceAll("[()]", ""), coding));
  }

  private static boolean is(String id, String participant, Coding coding) {
    List<String> code = Arrays.asList(coding.actor(id).code().split("[ +]"));
    return participant.equals(ANYBODY) || code.containsAll(List.of(participant.split(" ")));
  }

  /** An event as expectations are written, without CAMEO code and contexts. */
  static String describe(Event event, Coding coding) {
    return Stream.of(
            event.type(),
            String.join(" ", event.modes()),
            codes(event.actors(), coding),
            ">",
            codes(event.recipients(), coding))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String codes(List<String> ids, Coding coding) {
    return ids.isEmpty()
        ? NOBODY
        : ids.stream()
            .map(id -> coding.actor(id).code().replace('+', ' '))
            .map(code -> code.isEmpty() ? ANYBODY : code)
            .collect(Collectors.joining(" + "));
  }
}
