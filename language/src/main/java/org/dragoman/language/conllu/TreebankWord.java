package org.dragoman.language.conllu;

/**
 * A syntactic word of a treebank. Columns that the file leaves empty with {@code _} are empty
 * strings.
 *
 * @param index its position among the words of its sentence, from 0
 * @param form the word; {@code _} stays, as it may be the word itself
 * @param lemma its dictionary form; {@code _} stays if it is the form as well
 * @param upos its universal part of speech
 * @param xpos its part of speech in the treebank's own tags, for English those of the Penn Treebank
 * @param feats its features as the file has them, such as {@code Number=Sing|Person=3}
 * @param head the index of the word that governs it, or −1 for the root
 * @param deprel its relation to that word, with its subtype
 * @param misc the last column as the file has it, such as {@code SpaceAfter=No}
 */
public record TreebankWord(
    int index,
    String form,
    String lemma,
    String upos,
    String xpos,
    String feats,
    int head,
    String deprel,
    String misc) {

  /** A feature's value, such as {@code Sing} for {@code Number}, or the empty string. */
  public String feature(String name) {
    return value(feats, name);
  }

  /** An attribute's value in the last column, or the empty string. */
  public String attribute(String name) {
    return value(misc, name);
  }

  /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
  public String relation() {
    int colon = deprel.indexOf(':');
    return colon < 0 ? deprel : deprel.substring(0, colon);
  }

  /** The value of a name in {@code Name=value|Name=value}, or the empty string. */
  static String value(String pairs, String name) {
    for (int at = 0; at < pairs.length(); ) {
      int bar = pairs.indexOf('|', at);
      int end = bar < 0 ? pairs.length() : bar;
      int equals = at + name.length();
      if (equals < end && pairs.charAt(equals) == '=' && pairs.startsWith(name, at)) {
        return pairs.substring(equals + 1, end);
      }
      at = end + 1;
    }
    return "";
  }
}
