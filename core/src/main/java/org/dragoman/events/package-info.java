/** Who did what to whom: the lexicon of acts and operators, and their composition into events. */
@NullMarked
package org.dragoman.events;

import org.jspecify.annotations.NullMarked;
