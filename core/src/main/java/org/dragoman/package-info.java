/**
 * The library's front door: {@link org.dragoman.Dragoman} reads a {@link org.dragoman.model.Report}
 * and writes its {@link org.dragoman.model.Coding}.
 */
@NullMarked
package org.dragoman;

import org.jspecify.annotations.NullMarked;
