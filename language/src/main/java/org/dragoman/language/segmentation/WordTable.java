package org.dragoman.language.segmentation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fixed set of words, each with a value, that is asked with a stretch of text and makes no string
 * of it. Open addressing; immutable once read.
 *
 * @param <V> what a word stands for
 */
final class WordTable<V> {

  private final String[] words;
  private final Object[] values;
  private final int longest;
  private final boolean foldCase;

  private WordTable(List<String[]> rows, Function<String[], V> value, boolean foldCase) {
    int capacity = Integer.highestOneBit(Math.max(8, rows.size() * 4));
    this.words = new String[capacity];
    this.values = new Object[capacity];
    this.foldCase = foldCase;
    int most = 0;
    for (String[] row : rows) {
      String word = row[0];
      int slot = slot(word, 0, word.length());
      words[slot] = word;
      values[slot] = value.apply(row);
      most = Math.max(most, word.length());
    }
    this.longest = most;
  }

  /** A table that tells capitals from small letters. */
  static <V> WordTable<V> exact(String file, Function<String[], V> value) {
    return new WordTable<>(read(file), value, false);
  }

  /**
   * A table of words in small letters, found in any mixture of ASCII capitals and small letters.
   */
  static <V> WordTable<V> anyCase(String file, Function<String[], V> value) {
    return new WordTable<>(read(file), value, true);
  }

  /** The value of the word that is the given stretch, or null if it is none of the table's. */
  @SuppressWarnings("unchecked")
  @Nullable V get(String text, int begin, int end) {
    if (end - begin > longest || end <= begin) {
      return null;
    }
    return (V) values[slot(text, begin, end)];
  }

  /** Whether the given stretch is a word of the table. */
  boolean contains(String text, int begin, int end) {
    return get(text, begin, end) != null;
  }

  private int slot(String text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + fold(text.charAt(i));
    }
    int mask = words.length - 1;
    int slot = (hash ^ (hash >>> 15)) & mask;
    while (words[slot] != null && !same(words[slot], text, begin, end)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean same(String word, String text, int begin, int end) {
    if (word.length() != end - begin) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (word.charAt(i - begin) != fold(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private char fold(char c) {
    if (!foldCase) {
      return c;
    }
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    return c == '’' ? '\'' : c;
  }

  /** The rows of a knowledge file: tab-separated, blank lines and those that begin with # aside. */
  private static List<String[]> read(String file) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = WordTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "no " + file + " on the class path: the build of module language is incomplete");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("# ")) {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
