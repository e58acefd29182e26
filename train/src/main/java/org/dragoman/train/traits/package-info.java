/** Learns weights of traits. */
@NullMarked
package org.dragoman.train.traits;

import org.jspecify.annotations.NullMarked;
