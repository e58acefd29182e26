package org.dragoman.world;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Brings words into the form in which they are compared: lower case, without accents and full
 * stops, split at hyphens and before <i>'s</i>. So <i>Al-Qaïda's</i> and <i>al qaida 's</i> are the
 * same, however a text prints it and a tokeniser cuts it.
 */
public final class Folding {

  private Folding() {}

  /** The pieces of a printed phrase; empty if it holds no letter or digit. */
  public static List<String> pieces(String phrase) {
    List<String> pieces = new ArrayList<>(4);
    int begin = 0;
    int length = phrase.length();
    for (int i = 0; i <= length; i++) {
      if (i == length || isBreak(phrase.charAt(i))) {
        if (i > begin) {
          add(phrase.substring(begin, i), pieces);
        }
        begin = i + 1;
      }
    }
    return pieces;
  }

  private static boolean isBreak(char c) {
    return c == ' ' || c == '-' || c == '‐' || c == '‑' || c == '\u00a0' || c == '–';
  }

  private static void add(String word, List<String> pieces) {
    String folded = fold(word);
    if (folded.isEmpty()) {
      return;
    }
    if (folded.length() > 2 && folded.endsWith("'s")) {
      pieces.add(folded.substring(0, folded.length() - 2));
      pieces.add("'s");
    } else if (folded.length() > 1 && folded.endsWith("'")) {
      pieces.add(folded.substring(0, folded.length() - 1));
      pieces.add("'");
    } else {
      pieces.add(folded);
    }
  }

  /** A word in lower case, without accents and full stops, the apostrophe straight. */
  public static String fold(String word) {
    boolean plain = true;
    for (int i = 0; plain && i < word.length(); i++) {
      char c = word.charAt(i);
      plain = c < 128 && c != '.';
    }
    if (plain) {
      return word.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c == '’' || c == 'ʼ') {
        folded.append('\'');
      } else if (c == 'ı') {
        folded.append('i');
      } else if (c == 'ł' || c == 'Ł') {
        folded.append('l');
      } else if (c == 'ø' || c == 'Ø') {
        folded.append('o');
      } else if (c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
