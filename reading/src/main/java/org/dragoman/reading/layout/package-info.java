/**
 * What the parts of a news story's text are: headline, byline, dateline, paragraphs, credit lines.
 * Internal to the module. Offsets are UTF-16 units of the text.
 */
@NullMarked
package org.dragoman.reading.layout;

import org.jspecify.annotations.NullMarked;
