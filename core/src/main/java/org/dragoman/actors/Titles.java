package org.dragoman.actors;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.world.RoleNoun.Kind;

/** What stands before a person's name and says what she or he is: <i>Deputy Prime Minister</i>. */
final class Titles {

  private Titles() {}

  /** The titles right before the name that ends a phrase, in text order. */
  static List<Segment.Role> of(NounPhrase phrase) {
    List<Segment.Role> titles = new ArrayList<>();
    int end = phrase.segments().size() - 1;
    int first = end;
    while (first > 0
        && phrase.segments().get(first - 1).sense() instanceof Segment.Role role
        && (!role.plural() || first == end)
        && role.noun().kind() == Kind.PERSON) {
      first--;
      titles.add(0, role);
    }
    return titles;
  }

  /** The titles as they are printed; of several people the one that each has. */
  static String text(NounPhrase phrase, List<Segment.Role> titles) {
    Segment.Role last = titles.get(titles.size() - 1);
    if (last.plural()) {
      return last.noun().noun();
    }
    int end = phrase.segments().size() - 1;
    int first = end;
    while (first > 0 && phrase.segments().get(first - 1).sense() instanceof Segment.Role) {
      first--;
    }
    return phrase.text(phrase.segments().get(first).first(), phrase.segments().get(end - 1).last());
  }
}
