package org.dragoman.actors;

import java.util.Set;
import org.dragoman.actors.Coreference.Story;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.world.RoleNoun;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person whom a report tells of before it names him: <i>A court jailed a former militia
 * leader on Monday. Tem Okello, 54, was found guilty of …</i>. The headline and the first sentence
 * say what somebody is, one of the next two who.
 */
final class Introductions {

  /** So many sentences after the first one does the name come at the latest. */
  private static final int REACH = 2;

  /** Whoever is called so is seldom named at all, and others of the kind speak beside him. */
  private static final Set<String> MANY =
      Set.of(
          "official",
          "source",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "witness",
          "analyst",
          "expert",
          "aide",
          "adviser",
          "advisor",
          "diplomat",
          "resident",
          "reporter",
          "journalist",
          "correspondent",
          "soldier",
          "member",
          "lawmaker",
          "friend",
          "neighbour",
          "neighbor",
          "relative",
          "lawyer",
          "judge",
          "doctor",
          "victim",
          "colleague",
          "photographer");

  private final AnnotatedReport report;
  private final Phrasing phrasing;
  private final Story story;

  Introductions(AnnotatedReport report, Phrasing phrasing, Story story) {
    this.report = report;
    this.phrasing = phrasing;
    this.story = story;
  }

  /** The figure without a name that a person's first name in the report is the name of; or null. */
  @Nullable Figure before(Mention name, Figure figure) {
    if (name.kind() != Kind.NAME
        || figure.type() != Profile.Type.PERSON
        || !figure.mentions().isEmpty()) {
      return null;
    }
    int lead = lead();
    Sentence sentence = report.sentence(name.sentence());
    Token head = sentence.token(name.head());
    if (name.sentence() - lead > REACH || report.isHeadline(name.sentence())) {
      return null;
    }
    if (!head.is("nsubj") || !isFirstPerson(name)) {
      return null;
    }
    Figure found = null;
    for (Mention told : story.told()) {
      Figure described = story.figure(told);
      if (described == null || described.equals(found) || !introduces(told, described, lead)) {
        continue;
      }
      if (mayBe(described, figure, name)) {
        if (found != null) {
          return null; // Of two who are not named yet it might be either.
        }
        found = described;
      }
    }
    return found;
  }

  /** The first sentence that is not of the headline. */
  private int lead() {
    int lead = 0;
    while (lead < report.sentences().size() && report.isHeadline(lead)) {
      lead++;
    }
    return lead;
  }

  private boolean introduces(Mention told, Figure described, int lead) {
    RoleNoun noun = phrasing.role(told);
    NounPhrase phrase = phrasing.of(told);
    boolean early = report.isHeadline(told.sentence()) || told.sentence() == lead;
    return early
        && noun != null
        && phrase != null
        && told.kind() == Kind.DESCRIPTION
        && described.type() == Profile.Type.PERSON
        && described.name() == null
        && !described.plural()
        && !MANY.contains(noun.noun().substring(noun.noun().lastIndexOf(' ') + 1))
        && (report.isHeadline(told.sentence()) || phrase.opening().matches("an?|one"))
        && described.mentions().get(0).equals(told);
  }

  private static boolean mayBe(Figure described, Figure named, Mention name) {
    if (!named.fits(described.country())
        || (named.gender() != '-'
            && described.gender() != '-'
            && named.gender() != described.gender())) {
      return false;
    }
    boolean open = name.profile().sectors().isEmpty() && name.profile().role() == null;
    return open
        ? named.sectors().isEmpty() || share(described, named)
        : share(described, named) && !named.sectors().contains("CVL");
  }

  private static boolean share(Figure one, Figure other) {
    return one.sectors().stream().anyMatch(other.sectors()::contains);
  }

  /** Whether no other person is named in the sentence before. */
  private boolean isFirstPerson(Mention name) {
    for (Mention told : story.told()) {
      boolean here = told.sentence() == name.sentence();
      if (here && told.kind() != Kind.PRONOUN && told.profile().type() == Profile.Type.PERSON) {
        return false;
      }
    }
    return true;
  }
}
