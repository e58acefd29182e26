/** Measures the codes of actors, on phrases that people have coded. */
@NullMarked
package org.dragoman.evaluation.codes;

import org.jspecify.annotations.NullMarked;
