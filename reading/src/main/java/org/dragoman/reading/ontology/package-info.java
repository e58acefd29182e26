/** Reads ontologies and lexicons of a user's own. */
@NullMarked
package org.dragoman.reading.ontology;

import org.jspecify.annotations.NullMarked;
