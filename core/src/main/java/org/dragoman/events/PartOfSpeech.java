package org.dragoman.events;

import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** The parts of speech that the lexicon has predicates of. */
enum PartOfSpeech {
  VERB,
  NOUN,
  ADJECTIVE,
  /** A noun that is no act, but stands for giving it where something is offered or refused. */
  THING;

  /** The part of speech of a token, or null if it can be no predicate. */
  static @Nullable PartOfSpeech of(Token token) {
    if (token.xpos().startsWith("VB")) {
      return token.is("aux") || token.is("cop") ? null : VERB;
    }
    if (token.xpos().startsWith("NN")) {
      return NOUN;
    }
    return token.xpos().startsWith("JJ") ? ADJECTIVE : null;
  }

  /** The part of speech that the lexicon marks so: {@code v}, {@code n}, {@code a} or {@code t}. */
  static PartOfSpeech marked(String mark) {
    return switch (mark) {
      case "v" -> VERB;
      case "n" -> NOUN;
      case "a" -> ADJECTIVE;
      case "t" -> THING;
      default -> throw new IllegalArgumentException("unknown part of speech '" + mark + "'");
    };
  }
}
