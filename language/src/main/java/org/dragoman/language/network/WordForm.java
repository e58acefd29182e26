package org.dragoman.language.network;

/**
 * All that the network is told of a word form, before its context.
 *
 * @param word the row of its own vector; 0 if it has none
 * @param affixes the rows that its prefixes, suffixes and shape hash to
 * @param meaning its row among the distilled vectors, or −1
 * @param bits its yes-or-no features
 */
public record WordForm(int word, int[] affixes, int meaning, int bits) {}
