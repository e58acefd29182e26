package org.dragoman.events;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Whether something is said not to be so: by a negation in its own clause, or by words above which
 * call it untrue, turn it down as a claim, or find no sign of it.
 */
final class Negation {

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "n't",
          "n’t",
          "never",
          "neither",
          "nor",
          "hardly",
          "barely",
          "scarcely",
          "nowhere");

  private static final Set<String> NEGATIVE_SUBJECTS =
      Set.of("no", "neither", "nobody", "none", "nothing", "no-one");

  /** Verbs whose negation is meant of what stands below them. */
  private static final Set<String> OPINIONS =
      Set.of("think", "believe", "expect", "suppose", "imagine", "reckon", "feel");

  /** What is all but done is not done. */
  private static final Set<String> ALMOST = Set.of("nearly", "almost", "narrowly");

  /** <i>without</i>, <i>rather</i> than, <i>instead</i> of arresting him */
  private static final Set<String> PASSING_OVER = Set.of("without", "rather", "instead");

  /** What somebody says that others turn down as untrue. */
  static final Set<String> CLAIMS =
      Set.of(
          "claim",
          "report",
          "allegation",
          "suggestion",
          "accusation",
          "rumor",
          "rumour",
          "assertion",
          "charge",
          "notion");

  private static final Set<String> DENIALS =
      Set.of("reject", "deny", "dismiss", "refute", "rebut", "contradict", "dispute", "debunk");

  private static final Set<String> FALSE =
      Set.of("false", "untrue", "baseless", "unfounded", "wrong", "fabricated", "groundless");

  private static final Set<String> TRUE = Set.of("true", "correct", "case");

  /** What shows that something took place. */
  private static final Set<String> EVIDENCE =
      Set.of(
          "sign",
          "evidence",
          "proof",
          "indication",
          "hint",
          "confirmation",
          "suggestion",
          "word",
          "report",
          "information",
          "reason",
          "indicator",
          "trace");

  private final Sentence sentence;

  Negation(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the predicate itself is negated in its own clause. */
  boolean isNegated(Token predicate) {
    for (Token child : sentence.children(predicate)) {
      String form = child.form().toLowerCase(Locale.ROOT);
      boolean adverb = child.is("advmod") || child.is("neg") || child.is("cc:preconj");
      if (NEGATIONS.contains(form) && (adverb || child.xpos().equals("RB"))) {
        return true;
      }
      if (ALMOST.contains(form) && child.is("advmod") && child.index() < predicate.index()) {
        return predicate.isVerbal();
      }
      if (form.equals("longer") && hasNo(child)) {
        return true;
      }
      boolean introduces = child.is("mark") || child.is("case") || child.is("cc");
      if (introduces && PASSING_OVER.contains(form)) {
        return true;
      }
      if ((child.is("nsubj") || child.is("obj")) && hasNo(child)) {
        return true;
      }
      if (child.is("det") && form.equals("no")) {
        return true;
      }
      if (child.is("nsubj") && NEGATIVE_SUBJECTS.contains(form)) {
        return true;
      }
    }
    if (isFalse(predicate)) {
      return true;
    }
    Token head = sentence.head(predicate);
    if (head != null
        && predicate.is("ccomp")
        && OPINIONS.contains(head.lemma().toLowerCase(Locale.ROOT))
        && isNegated(head)) {
      return true; // "does not believe that she should resign"
    }
    // "has not met or called", "have yet to meet"
    Token and = sentence.child(predicate, "cc");
    boolean either = and != null && (and.lemma().equals("or") || and.lemma().equals("nor"));
    boolean shares =
        predicate.is("conj")
            && predicate.isVerbal()
            && (either || !predicate.isFinite()); // forms like "called" may be either
    if (head != null && shares && head.isVerbal()) {
      boolean ownAuxiliary = sentence.child(predicate, "aux") != null;
      return !ownAuxiliary && sentence.child(predicate, "nsubj") == null && isNegated(head);
    }
    return head != null && predicate.is("xcomp") && isYet(head, predicate);
  }

  private boolean isYet(Token have, Token infinitive) {
    if (!have.lemma().equals("have")) {
      return false;
    }
    return Stream.concat(sentence.children(have).stream(), sentence.children(infinitive).stream())
        .anyMatch(child -> child.form().equalsIgnoreCase("yet"));
  }

  private boolean hasNo(Token noun) {
    for (Token child : sentence.children(noun)) {
      String form = child.form().toLowerCase(Locale.ROOT);
      if (form.equals("no") || form.equals("neither")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause around says that it is untrue: <i>it is not true that …, is false</i>. */
  private boolean isFalse(Token predicate) {
    Token above = sentence.head(predicate);
    if (above == null || !Subordination.isThatClause(sentence, predicate)) {
      return false;
    }
    String lemma = above.lemma().toLowerCase(Locale.ROOT);
    if (TRUE.contains(lemma) && sentence.child(above, "cop") != null) {
      return isNegated(above);
    }
    Token verdict = sentence.head(above);
    return CLAIMS.contains(lemma)
        && above.is("nsubj")
        && verdict != null
        && FALSE.contains(verdict.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether somebody turns down what others say of it: <i>rejected claims that …</i>. */
  boolean isDenied(Token predicate) {
    Token claim = sentence.head(predicate);
    if (claim == null
        || !Subordination.isThatClause(sentence, predicate)
        || !CLAIMS.contains(claim.lemma().toLowerCase(Locale.ROOT))) {
      return false;
    }
    Token verb = sentence.head(claim);
    boolean turned = claim.is("obj") || claim.is("nsubj:pass");
    return verb != null && turned && DENIALS.contains(verb.lemma().toLowerCase(Locale.ROOT));
  }

  /** <i>there was no sign that the army had left</i>: whether it had is open. */
  boolean isWithoutEvidence(Token predicate) {
    Token evidence = sentence.head(predicate);
    if (evidence == null
        || !Subordination.isThatClause(sentence, predicate)
        || !EVIDENCE.contains(evidence.lemma().toLowerCase(Locale.ROOT))) {
      return false;
    }
    Token above = sentence.head(evidence);
    return hasNo(evidence) || isNegated(evidence) || (above != null && isNegated(above));
  }
}
