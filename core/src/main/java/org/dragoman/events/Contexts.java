package org.dragoman.events;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.DataFile;

/** The codebook's contexts by the words of the sentence; a first version, one word at a time. */
final class Contexts {

  private static final Map<String, List<String>> BY_LEMMA = read();

  private Contexts() {}

  private static Map<String, List<String>> read() {
    Map<String, Set<String>> byLemma = new LinkedHashMap<>();
    for (DataFile.Line line :
        DataFile.read(Contexts.class, "/org/dragoman/lexicon/contexts.txt", ":")) {
      for (String lemma : line.cell(1).split("\\s+")) {
        byLemma.computeIfAbsent(lemma, l -> new LinkedHashSet<>()).add(line.cell(0));
      }
    }
    Map<String, List<String>> copy = new LinkedHashMap<>();
    byLemma.forEach((lemma, contexts) -> copy.put(lemma, List.copyOf(contexts)));
    return copy;
  }

  /** The contexts of an event, in order of their first word; the mode may bring one of its own. */
  static Set<String> of(Code code, Sentence sentence) {
    Set<String> contexts = new LinkedHashSet<>();
    if (code.modes().contains("cyber")) {
      contexts.add("cyber");
    }
    if (code.modes().contains("misinformation")) {
      contexts.add("misinformation");
    }
    for (Token token : sentence.tokens()) {
      contexts.addAll(BY_LEMMA.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of()));
    }
    return contexts;
  }
}
