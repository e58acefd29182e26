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

  /**
   * What stands in brackets behind a name.
   *
   * @param letters the abbreviation
   * @param name the words before it, without article
   */
  record Abbreviation(String letters, String name) {}

  /** For each name with an abbreviation behind it: that. */
  static Map<Mention, Abbreviation> find(AnnotatedReport report, List<Mention> mentions) {
    Map<Mention, Abbreviation> found = new HashMap<>();
    for (Mention mention : mentions) {
      Profile.Type type = mention.profile().type();
      boolean named = mention.kind() == Kind.NAME && type != Profile.Type.PERSON;
      if (!named && type != Profile.Type.ORGANISATION) {
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
      String name = report.textOf(mention.words());
      if (stands(letters, name)) {
        String bare = name.toLowerCase(Locale.ROOT).startsWith("the ") ? name.substring(4) : name;
        found.put(mention, new Abbreviation(letters, bare));
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
