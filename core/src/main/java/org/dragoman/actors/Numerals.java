package org.dragoman.actors;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whole numbers in words and digits. */
final class Numerals {

  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private Numerals() {}

  /** The number that a word states, or null if it states none or a rough one. */
  static @Nullable Integer value(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace(",", "");
    int index = WORDS.indexOf(plain);
    if (index > 0) {
      return index;
    }
    if (plain.isEmpty()
        || plain.length() > 9
        || !plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    return Integer.valueOf(plain);
  }
}
