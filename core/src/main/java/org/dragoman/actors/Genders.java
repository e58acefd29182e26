package org.dragoman.actors;

import java.util.List;
import org.dragoman.language.Sentence;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.world.Named;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.World;

/** Tells which persons are called he and which she: by title, role noun or given name. */
final class Genders {

  private Genders() {}

  static void tell(
      AnnotatedReport report,
      Phrasing phrasing,
      List<Mention> mentions,
      Coreference.Story story,
      World world) {
    for (Mention mention : mentions) {
      Figure figure = story.named(mention);
      if (figure != null && figure.type() == Profile.Type.PERSON) {
        char gender = of(report.sentence(mention.sentence()), mention, phrasing, world);
        if (gender != '-') {
          figure.gender(gender);
        }
      }
    }
  }

  /** The gender that a mention's words tell, or {@code -}. */
  static char of(Sentence sentence, Mention mention, Phrasing phrasing, World world) {
    int first = mention.words().first();
    for (int i = Math.max(0, first - 1); i <= mention.words().last(); i++) {
      switch (sentence.token(i).form()) {
        case "Mr.", "Mr", "Sir", "Lord" -> {
          return 'm';
        }
        case "Mrs.", "Mrs", "Ms.", "Ms", "Miss", "Dame", "Lady", "Madame" -> {
          return 'f';
        }
        default -> {}
      }
    }
    NounPhrase phrase = phrasing.of(mention);
    if (phrase != null) {
      for (Segment segment : phrase.segments()) {
        if (segment.sense() instanceof Segment.Role role) {
          String gender = role.noun().gender();
          if (gender != null) {
            return gender.charAt(0);
          }
        }
        if (segment.sense() instanceof Segment.Name name
            && name.named() instanceof Named.Human human) {
          return human.person().gender().charAt(0);
        }
      }
    }
    String name = mention.profile().name();
    if (name != null && name.indexOf(' ') > 0) {
      String gender = world.gender(name.substring(0, name.indexOf(' ')));
      return gender == null ? '-' : gender.charAt(0);
    }
    return '-';
  }

  /** The gender of a role noun, or {@code -}. */
  static char of(RoleNoun noun) {
    String gender = noun.gender();
    return gender == null ? '-' : gender.charAt(0);
  }
}
