package org.dragoman.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actors.Coreference.Story;
import org.dragoman.language.Sentence;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.RoleNoun.Takes;
import org.jspecify.annotations.Nullable;

/**
 * Whom a description cannot mean, by grammar and by whose it is: in <i>Mr. Reyes said that the
 * president was his father</i> neither is Mr. Reyes.
 */
final class DisjointReference {

  private final RoleNoun noun;
  private final Phrasing phrasing;
  private final Story story;
  private final Set<Figure> above;
  private final boolean kin;
  private final @Nullable Figure owner;

  /**
   * @param phrase the phrase of the mention
   * @param noun its noun
   */
  DisjointReference(
      Mention mention, NounPhrase phrase, RoleNoun noun, Phrasing phrasing, Story story) {
    this.noun = noun;
    this.phrasing = phrasing;
    this.story = story;
    this.above = mention.profile().plural() ? Set.of() : above(mention, phrase);
    boolean possessed = phrase.possessivePronoun() >= 0;
    this.kin =
        possessed
            && noun.kind() == RoleNoun.Kind.PERSON
            && (noun.takes() == Takes.KIN || noun.sectors().isEmpty());
    boolean people = mention.profile().type() == Profile.Type.GROUP;
    this.owner =
        people && possessed ? story.at(mention.sentence(), phrase.possessivePronoun()) : null;
  }

  /** Whether the description is of somebody else than that figure. */
  boolean isFrom(Figure figure) {
    return above.contains(figure)
        // "his father, her partner": one of whom it was not said before is told of anew
        || (kin && !Likeness.sameNoun(noun, figure) && !Likeness.hasRole(noun, figure))
        || (owner != null && isOfAnother(owner, figure));
  }

  /** Who is told of above a description in its sentence, so that it is somebody else. */
  private Set<Figure> above(Mention mention, NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    Set<Integer> subjects = Binding.subjectsAbove(sentence, sentence.token(mention.head()));
    NounPhrase possessor = phrase.possessor();
    int whose = possessor == null ? phrase.possessivePronoun() : possessor.headToken();
    subjects.add(whose); // nobody is his own father
    Set<Figure> persons = new HashSet<>();
    for (int subject : subjects) {
      Figure figure = story.at(mention.sentence(), subject);
      if (figure != null && figure.type() == Profile.Type.PERSON) {
        persons.add(figure);
      }
    }
    return persons;
  }

  /**
   * <i>Her supporters</i> are others than <i>his supporters</i> and <i>the Reyes supporters</i>.
   */
  private boolean isOfAnother(Figure owner, Figure people) {
    return people.mentions().stream().anyMatch(told -> phrasing.role(told) != null)
        && people.mentions().stream()
            .noneMatch(told -> isNamedIn(owner, told) || isToldIn(owner, told));
  }

  /** <i><b>Reyes</b> supporters</i> */
  private boolean isNamedIn(Figure owner, Mention mention) {
    NounPhrase phrase = phrasing.of(mention);
    String name = owner.name();
    return phrase != null
        && name != null
        && List.of(Descriptions.whole(phrase).split(" "))
            .contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** <i><b>Her</b> supporters</i> */
  private boolean isToldIn(Figure owner, Mention whole) {
    return story.told().stream()
        .anyMatch(
            told ->
                owner.equals(story.figure(told))
                    && !whole.equals(told)
                    && whole.words().overlaps(told.words()));
  }
}
