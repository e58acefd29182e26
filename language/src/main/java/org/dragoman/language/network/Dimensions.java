package org.dragoman.language.network;

/**
 * How large the parts of the network are.
 *
 * @param word length of a word's own vector
 * @param affix length of the vector that prefixes, suffixes and shape add up to
 * @param affixes how many such vectors there are; a power of two, since they are found by hash
 * @param meaning length of the distilled vector of a word's meaning
 * @param type length of the vector that all that is known of a word form is mixed into
 * @param state length of the state of a layer in one direction
 * @param arc length of the vectors that heads are chosen by
 * @param label length of the vectors that relations are chosen by
 * @param tag length of the layer before the tags
 * @param name length of the layer before the types of names
 */
public record Dimensions(
    int word,
    int affix,
    int affixes,
    int meaning,
    int type,
    int state,
    int arc,
    int label,
    int tag,
    int name) {

  /** How many yes-or-no features a word form has. */
  public static final int BITS = 32;

  /** The dimensions of the model that ships. */
  public static final Dimensions STANDARD =
      new Dimensions(64, 64, 1 << 15, 64, 128, 96, 96, 64, 64, 48);

  /** Length of all input of a word form taken together. */
  public int input() {
    return word + affix + meaning + BITS;
  }
}
