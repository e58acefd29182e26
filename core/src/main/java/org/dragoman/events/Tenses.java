package org.dragoman.events;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * In what tense a clause is: whether it tells what is done now, as a habit, or as a rule. In
 * headlines the present tells of what was done.
 */
final class Tenses {

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  /** How often something is done that is done as a habit. */
  private static final Set<String> HABITS =
      Set.of(
          "routinely",
          "regularly",
          "often",
          "usually",
          "frequently",
          "habitually",
          "sometimes",
          "always",
          "periodically",
          "typically",
          "generally");

  /** Verbs whose past looks like their present: <i>the army let the hostages go</i>. */
  static final Set<String> UNCHANGED =
      Set.of(
          "let",
          "put",
          "set",
          "cut",
          "hit",
          "shut",
          "beat",
          "split",
          "spread",
          "quit",
          "bid",
          "hurt",
          "burst",
          "cast",
          "thrust",
          "upset",
          "shed",
          "rid",
          "cost",
          "broadcast");

  private final Sentence sentence;
  private final boolean headline;

  Tenses(Sentence sentence, boolean headline) {
    this.sentence = sentence;
    this.headline = headline;
  }

  /**
   * Whether a verb is in the simple present of a running text: outside headlines reports tell by it
   * what is done as a habit or goes on, while single acts are told in the past.
   */
  boolean isTimeless(Token verb) {
    boolean plural = verb.xpos().equals("VBP") && !UNCHANGED.contains(verb.lemma());
    boolean present = plural || verb.xpos().equals("VBZ");
    return present && !headline && sentence.child(verb, "aux") == null;
  }

  /** <i>they routinely searched the houses</i> */
  boolean isHabit(Token verb) {
    return sentence.children(verb, "advmod").stream()
        .anyMatch(adverb -> HABITS.contains(adverb.form().toLowerCase(Locale.ROOT)));
  }

  /**
   * Whether a clause is in the present tense, or its verb's auxiliary is: <i>is due to meet</i>.
   */
  boolean isNow(Token predicate) {
    if (PRESENT.contains(predicate.xpos())) {
      return true;
    }
    for (Token child : sentence.children(predicate)) {
      boolean auxiliary = child.is("aux") || child.is("aux:pass") || child.is("cop");
      if (auxiliary && PRESENT.contains(child.xpos())) {
        return true;
      }
    }
    return false;
  }

  /** <i>is leaving, was leaving, has been leaving</i> */
  boolean isProgressive(Token verb) {
    return sentence.children(verb, "aux").stream().anyMatch(aux -> aux.lemma().equals("be"));
  }

  /** Whether a word is a predicate with a present or perfect copula: <i>has been alone in</i>. */
  boolean isStateOfAffairs(@Nullable Token predicate) {
    Token copula = predicate == null ? null : sentence.child(predicate, "cop");
    if (copula == null) {
      return false;
    }
    return copula.xpos().equals("VBZ")
        || copula.xpos().equals("VBP")
        || copula.xpos().equals("VBN");
  }

  static boolean isPresent(Token auxiliary) {
    return auxiliary.xpos().equals("VBZ") || auxiliary.xpos().equals("VBP");
  }
}
