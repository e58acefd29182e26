package org.dragoman.model;

import org.jspecify.annotations.Nullable;

/**
 * A number or range, with the words that give it.
 *
 * @param min the least that the words allow
 * @param max the most; null if they set no upper bound (<i>at least a dozen</i>)
 * @param words where they stand
 */
public record Quantity(int min, @Nullable Integer max, Span words) {}
