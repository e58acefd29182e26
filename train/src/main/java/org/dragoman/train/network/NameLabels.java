package org.dragoman.train.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.conllu.TreebankEntity;
import org.dragoman.language.conllu.TreebankSentence;
import org.dragoman.language.conllu.TreebankWord;

/**
 * Names in a sentence of a treebank that marks entities; of names within names the longest counts,
 * but a person within a work or reference rather than that. An entity headed by a proper noun has a
 * name around its head: the capitalised words, numbers and hyphens next to it within the entity,
 * titles and articles left out; for bodies and works also a capitalised <i>of</i> phrase after it.
 */
final class NameLabels {

  private static final Set<String> OUTSIDE = Set.of("det", "case", "punct", "nmod:poss");
  private static final Set<String> NO_NAMES = Set.of("time");

  private NameLabels() {}

  /** The type of name that each word is part of, by position among {@code types}; 0 for none. */
  static int[] of(TreebankSentence sentence, List<String> types) {
    int[] labels = new int[sentence.words().size()];
    List<TreebankEntity> entities = new ArrayList<>(sentence.entities());
    entities.sort(
        Comparator.comparing((TreebankEntity e) -> type(e.type()) == NameType.OTHER)
            .thenComparingInt(e -> e.first() - e.end())
            .thenComparingInt(TreebankEntity::first));
    for (TreebankEntity entity : entities) {
      int head = sentence.head(entity);
      if (head < 0
          || !sentence.words().get(head).upos().equals("PROPN")
          || NO_NAMES.contains(entity.type())) {
        continue;
      }
      int[] span = span(sentence, entity, head);
      if (Arrays.stream(labels, span[0], span[1]).allMatch(label -> label == 0)) {
        Arrays.fill(labels, span[0], span[1], types.indexOf(type(entity.type()).name()));
      }
    }
    return labels;
  }

  private static NameType type(String entity) {
    return switch (entity) {
      case "person" -> NameType.PERSON;
      case "organization" -> NameType.ORGANIZATION;
      case "place" -> NameType.PLACE;
      default -> NameType.OTHER;
    };
  }

  private static int[] span(TreebankSentence sentence, TreebankEntity entity, int head) {
    List<TreebankWord> words = sentence.words();
    int first = head;
    while (first > entity.first() && isInside(words, first - 1, head)) {
      first--;
    }
    while (first < head && words.get(first).upos().equals("PUNCT")) {
      first++;
    }
    int end = head + 1;
    while (end < entity.end() && isInside(words, end, head)) {
      end++;
    }
    while (end > head + 1 && words.get(end - 1).upos().equals("PUNCT")) {
      end--;
    }
    boolean mayHaveOf = !entity.type().equals("person");
    if (mayHaveOf && end + 1 < entity.end() && words.get(end).lemma().equals("of")) {
      int next = end + 1;
      if (words.get(next).lemma().equals("the") && next + 1 < entity.end()) {
        next++;
      }
      int from = next;
      while (next < entity.end() && isCapitalised(words.get(next))) {
        next++;
      }
      if (next > from) {
        end = next;
      }
    }
    return new int[] {first, end};
  }

  private static boolean isInside(List<TreebankWord> words, int i, int head) {
    TreebankWord word = words.get(i);
    boolean hyphen = word.form().equals("-") || word.form().equals("&") || word.form().equals(".");
    if (hyphen) {
      return true;
    }
    boolean title = word.deprel().equals("nmod:desc");
    boolean modifier = OUTSIDE.contains(word.deprel()) && !word.upos().equals("PROPN");
    if (title || modifier) {
      return false;
    }
    boolean number = i > head && word.upos().equals("NUM") && word.deprel().equals("flat");
    return isCapitalised(word) || (number && word.head() == head);
  }

  private static boolean isCapitalised(TreebankWord word) {
    char first = word.form().charAt(0);
    return Character.isUpperCase(first)
        || (Character.isDigit(first) && word.upos().equals("PROPN"));
  }
}
