/**
 * The command line. {@link org.dragoman.app.Main} is what the launcher runs; each command is a
 * class of its own; {@code terminal} and {@code page} are the two ways to show a record to people.
 */
@NullMarked
package org.dragoman.app;

import org.jspecify.annotations.NullMarked;
