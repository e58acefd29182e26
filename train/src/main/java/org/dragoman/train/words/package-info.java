/** What the engine knows of single words: the word lexicon, compiled from WordNet and names. */
@NullMarked
package org.dragoman.train.words;

import org.jspecify.annotations.NullMarked;
