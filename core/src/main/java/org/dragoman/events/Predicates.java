package org.dragoman.events;

import java.util.List;
import org.dragoman.language.Token;

/** The predicates of a sentence as each other sees them while they are folded into acts. */
interface Predicates {

  /** What a predicate comes to with all that depends on it; empty if it is no act. */
  List<Meaning> meanings(Token predicate);

  /** Makes a predicate part of a larger act: it tells of none of its own any more. */
  void absorb(Token predicate);

  /** Whether a predicate has become part of a larger act. */
  boolean isAbsorbed(Token predicate);
}
