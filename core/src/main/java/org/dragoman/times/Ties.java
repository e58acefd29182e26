package org.dragoman.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Predicates;
import org.jspecify.annotations.Nullable;

/** Tells which time expressions of a sentence date which predicate, by the tree. */
final class Ties {

  /** Nouns that an expression may be wrapped in: <i>in the early hours of Tuesday</i>. */
  private static final Set<String> TIME_NOUNS =
      Set.of(
          "hour",
          "morning",
          "evening",
          "afternoon",
          "night",
          "day",
          "week",
          "weekend",
          "month",
          "year",
          "beginning",
          "start",
          "end",
          "middle",
          "eve",
          "dawn",
          "summer",
          "spring",
          "autumn",
          "winter",
          "fall",
          "part",
          "course",
          "half",
          "period",
          "decade");

  /** Verbs that only set their complement in motion, so that a date of the one is the other's. */
  private static final Set<String> PHASES =
      Set.of("begin", "start", "continue", "stop", "cease", "finish", "resume", "help", "go");

  private static final int DEEPEST = 5;

  private final Sentence sentence;
  private final List<TimeExpression> expressions;

  Ties(Sentence sentence) {
    this.sentence = sentence;
    this.expressions = TimeScanner.scan(sentence);
  }

  /** The expressions that date the predicate itself. */
  List<TimeExpression> of(Token predicate) {
    List<TimeExpression> own = new ArrayList<>(1);
    for (TimeExpression expression : expressions) {
      if (dates(expression, predicate)) {
        own.add(expression);
      }
    }
    return own;
  }

  /**
   * The predicate whose date is also this one's, or null: the first of coordinated verbs, the verb
   * that a complement or participle belongs to, the verb of which an act is the subject. What
   * somebody says on Monday need not have happened then, so reporting clauses pass nothing on.
   */
  @Nullable Token governing(Token predicate) {
    Token head = sentence.head(predicate);
    if (head == null) {
      return null;
    }
    boolean participle = predicate.xpos().equals("VBG");
    boolean phase = PHASES.contains(lemma(head));
    boolean shared =
        predicate.is("conj")
            ? head.isVerbal()
            : predicate.is("xcomp") ? phase || participle : predicate.is("advcl") && participle;
    boolean subject = predicate.isNoun() && head.isVerbal() && predicate.is("nsubj");
    boolean object =
        predicate.isNoun()
            && (predicate.is("obj") || predicate.is("nsubj:pass"))
            && Predicates.isLight(head);
    return shared || subject || object ? head : null;
  }

  private boolean dates(TimeExpression expression, Token predicate) {
    if (expression.covers(predicate.index())) {
      return false;
    }
    Token at = head(expression);
    // "On Monday gunmen …": to parsers often one noun phrase.
    boolean adverbial = at.is("compound") && isPreposition(expression.first() - 1);
    for (int depth = 0; depth < DEEPEST; depth++) {
      Token governor = sentence.head(at);
      if (governor == null) {
        return false;
      }
      boolean bare = at.is("obl") || at.is("advmod") || at.is("nmod:unmarked") || at.is("advcl");
      adverbial |= bare || sentence.caseOf(at) != null;
      if (governor.index() == predicate.index()) {
        return true;
      }
      if (expression.covers(governor.index()) || TIME_NOUNS.contains(lemma(governor))) {
        at = governor;
        continue;
      }
      boolean passesOn =
          governor.isNoun()
              && adverbial
              && !at.is("nmod:poss")
              && (!Predicates.isAct(governor) || isLightObject(governor) || isDuring(governor))
              && isParticipant(governor);
      boolean modifier = governor.isNoun() && !adverbial && isLightObject(governor);
      boolean lightHead = isLightObject(predicate) && governor.index() == predicate.head();
      if (lightHead) {
        return true;
      }
      if (!passesOn && !modifier) {
        return false;
      }
      at = governor;
    }
    return false;
  }

  /** <i>held talks on Monday</i>: verb and noun are one act. */
  private boolean isLightObject(Token noun) {
    Token verb = sentence.head(noun);
    boolean object = noun.is("obj") || noun.is("nsubj:pass");
    return noun.isNoun() && object && verb != null && Predicates.isLight(verb);
  }

  /** <i>was killed in the war of 1973</i>: what happens in an act has its date. */
  private boolean isDuring(Token noun) {
    String preposition = sentence.caseOf(noun);
    return noun.is("obl") && ("in".equals(preposition) || "during".equals(preposition));
  }

  private static boolean isParticipant(Token noun) {
    return noun.is("obj")
        || noun.is("iobj")
        || noun.is("obl")
        || noun.is("nsubj")
        || noun.is("nmod")
        || noun.is("conj");
  }

  private boolean isPreposition(int index) {
    return index >= 0 && sentence.token(index).xpos().equals("IN");
  }

  /** The token of an expression whose head lies outside it. */
  private Token head(TimeExpression expression) {
    for (int i = expression.first(); i <= expression.last(); i++) {
      Token token = sentence.token(i);
      if (!expression.covers(token.head()) && !token.isPunctuation()) {
        return token;
      }
    }
    return sentence.token(expression.first());
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
