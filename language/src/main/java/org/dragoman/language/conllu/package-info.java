/**
 * Treebanks in CoNLL-U, the format of Universal Dependencies: {@link
 * org.dragoman.language.conllu.ConlluReader} reads what people have annotated, {@link
 * org.dragoman.language.conllu.ConlluWriter} writes what the engine finds.
 *
 * @see <a href="https://universaldependencies.org/format.html">The format</a>
 */
@NullMarked
package org.dragoman.language.conllu;

import org.jspecify.annotations.NullMarked;
