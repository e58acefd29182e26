package org.dragoman.language.conllu;

/**
 * A phrase that tells of a thing.
 *
 * @param id which thing, within the document; phrases with the same one tell of the same thing
 * @param type its type as the file has it, such as {@code person}
 * @param first the index of its first word
 * @param end the index after its last word
 */
public record TreebankEntity(String id, String type, int first, int end) {}
