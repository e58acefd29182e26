package org.dragoman.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.DataFile.Line;

/** The codebook's contexts, by words and by what an event is. Immutable. */
final class Contexts {

  /** So many words one after the other may make one. */
  private static final int LONGEST = 3;

  /**
   * What brings a context up.
   *
   * @param context its name
   * @param words words one of which does; empty if the condition alone does
   * @param when what the event must be
   * @param source where it stands
   * @param example a sentence with an event that has the context
   */
  record Cue(String context, Set<String> words, When when, String source, String example) {

    Cue {
      words = Set.copyOf(words);
    }
  }

  /**
   * What an event must be; an empty set asks for nothing.
   *
   * @param types types, or types with a mode: {@code COERCE.cyber}
   * @param actors sectors or countries of one of its actors
   * @param recipients likewise of its recipients
   */
  record When(Set<String> types, Set<String> actors, Set<String> recipients) {

    When {
      types = Set.copyOf(types);
      actors = Set.copyOf(actors);
      recipients = Set.copyOf(recipients);
    }

    boolean isAlways() {
      return types.isEmpty() && actors.isEmpty() && recipients.isEmpty();
    }

    boolean holds(Code code, Set<String> actorCodes, Set<String> recipientCodes) {
      boolean type =
          types.isEmpty()
              || types.contains(code.type())
              || code.modes().stream().anyMatch(mode -> types.contains(code.type() + "." + mode));
      return type && any(actors, actorCodes) && any(recipients, recipientCodes);
    }

    private static boolean any(Set<String> asked, Set<String> codes) {
      return asked.isEmpty() || asked.stream().anyMatch(codes::contains);
    }

    /**
     * Reads a condition: {@code type=COERCE.arrest; actor=COP,MIL}.
     *
     * @throws IllegalArgumentException if a part is none
     */
    static When parse(String text) {
      Map<String, Set<String>> parts = new HashMap<>();
      for (String part : text.split(";")) {
        if (!part.isBlank()) {
          int equals = part.indexOf('=');
          String key = equals < 0 ? part.strip() : part.substring(0, equals).strip();
          if (equals < 0 || !PARTS.contains(key)) {
            throw new IllegalArgumentException("unknown condition '" + part.strip() + "'");
          }
          parts.put(
              key, new LinkedHashSet<>(List.of(part.substring(equals + 1).strip().split(",\\s*"))));
        }
      }
      return new When(
          parts.getOrDefault("type", Set.of()),
          parts.getOrDefault("actor", Set.of()),
          parts.getOrDefault("recipient", Set.of()));
    }

    private static final Set<String> PARTS = Set.of("type", "actor", "recipient");
  }

  private final List<Cue> cues;
  private final Map<String, List<Cue>> byWord = new HashMap<>();

