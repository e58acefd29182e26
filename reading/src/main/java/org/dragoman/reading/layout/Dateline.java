package org.dragoman.reading.layout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dateline at the head of a paragraph.
 *
 * @param begin its first unit in the text
 * @param end the unit after its last word: the dash is left out
 * @param markEnd the unit after the dash that ends it
 * @param body where the story begins, or the paragraph's end if nothing follows
 * @param agency the agency that it names, by its full name, or null
 * @param date the full date that it gives, or null
 */
record Dateline(
    int begin, int end, int markEnd, int body, @Nullable String agency, @Nullable LocalDate date) {}
