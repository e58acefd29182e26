package org.dragoman.language.conllu;

import org.dragoman.language.NameType;

/**
 * A phrase that tells of a person, an organisation or a place by a proper name.
 *
 * @param type {@link NameType#PERSON}, {@link NameType#ORGANIZATION} or {@link NameType#PLACE}
 * @param first the index of its first word
 * @param end the index after its last word
 * @param head the index of the word that the others of the phrase depend on, a proper noun
 */
public record TreebankName(NameType type, int first, int end, int head) {}
