package org.dragoman.world;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known by phrases of one or more words, found by the longest that begins at a word. A
 * search looks up one hash per word of the longest phrase that begins with the same word.
 *
 * <p>Filled while the tables are read, and not changed afterwards.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {

  /** The fewest letters of an abbreviation that may be printed like a word. */
  private static final int WORD = 4;

  private final Map<String, Entry<T>> byKey = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  /** How the capitals of a phrase count. */
  private enum Capitals {
    /** Not at all. */
    ANY,
    /** The first letter must be one. */
    FIRST,
    /** So must that of its last word: <i>The Times</i>, but not <i>The times are hard</i>. */
    FIRST_AND_LAST,

    /** A figure stands first: 20 Minutes, not 20 minutes. */
    LAST,
    /**
     * Its first letter must be one, and its last word is cut off by a full stop: <i>Gen. Holm</i>.
     */
    DOTTED,
    /** It is an abbreviation, and every letter counts: <i>US</i> is no <i>us</i>. */
    ALL
  }

  private record Entry<T>(T value, Capitals capitals, String letters) {}

  /**
   * A phrase that was found.
   *
   * @param value what it stands for
   * @param last the index of its last word
   */
  public record Match<T>(T value, int last) {}

  Phrases() {}

  /** Adds a phrase; one that is there already stays. */
  void put(String phrase, T value) {
    List<String> pieces = Folding.pieces(phrase);
    if (pieces.isEmpty()) {
      return;
    }
    byKey.putIfAbsent(
        String.join(" ", pieces), new Entry<>(value, capitals(phrase), letters(phrase)));
    longest.merge(pieces.get(0), pieces.size(), Math::max);
  }

  private static Capitals capitals(String phrase) {
    String letters = letters(phrase);
    boolean upper = letters.length() > 1 && letters.chars().noneMatch(Character::isLowerCase);
    if (upper && letters.length() <= 6 && phrase.indexOf(' ') < 0) {
      return Capitals.ALL;
    }
    if (phrase.endsWith(".")) {
      return Capitals.DOTTED;
    }
    if (Character.isDigit(phrase.charAt(0)) && phrase.chars().anyMatch(Character::isUpperCase)) {
      return Capitals.LAST;
    }
    if (!Character.isUpperCase(phrase.charAt(0))) {
      return Capitals.ANY;
    }
    boolean last = Character.isUpperCase(phrase.charAt(phrase.lastIndexOf(' ') + 1));
    return last ? Capitals.FIRST_AND_LAST : Capitals.FIRST;
  }

  private static String letters(String phrase) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** What exactly these words stand for, capitals apart, or null. */
  public @Nullable T get(String phrase) {
    Entry<T> entry = byKey.get(String.join(" ", Folding.pieces(phrase)));
    return entry == null ? null : entry.value();
  }

  /**
   * The longest phrase that begins at a word.
   *
   * @param forms the words as printed
   * @param pieces for each of them its {@linkplain Folding#pieces pieces}
   * @param from the index of the word
   * @return the match, or null if no phrase begins there
   */
  public @Nullable Match<T> find(List<String> forms, List<List<String>> pieces, int from) {
    List<String> first = pieces.get(from);
    Integer reach = first.isEmpty() ? null : longest.get(first.get(0));
    if (reach == null) {
      return null;
    }
    Match<T> found = null;
    StringBuilder key = new StringBuilder();
    int count = 0;
    for (int i = from; i < pieces.size() && count < reach; i++) {
      List<String> here = pieces.get(i);
      if (here.isEmpty() && !forms.get(i).equals("-")) {
        break;
      }
      for (String piece : here) {
        key.append(key.length() == 0 ? "" : " ").append(piece);
      }
      count += here.size();
      Entry<T> entry = here.isEmpty() ? null : byKey.get(key.toString());
      if (entry != null && fits(entry, forms, from, i)) {
        found = new Match<>(entry.value(), i);
      }
    }
    return found;
  }

  /** Long abbreviations are read as words, and some papers print them so: <i>Unesco, Ecowas</i>. */
  private static boolean isWord(StringBuilder words, String abbreviation) {
    if (abbreviation.length() < WORD || words.length() != abbreviation.length()) {
      return false;
    }
    String rest = abbreviation.substring(1).toLowerCase(Locale.ROOT);
    return words.charAt(0) == abbreviation.charAt(0) && words.substring(1).equals(rest);
  }

  /** Whether a word has a capital in it, as <i>al-Sham</i> has, or is no word. */
  private static boolean isCapital(String word) {
    return word.chars().anyMatch(Character::isUpperCase) || !Character.isLetter(word.charAt(0));
  }

  private static boolean fits(Entry<?> entry, List<String> forms, int from, int to) {
    return switch (entry.capitals()) {
      case ANY -> true;
      case FIRST -> Character.isUpperCase(forms.get(from).charAt(0));
      case FIRST_AND_LAST ->
          Character.isUpperCase(forms.get(from).charAt(0)) && isCapital(forms.get(to));
      case LAST -> forms.get(to).chars().anyMatch(Character::isUpperCase);
      case DOTTED ->
          Character.isUpperCase(forms.get(from).charAt(0)) && forms.get(to).endsWith(".");
      case ALL -> {
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= to; i++) {
          words.append(letters(forms.get(i)));
        }
        yield words.toString().equals(entry.letters()) || isWord(words, entry.letters());
      }
    };
  }
}
