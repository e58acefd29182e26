package org.dragoman.events;

/** How a clause says that what it tells of stands to reality. */
enum Reality {
  /** It is told as having taken place. */
  PAST,
  /** It is told as going on. */
  ONGOING,
  /** It is told as still to come. */
  FUTURE,
  /** It is told as someone's duty: <i>must, should</i>. */
  DUTY,
  /** It is told as what was once done again and again: <i>used to</i>. */
  FORMER,
  /** Somebody says that it is not so. */
  DENIED,
  /** It is told as possible, wished for, or depending on something else. */
  UNREAL
}
