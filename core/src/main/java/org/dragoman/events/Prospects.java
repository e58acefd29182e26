package org.dragoman.events;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What is told of as a prospect that a noun names: <i>the threat of war, a plan for a deal, defence
 * against attacks</i>. It has not come.
 */
final class Prospects {

  /** What says of an act that it may come. */
  private static final Set<String> PROSPECTS =
      Set.of(
          "threat",
          "platform",
          "agenda",
          "risk",
          "danger",
          "fear",
          "possibility",
          "prospect",
          "likelihood",
          "chance",
          "hope",
          "verge",
          "brink",
          "probability",
          "spectre",
          "specter",
          "rehearsal",
          "idea",
          "goal",
          "aim",
          "objective",
          "ambition",
          "dream",
          "plan",
          "date",
          "venue",
          "preparation",
          "map",
          "roadmap",
          "path",
          "road",
          "framework",
          "blueprint",
          "condition",
          "precondition",
          "groundwork",
          "pretext",
          "excuse",
          "justification",
          "formula",
          "obstacle",
          "hurdle",
          "barrier",
          "readiness");

  /** What is talked about: <i>the question of admitting refugees</i> admits none. */
  private static final Set<String> TOPICS =
      Set.of("issue", "question", "matter", "topic", "subject", "notion", "concept", "thought");

  /** What somebody's consent depends on. */
  private static final Set<String> PROVISOS = Set.of("condition", "proviso", "understanding");

  /** What one has against acts that may come. */
  private static final Set<String> DEFENCES =
      Set.of(
          "defence",
          "defense",
          "defend",
          "protection",
          "protect",
          "guard",
          "safeguard",
          "shield",
          "bulwark",
          "insurance",
          "precaution",
          "vigilance",
          "deter",
          "deterrent");

  private final Sentence sentence;

  Prospects(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Whether a noun says of what is told with it that it may come: <i>the attack <b>plan</b></i>.
   */
  static boolean isProspect(Token noun) {
    return PROSPECTS.contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  /** <i>the goal of withdrawing, on the condition it scaled back its operations</i> */
  boolean isAhead(Token clause) {
    Token noun = sentence.head(clause);
    if (noun == null || !clause.is("acl")) {
      return false;
    }
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return PROVISOS.contains(noun.lemma())
        || (clause.xpos().equals("VBG") && (PROSPECTS.contains(lemma) || TOPICS.contains(lemma)));
  }

  /** <i>the threat of war, on the brink of war, closer to war</i>: there is none yet. */
  boolean isFeared(Token noun) {
    Token head = ofWhat(noun);
    if (head == null || !(noun.is("nmod") || noun.is("obl"))) {
      return false;
    }
    String preposition = String.valueOf(sentence.caseOf(noun));
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    return switch (preposition) {
      case "of", "for" -> head.isNoun() && PROSPECTS.contains(lemma);
      case "against", "from" -> DEFENCES.contains(lemma);
      case "to" ->
          lemma.equals("close")
              || lemma.equals("closer")
              || lemma.equals("closest")
              || (head.isNoun() && PROSPECTS.contains(lemma));
      default -> false;
    };
  }

  /**
   * The word that a noun with its preposition hangs on: in <i>watched over the plan for a deal</i>
   * the noun right before, if what that tells of may come.
   */
  private @Nullable Token ofWhat(Token noun) {
    Token head = sentence.head(noun);
    Token marker = sentence.child(noun, "case");
    if (head == null || marker == null || !head.isVerbal() || marker.index() < head.index() + 2) {
      return head;
    }
    Token before = sentence.token(marker.index() - 1);
    return before.isNoun() && PROSPECTS.contains(before.lemma()) ? before : head;
  }
}
