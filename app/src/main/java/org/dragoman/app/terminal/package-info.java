/** The record as text for a terminal: {@link org.dragoman.app.terminal.Sheet} lays it out. */
@NullMarked
package org.dragoman.app.terminal;

import org.jspecify.annotations.NullMarked;
