package org.dragoman.language.conllu;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.NameType;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a treebank.
 *
 * @param id its name, or the empty string if the file gives none
 * @param text the sentence as it was written
 * @param words its words in order; at least one, their heads form a tree
 * @param ranges those of them that are written as one, in order
 * @param entities the phrases that are marked as telling of things
 * @param bounds where each word begins and, exclusive, ends in {@code text}, in UTF-16 units:
 *     {@code begin, end, begin, end …}. Words written as one share out its letters; where the words
 *     of a range are not just its pieces, the shares are a guess.
 */
public record TreebankSentence(
    String id,
    String text,
    List<TreebankWord> words,
    List<TreebankRange> ranges,
    List<TreebankEntity> entities,
    @SuppressWarnings("ArrayRecordComponent") int[] bounds) {

  /** Copies the lists. */
  public TreebankSentence {
    words = List.copyOf(words);
    ranges = List.copyOf(ranges);
    entities = List.copyOf(entities);
  }

  /** The index of the first word of a phrase whose head lies outside of it. */
  public int head(TreebankEntity entity) {
    for (int i = entity.first(); i < entity.end(); i++) {
      int head = words.get(i).head();
      if (head < entity.first() || head >= entity.end()) {
        return i;
      }
    }
    throw new IllegalStateException("the heads form a cycle");
  }

  /**
   * The proper names of the kinds that the yardsticks count: entities of the type {@code person},
   * {@code organization} or {@code place} whose head word is a proper noun.
   */
  public List<TreebankName> names() {
    List<TreebankName> names = new ArrayList<>();
    for (TreebankEntity entity : entities) {
      NameType type = type(entity.type());
      int head = head(entity);
      if (type != null && words.get(head).upos().equals("PROPN")) {
        names.add(new TreebankName(type, entity.first(), entity.end(), head));
      }
    }
    return names;
  }

  private static @Nullable NameType type(String type) {
    return switch (type) {
      case "person" -> NameType.PERSON;
      case "organization" -> NameType.ORGANIZATION;
      case "place" -> NameType.PLACE;
      default -> null;
    };
  }
}
