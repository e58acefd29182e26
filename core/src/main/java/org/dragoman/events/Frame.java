package org.dragoman.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which syntactic slots of a predicate hold its participants, and what must stand in them.
 *
 * <p>Slots are {@code subj} and {@code obj} (of the active form, so that a passive's subject is its
 * {@code obj}), {@code iobj}, {@code poss} (<i>Israel's decision</i>), {@code mod} (<i>the Israeli
 * decision</i>), any preposition, and for clauses {@code to} (infinitive), {@code that} (finite)
 * and {@code ing}; {@code advmod} is an adverb. {@code speaker} is the source of the statement that
 * the predicate stands in, {@code to.obj} the object of what stands in {@code to}.
 *
 * @param conditions for each slot the classes or lemmas one of which must stand in it
 * @param actors slots that hold those who do it; the first that is filled counts
 * @param recipients slots that hold those it is done to; likewise
 * @param mutual slots whose participants do it together with the actors
 * @param content for operators, slots that hold the act operated on
 * @param written how the lexicon writes it
 */
record Frame(
    Map<String, Set<String>> conditions,
    List<String> actors,
    List<String> recipients,
    List<String> mutual,
    List<String> content,
    String written) {

  /**
   * The condition that the predicate is negated: <i>their motives are <b>not</b> pure</i> says
   * something of them.
   */
  static final String NOT = "not";

  Frame {
    conditions = Map.copyOf(conditions);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    mutual = List.copyOf(mutual);
    content = List.copyOf(content);
  }

  private static final List<String> NOUN_ACTORS = List.of("by", "poss", "from", "between", "mod");
  private static final List<String> NOUN_RECIPIENTS = List.of("on", "against", "to", "of", "with");
  private static final List<String> VERB_RECIPIENTS =
      List.of("obj", "iobj", "against", "to", "with", "on", "at", "toward", "towards");
  private static final List<String> CONTENT =
      List.of(
          "to", "that", "ing", "obj", "of", "from", "for", "on", "in", "about", "against", "into");

  /**
   * Reads a frame: parts separated by {@code ;}, each {@code actor:}, {@code recipient:}, {@code
   * mutual:} or {@code content:} with slots, or a condition {@code slot=class,class}. What is not
   * said has the part of speech's default.
   *
   * @throws IllegalArgumentException if a part is none of these
   */
  static Frame parse(String text, PartOfSpeech pos) {
    Map<String, Set<String>> conditions = new LinkedHashMap<>();
    List<String> actors =
        switch (pos) {
          case VERB, ADJECTIVE -> List.of("subj");
          case NOUN, THING -> NOUN_ACTORS;
        };
    List<String> recipients =
        pos == PartOfSpeech.NOUN || pos == PartOfSpeech.THING ? NOUN_RECIPIENTS : VERB_RECIPIENTS;
    List<String> mutual = List.of();
    List<String> content = CONTENT;
    for (String part : text.split(";")) {
      String item = part.trim();
      int colon = item.indexOf(':');
      int equals = item.indexOf('=');
      if (equals > 0 && (colon < 0 || equals < colon)) {
        String slot = known(item.substring(0, equals).trim());
        conditions
            .computeIfAbsent(slot, s -> new LinkedHashSet<>())
            .addAll(slots(item.substring(equals + 1)));
      } else if (colon > 0) {
        List<String> slots = slots(item.substring(colon + 1)).stream().map(Frame::known).toList();
        switch (item.substring(0, colon).trim()) {
          case "actor" -> actors = slots;
          case "recipient" -> recipients = slots;
          case "mutual" -> mutual = slots;
          case "content" -> content = slots;
          default -> throw new IllegalArgumentException("unknown part '" + item + "' of a frame");
        }
      } else if (!item.isEmpty()) {
        throw new IllegalArgumentException("unknown part '" + item + "' of a frame");
      }
    }
    return new Frame(conditions, actors, recipients, mutual, content, text.strip());
  }

  /** Slots that are no prepositions; {@code none} is a slot that nothing fills. */
  private static final Set<String> GRAMMAR =
      Set.of(
          "subj",
          "obj",
          "iobj",
          "poss",
          "mod",
          "case",
          "to",
          "that",
          "ing",
          "above",
          "beside",
          Arguments.HELPED,
          "speaker",
          "none",
          "xcomp",
          "acl",
          "advcl",
          "advmod",
          "not",
          "alongside");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about",
          "above",
          "ahead",
          "because",
          "belonging",
          "concerning",
          "due",
          "out",
          "regarding",
          "following",
          "according",
          "across",
          "after",
          "against",
          "ahead of",
          "along",
          "among",
          "amongst",
          "besides",
          "amid",
          "around",
          "as",
          "at",
          "because of",
          "before",
          "behind",
          "belonging to",
          "beneath",
          "between",
          "beyond",
          "by",
          "despite",
          "during",
          "for",
          "from",
          "in",
          "inside",
          "into",
          "like",
          "near",
          "of",
          "off",
          "on",
          "onto",
          "out of",
          "outside",
          "over",
          "past",
          "since",
          "than",
          "through",
          "throughout",
          "to",
          "toward",
          "towards",
          "under",
          "unless",
          "until",
          "up",
          "upon",
          "via",
          "with",
          "within",
          "without",
          "if",
          "when",
          "while");

  private static String known(String slot) {
    for (String part : slot.split("\\.")) {
      if (!GRAMMAR.contains(part) && !PREPOSITIONS.contains(part)) {
        throw new IllegalArgumentException("unknown slot '" + slot + "'");
      }
    }
    return slot;
  }

  /** How much it asks for: what must stand in a slot tells more than what must not. */
  int specificity() {
    return conditions.values().stream()
        .mapToInt(names -> names.stream().allMatch(name -> name.startsWith("!")) ? 1 : 2)
        .sum();
  }

  private static List<String> slots(String list) {
    List<String> slots = new ArrayList<>();
    for (String slot : list.split(",")) {
      if (!slot.isBlank()) {
        slots.add(slot.trim());
      }
    }
    return slots;
  }
}
