/** Learns which reading of a cue is right. */
@NullMarked
package org.dragoman.train.statements;

import org.jspecify.annotations.NullMarked;
