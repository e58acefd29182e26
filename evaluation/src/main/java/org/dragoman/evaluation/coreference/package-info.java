/** Measures what pronouns stand for, on treebanks with entities. */
@NullMarked
package org.dragoman.evaluation.coreference;

import org.jspecify.annotations.NullMarked;
