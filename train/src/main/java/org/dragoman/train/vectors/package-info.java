/** Word vectors, distilled from a small embedding model. */
@NullMarked
package org.dragoman.train.vectors;

import org.jspecify.annotations.NullMarked;
