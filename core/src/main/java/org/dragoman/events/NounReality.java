package org.dragoman.events;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * How the act that a noun names stands to reality: <i>the planned attack, the war that he
 * wants</i>, and what the verb says whose object it is.
 */
final class NounReality {

  private static final Set<String> PLANNED =
      Set.of(
          "planned",
          "eventual",
          "mock",
          "simulated",
          "possible",
          "potential",
          "proposed",
          "future",
          "upcoming",
          "expected",
          "anticipated",
          "threatened",
          "further",
          "imminent",
          "feared",
          "would-be",
          "hypothetical",
          "any",
          "likely",
          "scheduled",
          "prospective",
          "next");

  private static final Set<String> WISHING = Set.of("want", "need", "fear", "oppose", "crave");

  private final Sentence sentence;
  private final VerbReality verbs;
  private final Prospects prospects;

  NounReality(Sentence sentence, VerbReality verbs, Prospects prospects) {
    this.sentence = sentence;
    this.verbs = verbs;
    this.prospects = prospects;
  }

  /** How the act that a noun names stands to reality. */
  Reality of(Token noun) {
    for (Token child : sentence.children(noun)) {
      if (PLANNED.contains(child.form().toLowerCase(Locale.ROOT))) {
        return Reality.UNREAL;
      }
      if (child.is("aux") && child.xpos().equals("MD")) {
        return Modals.of(child);
      }
    }
    if (prospects.isFeared(noun) || isClaimed(noun) || isWished(noun)) {
      return Reality.UNREAL;
    }
    Token head = sentence.head(noun);
    boolean argument =
        noun.is("obj") || noun.is("nsubj") || noun.is("obl") || noun.is("conj") || noun.is("nmod");
    if (head != null && head.is("xcomp") && head.xpos().startsWith("JJ")) {
      head = sentence.head(head); // "help smooth over the row", with an adjective for the verb
    }
    if (head != null && head.isVerbal() && argument) {
      // An act told as the object of what will or may happen has itself not happened.
      Reality above = verbs.of(head);
      // "will review it in consultation with France"
      boolean object = noun.is("obj") || (noun.is("obl") && "in".equals(sentence.caseOf(noun)));
      return object && above != Reality.PAST && above != Reality.ONGOING
          ? Reality.UNREAL
          : Reality.PAST;
    }
    return Reality.PAST;
  }

  /** <i>He wants a tax cut and a <b>war</b> with Iran</i>. */
  private boolean isWished(Token noun) {
    Token first = noun;
    Token verb = sentence.head(first);
    while (first.is("conj") && verb != null && verb.isNoun()) {
      first = verb;
      verb = sentence.head(first);
    }
    return verb != null && verb.isVerbal() && first.is("obj") && WISHING.contains(verb.lemma());
  }

  /** <i>Their <b>assault</b> claims, the <b>attack</b> plan</i>: told of as claimed or planned. */
  private boolean isClaimed(Token noun) {
    if (noun.index() + 1 == sentence.size()) {
      return false;
    }
    // The parser may hang both on the verb.
    Token next = sentence.token(noun.index() + 1);
    String lemma = next.lemma().toLowerCase(Locale.ROOT);
    return next.isNoun()
        && (next.index() == noun.head() || next.head() == noun.head())
        && (Prospects.isProspect(next) || Negation.CLAIMS.contains(lemma));
  }
}
