package org.dragoman.events;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Event;
import org.dragoman.model.Status;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a reaction is to, where it names only that: <i>Cuba condemned <b>the raid</b>, Spain
 * denounced <b>the decision</b>, Chad turned down <b>the request</b></i>. Whoever did what was told
 * of before is whom the reaction is addressed to.
 */
final class Reactions {

  /** The types of reactions. */
  private static final Set<String> TYPES = Set.of("ACCUSE", "SUPPORT", "REJECT");

  /** Where a reaction names what it is to. */
  private static final List<String> SLOTS = List.of("obj", "at", "over", "to", "of");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  /** What an attack may be called that makes it no other than the one that was told of. */
  private static final Set<String> TERROR = Set.of("terror", "terrorist");

  /** Nouns that any act may be called by. */
  private static final Set<String> ANY =
      Set.of(
          "move",
          "decision",
          "step",
          "measure",
          "act",
          "action",
          "announcement",
          "gesture",
          "ruling",
          "verdict",
          "sentence",
          "judgment",
          "judgement",
          "conviction");

  /** Nouns for what was said, with the types of the acts that say it. */
  private static final Map<String, Set<String>> SAID =
      Map.ofEntries(
          Map.entry("demand", Set.of("REQUEST")),
          Map.entry("call", Set.of("REQUEST")),
          Map.entry("appeal", Set.of("REQUEST")),
          Map.entry("request", Set.of("REQUEST")),
          Map.entry("ultimatum", Set.of("REQUEST", "THREATEN")),
          Map.entry("threat", Set.of("THREATEN")),
          Map.entry("warning", Set.of("THREATEN", "REQUEST")),
          Map.entry("offer", Set.of("AGREE")),
          Map.entry("proposal", Set.of("AGREE", "REQUEST")),
          Map.entry("invitation", Set.of("AGREE", "REQUEST")),
          Map.entry("pledge", Set.of("AGREE")),
          Map.entry("promise", Set.of("AGREE")));

  /** The quad class of material conflict. */
  private static final int FORCE = 4;

  /** Of whatever mode it is, an act of this type is called an attack. */
  private static final String ATTACK = "ASSAULT";

  /** What is not met with thanks by others. */
  private static final Set<String> CIVIL = Set.of("SUPPORT", "CONSULT");

  private static final Set<Status> TOLD =
      Set.of(Status.OCCURRED, Status.ONGOING, Status.HISTORICAL, Status.ANNOUNCED);

  /** So many sentences back at most an act has just been told. */
  private static final int JUST_TOLD = 1;

  /** So many sentences back at most an act is meant that is only called a move or a decision. */
  private static final int ANY_REACH = 2;

  private final Lexicon lexicon;
  private final AnnotatedReport report;
  private final int position;
  private final Sentence sentence;
  private final List<Event> before;

  /**
   * Finds them for one sentence.
   *
   * @param before the events of the sentences before it
   */
  Reactions(
      Lexicon lexicon,
      AnnotatedReport report,
      int position,
      Sentence sentence,
      List<Event> before) {
    this.lexicon = lexicon;
    this.report = report;
    this.position = position;
    this.sentence = sentence;
    this.before = before;
  }

  /**
   * The event that a reaction to nobody named is to.
   *
   * @param reaction the reaction
   * @param actors the ids of those who react
   * @param beside the events of the same sentence so far, in any order
   * @return the event, whose actors are whom the reaction is addressed to; or null
   */
  @Nullable Event cause(Meaning reaction, List<String> actors, List<Event> beside) {
    if (!TYPES.contains(reaction.code().type()) || !reaction.trigger().isVerbal()) {
      return null;
    }
    Arguments arguments = Arguments.of(sentence, reaction.trigger());
    for (String slot : SLOTS) {
      for (Token noun : arguments.get(slot)) {
        if (noun.isNoun() && isPointing(noun)) {
          return meant(candidates(reaction, noun, actors, beside));
        }
      }
    }
    return null;
  }

  /**
   * The event that one without recipients tells again: <i>the rebels claimed <b>the attack</b></i>.
   *
   * @param attack what is told with the noun that points back
   * @param beside the events of the same sentence so far, in any order
   * @return the event, whose recipients are those of the one that tells it again; or null
   */
  @Nullable Event retold(Meaning attack, List<Event> beside) {
    Token noun = attack.trigger();
    if (!attack.code().type().equals(ATTACK)
        || attack.actors().isEmpty()
        || !noun.isNoun()
        || !isPointing(noun)) {
      return null;
    }
    return told(noun, beside)
        .filter(event -> isNameOf(noun, event) && !event.recipients().isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** Whether a noun phrase names nothing but an act that was told of: <i>the raid</i>. */
  private boolean isPointing(Token noun) {
    Token determiner = sentence.child(noun, "det");
    return determiner != null
        && DEFINITE.contains(determiner.form().toLowerCase(Locale.ROOT))
        && sentence.children(noun, "compound").stream()
            .allMatch(part -> TERROR.contains(part.lemma()))
        && sentence.child(noun, "nmod") == null
        && sentence.child(noun, "nmod:poss") == null
        && sentence.child(noun, "conj") == null;
  }

  /** The acts that a noun may be a reaction to, in the order in which they were told. */
  private List<Event> candidates(
      Meaning reaction, Token noun, List<String> actors, List<Event> beside) {
    boolean any = ANY.contains(noun.lemma());
    boolean said = SAID.containsKey(noun.lemma());
    return told(noun, beside)
        .filter(event -> any ? back(event) <= ANY_REACH : isNameOf(noun, event))
        .filter(event -> said || (any && back(event) == 0) || isProvoking(reaction, event))
        .filter(event -> !event.actors().isEmpty())
        .filter(event -> Collections.disjoint(event.actors(), actors))
        .toList();
  }

  /** The events that were told before a noun, in order. */
  private Stream<Event> told(Token noun, List<Event> beside) {
    int here = report.span(new Words(position, noun.index(), noun.index())).begin();
    return Stream.concat(before.stream(), beside.stream())
        .filter(event -> event.trigger().begin() < here)
        .filter(event -> TOLD.contains(event.status()))
        .sorted(Comparator.comparing(Event::trigger));
  }

  /** The last one if it has just been told, else the first, which the report is about; or null. */
  private @Nullable Event meant(List<Event> candidates) {
    if (candidates.isEmpty()) {
      return null;
    }
    Event last = candidates.get(candidates.size() - 1);
    return back(last) <= JUST_TOLD ? last : candidates.get(0);
  }

  /** How many sentences back an act was told. */
  private int back(Event event) {
    return position - report.sentenceAt(report.range(event.trigger()).begin());
  }

  /** Whether an act is of the kind that is met with a reaction, whatever it is called. */
  private static boolean isProvoking(Meaning reaction, Event event) {
    return reaction.code().type().equals("SUPPORT")
        ? event.quad() <= 2 && !CIVIL.contains(event.type())
        : event.quad() == FORCE;
  }

  /** Whether a noun may tell of an act: a coup is no arrest, though both are coerced. */
  private boolean isNameOf(Token noun, Event event) {
    Set<String> said = SAID.get(noun.lemma());
    if (said != null) {
      return said.contains(event.type());
    }
    for (Entry entry : lexicon.find(noun.lemma(), PartOfSpeech.NOUN)) {
      if (entry instanceof Entry.Act act
          && act.code().type().equals(event.type())
          && (act.code().modes().isEmpty()
              ? event.modes().isEmpty() || event.type().equals(ATTACK)
              : !Collections.disjoint(act.code().modes(), event.modes()))) {
        return true;
      }
    }
    return false;
  }
}
