package org.dragoman.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Token;
import org.dragoman.world.Organisation;
import org.dragoman.world.Organisation.Standing;
import org.dragoman.world.Phrases;
import org.dragoman.world.RoleNoun;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a known organisation stands for: the organisation, some of its members, or
 * another state's body of the same name.
 */
final class BodyProfiles {

  /** What before the name of a party says that not all of it is meant. */
  private static final Set<String> SOME =
      Set.of("some", "several", "many", "few", "other", "various", "most", "those", "any", "no");

  private final Affiliation affiliation;
  private final @Nullable LocalDate published;
  private final Phrases<RoleNoun.Use> roles;

  BodyProfiles(
      Affiliation affiliation, Phrases<RoleNoun.Use> roles, @Nullable LocalDate published) {
    this.affiliation = affiliation;
    this.roles = roles;
    this.published = published;
  }

  /** Who is meant by the name of an organisation. */
  Profile of(NounPhrase phrase, Organisation organisation) {
    Standing standing = organisation.on(published);
    Draft draft = affiliation.of(phrase);
    if (isMember(phrase, standing)) {
      Token head = phrase.sentence().token(phrase.head().last());
      boolean many = head.xpos().endsWith("S");
      return new Profile(
          many ? Profile.Type.GROUP : Profile.Type.PERSON,
          null,
          standing.country(),
          Sectors.ordered(draft.added().isEmpty() ? standing.sectors() : draft.added()),
          null,
          null,
          many,
          many ? phrase.number() : null,
          List.of("\"" + phrase.text(phrase.first(), phrase.last()) + "\" belong to it"));
    }
    String whose = draft.code(null, false);
    if (whose != null && isNamesake(standing, whose)) {
      // "The Ghanaian Ministry of Defence" only has the name of the British one.
      return new Profile(
          Profile.Type.ORGANISATION,
          phrase.text(phrase.nameStart(), phrase.last()),
          whose,
          standing.sectors(),
          null,
          null,
          false,
          null,
          draft.reasons());
    }
    return new Profile(
        Profile.Type.ORGANISATION,
        organisation.name(),
        standing.country(),
        standing.sectors(),
        null,
        organisation.wikidata(),
        false,
        null,
        List.of(
            "\""
                + phrase.text(phrase.head())
                + "\" is "
                + organisation.name()
                + Provenance.of(standing)));
  }

  /**
   * Whether a party's name is that of its members and some of them are meant: <i>a Republican, two
   * Democrats</i>; <i>the Republicans</i> are the party.
   */
  private boolean isMember(NounPhrase phrase, Standing party) {
    Token head = phrase.sentence().token(phrase.head().last());
    RoleNoun.Use use = roles.get(head.lemma());
    if (!party.sectors().contains("PTY")
        || use == null
        || use.noun().kind() != RoleNoun.Kind.PERSON
        || (phrase.possessor() != null && phrase.segments().size() == 1)) {
      return false;
    }
    if (!head.xpos().endsWith("S")) {
      return !head.is("compound") && !head.is("amod");
    }
    return phrase.number() != null
        || SOME.contains(phrase.opening())
        || phrase.opening().equals("a") // a few, a dozen
        || phrase.sentence().child(head, "amod") != null;
  }

  /** Whether a body of one state has its name in common with that of another. */
  private static boolean isNamesake(Standing standing, String whose) {
    String country = standing.country();
    return country != null
        && !country.equals(whose)
        && !Sectors.international(country)
        && !Sectors.international(whose)
        && standing.sectors().stream().anyMatch(List.of("GOV", "MIL", "LEG", "JUD")::contains);
  }
}
