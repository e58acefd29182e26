package org.dragoman.train.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dragoman.language.NameType;
import org.dragoman.language.conllu.TreebankDocument;
import org.dragoman.language.conllu.TreebankSentence;
import org.dragoman.language.conllu.TreebankWord;
import org.dragoman.language.network.Hash;
import org.dragoman.language.network.Inventory;
import org.dragoman.language.network.WordForm;
import org.dragoman.language.network.WordForms;

/** The sentences to learn from, and what is counted over them. */
final class Corpus {

  /** Longer ones are rare and cost much memory. */
  private static final int LONGEST = 150;

  /** A sentence with its answers as numbers. */
  private record Item(
      List<String> forms, int[] tags, int[] names, int[] heads, int[] labels, boolean endsInStop) {}

  private final List<Item> items = new ArrayList<>();
  private final Inventory inventory;
  private final long[] frequent;
  private final int[] frequency;
  private final Map<String, WordForm> known = new HashMap<>();

  Corpus(List<TreebankDocument> documents) {
    Map<String, Integer> tags = new TreeMap<>();
    Map<String, Integer> labels = new TreeMap<>();
    Map<Long, Integer> words = new TreeMap<>();
    for (TreebankDocument document : documents) {
      for (TreebankSentence sentence : document.sentences()) {
        for (TreebankWord word : sentence.words()) {
          tags.merge(tag(word), 1, Integer::sum);
          labels.merge(word.deprel(), 1, Integer::sum);
          words.merge(Hash.of(word.form().toLowerCase(Locale.ROOT)), 1, Integer::sum);
        }
      }
    }
    tags.values().removeIf(count -> count < 3);
    labels.values().removeIf(count -> count < 3);
    words.values().removeIf(count -> count < 2);
    frequent = words.keySet().stream().mapToLong(Long::longValue).toArray();
    frequency = new int[frequent.length + 1];
    int row = 1;
    for (int count : words.values()) {
      frequency[row++] = count;
    }
    List<String> names = new ArrayList<>(List.of(""));
    for (NameType type : NameType.values()) {
      if (type != NameType.NATIONALITY) {
        names.add(type.name());
      }
    }
    inventory =
        new Inventory(new ArrayList<>(tags.keySet()), new ArrayList<>(labels.keySet()), names);
    for (TreebankDocument document : documents) {
      boolean hasEntities = document.sentences().stream().anyMatch(s -> !s.entities().isEmpty());
      for (TreebankSentence sentence : document.sentences()) {
        if (sentence.words().size() <= LONGEST) {
          items.add(item(sentence, hasEntities));
        }
      }
    }
  }

  private Item item(TreebankSentence sentence, boolean hasEntities) {
    List<TreebankWord> words = sentence.words();
    int n = words.size();
    int[] tags = new int[n];
    int[] heads = new int[n];
    int[] labels = new int[n];
    int[] names = new int[n];
    Arrays.fill(names, -1);
    if (hasEntities) {
      names = NameLabels.of(sentence, inventory.names());
    }
    List<String> forms = new ArrayList<>(n);
    for (int t = 0; t < n; t++) {
      TreebankWord word = words.get(t);
      forms.add(word.form());
      tags[t] = inventory.tags().indexOf(tag(word));
      heads[t] = word.head() < 0 ? n : word.head();
      int label = inventory.labels().indexOf(word.deprel());
      labels[t] = label >= 0 ? label : inventory.labels().indexOf(word.relation());
      if (labels[t] < 0) {
        labels[t] = inventory.labels().indexOf("dep");
      }
    }
    boolean stop =
        n > 2
            && words.get(n - 1).form().equals(".")
            && Arrays.stream(heads).noneMatch(h -> h == n - 1);
    return new Item(forms, tags, names, heads, labels, stop);
  }

  private static String tag(TreebankWord word) {
    return word.upos() + "/" + word.xpos();
  }

  Inventory inventory() {
    return inventory;
  }

  long[] frequent() {
    return frequent;
  }

  /** How often the word of each row occurs; 0 for row 0. */
  int[] frequency() {
    return frequency;
  }

  int size() {
    return items.size();
  }

  /**
   * A sentence as it is, or, in some of all cases, as a headline has it: in capitals, in title case
   * or without its full stop.
   */
  Example example(int index, WordForms wordForms, Random random) {
    Item item = items.get(index);
    List<String> forms = item.forms();
    float dice = random.nextFloat();
    int n = forms.size();
    if (dice < 0.03f) {
      forms = forms.stream().map(form -> form.toUpperCase(Locale.ROOT)).toList();
    } else if (dice < 0.06f) {
      List<String> titled = new ArrayList<>(n);
      for (String form : forms) {
        titled.add(form.length() > 3 || titled.isEmpty() ? title(form) : form);
      }
      forms = titled;
    }
    if (item.endsInStop() && random.nextFloat() < 0.06f) {
      n--;
      forms = forms.subList(0, n);
    }
    int around = WordForms.around(forms);
    WordForm[] told = new WordForm[n];
    for (int t = 0; t < n; t++) {
      told[t] =
          form(forms.get(t), t == 0 ? around | WordForms.FIRST_OF_SENTENCE : around, wordForms);
    }
    int[] heads = Arrays.copyOf(item.heads(), n);
    for (int t = 0; t < n; t++) {
      if (heads[t] == item.heads().length) {
        heads[t] = n;
      }
    }
    return new Example(
        told,
        Arrays.copyOf(item.tags(), n),
        Arrays.copyOf(item.names(), n),
        heads,
        Arrays.copyOf(item.labels(), n));
  }

  private WordForm form(String form, int context, WordForms forms) {
    return known.computeIfAbsent(form + "\t" + context, key -> forms.of(form, context));
  }

  private static String title(String form) {
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }
}
