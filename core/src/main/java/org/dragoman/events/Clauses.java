package org.dragoman.events;

import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the clause of a predicate says of its reality: polarity, modality, tense and condition, read
 * off the auxiliaries, negations and conjunctions of one sentence.
 */
final class Clauses {

  private final Sentence sentence;
  private final Negation negation;
  private final Conditionals conditionals;
  private final Tenses tenses;
  private final VerbReality verbs;
  private final NounReality nouns;

  Clauses(Sentence sentence, boolean headline) {
    Prospects prospects = new Prospects(sentence);
    this.sentence = sentence;
    this.negation = new Negation(sentence);
    this.conditionals = new Conditionals(sentence);
    this.tenses = new Tenses(sentence, headline);
    this.verbs = new VerbReality(sentence, headline, tenses, prospects);
    this.nouns = new NounReality(sentence, verbs, prospects);
  }

  /** How the clause of a predicate stands to reality. */
  Reality of(Token predicate) {
    if (conditionals.isConditional(predicate)) {
      return Reality.UNREAL;
    }
    if (negation.isDenied(predicate)) {
      return Reality.DENIED;
    }
    if (negation.isWithoutEvidence(predicate) || verbs.isThoughtOf(predicate)) {
      return Reality.UNREAL;
    }
    return predicate.isVerbal() ? verbs.of(predicate) : nouns.of(predicate);
  }

  /** Whether the predicate itself is negated in its own clause. */
  boolean isNegated(Token predicate) {
    return negation.isNegated(predicate);
  }

  /** <i>asked whether they left, asked how they had left</i> */
  boolean isQuestion(Token clause) {
    return Subordination.isQuestion(sentence, clause);
  }

  /** The word that introduces the clause of a verb: <i>for</i> in <i>for spying</i>; or null. */
  @Nullable String introduction(Token verb) {
    return Subordination.introduction(sentence, verb);
  }

  /** Whether a clause says what <i>would</i> be: in nobody's words that is no plan. */
  boolean isHypothetical(Token verb) {
    return Modals.isHypothetical(sentence, verb);
  }

  /** Whether a verb tells by the simple present of a running text what is done as a rule. */
  boolean isTimeless(Token verb) {
    return tenses.isTimeless(verb);
  }

  /** Whether a clause is in the present tense, or its verb's auxiliary is. */
  boolean isNow(Token predicate) {
    return tenses.isNow(predicate);
  }

  /** The clause on which it depends whether or until when something is done; null if none does. */
  @Nullable Token condition(Token predicate) {
    return conditionals.condition(predicate);
  }
}
