package org.dragoman.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.text.AnnotatedReport;
import org.jspecify.annotations.Nullable;

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
    if (!parsed && isSubject(sentence, first, second)) {
      return;
    }
    boolean farther = !beside && !parsed && isBeyondPlace(sentence, first, second);
    if (!beside && !parsed && !farther) {
      return;
    }
    if (parsed && beside && isSaidAgain(first, second)) {
      found.put(second, first); // "a lawyer from Lome, the son of a fisherman"
      return;
    }
    Mention name = first.kind() == Kind.NAME ? first : second;
    Mention other = name.equals(first) ? second : first;
    if (name.kind() != Kind.NAME
        || other.kind() != Kind.DESCRIPTION
        || !mayBe(name.profile(), other.profile())
        || (name.profile().type() != Profile.Type.PERSON
            && name.profile().type() != Profile.Type.ORGANISATION)
        || other.profile().plural()
        || !fits(name.profile(), other.profile())) {
      return;
    }
    boolean differ = name.profile().type() != other.profile().type();
    if (differ
        ? beside && isWithArticle(sentence, other) && closes(sentence, second)
        : parsed || closes(sentence, second)) {
      found.put(other, name);
    }
  }

  /** In <i>its envoy in the region, Ana Reyes,</i> the name stands behind where the envoy is. */
  private static boolean isBeyondPlace(Sentence sentence, Mention first, Mention second) {
    int comma = second.words().first() - 1;
    int from = first.words().last() + 1;
    if (first.kind() != Kind.DESCRIPTION
        || second.kind() != Kind.NAME
        || comma - from < 2
        || comma - from > 7
        || !sentence.token(comma).form().equals(",")
        || !sentence.token(from).xpos().equals("IN")) {
      return false;
    }
    for (int i = from; i < comma; i++) {
      Token token = sentence.token(i);
      boolean inside =
          token.isNoun()
              || Set.of("IN", "DT", "JJ", "CC", "POS", "PRP$", "CD").contains(token.xpos());
      if (!inside) {
        return false;
      }
    }
    return true;
  }

  /**
   * <i>In a statement to Amnesty, <b>soldiers</b> denied it; bombed a school in Taiz, the <b>UN</b>
   * said</i>: who does something, with no comma before the verb, is told of anew.
   */
  private static boolean isSubject(Sentence sentence, Mention first, Mention second) {
    int after = second.words().last() + 1;
    Token before = sentence.token(first.head());
    Token subject = sentence.token(second.head());
    boolean both = before.is("nsubj") && before.head() == subject.head();
    return subject.is("nsubj")
        && isFinite(sentence, sentence.head(subject))
        && !both
        && after < sentence.size()
        && !sentence.token(after).form().equals(",")
        && second.words().first() > first.words().last()
        && sentence.token(second.words().first() - 1).form().equals(",");
  }

  private static boolean isFinite(Sentence sentence, @Nullable Token verb) {
    return verb != null
        && (verb.xpos().matches("VB[DPZ]")
            || sentence.child(verb, "aux") != null
            || sentence.child(verb, "cop") != null);
  }

  private static boolean isWithArticle(Sentence sentence, Mention mention) {
    String first = sentence.token(mention.words().first()).lemma();
    return first.equals("the") || first.equals("a") || first.equals("an");
  }

  /** Whether two descriptions side by side may be of the same person or body. */
  private static boolean isSaidAgain(Mention first, Mention second) {
    Profile one = first.profile();
    Profile other = second.profile();
    return first.kind() == Kind.DESCRIPTION
        && second.kind() == Kind.DESCRIPTION
        && one.type() == other.type()
        && (one.type() == Profile.Type.PERSON || one.type() == Profile.Type.ORGANISATION)
        && !one.plural()
        && !other.plural()
        && fits(one, other);
  }

  /** Whether both are of a kind; an unknown name that looks like a person's may be a body's. */
  private static boolean mayBe(Profile name, Profile other) {
    boolean unknown =
        name.type() == Profile.Type.PERSON
            && name.wikidata() == null
            && name.role() == null
            && name.sectors().isEmpty()
            && other.type() == Profile.Type.ORGANISATION;
    return unknown || name.type() == other.type();
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
