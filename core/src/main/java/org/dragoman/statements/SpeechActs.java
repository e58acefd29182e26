package org.dragoman.statements;

import java.util.Set;
import org.dragoman.model.SpeechAct;
import org.dragoman.text.Range;

/** What a source does by a statement: the cue's act, as its complement and negation have it. */
final class SpeechActs {

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "cannot");

  /** <i>Not only said</i>: he did. */
  private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply");

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
    return isNegated(text, draft) ? negated(act, cue) : act;
  }

  /**
   * Whoever does not believe doubts, and the other way round; whoever does not say, confirm or ask
   * declines to. What is not clear is doubtful.
   */
  private static SpeechAct negated(SpeechAct act, Cue cue) {
    return switch (act) {
      case BELIEVE -> SpeechAct.DOUBT;
      case DOUBT -> SpeechAct.BELIEVE;
      case ASSERT -> cue.part() == Cue.Part.ADJECTIVE ? SpeechAct.DOUBT : SpeechAct.DECLINE;
      case CONFIRM, PROMISE, ASK, DEMAND, THREATEN, INTEND, DENY -> SpeechAct.DECLINE;
      case DECLINE -> act;
    };
  }

  private static boolean isNegated(String text, Draft draft) {
    for (Range mark : draft.marks()) {
      String[] words = text.substring(mark.begin(), mark.end()).split("\\s+", -1);
      for (int i = 0; i < words.length; i++) {
        String word = words[i];
        boolean only = i + 1 < words.length && ONLY.contains(words[i + 1]);
        boolean not = NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
        if (not && !only) {
          return true;
        }
      }
    }
    return false;
  }
}
