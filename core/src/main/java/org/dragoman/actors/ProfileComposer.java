package org.dragoman.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.world.Named;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.RoleNoun.Kind;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Says what a noun phrase by itself tells of an actor: country, sectors, role, number. It depends
 * on what the noun is: a name of a state, a body or a person, a role, or a mere number of people.
 */
final class ProfileComposer {

  /** So many people of whom the text has spoken. */
  private static final Set<String> PAIRS = Set.of("pair", "duo", "trio", "couple");

  /** So many people of whom nothing is known but what they do. */
  private static final Set<String> CROWDS =
      Set.of(
          "dozen", "dozens", "scores", "hundred", "hundreds", "thousand", "thousands", "millions");

  /** How names of news media end. */
  private static final Set<String> PRESS =
      Set.of(
          "times",
          "post",
          "tribune",
          "herald",
          "gazette",
          "journal",
          "chronicle",
          "tv",
          "daily",
          "television",
          "radio",
          "news",
          "observer",
          "telegraph",
          "mail",
          "mirror",
          "press");

  private final Affiliation affiliation;
  private final StateProfiles states;
  private final BodyProfiles bodies;
  private final PersonProfiles persons;
  private final RoleProfiles roles;

  ProfileComposer(World world, @Nullable LocalDate published) {
    this.affiliation = new Affiliation(new Premodifiers(world, published), this::compose);
    this.states = new StateProfiles(affiliation);
    this.bodies = new BodyProfiles(affiliation, world.roles(), published);
    this.persons = new PersonProfiles(affiliation, published);
    this.roles = new RoleProfiles(affiliation);
  }

  /** The profile of a phrase, or null if its noun is no actor's. */
  @Nullable Profile compose(NounPhrase phrase) {
    Segment.Sense sense = phrase.head().sense();
    if (sense instanceof Segment.Name name) {
      return named(phrase, name.named());
    }
    if (sense instanceof Segment.Proper proper) {
      return proper.type() == NameType.PERSON
          ? persons.ofUnknown(phrase)
          : unknown(phrase, proper.type());
    }
    if (!(sense instanceof Segment.Role role)) {
      return null;
    }
    return role.noun().kind() == Kind.QUANTITY ? quantity(phrase, role) : roles.of(phrase, role);
  }

  private Profile named(NounPhrase phrase, Named named) {
    if (named instanceof Named.State state) {
      return states.of(phrase, state);
    }
    if (named instanceof Named.Part part) {
      return StateProfiles.ofPart(phrase, part);
    }
    if (named instanceof Named.Body body) {
      return bodies.of(phrase, body.organisation());
    }
    return persons.ofKnown(phrase, ((Named.Human) named).person());
  }

  /** What an unknown name that is no person's tells. */
  private Profile unknown(NounPhrase phrase, NameType type) {
    String name = phrase.text(phrase.head());
    Draft draft = affiliation.of(phrase, Titles.of(phrase));
    List<String> sectors = List.of();
    int last = phrase.head().last();
    if (type == NameType.ORGANIZATION
        && PRESS.contains(phrase.sentence().token(last).form().toLowerCase(Locale.ROOT))) {
      sectors = List.of("JRN");
      draft.because("\"" + name + "\" has the name of a news medium");
    }
    return new Profile(
        type == NameType.ORGANIZATION ? Profile.Type.ORGANISATION : Profile.Type.OTHER,
        name,
        draft.code(null, false),
        sectors,
        null,
        null,
        false,
        null,
        draft.reasons());
  }

  /** Who is meant by a number of people: <i>thousands marched, a group of soldiers</i>. */
  private @Nullable Profile quantity(NounPhrase phrase, Segment.Role role) {
    RoleNoun noun = role.noun();
    NounPhrase complement = phrase.complement();
    if (complement == null && phrase.isDefinite() && PAIRS.contains(noun.noun())) {
      return new Profile(
          Profile.Type.GROUP, null, null, List.of(), null, null, true, null, List.of());
    }
    boolean doing = phrase.sentence().token(phrase.headToken()).deprel().equals("nsubj");
    if (complement == null
        && doing
        && CROWDS.contains(noun.noun())
        && (role.plural() || noun.noun().endsWith("s"))) {
      // "Thousands marched": people of whom nothing else is said.
      return new Profile(
          Profile.Type.GROUP, null, null, List.of("CVL"), null, null, true, null, List.of());
    }
    Profile counted =
        complement == null || !"of".equals(phrase.preposition()) ? null : compose(complement);
    return counted == null ? null : many(counted);
  }

  /** Several of what one was told of. */
  private static Profile many(Profile one) {
    return new Profile(
        one.type() == Profile.Type.PERSON ? Profile.Type.GROUP : one.type(),
        one.name(),
        one.country(),
        one.sectors(),
        one.role(),
        one.wikidata(),
        true,
        null,
        one.reasons());
  }
}
