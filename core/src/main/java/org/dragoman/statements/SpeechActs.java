package org.dragoman.statements;

import java.util.Set;
import org.dragoman.model.SpeechAct;
import org.dragoman.text.Range;

/** What a source does by a statement: the cue's act, as its complement and negation have it. */
final class SpeechActs {

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "cannot");

  private SpeechActs() {}

  static SpeechAct of(Scene scene, Draft draft) {
    Cue cue = draft.cue();
    if (cue == null || draft.act() != cue.act()) {
      return draft.act();
    }
    String text = scene.report().text();
    Range last = draft.content().get(draft.content().size() - 1);
    SpeechAct act =
        text.startsWith("to ", last.begin()) || text.startsWith("not to ", last.begin())
            ? cue.actOfInfinitive()
            : cue.act();
    return isNegated(text, draft) ? negated(act) : act;
  }

  /** Whoever does not believe doubts; whoever does not confirm declines to. */
  private static SpeechAct negated(SpeechAct act) {
    return switch (act) {
      case BELIEVE -> SpeechAct.DOUBT;
      case CONFIRM, PROMISE -> SpeechAct.DECLINE;
      default -> act;
    };
  }

  private static boolean isNegated(String text, Draft draft) {
    for (Range mark : draft.marks()) {
      for (String word : text.substring(mark.begin(), mark.end()).split("\\s+", -1)) {
        if (NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n’t")) {
          return true;
        }
      }
    }
    return false;
  }
}
