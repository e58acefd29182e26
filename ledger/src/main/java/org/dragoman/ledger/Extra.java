package org.dragoman.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of event that tables and counts leave out unless they are asked for. */
public enum Extra {
  /** The text says that it did not take place. */
  NEGATED,
  /** It takes place only if something else does. */
  CONDITIONAL,
  /** Somebody denies that it took place. */
  DENIED,
  /** It is told as background from long before. */
  HISTORICAL,
  /** It is the content of an accusation. */
  ALLEGATION,
  /** Nobody is known to have done it. */
  UNKNOWN;

  /** The word that asks for it, in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that a word asks for, in whatever case; empty if there is none such. */
  public static Optional<Extra> of(String word) {
    return Stream.of(values()).filter(extra -> extra.word().equalsIgnoreCase(word)).findFirst();
  }
}