  Contexts(List<Cue> cues) {
    this.cues = List.copyOf(cues);
    for (Cue cue : cues) {
      for (String word : cue.words()) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(cue);
      }
    }
  }

  /**
   * Reads a line: context, words, condition, example.
   *
   * @throws IllegalArgumentException if it is wrong
   */
  static Cue cue(Line line) {
    Set<String> words = new LinkedHashSet<>(Arrays.asList(line.cell(1).split("\\s+")));
    words.remove("");
    When when = When.parse(line.cell(2));
    if (words.isEmpty() && when.isAlways()) {
      throw new IllegalArgumentException("neither words nor a condition");
    }
    if (line.cell(3).isEmpty()) {
      throw new IllegalArgumentException("no example");
    }
    return new Cue(line.cell(0), words, when, line.place(), line.cell(3));
  }

  /** Everything that brings up a context, in the order of the files. */
  List<Cue> cues() {
    return cues;
  }

  /** What is brought up where in a report. */
  Topics of(AnnotatedReport report) {
    List<Map<Cue, Integer>> found = new ArrayList<>(report.sentences().size());
    for (Sentence sentence : report.sentences()) {
      found.add(found(sentence));
    }
    return new Topics(report, found);
  }

  /** What the words of a sentence bring up, whatever the event is. */
  Set<String> in(Sentence sentence) {
    Set<String> contexts = new LinkedHashSet<>();
    for (Cue cue : found(sentence).keySet()) {
      if (cue.when().isAlways()) {
        contexts.add(cue.context());
      }
    }
    return contexts;
  }

  /** The cues in a sentence in order of their first words, and how often each is there. */
  private Map<Cue, Integer> found(Sentence sentence) {
    Map<Cue, Integer> found = new LinkedHashMap<>();
    for (int i = 0; i < sentence.size(); i++) {
      StringBuilder phrase = new StringBuilder();
      for (int j = i; j < Math.min(sentence.size(), i + LONGEST); j++) {
        Token token = sentence.token(j);
        if (j > i && !isHyphen(sentence, j) && !isHyphen(sentence, j - 1)) {
          phrase.append('-');
        }
        phrase.append(token.lemma().toLowerCase(Locale.ROOT));
        for (Cue cue : byWord.getOrDefault(phrase.toString(), List.of())) {
          found.merge(cue, 1, Integer::sum);
        }
      }
    }
    return found;
  }

  private static boolean isHyphen(Sentence sentence, int index) {
    return sentence.token(index).form().equals("-");
  }

  /** What the sentences of one report bring up. */
  final class Topics {

    /** So far away other sentences of a paragraph may stand. */
    private static final int NEAR = 2;

    /** So many words of its paragraph bring a context up. */
    private static final int ENOUGH_NEAR = 2;

    /** In so many sentences at least, and in one of so many, a report is about something. */
    private static final int ENOUGH = 3;

    private final AnnotatedReport report;
    private final List<Map<Cue, Integer>> found;
    private final Set<String> subjects;

    private Topics(AnnotatedReport report, List<Map<Cue, Integer>> found) {
      this.report = report;
      this.found = found;
      this.subjects = subjects();
    }

    /** What the whole report is about. */
    private Set<String> subjects() {
      Set<String> subjects = new LinkedHashSet<>();
      Map<String, Integer> sentences = new LinkedHashMap<>();
      for (int s = 0; s < found.size(); s++) {
        Set<String> here = new LinkedHashSet<>();
        found.get(s).forEach((cue, times) -> addUnconditional(cue, here));
        if (report.isHeadline(s)) {
          subjects.addAll(here);
        }
        here.forEach(context -> sentences.merge(context, 1, Integer::sum));
      }
      int enough = Math.max(ENOUGH, (found.size() + ENOUGH - 1) / ENOUGH);
      sentences.forEach(
          (context, count) -> {
            if (count >= enough) {
              subjects.add(context);
            }
          });
      return subjects;
    }

    private static void addUnconditional(Cue cue, Set<String> contexts) {
      if (cue.when().isAlways()) {
        contexts.add(cue.context());
      }
    }

    /**
     * The contexts of an event: those of its sentence in the order of their words, of its
     * paragraph, and of the report.
     *
     * @param code what it is
     * @param actors countries and sectors of its actors
     * @param recipients likewise of its recipients
     * @param sentence the position of its sentence
     */
    List<String> of(Code code, Set<String> actors, Set<String> recipients, int sentence) {
      Set<String> contexts = new LinkedHashSet<>();
      for (Cue cue : found.get(sentence).keySet()) {
        if (cue.when().holds(code, actors, recipients)) {
          contexts.add(cue.context());
        }
      }
      for (Cue cue : cues) {
        if (cue.words().isEmpty() && cue.when().holds(code, actors, recipients)) {
          contexts.add(cue.context());
        }
      }
      Map<String, Integer> near = new LinkedHashMap<>();
      for (int s = Math.max(0, sentence - NEAR);
          s <= Math.min(found.size() - 1, sentence + NEAR);
          s++) {
        if (s != sentence && report.passageOf(s) == report.passageOf(sentence)) {
          found
              .get(s)
              .forEach(
                  (cue, times) -> {
                    if (cue.when().isAlways()) {
                      near.merge(cue.context(), times, Integer::sum);
                    }
                  });
        }
      }
      near.forEach(
          (context, times) -> {
            if (times >= ENOUGH_NEAR) {
              contexts.add(context);
            }
          });
      contexts.addAll(subjects);
      return List.copyOf(contexts);
    }
  }
}
