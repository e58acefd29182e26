package org.dragoman.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What operators are about: the acts in the slots of their content, and not what stands there but
 * is a finding, a question or a mere circumstance.
 */
final class OperatorContents {

  /** Kinds of operator that only say that the inner act is done. */
  private static final Set<String> DEEDS =
      Set.of("perform", "begin", "continue", "suffer", "succeed", "stop");

  private final Sentence sentence;
  private final FrameMatch match;
  private final Predicates predicates;
  private final Clauses clauses;
  private final Assertions assertions;
  private final ListedActs acts;

  OperatorContents(
      Sentence sentence,
      FrameMatch match,
      Predicates predicates,
      Clauses clauses,
      Assertions assertions,
      ListedActs acts) {
    this.sentence = sentence;
    this.match = match;
    this.predicates = predicates;
    this.clauses = clauses;
    this.assertions = assertions;
    this.acts = acts;
  }

  /**
   * What an operator is about.
   *
   * @param slot where it stands
   * @param acts the acts told of there
   */
  record Content(String slot, List<Meaning> acts) {

    Content {
      acts = List.copyOf(acts);
    }
  }

  /** The acts in the first slot for the content that has any; null if none has. */
  @Nullable Content of(Entry.Operator operator, Token predicate, Arguments arguments) {
    for (String slot : operator.frame().content()) {
      List<Meaning> inner = new ArrayList<>();
      for (Token filler : arguments.get(slot)) {
        if (isWord(operator) && isAside(filler, slot, arguments)) {
          continue;
        }
        if (assertions.isFinding(operator, predicate, slot, filler)) {
          continue;
        }
        if (assertions.isForetold(predicate, filler)) {
          continue;
        }
        if (clauses.isQuestion(filler)) {
          continue; // "asked whether China would investigate" asks for no inquiry
        }
        if (slot.equals("with") && isSupportReceived(filler)) {
          continue;
        }
        for (Token token : match.withConjuncts(match.whole(filler))) {
          List<Meaning> meant = predicates.meanings(token);
          if (meant.isEmpty() && slot.equals("to")) {
            meant = acts.deed(token, arguments);
          }
          inner.addAll(meant.isEmpty() && isOffered(operator) ? acts.thing(token) : meant);
        }
      }
      if (!inner.isEmpty()) {
        return new Content(slot, inner);
      }
    }
    return null;
  }

  /** Whether there is any content, though the lexicon knows no act in it. */
  boolean isAny(Entry.Operator operator, Token predicate, Arguments own) {
    return operator.frame().content().stream()
        .anyMatch(
            slot ->
                isContent(predicate, slot, own.get(slot))
                    && own.get(slot).stream()
                        .noneMatch(
                            filler ->
                                assertions.isFinding(operator, predicate, slot, filler)
                                    || assertions.isForetold(predicate, filler)
                                    || assertions.isStated(operator, slot, filler)
                                    || clauses.isQuestion(filler)));
  }

  /** Whether a part of the content belongs to another act already. */
  boolean isAbsorbed(Entry.Operator operator, Arguments arguments) {
    for (String slot : operator.frame().content()) {
      for (Token filler : arguments.get(slot)) {
        if (predicates.isAbsorbed(filler)) {
          return true;
        }
      }
    }
    return false;
  }

  /** An infinitive or clause may be content, but not a way: <i>was called to the scene</i>. */
  private boolean isContent(Token predicate, String slot, List<Token> fillers) {
    boolean clause = predicate.isVerbal() && (slot.equals("to") || slot.equals("that"));
    return fillers.stream().anyMatch(filler -> clause ? filler.isVerbal() : !match.isTime(filler));
  }

  /** In <i>made gains with help from France</i> France helps those who made them. */
  private boolean isSupportReceived(Token noun) {
    return !Arguments.of(sentence, noun).get(Arguments.HELPED).isEmpty();
  }

  /** A participle beside an object is no content: <i>rejected the result, alleging fraud</i>. */
  private static boolean isAside(Token filler, String slot, Arguments arguments) {
    return slot.equals("ing") && filler.is("advcl") && !arguments.get("obj").isEmpty();
  }

  /** Whether an operator is something said: who has troops does not give them to anybody. */
  private static boolean isWord(Entry.Operator operator) {
    return !DEEDS.contains(operator.kind());
  }

  /** Whether what an operator names may be given: troops are attacked and condemned as they are. */
  private static boolean isOffered(Entry.Operator operator) {
    return isWord(operator) && !operator.kind().equals("condemn");
  }
}
