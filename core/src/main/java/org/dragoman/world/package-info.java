/**
 * What the coder knows of the world: countries, organisations, persons, roles. Data, read from
 * files.
 */
@NullMarked
package org.dragoman.world;

import org.jspecify.annotations.NullMarked;
