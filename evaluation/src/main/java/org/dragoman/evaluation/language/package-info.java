/**
 * How well the language engine splits, tags, parses and finds names, against treebanks that people
 * have annotated.
 */
@NullMarked
package org.dragoman.evaluation.language;

import org.jspecify.annotations.NullMarked;
