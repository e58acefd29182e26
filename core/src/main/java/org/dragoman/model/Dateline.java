package org.dragoman.model;

import org.jspecify.annotations.Nullable;

/**
 * The line that says where a report was filed.
 *
 * @param text its words as printed, without the dash that ends it: <i>LAGOS, Nigeria (AP)</i>
 * @param span where it stands in the text, or null if it was given apart from the text
 * @param place the id of the place that it names, or null if none was recognised or the report has
 *     not been read yet
 */
public record Dateline(String text, @Nullable Span span, @Nullable String place) {}
