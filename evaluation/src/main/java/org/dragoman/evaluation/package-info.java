/** What the accuracy yardsticks share. */
@NullMarked
package org.dragoman.evaluation;

import org.jspecify.annotations.NullMarked;
