/**
 * Reads dictionaries of actors and agents: those of the field (TABARI, PETRARCH) and a user's own
 * tables.
 */
@NullMarked
package org.dragoman.reading.dictionary;

import org.jspecify.annotations.NullMarked;
