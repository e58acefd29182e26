package org.dragoman.actors;

import org.dragoman.actors.PronounQuestions.Place;
import org.dragoman.language.NameType;
import org.dragoman.language.Token;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.World;

/** Whether phrases agree with pronouns in number, gender, and in being persons or things. */
final class Agreement {

  private final World world;
  private final Discourse discourse;
  private final GenderCues genders;

  Agreement(World world, Discourse discourse, GenderCues genders) {
    this.world = world;
    this.discourse = discourse;
    this.genders = genders;
  }

  /** Whether a phrase may by number and kind be called so: a rough cut, for counting. */
  boolean agrees(String kind, Place place) {
    Token head = discourse.token(place);
    String pronoun = PronounQuestions.kind(head);
    if (pronoun != null) {
      return pronoun.equals(kind);
    }
    String number = Headwords.number(discourse.sentence(place), head);
    if (kind.equals("they")) {
      return number.equals("many") || number.equals("joined") || isBody(head);
    }
    String gender = genders.of(discourse.sentence(place), head);
    boolean person =
        head.name() == NameType.PERSON
            || !gender.equals("-")
            || isPerson(head)
            || isCalled(discourse.called(place));
    if (kind.equals("it")) {
      return !number.equals("many") && !person;
    }
    return !number.equals("many")
        && person
        && (gender.equals("-") || gender.equals(kind.equals("he") ? "m" : "f"));
  }

  /** Whether a word names a body of people, which is called it as well as they. */
  private boolean isBody(Token head) {
    RoleNoun.Use use = world.roles().get(head.lemma());
    boolean body = use != null && use.noun().kind() != RoleNoun.Kind.PERSON;
    return body || head.name() == NameType.ORGANIZATION;
  }

  private boolean isCalled(String name) {
    String before = discourse.pronounFor(name, "");
    return before.equals("he") || before.equals("she");
  }

  /** Whether a common noun means a person. */
  boolean isPerson(Token head) {
    RoleNoun.Use use = world.roles().get(head.lemma());
    return use == null
        ? !head.xpos().startsWith("NNP") && world.person(head.lemma()) != null
        : use.noun().kind() == RoleNoun.Kind.PERSON;
  }
}
