package org.dragoman.language.segmentation;

/** What a token is to the search for sentence ends. */
enum TokenKind {
  /** A word; also whatever is none of the others. */
  WORD,
  /** Begins with a digit. */
  NUMBER,
  /** A full stop by itself. */
  PERIOD,
  /** {@code ? ! ?! !!}. */
  STOP,
  /** {@code … ...}. */
  ELLIPSIS,
  /** {@code ( [ “ ‘}. */
  OPENING,
  /** {@code ) ] ” ’}. */
  CLOSING,
  /** A quotation mark that looks the same on both sides. */
  QUOTE,
  /** {@code ; – — --}: where an overlong sentence is best cut. */
  PAUSE,
  /** A comma. */
  COMMA,
  /** A colon. */
  COLON,
  /** {@code • * ·}: marks an item of a list when it begins a line. */
  BULLET,
  /** An abbreviation that stands before what it belongs to: <i>Mr., Gen., No.</i> */
  TITLE,
  /** A capital with a full stop: <i>J.</i> */
  INITIAL,
  /**
   * Any other abbreviation with its full stop, which may end the sentence too: <i>Inc., a.m.</i>
   */
  ABBREVIATION
}
