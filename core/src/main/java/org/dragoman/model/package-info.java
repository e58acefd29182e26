/**
 * The record: what a report says, as immutable values.
 *
 * <p>All offsets are half-open ranges of Unicode <em>code points</em> in {@link
 * org.dragoman.model.Report#text()}, as R and Python count; see {@link org.dragoman.model.Span}.
 * Ids ({@code a1, s1, e1, h1, p1}) number within one coding, in text order. What is absent is an
 * empty list or a component marked {@code @Nullable}.
 */
@NullMarked
package org.dragoman.model;

import org.jspecify.annotations.NullMarked;
