package org.dragoman.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.text.AnnotatedReport;

/**
 * Finds descriptions that stand beside a name and say who that is: <i>Ana Reyes, the Chilean
 * minister, …</i>; and abbreviations in brackets.
 */
final class Appositions {

  private Appositions() {}

  /** For each such mention the name beside it. */
  static Map<Mention, Mention> find(
      AnnotatedReport report, Phrasing phrasing, List<Mention> mentions) {
    Map<Mention, Mention> found = new HashMap<>();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention first = mentions.get(i);
      for (int k = i + 1; k < Math.min(mentions.size(), i + 3); k++) {
        Mention second = mentions.get(k);
        if (second.sentence() == first.sentence()) {
          pair(report.sentence(first.sentence()), first, second, found);
        }
      }
    }
    return found;
  }

  private static void pair(
      Sentence sentence, Mention first, Mention second, Map<Mention, Mention> found) {
    int comma = first.words().last() + 1;
    Token later = sentence.token(second.head());
    boolean parsed = later.is("appos") && later.head() == first.head();
    boolean beside =
        second.words().first() == comma + 1
            && Set.of("(", ",", "–", "--").contains(sentence.token(comma).form());
    if (!beside && !parsed) {
      return;
    }
    Mention name = first.kind() == Kind.NAME ? first : second;
    Mention other = name.equals(first) ? second : first;
    if (name.kind() != Kind.NAME
        || other.kind() != Kind.DESCRIPTION
        || name.profile().type() != other.profile().type()
        || (name.profile().type() != Profile.Type.PERSON
            && name.profile().type() != Profile.Type.ORGANISATION)
        || other.profile().plural()
        || !fits(name.profile(), other.profile())) {
      return;
    }
    if (parsed || closes(sentence, second)) {
      found.put(other, name);
    }
  }

  private static boolean fits(Profile one, Profile other) {
    String a = one.country();
    String b = other.country();
    return a == null || b == null || a.equals(b) || Sectors.international(a);
  }

  /** After an apposition comes a comma, a full stop or the verb; after an item of a list, "and". */
  private static boolean closes(Sentence sentence, Mention second) {
    int after = second.words().last() + 1;
    if (after >= sentence.size()) {
      return true;
    }
    Token token = sentence.token(after);
    if (token.xpos().equals("POS")) {
      return false; // "Ms. Adeyemi, the president's adviser"
    }
    if (token.form().equals(",") && after + 1 < sentence.size()) {
      return !sentence.token(after + 1).xpos().equals("CC");
    }
    return !token.xpos().equals("CC");
  }
}
