package org.dragoman.model;

/**
 * A part of a report's text and the part that it plays.
 *
 * @param kind what it is for
 * @param span where it stands, without the line ends around it
 */
public record Passage(Kind kind, Span span) {

  /** The parts that a news story is made of. */
  public enum Kind {
    /** The headline, or a line of it, if the text carries it. */
    HEADLINE,
    /** Who wrote it, for whom, when: bylines, agency and publication lines. Not coded. */
    BYLINE,
    /** Place, date and agency before the first sentence: <i>LAGOS, May 3 (Reuters) –</i>. */
    DATELINE,
    /** A paragraph of the story, or one turn of an interview. */
    BODY,
    /** Who else worked on it, rights and notices: <i>(Reporting by …)</i>. Not coded. */
    CREDIT
  }
}
