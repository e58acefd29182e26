package org.dragoman.places;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Predicates;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells which of the places in a sentence is where an act took place. */
final class Locator {

  private static final int FURTHEST = 8;

  private final Sentence sentence;
  private final Token predicate;

  Locator(Sentence sentence, Token predicate) {
    this.sentence = sentence;
    this.predicate = predicate;
  }

  /** The id of the place, or null if none of those named in the sentence is tied to the act. */
  @Nullable String locate(List<Map.Entry<Words, String>> named) {
    return named.stream()
        .filter(name -> distance(name.getKey()) < FURTHEST)
        .min(
            Comparator.<Map.Entry<Words, String>>comparingInt(name -> distance(name.getKey()))
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  /** How loosely a name is tied to the act; {@link #FURTHEST} if not at all. */
  private int distance(Words words) {
    Token head = PlaceWords.head(sentence, words);
    if (predicate.isNoun() && head.is("compound") && isPredicate(head.head())) {
      return 1;
    }
    if (head.is("obj") || head.is("nsubj:pass")) {
      boolean there = isPredicate(head.head()) && PlaceWords.happensAtItsObject(predicate);
      return there ? 2 : FURTHEST;
    }
    Token phrase = head;
    int steps = 0;
    while (!placesSomething(phrase)) {
      Token governor = sentence.head(phrase);
      if (governor == null || !belongsToName(phrase, governor)) {
        return FURTHEST;
      }
      phrase = governor;
      steps++;
    }
    Token governor = sentence.head(phrase);
    boolean direction = PlaceWords.isDirection(sentence.caseOf(phrase));
    if (governor == null || (direction && !PlaceWords.isMotion(governor))) {
      return FURTHEST;
    }
    return Math.min(FURTHEST, tie(governor, phrase) + steps);
  }

  private boolean placesSomething(Token noun) {
    String preposition = sentence.caseOf(noun);
    return PlaceWords.isLocative(preposition) || PlaceWords.isDirection(preposition);
  }

  /** <i>the city of Mosul; Lagos, Nigeria; Iraqi skies; Paris and London</i>. */
  private boolean belongsToName(Token part, Token governor) {
    boolean of = "of".equals(sentence.caseOf(part)) && PlaceWords.isPlaceNoun(governor);
    return of
        || part.is("conj")
        || part.is("appos")
        || part.is("compound")
        || part.is("amod")
        || part.is("flat")
        || part.is("dep");
  }

  /** How a locative phrase's governor is tied to the act. */
  private int tie(Token governor, Token phrase) {
    if (isPredicate(governor.index())) {
      return 0;
    }
    boolean phraseOfNoun = phrase.is("nmod") || phrase.is("obl") || phrase.is("acl");
    if (!phraseOfNoun) {
      return FURTHEST;
    }
    boolean participant =
        governor.is("obj")
            || governor.is("nsubj:pass")
            || governor.is("obl")
            || (governor.is("nsubj") && !predicate.isVerbal());
    if (participant && isPredicate(governor.head())) {
      boolean another = Predicates.isAct(governor) && !Predicates.isLight(predicate);
      return another ? FURTHEST : 1;
    }
    // "held talks in Paris": the noun tells of the act, the phrase hangs on the verb.
    boolean light = predicate.is("obj") || predicate.is("nsubj:pass");
    if (light && governor.index() == predicate.head()) {
      return 1;
    }
    // "agreed in Paris to release": not the release's place.
    return FURTHEST;
  }

  private boolean isPredicate(int index) {
    return index == predicate.index();
  }
}
