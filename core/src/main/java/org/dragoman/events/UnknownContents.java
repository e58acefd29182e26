package org.dragoman.events;

import java.util.List;
import org.dragoman.actors.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * What operators come to that are about something which the lexicon does not know: <i>refused to
 * lend its experts</i> is a refusal, whatever it is that was refused.
 */
final class UnknownContents {

  /** Slots of those to whom something is done, whatever it is. */
  private static final List<String> TARGETS =
      List.of("iobj", "obj", "to", "with", "from", "against", "on", "for", "into", "by");

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Participants participants;
  private final FrameMatch match;
  private final Clauses clauses;
  private final OperatorContents contents;
  private final Fillers fillers;
  private final Agency agency;

  UnknownContents(
      Lexicon lexicon,
      Sentence sentence,
      Participants participants,
      FrameMatch match,
      Clauses clauses,
      OperatorContents contents,
      Fillers fillers,
      Agency agency) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.participants = participants;
    this.match = match;
    this.clauses = clauses;
    this.contents = contents;
    this.fillers = fillers;
    this.agency = agency;
  }

  /** What an operator comes to with content of which only the grammar is known; or none. */
  List<Meaning> of(Entry.Operator operator, Token predicate, Arguments own) {
    if (agency.isSaidByNobody(operator, predicate, own)) {
      return List.of();
    }
    Arguments arguments = own;
    for (Token object : own.get("obj")) {
      if (object.isNoun()) {
        arguments = arguments.withThoseOf(Arguments.of(sentence, object));
      }
    }
    Composition rule = lexicon.compose(operator.kind(), null, false);
    boolean said = operator.frame().actors().contains("subj");
    if (rule == null
        || !(rule.outer() instanceof Composition.Outer.Act act)
        || (said && agency.isThing(own))) {
      return List.of();
    }
    if (operator.kind().equals("reject") && match.stands("@claim", "obj", own)) {
      return List.of(); // who rejects a claim denies it
    }
    if (!contents.isAny(operator, predicate, own)) {
      return List.of();
    }
    List<Mention> actors = fillers.of(operator.frame().actors(), arguments, predicate, true);
    List<Mention> recipients =
        fillers.others(operator.frame().recipients(), arguments, predicate, "").stream()
            .filter(one -> actors.stream().noneMatch(doer -> participants.same(one, doer)))
            .toList();
    boolean clause = !own.get("to").isEmpty() || !own.get("that").isEmpty();
    boolean offer =
        operator.kind().equals("promise")
            || predicate.lemma().equals("suggest")
            || clauses.isTimeless(predicate);
    boolean noun = !predicate.isVerbal();
    boolean bare =
        operator.kind().equals("request") && own.get("for").stream().allMatch(match::isTime);
    if (noun && !clause) {
      return List.of(); // "in a declaration to the court"
    }
    if ((offer || bare) && recipients.isEmpty() && !clause) {
      return List.of(); // "the island offers beaches, a senator proposed an amendment"
    }
    if (recipients.isEmpty()) {
      // "rejected overtures from Washington": whose they are is who is rejected.
      recipients =
          Participants.without(
              fillers.of(List.of("from", "by", "of"), arguments, predicate, false), actors);
    }
    if (recipients.isEmpty()) {
      recipients = Participants.without(ofContent(operator, own), actors);
    }
    return List.of(
        new Meaning(
            act.code(),
            null,
            actors,
            recipients,
            predicate,
            predicate,
            false,
            null,
            false,
            0.5,
            List.of(
                "“"
                    + predicate.form()
                    + "” "
                    + operator.kind()
                    + "s something that the lexicon does not know: "
                    + act.code()
                    + " ("
                    + operator.source()
                    + ")")));
  }

  /**
   * Whom what somebody promises, refuses or asks for is done to, where only its grammar is known:
   * <i>willing to lend its experts to <b>Togo</b></i>.
   */
  private List<Mention> ofContent(Entry.Operator operator, Arguments own) {
    boolean asking = Operators.ASKING.contains(operator.kind());
    for (String slot : operator.frame().content()) {
      for (Token filler : own.get(slot)) {
        if (filler.isVerbal()) {
          Arguments inner = Arguments.of(sentence, filler);
          if (asking && slot.equals("that")) {
            // "demanded that the commission publish the results"
            return participants.first(List.of("subj"), inner, false);
          }
          List<Mention> wished =
              participants.first(List.of("subj"), inner, false).stream()
                  .filter(one -> participants.in("for", own, false).contains(one))
                  .toList();
          boolean undergone = VerbForms.isPassive(sentence, filler);
          if (asking && slot.equals("to") && !wished.isEmpty() && !undergone) {
            return wished; // "called for France to act"
          }
          List<Mention> found = participants.first(TARGETS, inner, false);
          if (found.isEmpty()) {
            for (Token object : inner.get("obj")) {
              if (object.isNoun()) {
                inner = inner.withThoseOf(Arguments.of(sentence, object));
              }
            }
            found = participants.first(TARGETS, inner, true);
          }
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }
}
