/** The codebook's tables: event types, modes, scores; CAMEO codes. Data, read from files. */
@NullMarked
package org.dragoman.ontology;

import org.jspecify.annotations.NullMarked;
