/**
 * How good the statements are: {@link org.dragoman.evaluation.statements.StatementsYardstick} runs
 * the coder over stories whose attributions people have marked, and compares.
 */
@NullMarked
package org.dragoman.evaluation.statements;

import org.jspecify.annotations.NullMarked;
