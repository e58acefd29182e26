/** Benchmarks. Never shipped. */
@NullMarked
package org.dragoman.bench;

import org.jspecify.annotations.NullMarked;
