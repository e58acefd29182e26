/** Who says what: finding attributions, their sources, cues and contents. */
@NullMarked
package org.dragoman.statements;

import org.jspecify.annotations.NullMarked;
