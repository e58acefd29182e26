package org.dragoman.train.network;

import org.dragoman.language.network.WordForm;

/**
 * A sentence to learn from; one element a token.
 *
 * @param forms what the network is told
 * @param tags the right tags
 * @param names the right types of names; −1 where it is not known
 * @param heads the right heads; the number of tokens stands for the root
 * @param labels the right relations
 */
record Example(WordForm[] forms, int[] tags, int[] names, int[] heads, int[] labels) {
  int size() {
    return forms.length;
  }
}
