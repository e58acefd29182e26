package org.dragoman.events;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * What verbs that ask and find alike only state: <i>research suggests that prices rose, officials
 * insist that they help</i> ask nobody for anything.
 */
final class Assertions {

  /** Verbs that ask for something or find something. */
  private static final Set<String> FINDINGS =
      Set.of("suggest", "insist", "propose", "stress", "advise", "argue", "urge", "ask");

  /** Those of them that tell with <i>would</i> what will be, not what one should do. */
  private static final Set<String> FORETELLING = Set.of("insist", "stress", "argue", "suggest");

  private static final Set<String> FUTURE = Set.of("would", "will", "could", "can", "may", "might");

  /**
   * The forms that what is wanted has: <i>that she <b>should</b> go, that it <b>be</b> done</i>.
   */
  private static final Set<String> BARE = Set.of("MD", "VB");

  private static final Set<String> INDICATIVE = Set.of("VBZ", "VBD");

  private final Sentence sentence;
  private final Participants participants;

  Assertions(Sentence sentence, Participants participants) {
    this.sentence = sentence;
    this.participants = participants;
  }

  /**
   * In <i>research suggests that jets have escaped taxes</i> nothing is proposed: what is wanted is
   * told in the bare form or with <i>should</i>.
   */
  boolean isFinding(Entry.Operator operator, Token predicate, String slot, Token filler) {
    if (slot.equals("on") && predicate.lemma().equals("insist") && filler.xpos().equals("VBG")) {
      return true; // "insisted on paying": what one will do oneself
    }
    if (!slot.equals("that")
        || !Operators.ASKING.contains(operator.kind())
        || !FINDINGS.contains(predicate.lemma())) {
      return false;
    }
    boolean foretelling = FORETELLING.contains(predicate.lemma());
    List<Token> auxiliaries =
        sentence.children(filler).stream()
            .filter(child -> child.is("aux") || child.is("aux:pass") || child.is("cop"))
            .toList();
    boolean modal =
        auxiliaries.stream()
            .anyMatch(
                aux -> aux.xpos().equals("MD") && !(foretelling && FUTURE.contains(aux.lemma())));
    boolean indicative =
        auxiliaries.stream().anyMatch(aux -> foretelling || !BARE.contains(aux.xpos()));
    boolean finite = filler.xpos().equals("VBD") || filler.xpos().equals("VBZ");
    List<Mention> sayers = participants.in("subj", Arguments.of(sentence, predicate), false);
    boolean found =
        filler.xpos().equals("VBP")
            && (sayers.isEmpty()
                || isOfThemselves(sayers, filler)
                || (predicate.lemma().equals("suggest") && isOfSeveral(filler)));
    return !modal && (indicative || finite || found); // "figures suggest that millions need aid"
  }

  /** <i>Suggested that voters <b>are</b> bitter</i>: with several the form tells nothing. */
  private boolean isOfSeveral(Token said) {
    Token subject = sentence.child(said, "nsubj");
    return subject != null && subject.xpos().equals("NNS");
  }

  /** <i>Expects him to be <b>released</b></i>: of nobody it is asked. */
  boolean isForetold(Token predicate, Token filler) {
    return predicate.lemma().equals("expect")
        && filler.isVerbal()
        && VerbForms.isPassive(sentence, filler);
  }

  /** <i>Officials insist that <b>they</b> give no aid</i>: of themselves people assert, not ask. */
  private boolean isOfThemselves(List<Mention> sayers, Token said) {
    List<Mention> told = participants.in("subj", Arguments.of(sentence, said), false);
    return !told.isEmpty()
        && told.stream()
            .allMatch(one -> sayers.stream().anyMatch(other -> participants.same(one, other)));
  }

  /** <i>Insisted that it <b>was</b> so, told the paper that he <b>was</b> ill</i>: no demand. */
  boolean isStated(Entry.Operator operator, String slot, Token filler) {
    if (!Operators.ASKING.contains(operator.kind()) || !slot.equals("that")) {
      return false;
    }
    Token copula = sentence.child(filler, "cop");
    Token aux = sentence.child(filler, "aux");
    Token finite = aux != null ? aux : copula != null ? copula : filler;
    // "demanded that they publish it" has the form of a present
    return INDICATIVE.contains(finite.xpos())
        || (!finite.equals(filler) && finite.xpos().equals("VBP"));
  }
}
