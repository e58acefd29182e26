/** Trains the second opinion on what predicates are. */
@NullMarked
package org.dragoman.train.events;

import org.jspecify.annotations.NullMarked;
