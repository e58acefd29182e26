package org.dragoman.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.language.Sentence;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.text.AnnotatedReport;

/**
 * Finds the abbreviations that a report introduces in brackets behind a name: <i>the Free Patriotic
 * Union (FPU)</i>. Its letters must stand in the name in that order, the first at its beginning or
 * that of one of its words; so a country or a party in brackets is none.
 */
final class Abbreviations {
  private Abbreviations() {}

  /** For each name with an abbreviation behind it: the abbreviation. */
  static Map<Mention, String> find(AnnotatedReport report, List<Mention> mentions) {
    Map<Mention, String> found = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.kind() != Kind.NAME || mention.profile().type() == Profile.Type.PERSON) {
        continue;
      }
      Sentence sentence = report.sentence(mention.sentence());
      int bracket = mention.words().last() + 1;
      if (bracket + 2 >= sentence.size()
          || !sentence.token(bracket).form().equals("(")
          || !sentence.token(bracket + 2).form().equals(")")) {
        continue;
      }
      String letters = sentence.token(bracket + 1).form();
      if (stands(letters, report.textOf(mention.words()))) {
        found.put(mention, letters);
      }
    }
    return found;
  }

  /** Whether letters, at least two of them capitals, may abbreviate a name. */
  static boolean stands(String letters, String name) {
    long capitals = letters.chars().filter(Character::isUpperCase).count();
    if (capitals < 2 || letters.length() > 12) {
      return false;
    }
    String wanted = letters.toLowerCase(Locale.ROOT);
    String words = " " + name.toLowerCase(Locale.ROOT);
    int start = words.indexOf(" " + wanted.charAt(0));
    if (start < 0) {
      return false;
    }
    int at = start + 1;
    for (int i = 0; i < wanted.length(); i++) {
      at = Character.isLetter(wanted.charAt(i)) ? words.indexOf(wanted.charAt(i), at) : at;
      if (at < 0) {
        return false;
      }
      at++;
    }
    return true;
  }
}
