package org.dragoman.actors;

import java.util.List;
import org.dragoman.world.Named;
import org.dragoman.world.RoleNoun.Takes;
import org.jspecify.annotations.Nullable;

/**
 * Whose somebody is: what the possessor of a phrase, the words before its noun and its complement
 * say, as a draft of the profile. <i>Kenya's minister, the Kenyan minister, the minister of
 * Kenya</i>
 */
final class Affiliation {

  /** Tells the profiles of other phrases. */
  interface Profiles {

    /** The profile of a phrase, or null if its noun is no actor's. */
    @Nullable Profile of(NounPhrase phrase);
  }

  private final Premodifiers premodifiers;
  private final Profiles profiles;

  Affiliation(Premodifiers premodifiers, Profiles profiles) {
    this.premodifiers = premodifiers;
    this.profiles = profiles;
  }

  /** What all the words around the noun of a phrase say. */
  Draft of(NounPhrase phrase) {
    return of(phrase, List.of());
  }

  /** The same where titles stand before a name, which say what somebody is and not whose. */
  Draft of(NounPhrase phrase, List<Segment.Role> titles) {
    Draft draft = new Draft();
    gather(phrase, draft, phrase.segments().size() - 1 - titles.size());
    return draft;
  }

  /** Lets the words before the segment at {@code end}, the possessor and the complement speak. */
  private void gather(NounPhrase phrase, Draft draft, int end) {
    NounPhrase possessor = phrase.possessor();
    if (possessor != null) {
      Profile profile = owner(possessor);
      if (profile != null && !isAgainst(phrase, profile)) {
        draft.belongsTo(profile);
      }
    }
    for (int s = 0; s < end; s++) {
      premodifiers.read(phrase, s, draft);
    }
    NounPhrase complement = phrase.complement();
    if (complement != null && end == phrase.segments().size() - 1) {
      complement(phrase, complement, draft);
    }
  }

  /** Lets what follows a noun with a preposition speak, or what follows that in turn. */
  private void complement(NounPhrase phrase, NounPhrase complement, Draft draft) {
    String preposition = String.valueOf(phrase.preposition());
    Profile profile = owner(complement);
    if (profile == null || (profile.country() == null && profile.sectors().isEmpty())) {
      Profile named = placeNamed(complement);
      profile = named == null ? PlaceMeant.of(complement.sentence(), complement.core()) : named;
    }
    NounPhrase further = complement.complement();
    boolean unheardOf = profile.country() == null && profile.sectors().isEmpty();
    boolean any =
        phrase.head().sense() instanceof Segment.Role role && role.noun().takes() == Takes.ANY;
    if (unheardOf
        && (preposition.equals("at") || (any && preposition.equals("of")))
        && complement.sentence().token(complement.headToken()).xpos().equals("NNP")) {
      draft.institution(); // "President at Equifax": no state has its president at something
    }
    if (unheardOf && further != null) {
      // "The Ministry of Health of Ethiopia", "people in a village of northern Mali"
      complement(phrase, further, draft);
      return;
    }
    if (isAgainst(phrase, profile)) {
      return;
    }
    String country = profile.country();
    if (draft.isOfBody() && !preposition.equals("of") && profile.type() == Profile.Type.STATE) {
      return; // The UN's envoy for Somalia is the UN's.
    }
    if (draft.isOfState()
        && preposition.equals("at")
        && country != null
        && Sectors.international(country)) {
      return; // Japanese officials at the UN are Japan's.
    }
    if (preposition.equals("in") && phrase.isInternational()) {
      return;
    }
    if (preposition.equals("in")
        || (preposition.equals("at") && profile.type() == Profile.Type.STATE)) {
      if (country != null && !Sectors.international(country)) {
        draft.country(country, "in " + country);
      }
      if (preposition.equals("in") && !(complement.head().sense() instanceof Segment.Role)) {
        return;
      }
    }
    draft.belongsTo(profile);
  }

  /** The profile of whom something belongs to, who may be called by a surname alone. */
  private @Nullable Profile owner(NounPhrase phrase) {
    Profile profile = profiles.of(phrase);
    Segment head = phrase.head();
    if (profile == null || profile.country() != null || !(head.sense() instanceof Segment.Proper)) {
      return profile;
    }
    Profile holder = premodifiers.holder(phrase, head);
    return holder.equals(Profile.UNKNOWN) ? profile : holder;
  }

  /** The rivals of a state are not of that state; those of its government may well be. */
  private static boolean isAgainst(NounPhrase phrase, Profile owner) {
    return phrase.head().sense() instanceof Segment.Role role
        && role.noun().takes() == Takes.AGAINST
        && owner.type() == Profile.Type.STATE;
  }

  /** The place that a name before a place noun tells, or null: <i>Camarines Norte province</i>. */
  private static @Nullable Profile placeNamed(NounPhrase phrase) {
    for (Segment segment : phrase.segments()) {
      if (segment.sense() instanceof Segment.Name name
          && name.named() instanceof Named.Part part
          && !part.people()) {
        return new Profile(
            Profile.Type.OTHER,
            null,
            part.country(),
            List.of(),
            null,
            null,
            false,
            null,
            List.of(
                "\"" + part.name() + "\" is in " + part.country() + Provenance.of(part.entry())));
      }
    }
    return null;
  }
}
