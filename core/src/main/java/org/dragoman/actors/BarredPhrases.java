package org.dragoman.actors;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actors.PronounQuestions.Place;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Words;

/**
 * What a pronoun cannot stand for: what grammar forbids within a sentence, and what speaker and
 * words of a quotation forbid one another.
 */
final class BarredPhrases {

  private final List<Sentence> sentences;
  private final Discourse discourse;
  private final Quotations quotations;

  BarredPhrases(List<Sentence> sentences, Discourse discourse, Quotations quotations) {
    this.sentences = sentences;
    this.discourse = discourse;
    this.quotations = quotations;
  }

  /**
   * What a pronoun cannot stand for: who takes part in the same act, whoever says the quotation
   * that <i>he</i> stands in, and for the <i>he</i> who says one whoever is told of in it.
   */
  List<Place> of(Place pronoun, Sentence sentence, Token word, String kind) {
    List<Place> barred = new ArrayList<>();
    int s = pronoun.sentence();
    for (int token : Binding.barred(sentence, word)) {
      barred.add(new Place(s, token, PronounQuestions.kind(sentence.token(token)) != null));
    }
    int said = quotations.said(s, word);
    for (int i = s; said > 0 && i >= 0 && s - i <= PronounQuestions.REACH; i--) {
      for (Token token : sentences.get(i).tokens()) {
        boolean inside = quotations.number(i, token.index()) == said;
        if (inside && (PronounQuestions.kind(token) != null || Headwords.isPhrase(token))) {
          barred.add(new Place(i, token.index(), PronounQuestions.kind(token) != null));
        }
      }
    }
    int quotation = quotations.number(s, word.index());
    Words speaker = quotations.speaker(quotation);
    if (speaker != null && (kind.equals("he") || kind.equals("she"))) {
      Token head = sentences.get(speaker.sentence()).token(speaker.first());
      barred.add(new Place(speaker.sentence(), head.index(), PronounQuestions.kind(head) != null));
    }
    return barred;
  }

  /** Whether a phrase is barred, or tells by its words of the same as one that is. */
  boolean isAmong(Place place, List<Place> barred) {
    for (Place other : barred) {
      if (other.sentence() == place.sentence() && other.token() == place.token()) {
        return true;
      }
      if (!other.pronoun() && !place.pronoun() && isSame(place, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether names or definite phrases have the same head. */
  private boolean isSame(Place one, Place other) {
    Sentence there = discourse.sentence(other);
    Token a = discourse.token(one);
    Token b = discourse.token(other);
    return discourse.called(one).equals(discourse.called(other))
        && a.xpos().endsWith("S") == b.xpos().endsWith("S")
        && a.xpos().startsWith("NNP") == b.xpos().startsWith("NNP")
        && !Headwords.determiner(there, b).equals("a")
        && (a.xpos().startsWith("NNP") || one.sentence() >= other.sentence() - 1);
  }
}
