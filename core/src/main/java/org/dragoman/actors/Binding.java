package org.dragoman.actors;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What grammar forbids a pronoun to stand for: who takes part in the same act. Whoever is done
 * something to by himself is told of with <i>himself</i>, so that in <i>the judge told him</i> he
 * is not the judge.
 */
final class Binding {

  private static final Set<String> PARTS = Set.of("nsubj", "obj", "iobj", "obl");

  /** Where things are: <i>she pulled the boy behind <b>her</b></i> may tell of herself. */
  private static final Set<String> PLACES =
      Set.of(
          "with",
          "behind",
          "before",
          "around",
          "beside",
          "near",
          "above",
          "under",
          "over",
          "after",
          "in",
          "inside",
          "on",
          "among",
          "between",
          "beneath",
          "within",
          "across",
          "through",
          "along",
          "alongside",
          "beyond",
          "past",
          "toward",
          "towards",
          "like",
          "than",
          "as",
          "from");

  private Binding() {}

  /**
   * The heads of the phrases of its sentence that a pronoun cannot stand for, wherever they stand.
   * None for reflexive and possessive pronouns.
   */
  static Set<Integer> barred(Sentence sentence, Token pronoun) {
    Set<Integer> barred = new HashSet<>();
    String form = pronoun.form().toLowerCase(Locale.ROOT);
    Token predicate = sentence.head(pronoun);
    boolean free =
        pronoun.xpos().equals("PRP$") || form.endsWith("self") || form.endsWith("selves");
    if (free || predicate == null || !takesPart(pronoun)) {
      return barred;
    }
    boolean subject = pronoun.is("nsubj");
    if (!subject && PLACES.contains(String.valueOf(sentence.caseOf(pronoun)))) {
      return barred;
    }
    for (Token child : sentence.children(predicate)) {
      boolean beside =
          takesPart(child)
              && (subject || child.is("nsubj") || !child.is("obl") || isTo(sentence, child));
      if (beside && child.index() != pronoun.index()) {
        boolean place = PLACES.contains(String.valueOf(sentence.caseOf(child)));
        if (!place || child.is("nsubj")) {
          bar(sentence, child, barred);
        }
      }
    }
    if (!subject) {
      Token doer = doer(sentence, predicate);
      if (doer != null) {
        bar(sentence, doer, barred);
      }
    }
    gap(sentence, predicate, barred);
    if (subject) {
      named(sentence, pronoun, predicate, barred);
    }
    barred.remove(pronoun.index());
    return barred;
  }

  /** In <i>he asked them to back <b>Mr. Reyes</b></i> he is not Mr. Reyes. */
  private static void named(
      Sentence sentence, Token pronoun, Token predicate, Set<Integer> barred) {
    for (int i = pronoun.index() + 1; i <= sentence.last(predicate); i++) {
      Token token = sentence.token(i);
      if (token.xpos().startsWith("NNP") && isCommanded(sentence, token, predicate)) {
        barred.add(i);
      }
    }
  }

  /** Whether every step from a phrase up to a predicate is to something that it is a part of. */
  private static boolean isCommanded(Sentence sentence, Token phrase, Token predicate) {
    Token at = phrase;
    while (at != null && at.index() != predicate.index()) {
      if (at.is("advcl") || at.is("parataxis") || at.is("conj") || at.is("appos")) {
        return false;
      }
      at = sentence.head(at);
    }
    return at != null;
  }

  /**
   * The heads of the subjects that a noun phrase stands below, none of which it can mean: in <i>Mr.
   * Reyes said that they praised the president</i> neither Mr. Reyes nor they.
   */
  static Set<Integer> subjectsAbove(Sentence sentence, Token phrase) {
    Set<Integer> subjects = new HashSet<>();
    Token at = phrase.is("xcomp") || phrase.is("ccomp") ? null : phrase; // "became the president"
    while (at != null && isPart(sentence, at)) {
      Token up = sentence.head(at);
      if (up != null && !at.is("nsubj")) {
        Token subject = sentence.child(up, "nsubj");
        if (subject != null && subject.index() < at.index()) {
          bar(sentence, subject, subjects);
        }
      }
      at = up;
    }
    return subjects;
  }

