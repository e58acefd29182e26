package org.dragoman.statements;

import org.dragoman.text.Range;

/**
 * A stretch of text in quotation marks, within one passage.
 *
 * @param whole with its marks, in UTF-16 units
 * @param inside without them
 * @param closed whether the closing mark is printed; if not, it runs to the end of the passage, as
 *     a quotation does that goes on in the next paragraph
 * @param passage the position of its passage
 * @param speech whether it looks like something said rather than a name, a title or a word held at
 *     arm's length
 */
record Quotation(Range whole, Range inside, boolean closed, int passage, boolean speech) {}
