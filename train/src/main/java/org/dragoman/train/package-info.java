/** Commands that make the language engine's models from data; never shipped. */
@NullMarked
package org.dragoman.train;

import org.jspecify.annotations.NullMarked;
