package org.dragoman.events;

import java.util.List;
import java.util.function.Predicate;
import org.dragoman.actors.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who fills the slots of a frame: the actors that are named there, those who do what is told of
 * there, and those for whom a writing speaks.
 */
final class Fillers {

  /** The quad class of material conflict. */
  private static final int FORCE = 4;

  /** Who says the words at a token, by the statement that it stands in; or null. */
  interface Speaker {
    @Nullable Mention of(Token token);
  }

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Participants participants;
  private final FrameMatch match;
  private final Predicates predicates;
  private final Speaker speaker;

  Fillers(
      Lexicon lexicon,
      Sentence sentence,
      Participants participants,
      FrameMatch match,
      Predicates predicates,
      Speaker speaker) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.participants = participants;
    this.match = match;
    this.predicates = predicates;
    this.speaker = speaker;
  }

  /**
   * Those in the first of some slots that names anybody.
   *
   * @param owners whether whom a filler belongs to, or who does what it tells of, counts as well
   */
  List<Mention> of(List<String> slots, Arguments arguments, Token predicate, boolean owners) {
    if (slots.contains("speaker")) {
      Mention source = speaker.of(predicate);
      return source == null ? List.of() : List.of(source);
    }
    List<Mention> found = participants.first(slots, arguments, false);
    if (found.isEmpty() && owners) {
      found = doers(slots, arguments);
    }
    if (found.isEmpty() && owners && !isPlace(slots, arguments)) {
      found = participants.first(slots, arguments, true);
    }
    return found.isEmpty() && slots.contains("subj") ? authors(arguments) : found;
  }

  /** The actors in the recipient slots, but not in the one that holds the content. */
  List<Mention> others(List<String> slots, Arguments arguments, Token predicate, String content) {
    List<String> open = slots.stream().filter(slot -> !slot.equals(content)).toList();
    return of(open, arguments, predicate, true);
  }

  /** Whether a place stands where a doer would: <i>an Afghan city, the hotel of a firm</i>. */
  private boolean isPlace(List<String> slots, Arguments arguments) {
    return slots.contains("subj")
        && arguments.get("subj").stream().anyMatch(token -> lexicon.isA(token, "@place"));
  }

  /** For an act that stands in a slot those who do it: <i>condemned the attack by rebels</i>. */
  private List<Mention> doers(List<String> slots, Arguments arguments) {
    return doers(slots, arguments, code -> lexicon.ontology().quad(code.type()) == FORCE);
  }

  /** Those who gathered for what was broken up: <i>fired tear gas at a march by nurses</i>. */
  List<Mention> gathered(List<String> slots, Arguments arguments) {
    return doers(slots, arguments, code -> code.type().equals("PROTEST"));
  }

  private List<Mention> doers(List<String> slots, Arguments arguments, Predicate<Code> kind) {
    for (String slot : slots) {
      for (Token filler : arguments.get(slot)) {
        for (Meaning act : predicates.meanings(match.whole(filler))) {
          if (!act.actors().isEmpty() && kind.test(act.code())) {
            return act.actors();
          }
        }
      }
    }
    return List.of();
  }

  /** Of <i>sent a letter threatening to leave</i> who sent the letter: a writing acts for them. */
  private List<Mention> authors(Arguments arguments) {
    for (Token writing : arguments.get("subj")) {
      Token verb = sentence.head(writing);
      boolean object = writing.is("obj") || writing.is("nsubj:pass");
      if (verb != null && verb.isVerbal() && object && lexicon.isA(writing, "@writing")) {
        return participants.first(List.of("subj"), Arguments.of(sentence, verb), true);
      }
    }
    return List.of();
  }
}
