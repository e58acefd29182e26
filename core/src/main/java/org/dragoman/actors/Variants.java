package org.dragoman.actors;

import java.util.List;
import java.util.Set;

/**
 * Tells whether two names of several words are the same but for parts that one leaves out: middle
 * names (<i>Ana M. Reyes, Ana Reyes</i>), given names (<i>Reyes Duarte</i> of <i>Ana Reyes
 * Duarte</i>), or what a body is for (<i>the Kovač Foundation for the Arts</i>).
 */
final class Variants {

  private static final Set<String> JOINTS = Set.of("of", "for", "in", "at");

  private Variants() {}

  /**
   * Whether two names may be the same one's.
   *
   * @param one the words of one, folded
   * @param other those of the other
   * @param type what both name
   */
  static boolean same(List<String> one, List<String> other, Profile.Type type) {
    List<String> shorter = one.size() < other.size() ? one : other;
    List<String> longer = one.size() < other.size() ? other : one;
    int size = shorter.size();
    if (size < 2 || size == longer.size()) {
      return false;
    }
    return switch (type) {
      case PERSON ->
          longer.subList(longer.size() - size, longer.size()).equals(shorter)
              || (size == 2
                  && shorter.get(0).equals(longer.get(0))
                  && shorter.get(1).equals(longer.get(longer.size() - 1)));
      case ORGANISATION ->
          longer.subList(0, size).equals(shorter) && JOINTS.contains(longer.get(size));
      case STATE, GROUP, OTHER -> false;
    };
  }
}
