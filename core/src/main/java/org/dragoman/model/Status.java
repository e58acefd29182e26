package org.dragoman.model;

/**
 * Whether the coded act itself took place. A pledge, threat, refusal, request or accusation that
 * was uttered has occurred, whatever became of its content.
 */
public enum Status {
  /** It took place. */
  OCCURRED,
  /** It is going on. */
  ONGOING,
  /** It is still to come and keeps its type: <i>will investigate</i>. */
  ANNOUNCED,
  /** It takes place only if something else does, or is merely thought of. */
  CONDITIONAL,
  /** The text says that it did not take place. */
  NEGATED,
  /** Somebody denies that it took place. */
  DENIED,
  /** It took place long before, and is told as background. */
  HISTORICAL
}