  private static boolean isPart(Sentence sentence, Token token) {
    if (token.is("obl")) {
      String joint = String.valueOf(sentence.caseOf(token));
      return !token.deprel().equals("obl:unmarked") && !PLACES.contains(joint);
    }
    return token.is("obj")
        || token.is("iobj")
        || token.is("nsubj")
        || token.is("ccomp")
        || token.is("xcomp")
        || token.is("nmod");
  }

  private static boolean takesPart(Token token) {
    for (String part : PARTS) {
      if (token.is(part)) {
        return !token.deprel().equals("obl:unmarked") && !token.deprel().equals("obl:tmod");
      }
    }
    return false;
  }

  private static boolean isTo(Sentence sentence, Token token) {
    String joint = sentence.caseOf(token);
    return joint != null && (joint.equals("to") || joint.equals("by") || joint.equals("against"));
  }

  /** A phrase and those that an <i>and</i> joins to it. */
  private static void bar(Sentence sentence, Token head, Set<Integer> barred) {
    barred.add(head.index());
    for (Token child : sentence.children(head)) {
      if (child.is("conj")) {
        barred.add(child.index());
      }
    }
  }

  /** The subject of a predicate's own, or null. */
  static @Nullable Token subject(Sentence sentence, Token predicate) {
    for (Token child : sentence.children(predicate)) {
      if (child.is("nsubj")) {
        return child;
      }
      if (child.is("csubj") && child.xpos().equals("VBG")) {
        // "Presiding judge Okoye told him" may be taken for what somebody presides over.
        return sentence.child(child, "obj");
      }
    }
    return null;
  }

  /** Who does what a predicate without a subject of its own tells: one further up. */
  private static @Nullable Token doer(Sentence sentence, Token predicate) {
    Token at = predicate;
    for (int steps = 0; at != null && steps < 5; steps++) {
      Token subject = subject(sentence, at);
      if (subject != null) {
        return subject;
      }
      Token up = sentence.head(at);
      if (up != null
          && up.is("ccomp")
          && sentence.child(up, "cop") != null
          && at.is("conj")
          && at.xpos().equals("VBD")) {
        // "Police said that he was drunk and detained him"
        at = sentence.head(up);
        continue;
      }
      if (up != null && at.is("xcomp")) {
        Token object = sentence.child(up, "obj");
        if (object != null) {
          return object;
        }
      } else if (!at.is("conj")) {
        return null;
      }
      at = up;
    }
    return null;
  }

  /** In <i>two suspects, whom they refused to hand over</i> the suspects are handed over. */
  private static void gap(Sentence sentence, Token predicate, Set<Integer> barred) {
    Token clause = predicate;
    while (clause != null && (clause.is("xcomp") || clause.is("conj"))) {
      clause = sentence.head(clause);
    }
    if (clause == null || !clause.deprel().equals("acl:relcl") || sentence.head(clause) == null) {
      return;
    }
    Token noun = sentence.token(clause.head());
    boolean object = false;
    for (int i = sentence.first(clause); i <= sentence.last(clause); i++) {
      Token token = sentence.token(i);
      if (token.xpos().equals("WP") || token.xpos().equals("WDT")) {
        Token verb = sentence.head(token);
        boolean here =
            verb != null
                && (verb.index() == predicate.index() || isBelow(sentence, verb, predicate));
        if (here && takesPart(token) && sentence.caseOf(token) == null) {
          barred.add(noun.index());
        }
        return;
      }
      object |= token.is("obj") && token.head() == predicate.index();
    }
    // "The men they arrested": what stands before the clause is its object.
    if (!object && sentence.child(predicate, "ccomp") == null) {
      barred.add(noun.index());
    }
  }

  /** Whether a verb is the infinitive of another: <i>refused to surrender</i>. */
  private static boolean isBelow(Sentence sentence, Token verb, Token predicate) {
    Token at = verb;
    while (at != null && at.is("xcomp")) {
      at = sentence.head(at);
      if (at != null && at.index() == predicate.index()) {
        return true;
      }
    }
    return false;
  }
}
