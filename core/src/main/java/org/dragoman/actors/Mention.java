package org.dragoman.actors;

import org.dragoman.model.Actor;
import org.dragoman.text.Words;

/**
 * Words that may stand for an actor, before it is known which.
 *
 * @param words all words of the noun phrase, titles and descriptions included
 * @param head the index of its head token in the sentence
 * @param kind how it refers
 * @param profile what the words themselves say of the actor
 * @param given whether it is known from elsewhere that the words name a participant
 */
public record Mention(
    Words words, int head, Actor.Mention.Kind kind, Profile profile, boolean given) {

  /** A mention that was found in the text. */
  public Mention(Words words, int head, Actor.Mention.Kind kind, Profile profile) {
    this(words, head, kind, profile, false);
  }

  /** The position of its sentence. */
  public int sentence() {
    return words.sentence();
  }

  /** Whether the words themselves say that it is a single person. */
  public boolean isOnePerson() {
    return profile.type() == Profile.Type.PERSON && !profile.plural();
  }
}
