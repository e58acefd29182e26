package org.dragoman.events;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What is told only for the case that something else comes about: <i>if the army attacked, until it
 * withdraws</i>; what is supposed: <i>imagine that it attacked</i>; and what is proposed.
 */
final class Conditionals {

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "lest", "provided", "providing", "should", "assuming");

  /** Until when something will or will not be done: whether that comes is open. */
  private static final Set<String> ENDS = Set.of("until", "till", "before", "once");

  private static final Set<String> SUPPOSITIONS =
      Set.of("imagine", "suppose", "assume", "presume", "pretend", "simulate", "envisage");

  /** Verbs of asking whose <i>that</i> says what is wanted. */
  private static final Set<String> MANDATES =
      Set.of(
          "propose",
          "suggest",
          "recommend",
          "demand",
          "insist",
          "request",
          "ask",
          "urge",
          "order",
          "require",
          "advise",
          "advocate");

  private final Sentence sentence;

  Conditionals(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the predicate stands in an if-clause, or in a main clause that <i>would</i> follow. */
  boolean isConditional(Token predicate) {
    for (Token at = predicate; at != null; at = sentence.head(at)) {
      for (Token child : sentence.children(at)) {
        boolean mark = child.is("mark") || child.is("advmod") || child.is("case");
        String form = child.form().toLowerCase(Locale.ROOT);
        if (mark && CONDITIONS.contains(form)) {
          return true;
        }
        boolean end = mark && ENDS.contains(form) && at.is("advcl");
        if (end && (isOpen(sentence.head(at)) || isStillTold(at, form))) {
          return true;
        }
        if (mark && form.equals("when") && at.is("advcl") && isStillToCome(at)) {
          return true;
        }
        // "should the U.S. begin bombing": inverted
        boolean inverted = form.equals("should") || form.equals("were") || form.equals("had");
        if (inverted
            && child.is("aux")
            && (at.is("advcl") || (at.is("ccomp") && form.equals("had") && !isAsked()))
            && VerbForms.isInverted(sentence, at, child)) {
          return true;
        }
      }
      if (opensWithHad(at) || isSupposed(at) || isProposed(at)) {
        return true;
      }
      Token first = sentence.head(at);
      if (at.is("conj") && first != null && first.is("advcl") && hasCondition(first)) {
        return true;
      }
      if (at.is("ccomp") || at.is("parataxis") || at.is("conj") || at.is("acl:relcl")) {
        return false;
      }
    }
    return false;
  }

  /**
   * The clause on which it depends whether or until when something is done: <i>will not release
   * them <b>until the army withdraws</b></i>; null if there is none.
   */
  @Nullable Token condition(Token predicate) {
    for (Token clause : sentence.children(predicate, "advcl")) {
      for (Token child : sentence.children(clause)) {
        String form = child.form().toLowerCase(Locale.ROOT);
        boolean mark = child.is("mark") || child.is("advmod") || child.is("case");
        if (mark && (form.equals("if") || form.equals("unless") || ENDS.contains(form))) {
          return clause;
        }
      }
    }
    return null;
  }

  private boolean hasCondition(Token clause) {
    return sentence.children(clause).stream()
        .anyMatch(
            child ->
                child.is("mark") && CONDITIONS.contains(child.form().toLowerCase(Locale.ROOT)));
  }

  /** <i>Demanded that they be freed before it <b>ends</b> the strike</i>: it has not ended it. */
  private boolean isStillTold(Token clause, String form) {
    boolean present = clause.xpos().equals("VBZ") || clause.xpos().equals("VBP");
    return present && !form.equals("once") && sentence.child(clause, "aux") == null;
  }

  /** <i>Will come only <b>when he has left office</b></i> */
  private boolean isStillToCome(Token clause) {
    boolean present = clause.xpos().equals("VBZ") || clause.xpos().equals("VBP");
    Token has = sentence.child(clause, "aux");
    boolean perfect = has != null && (has.xpos().equals("VBZ") || has.xpos().equals("VBP"));
    Token above = sentence.head(clause);
    Token will = above == null ? null : sentence.child(above, "aux");
    return (present || perfect) && will != null && will.lemma().equals("will");
  }

  private boolean isAsked() {
    return sentence.token(sentence.size() - 1).form().equals("?");
  }

  /** Whether a clause tells of what is still to come. */
  private boolean isOpen(@Nullable Token predicate) {
    if (predicate == null || !predicate.isVerbal()) {
      return false;
    }
    Token auxiliary = sentence.child(predicate, "aux");
    return VerbForms.isInfinitive(sentence, predicate)
        || (auxiliary != null && auxiliary.xpos().equals("MD"));
  }

  /** <i>Had the police arrested him, …</i>, as parsers see it: a participle of what they had. */
  private boolean opensWithHad(Token predicate) {
    Token first = sentence.token(0);
    Token done = sentence.child(first, "xcomp");
    return first.form().equals("Had")
        && done != null
        && done.xpos().equals("VBN")
        && (predicate.index() == 0 || predicate.index() == done.index());
  }

  /** What is only imagined: <i>imagine that …, the exercise assumed that …</i>. */
  private boolean isSupposed(Token predicate) {
    Token verb = sentence.head(predicate);
    return verb != null
        && predicate.is("ccomp")
        && SUPPOSITIONS.contains(verb.lemma().toLowerCase(Locale.ROOT));
  }

  /** What is asked for, in the subjunctive: <i>proposed that Seoul postpone the drills</i>. */
  private boolean isProposed(Token predicate) {
    boolean bare =
        predicate.xpos().equals("VB")
            || predicate.xpos().equals("VBP")
            || Tenses.UNCHANGED.contains(predicate.lemma());
    Token above = sentence.head(predicate);
    boolean wanted =
        predicate.is("ccomp")
            && above != null
            && MANDATES.contains(above.lemma().toLowerCase(Locale.ROOT));
    if (!bare
        || sentence.child(predicate, "aux") != null
        || !(wanted || Subordination.isThatClause(sentence, predicate))) {
      return false;
    }
    if (wanted) {
      return true; // "demanding he quit"
    }
    // The clause may hang on a verb further up; its own stands before its "that".
    for (int i = mark(predicate) - 1; i >= 0; i--) {
      if (sentence.token(i).isVerbal()) {
        return MANDATES.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }

  private int mark(Token clause) {
    Token mark = sentence.child(clause, "mark");
    return mark == null ? clause.index() : mark.index();
  }
}
