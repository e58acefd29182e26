package org.dragoman.language;

/** What kind of thing a proper name names. */
public enum NameType {
  /** A human being: <i>Angela Merkel</i>. */
  PERSON,
  /** A body of people: <i>United Nations, Boko Haram, Reuters</i>. */
  ORGANIZATION,
  /** Somewhere: <i>Lagos, the Black Sea, France</i>. */
  PLACE,
  /** A people, creed or party as a word for its members: <i>French, Sunni, Republican</i>. */
  NATIONALITY,
  /** Any other proper name: <i>Brexit, the Nobel Prize</i>. */
  OTHER
}
