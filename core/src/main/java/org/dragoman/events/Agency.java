package org.dragoman.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Token;

/**
 * Whether what stands as the subject can act or speak at all: <i>locusts invaded the valley, the
 * evidence suggests that …</i>.
 */
final class Agency {

  /** Types of act that only somebody or a means of force can do. */
  private static final Set<String> ACTS_OF_FORCE =
      Set.of("ASSAULT", "COERCE", "THREATEN", "MOBILIZE");

  private static final List<String> MEANS_OF_FORCE =
      List.of("@person", "@force", "@crowd", "@troops", "@police", "@fighters", "@authority");

  /** Kinds of operator that somebody has to utter. */
  private static final Set<String> SPEECH =
      Set.of("request", "demand", "accuse", "promise", "threaten");

  private final Lexicon lexicon;
  private final Participants participants;
  private final FrameMatch match;
  private final Predicates predicates;

  Agency(Lexicon lexicon, Participants participants, FrameMatch match, Predicates predicates) {
    this.lexicon = lexicon;
    this.participants = participants;
    this.match = match;
    this.predicates = predicates;
  }

  /**
   * Whether force is ascribed to something that is neither somebody nor a means of force:
   * <i>locusts invaded the valley, the drug attacks the liver</i>.
   */
  boolean isDoneByThing(Entry.Act act, Arguments arguments) {
    return ACTS_OF_FORCE.contains(act.code().type())
        && act.frame().actors().contains("subj")
        && isThing(arguments);
  }

  /** Whether the subject is neither an actor nor an act nor anything else that might act. */
  boolean isThing(Arguments arguments) {
    List<Token> subjects = arguments.get("subj");
    if (subjects.isEmpty()
        || participants.in("subj", arguments, true).stream().anyMatch(participants::isSomebody)) {
      return false;
    }
    for (Token subject : subjects) {
      for (Token token : match.withConjuncts(match.whole(subject))) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean common = token.xpos().equals("NN") || token.xpos().equals("NNS");
        boolean somebody = MEANS_OF_FORCE.stream().anyMatch(name -> lexicon.isA(lemma, name));
        if (!common || somebody || !predicates.meanings(token).isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Whether what is said has a subject that can say nothing: <i>the evidence suggests that …</i>.
   */
  boolean isSaidByNobody(Entry.Operator operator, Token predicate, Arguments arguments) {
    if (!predicate.isVerbal() || !SPEECH.contains(operator.kind())) {
      return false;
    }
    List<Token> subjects = arguments.get("subj");
    return !subjects.isEmpty()
        && subjects.stream()
            .allMatch(subject -> subject.xpos().equals("NN") || subject.xpos().equals("NNS"))
        && subjects.stream().noneMatch(subject -> lexicon.isA(subject, "@writing"))
        && participants.in("subj", arguments, true).isEmpty();
  }
}
