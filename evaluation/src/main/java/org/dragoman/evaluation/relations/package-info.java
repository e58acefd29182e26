/** How well relations between two participants of a sentence are coded. */
@NullMarked
package org.dragoman.evaluation.relations;

import org.jspecify.annotations.NullMarked;
