package org.dragoman.actors;

import java.util.Set;
import org.dragoman.language.Token;
import org.dragoman.world.RoleNoun;

/**
 * Tells role nouns that mean no actor where they stand: <i>its opposition to the treaty, bring to
 * justice, by force, in court, a state of emergency</i>.
 */
final class Abstractions {

  private static final Set<String> STANCES = Set.of("opposition", "party", "alternative", "ally");

  /** Without article or anything before them these mean a thing or an idea. */
  private static final Set<String> UNCOUNTED =
      Set.of(
          "justice",
          "force",
          "power",
          "state",
          "side",
          "business",
          "office",
          "command",
          "industry",
          "head",
          "figure",
          "court",
          "bank",
          "leadership",
          "movement",
          "school",
          "college",
          "university",
          "church",
          "hospital",
          "company",
          "society",
          "television",
          "press",
          "media",
          "administration",
          "executive",
          "general",
          "assembly",
          "resistance",
          "staff",
          "team");

  private Abstractions() {}

  static boolean isAbstract(NounPhrase phrase, Segment.Role role) {
    RoleNoun noun = role.noun();
    int next = phrase.last() + 1;
    Token after = next < phrase.sentence().size() ? phrase.sentence().token(next) : null;
    if (after != null && after.form().equals("to") && STANCES.contains(noun.noun())) {
      // "an ally to the last", but not "asked its allies to help"
      return next + 1 >= phrase.sentence().size()
          || !phrase.sentence().token(next + 1).xpos().equals("VB");
    }
    if (noun.noun().equals("state") && after != null && after.form().equals("of")) {
      NounPhrase complement = phrase.complement();
      return !(complement != null && complement.head().sense() instanceof Segment.Name);
    }
    if (noun.noun().equals("head") && phrase.possessivePronoun() >= 0) {
      return true; // "shook his head"
    }
    Token head = phrase.sentence().token(phrase.head().last());
    if (noun.noun().equals("branch")
        && head.index() > 0
        && phrase.sentence().token(head.index() - 1).lemma().equals("olive")) {
      return true;
    }
    return UNCOUNTED.contains(noun.noun())
        && !role.plural()
        && head.xpos().equals("NN")
        && phrase.segments().size() == 1
        && phrase.possessor() == null;
  }
}
