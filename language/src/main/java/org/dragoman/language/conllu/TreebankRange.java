package org.dragoman.language.conllu;

/**
 * Several words that are written as one, such as <i>don't</i>.
 *
 * @param first the index of the first word
 * @param end the index after the last
 * @param form how they are written
 * @param misc the last column as the file has it
 */
public record TreebankRange(int first, int end, String form, String misc) {}
