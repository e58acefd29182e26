/** Learns what descriptions stand for. */
@NullMarked
package org.dragoman.train.descriptions;

import org.jspecify.annotations.NullMarked;
