/**
 * English text in, annotated text out: sentences, tokens, parts of speech, lemmas, Universal
 * Dependencies and names.
 *
 * <p>{@link org.dragoman.language.Language} is the front door. Offsets in this package are those of
 * Java strings (UTF-16 units), so that {@code text.substring(token.begin(), token.end())} is the
 * token. Which engine does the work is nobody's affair outside this package.
 */
@NullMarked
package org.dragoman.language;

import org.jspecify.annotations.NullMarked;
