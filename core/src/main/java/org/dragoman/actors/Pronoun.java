package org.dragoman.actors;

import java.util.List;

/**
 * A personal or possessive pronoun.
 *
 * @param person 1, 2 or 3
 * @param plural whether it stands for many
 * @param gender {@code m}, {@code f}, {@code n} for <i>it</i>, or {@code -}
 */
record Pronoun(int person, boolean plural, char gender) {

  /** What a pronoun in lower case is; words that are none are taken for <i>it</i>. */
  static Pronoun of(String form) {
    return switch (form) {
      case "i", "me", "my", "mine", "myself" -> new Pronoun(1, false, '-');
      case "we", "us", "our", "ours", "ourselves" -> new Pronoun(1, true, '-');
      case "you", "your", "yours", "yourself", "yourselves" -> new Pronoun(2, false, '-');
      case "he", "him", "his", "himself" -> new Pronoun(3, false, 'm');
      case "she", "her", "hers", "herself" -> new Pronoun(3, false, 'f');
      case "they", "them", "their", "theirs", "themselves" -> new Pronoun(3, true, '-');
      default -> new Pronoun(3, false, 'n');
    };
  }

  /** What it says by itself. */
  Profile profile() {
    Profile.Type type =
        gender == 'm' || gender == 'f' || (person == 1 && !plural)
            ? Profile.Type.PERSON
            : Profile.Type.OTHER;
    return new Profile(type, null, null, List.of(), null, null, plural, null, List.of());
  }
}
