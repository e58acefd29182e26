/** Learns what pronouns stand for. */
@NullMarked
package org.dragoman.train.pronouns;

import org.jspecify.annotations.NullMarked;
