package org.dragoman.reading.dictionary;

import java.util.Locale;
import java.util.Set;

/** Turns the phrases of the field's dictionaries into print: KOFI_ANNAN_ into Kofi Annan. */
final class Wording {

  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "to", "de", "du", "del", "la", "al", "bin");

  /** Single words up to this length are abbreviations: US is no "us". */
  private static final int ABBREVIATION = 3;

  /** Marks that are no part of a name. */
  private static final String MARKS = "\"`|+()[]{}";

  private Wording() {}

  /** A name; empty if nothing is left of it. */
  static String name(String phrase) {
    String words = words(phrase);
    if (words.chars().anyMatch(Character::isLowerCase)) {
      return words;
    }
    if (words.indexOf(' ') < 0 && words.length() <= ABBREVIATION) {
      return words;
    }
    StringBuilder name = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      String small = word.toLowerCase(Locale.ROOT);
      boolean keeps = !hasVowel(small) || word.indexOf('.') > 0;
      String printed = name.length() > 0 && SMALL.contains(small) ? small : capital(small);
      name.append(name.length() == 0 ? "" : " ").append(keeps ? word : printed);
    }
    return name.toString();
  }

  /** A name or noun as the files of the field write it: KOFI_ANNAN_. */
  static String phrase(String name) {
    return name.toUpperCase(Locale.ROOT).replace(' ', '_') + "_";
  }

  /** A noun; empty if nothing is left of it. */
  static String noun(String phrase) {
    return words(phrase).toLowerCase(Locale.ROOT);
  }

  private static String words(String phrase) {
    // No pattern: a file has a hundred thousand names.
    StringBuilder kept = new StringBuilder(phrase.length());
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      boolean blank = c == '_' || Character.isWhitespace(c) || MARKS.indexOf(c) >= 0;
      if (!blank) {
        kept.append(c);
      } else if (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') {
        kept.append(' ');
      }
    }
    String words = kept.toString().strip();
    return words.regionMatches(true, 0, "the ", 0, 4) ? words.substring(4) : words;
  }

  private static boolean hasVowel(String small) {
    for (int i = 0; i < small.length(); i++) {
      if ("aeiouy".indexOf(small.charAt(i)) >= 0 || small.charAt(i) > 127) {
        return true;
      }
    }
    return false;
  }

  private static String capital(String word) {
    StringBuilder capital = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i - 1) == '-') {
        capital.setCharAt(i, Character.toUpperCase(word.charAt(i)));
      }
    }
    return capital.toString();
  }
}
