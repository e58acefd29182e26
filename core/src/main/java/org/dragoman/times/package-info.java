/** When: dates and relative times in the text. */
@NullMarked
package org.dragoman.times;

import org.jspecify.annotations.NullMarked;
