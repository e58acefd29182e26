/**
 * The network that tags, parses and finds names, all from one reading of the sentence: features of
 * each word, two layers of bidirectional long short-term memory over them, and on top of these one
 * small layer for each question. Plain Java over arrays of floats.
 *
 * <p>Everything here is immutable after loading and safe for many threads.
 */
@NullMarked
package org.dragoman.language.network;

import org.jspecify.annotations.NullMarked;
