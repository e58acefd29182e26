/** Where: names of places in the text and where they are. */
@NullMarked
package org.dragoman.places;

import org.jspecify.annotations.NullMarked;
