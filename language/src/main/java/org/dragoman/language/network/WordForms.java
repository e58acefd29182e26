package org.dragoman.language.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * Knows what to tell the network of a word form: its own vector's row if the form was frequent in
 * training, the rows of its affixes and shape, its meaning, and what the lexicon knows of it.
 */
public final class WordForms {

  /** Bits from here on are ours; those below are the lexicon's classes. */
  private static final int FIRST_OWN_BIT = 22;

  private static final int CAPITALISED = 1 << FIRST_OWN_BIT;
  private static final int ALL_CAPITALS = 1 << (FIRST_OWN_BIT + 1);
  private static final int HAS_DIGIT = 1 << (FIRST_OWN_BIT + 2);
  private static final int HAS_LETTER = 1 << (FIRST_OWN_BIT + 3);
  private static final int HAS_MEANING = 1 << (FIRST_OWN_BIT + 4);
  private static final int FREQUENT = 1 << (FIRST_OWN_BIT + 5);
  private static final int MIXED_CASE = 1 << (FIRST_OWN_BIT + 6);

  /** Context bit: the first word of the sentence. */
  public static final int FIRST_OF_SENTENCE = 1 << (FIRST_OWN_BIT + 7);

  /** Context bit: the sentence is written in capitals, so that they tell nothing of a word. */
  public static final int CAPITALS_AROUND = 1 << (FIRST_OWN_BIT + 8);

  /** Context bit: the sentence is in title case. */
  public static final int TITLE_AROUND = 1 << (FIRST_OWN_BIT + 9);

  private static final int LONGEST = 40;

  private final long[] frequent;
  private final int affixMask;
  private final Meanings meanings;
  private final ToIntFunction<String> classes;

  /**
   * Makes them.
   *
   * @param frequent the sorted hashes of the lower-case forms that have a vector of their own; the
   *     form at index i has row i + 1
   * @param affixes how many rows affixes hash to; a power of two
   * @param meanings the distilled vectors
   * @param classes what the lexicon knows of a lower-case form: bits below 22
   */
  public WordForms(long[] frequent, int affixes, Meanings meanings, ToIntFunction<String> classes) {
    this.frequent = frequent;
    this.affixMask = affixes - 1;
    this.meanings = meanings;
    this.classes = classes;
  }

  /** The hashes of the forms with a vector of their own. */
  long[] frequent() {
    return frequent;
  }

  /** The distilled vectors. */
  public Meanings meanings() {
    return meanings;
  }

  /**
   * What there is to tell of a word form.
   *
   * @param form the form as the text has it
   * @param context the context bits that hold
   */
  public WordForm of(String form, int context) {
    String cut = form.length() > LONGEST ? form.substring(0, LONGEST) : form;
    String lower = cut.toLowerCase(Locale.ROOT);
    int word = Arrays.binarySearch(frequent, Hash.of(lower)) + 1;
    int meaning = meanings.row(lower);
    int bits = (classes.applyAsInt(lower) & (CAPITALISED - 1)) | context | caseBits(cut);
    if (meaning >= 0) {
      bits |= HAS_MEANING;
    }
    if (word > 0) {
      bits |= FREQUENT;
    }
    return new WordForm(Math.max(word, 0), affixes(cut, lower), meaning, bits);
  }

  /** The context bits of a sentence as a whole. */
  public static int around(List<String> forms) {
    int words = 0;
    int capitals = 0;
    int titles = 0;
    for (String form : forms) {
      if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
        words++;
        if (Character.isUpperCase(form.charAt(0))) {
          titles++;
          if (Character.isUpperCase(form.charAt(1)) && Character.isUpperCase(form.charAt(2))) {
            capitals++;
          }
        }
      }
    }
    if (words >= 2 && capitals * 10 >= words * 7) {
      return CAPITALS_AROUND;
    }
    return words >= 3 && titles * 10 >= words * 8 ? TITLE_AROUND : 0;
  }

  private static int caseBits(String form) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLetter(c)) {
        lower++;
      } else if (Character.isDigit(c)) {
        digits++;
      }
    }
    int bits = 0;
    if (!form.isEmpty() && Character.isUpperCase(form.charAt(0))) {
      bits |= CAPITALISED;
      if (upper > 1 && lower > 0) {
        bits |= MIXED_CASE;
      }
    } else if (upper > 0) {
      bits |= MIXED_CASE;
    }
    if (upper > 1 && lower == 0) {
      bits |= ALL_CAPITALS;
    }
    if (digits > 0) {
      bits |= HAS_DIGIT;
    }
    if (upper + lower > 0) {
      bits |= HAS_LETTER;
    }
    return bits;
  }

  private int[] affixes(String form, String lower) {
    int length = lower.length();
    int[] rows = new int[10];
    int n = 0;
    for (int k = 1; k <= 3; k++) {
      rows[n++] = row(k, lower, 0, Math.min(k, length));
    }
    for (int k = 1; k <= 4; k++) {
      rows[n++] = row(3 + k, lower, Math.max(0, length - k), length);
    }
    String shape = shape(form, false);
    rows[n++] = row(8, shape, 0, shape.length());
    String outline = shape(form, true);
    rows[n++] = row(9, outline, 0, outline.length());
    String ending = outline + lower.substring(Math.max(0, length - 2));
    rows[n] = row(10, ending, 0, ending.length());
    return rows;
  }

  private int row(int kind, CharSequence text, int begin, int end) {
    long hash = Hash.of(kind, text, begin, end);
    return (int) (hash ^ (hash >>> 32)) & affixMask;
  }

  /** Its letters as X or x, its digits as 9, marks as they are; runs cut to one, or to three. */
  private static String shape(String form, boolean outline) {
    StringBuilder shape = new StringBuilder();
    int most = outline ? 1 : 3;
    char last = 0;
    int run = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      char kind = c;
      if (Character.isUpperCase(c)) {
        kind = 'X';
      } else if (Character.isLetter(c)) {
        kind = 'x';
      } else if (Character.isDigit(c)) {
        kind = '9';
      }
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= most) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }
}
