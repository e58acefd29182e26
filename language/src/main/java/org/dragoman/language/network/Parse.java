package org.dragoman.language.network;

/**
 * What the network says of a sentence; each array has one element a token, the first three and the
 * last are positions in the {@link Inventory}'s lists.
 *
 * @param tags the tags
 * @param names the types of names
 * @param heads the heads; −1 for the one root
 * @param labels the relations to the heads
 * @param confidences the probability of head and relation together, from 0 to 1
 */
public record Parse(int[] tags, int[] names, int[] heads, int[] labels, float[] confidences) {}
