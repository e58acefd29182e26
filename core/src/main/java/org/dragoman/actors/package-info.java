/** Who: finding mentions of actors, coding them, and telling which mentions are the same actor. */
@NullMarked
package org.dragoman.actors;

import org.jspecify.annotations.NullMarked;
