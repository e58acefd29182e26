/** The yardstick of actors: which mentions of a story are the same actor. */
@NullMarked
package org.dragoman.evaluation.actors;

import org.jspecify.annotations.NullMarked;
