package org.dragoman.actors;

import java.util.List;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.world.Countries;
import org.dragoman.world.Named;
import org.jspecify.annotations.Nullable;

/**
 * What a name of a state or of a part of one stands for: its government or some of its people, as
 * <i>the Afghans</i> and <i>an Afghan</i> do.
 */
final class StateProfiles {

  /** What before the adjective of a state makes it one of its people: <i>an Afghan</i>. */
  private static final Set<String> ONE = Set.of("a", "an", "one", "another");

  /** States whose new citizens are called after them last: <i>Chinese Americans</i>. */
  private static final Set<String> TAKING_IN = Set.of("USA", "CAN", "AUS", "NZL", "ISR", "GBR");

  private final Affiliation affiliation;

  StateProfiles(Affiliation affiliation) {
    this.affiliation = affiliation;
  }

  /** What a name, capital, seat, adjective or people of a state stands for. */
  Profile of(NounPhrase phrase, Named.State state) {
    String words = phrase.text(phrase.head());
    boolean people =
        state.kind() == Countries.Kind.PEOPLE || state.kind() == Countries.Kind.ADJECTIVE;
    Integer number = phrase.number();
    Sentence sentence = phrase.sentence();
    Token token = sentence.token(phrase.head().last());
    boolean many = token.xpos().endsWith("S") || !words.endsWith("n");
    boolean one = ONE.contains(phrase.opening());
    boolean person =
        state.kind() == Countries.Kind.ADJECTIVE
            && (one
                || (token.isNoun() && (!many || number != null))
                || (!many && sentence.child(token, "amod") != null)) // "the first American"
            && state.country().people().contains(words);
    boolean citizens =
        person
            || (state.kind() == Countries.Kind.PEOPLE
                && !(phrase.opening().equals("the")
                    && !isRestricted(sentence, token)
                    && many
                    && number == null
                    && phrase.segments().size() <= 2));
    if (citizens) {
      Draft draft = affiliation.of(phrase);
      Set<String> said = draft.added().isEmpty() ? draft.owner() : draft.added();
      Named.State home = stateBefore(phrase);
      boolean elsewhere = TAKING_IN.contains(state.country().code());
      return new Profile(
          many ? Profile.Type.GROUP : Profile.Type.PERSON,
          null,
          // Bosnian Croats, but Chinese Americans
          home == null || elsewhere ? state.country().code() : home.country().code(),
          said.isEmpty() ? List.of("CVL") : Sectors.ordered(said),
          null,
          null,
          many,
          many ? number : null,
          List.of(
              "\"" + words + "\" are people of " + state.name() + Provenance.of(state.entry())));
    }
    String how =
        switch (state.kind()) {
          case NAME -> "\"" + words + "\" is the state " + state.name();
          case CAPITAL, SEAT ->
              "\"" + words + "\" stands for the government that sits there: " + state.name();
          default -> "\"" + words + "\" stands for the state " + state.name();
        };
    how += Provenance.of(state.entry());
    return new Profile(
        Profile.Type.STATE,
        state.claimed() ? words : state.name(),
        state.country().code(),
        state.claimed() ? List.of("GOV", "PRE") : List.of("GOV"),
        null,
        null,
        people,
        null,
        List.of(how));
  }

  /** What a name of a part of a state, or of its people, stands for. */
  static Profile ofPart(NounPhrase phrase, Named.Part part) {
    String words = phrase.text(phrase.head());
    Token token = phrase.sentence().token(phrase.head().last());
    Named.State before = stateBefore(phrase);
    if (before != null && part.kind() == Named.Part.Kind.REGION && !part.people()) {
      // Pakistani Kashmir, Turkish Kurdistan
      part = new Named.Part(part.name(), before.country().code(), part.kind(), false, part.entry());
    }
    List<String> reasons =
        List.of(
            "\""
                + words
                + "\" belongs to "
                + part.name()
                + " in "
                + part.country()
                + Provenance.of(part.entry()));
    boolean entity = part.kind() == Named.Part.Kind.ENTITY;
    if (part.people() && token.isNoun() && !entity) {
      boolean many = token.xpos().endsWith("S");
      return new Profile(
          many ? Profile.Type.GROUP : Profile.Type.PERSON,
          null,
          part.country(),
          List.of("CVL"),
          null,
          null,
          many,
          many ? phrase.number() : null,
          reasons);
    }
    return new Profile(
        Profile.Type.ORGANISATION,
        part.name(),
        part.country(),
        entity ? List.of("GOV", "PRE") : List.of("GOV"),
        null,
        null,
        false,
        null,
        reasons);
  }

  /** The state by whose adjective the head of a phrase is preceded, or null. */
  private static Named.@Nullable State stateBefore(NounPhrase phrase) {
    int size = phrase.segments().size();
    return size > 1
            && phrase.segments().get(size - 2).sense() instanceof Segment.Name name
            && name.named() instanceof Named.State state
            && state.kind() == Countries.Kind.ADJECTIVE
        ? state
        : null;
  }

  /** <i>The Iranians <b>released</b> by Oman</i> are some of them and not their government. */
  private static boolean isRestricted(Sentence sentence, Token people) {
    int next = people.index() + 1;
    return next < sentence.size()
        && sentence.token(next).is("acl")
        && sentence.token(next).head() == people.index();
  }
}
