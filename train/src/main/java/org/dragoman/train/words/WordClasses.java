package org.dragoman.train.words;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.language.words.WordLexicon;

/** Collects words with their classes and writes them as a {@link WordLexicon}. */
final class WordClasses {

  // Longer ones are names of substances.
  private static final int LONGEST_WORD = 24;

  private final Map<String, Integer> classes = new TreeMap<>();

  /**
   * Adds classes to those of a word, in lower case. What is no single word with a letter is passed
   * over.
   */
  void add(String word, int added) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() > LONGEST_WORD
        || lower.indexOf(' ') >= 0
        || lower.codePoints().noneMatch(Character::isLetter)) {
      return;
    }
    classes.merge(lower, added, (a, b) -> a | b);
  }

  /** The words, in the order of their characters. */
  Set<String> words() {
    return classes.keySet();
  }

  /** The classes of a word, or 0. */
  int of(String word) {
    return classes.getOrDefault(word, 0);
  }

  /** Writes the lexicon as {@link WordLexicon#read} reads it. */
  void write(OutputStream out) throws IOException {
    Map<Integer, Integer> combinations = new LinkedHashMap<>();
    Map<Long, String> byHash = new TreeMap<>(Long::compareUnsigned);
    long[] entries = new long[classes.size()];
    int count = 0;
    for (Map.Entry<String, Integer> word : classes.entrySet()) {
      Integer combination = combinations.get(word.getValue());
      if (combination == null) {
        combination = combinations.size();
        combinations.put(word.getValue(), combination);
      }
      entries[count] = WordLexicon.entry(word.getKey(), combination);
      String other = byHash.put(entries[count] & ~0xFFFFL, word.getKey());
      if (other != null) {
        throw new IOException(other + " and " + word.getKey() + " have the same hash");
      }
      count++;
    }
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(WordLexicon.MAGIC);
    data.writeInt(combinations.size());
    for (int combination : combinations.keySet()) {
      data.writeInt(combination);
    }
    data.writeInt(count);
    for (long entry : entries) {
      data.writeLong(entry);
    }
    data.flush();
  }
}
