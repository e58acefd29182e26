package org.dragoman.actors;

import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Moods;

/** Tells the <i>it</i> that stands for nothing: <i>it is clear that, it rained, it takes</i>. */
final class Expletives {

  private static final Set<String> IMPERSONAL =
      Set.of("seem", "appear", "rain", "snow", "turn", "happen", "emerge");
  private static final Set<String> TRANSPARENT =
      Set.of(
          "say",
          "report",
          "believe",
          "think",
          "expect",
          "hope",
          "know",
          "announce",
          "reveal",
          "confirm",
          "understand",
          "claim",
          "allege",
          "note",
          "agree",
          "decide");

  private Expletives() {}

  static boolean isExpletive(Sentence sentence, Token it) {
    if (!it.form().equalsIgnoreCase("it")) {
      return false;
    }
    if (it.is("expl")) {
      return true;
    }
    Token governor = sentence.head(it);
    if (governor == null || !it.is("nsubj")) {
      return false;
    }
    if (IMPERSONAL.contains(governor.lemma())) {
      return true;
    }
    boolean clause =
        sentence.child(governor, "ccomp") != null
            || sentence.child(governor, "csubj") != null
            || sentence.child(governor, "advcl") != null
            || sentence.child(governor, "xcomp") != null;
    boolean copula = sentence.child(governor, "cop") != null;
    if (copula && clause && governor.xpos().startsWith("JJ") && !Moods.isMood(governor)) {
      return true;
    }
    // "It was reported that", "it is believed that".
    return it.is("nsubj:pass") && TRANSPARENT.contains(governor.lemma()) && clause;
  }
}
