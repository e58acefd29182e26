package org.dragoman.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dragoman.actors.Coreference.Story;
import org.dragoman.language.Token;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.RoleNoun.Takes;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a description means: someone told of before, some of them together, or a new actor.
 */
final class Descriptions {

  /** Bodies of which a country has one, so that the same words are the same actor. */
  private static final Set<String> UNIQUE =
      Set.of(
          "police",
          "army",
          "military",
          "navy",
          "air force",
          "parliament",
          "opposition",
          "foreign ministry",
          "defense ministry",
          "defence ministry",
          "interior ministry",
          "finance ministry",
          "supreme court",
          "constitutional court",
          "central bank",
          "judiciary",
          "authorities",
          "armed forces",
          "security forces",
          "state television",
          "state media",
          "senate",
          "congress",
          "cabinet",
          "coast guard",
          "national guard",
          "ruling party",
          "government",
          "government forces",
          "government troops",
          "prosecution",
          "presidency");

  /** So many of the actors told of last are thought of. */
  private static final int MOST = 40;

  private final Phrasing phrasing;
  private final Story story;
  private final ReferentTraits traits;
  private final Referents.Choice choice;
  private final Likeness likeness;
  private final Salient salient;
  private final StateMeant states;
  private final Together together;

  Descriptions(Phrasing phrasing, Story story, Referents.Choice choice) {
    this.traits = new ReferentTraits(phrasing);
    this.choice = choice;
    this.phrasing = phrasing;
    this.story = story;
    this.likeness = new Likeness(phrasing);
    this.salient = new Salient(phrasing, story, likeness);
    this.states = new StateMeant(story);
    this.together = new Together(phrasing, story);
  }

  /** The figure that a description means; a new one if nobody told of before fits. */
  Figure resolve(Mention mention) {
    NounPhrase phrase = phrasing.of(mention);
    RoleNoun noun = phrasing.role(mention);
    if (phrase == null || noun == null) {
      return made(mention, noun);
    }
    if (noun.kind() == RoleNoun.Kind.QUANTITY && phrase.complement() != null) {
      return made(mention, noun);
    }
    boolean ofSeveral = noun.takes() == RoleNoun.Takes.KIN || mention.profile().plural();
    if (ofSeveral && phrase.before().equals("whose")) {
      return made(mention, noun); // "a man whose cousin was abducted" is not the cousin
    }
    if (noun.noun().equals("counterpart")) {
      return counterpart(mention, phrase);
    }
    Figure several = together.resolve(mention, phrase, noun);
    if (several != null) {
      return several;
    }
    boolean looksBack =
        (phrase.isDefinite()
                || "his her its their".contains(phrase.opening())
                || phrase.before().equals("whose"))
            && phrase.complement() == null;
    Figure headlined = headlined(mention, phrase, noun);
    if (headlined != null) {
      return headlined;
    }
    boolean repeated = phrase.isDefinite() && phrase.complement() != null;
    if (repeated) {
      Figure same = sameText(phrase);
      if (same != null) {
        return same;
      }
    }
    Figure anew = salient.calledAnew(mention, phrase, noun);
    if (anew != null) {
      anew.because("\"" + words(mention) + "\" calls the last subject by something else");
      return anew;
    }
    Token head = phrase.sentence().token(phrase.headToken());
    boolean restricted = phrase.sentence().child(head, "nmod") != null;
    boolean bare =
        !looksBack
            && !restricted // "leaders around the world" are not those told of
            && phrase.number() == null
            && !phrase.opening().matches("an?|some");
    boolean one = mention.profile().type() == Profile.Type.STATE && !mention.profile().plural();
    if (looksBack && mention.profile().country() == null && (Likeness.isGovernment(noun) || one)) {
      Figure state = states.of(mention, phrase);
      if (state != null) {
        state.because("\"" + spoken(mention).strip() + "\" is taken for it or its government");
        return state;
      }
      if (!one && states.isAnother(mention, phrase)) {
        return made(mention, noun);
      }
      String only = one && noun.takes() == Takes.STATE ? states.only(mention) : null;
      if (only != null) {
        Figure country = made(mention, noun);
        country.country(only, "that of all who were told of close by");
        return country;
      }
    }
    if (looksBack
        || phrase.isDefinite()
        || UNIQUE.contains(noun.noun())
        || (bare && isCollective(mention))) {
      Figure meant = meant(mention, phrase, noun, looksBack);
      if (looksBack) {
        meant = chosen(mention, phrase, noun, meant);
      }
      if (meant != null) {
        meant.because("\"" + words(mention) + "\" looks back to it");
        return meant;
      }
    }
    return made(mention, noun);
  }

  /**
   * Whom a description most probably means, given whom the rules take it for; null: somebody new.
   */
  private @Nullable Figure chosen(
      Mention mention, NounPhrase phrase, RoleNoun noun, @Nullable Figure proposed) {
    boolean armed = proposed != null && proposed.has("REB") && isArmed(mention.profile());
    boolean party = proposed != null && Likeness.isParty(noun, proposed);
    if (armed
        || party
        || Likeness.isGovernment(noun)
        || (proposed != null && Likeness.isUnion(noun))) {
      return proposed; // The treebank has no wars, and takes governments for no states.
    }
    List<Figure> figures = new ArrayList<>();
    DisjointReference disjoint = new DisjointReference(mention, phrase, noun, phrasing, story);
    for (Figure figure : story.latest()) {
      if (figures.size() < MOST
          && !disjoint.isFrom(figure)
          && !figure.mentions().isEmpty()
          && (figure.equals(proposed) || likeness.allows(mention, noun, figure))) {
        figures.add(figure);
      }
    }
    int best = choice.of(traits.of(mention, phrase, noun, figures, proposed));
    return best < 0 ? null : figures.get(best);
  }

  private static boolean isArmed(Profile profile) {
    return profile.sectors().contains("REB") || profile.sectors().isEmpty();
  }

  /**
   * Whom a description may mean that was told of before: rather one who is known to be that than
   * one who only might be; or else the last; or null.
   */
  private @Nullable Figure meant(
      Mention mention, NounPhrase phrase, RoleNoun noun, boolean looksBack) {
    Figure possible = null;
    DisjointReference disjoint = new DisjointReference(mention, phrase, noun, phrasing, story);
    for (Figure figure : story.latest()) {
      if (disjoint.isFrom(figure)) {
        continue;
      }
      boolean likely = looksBack || UNIQUE.contains(noun.noun()) || sameWords(mention, figure);
      if (likely && likeness.means(mention, noun, figure, looksBack)) {
        if (Likeness.sameNoun(noun, figure)
            || Likeness.hasRole(noun, figure)
            || Likeness.isGovernment(noun)) {
          return figure;
        }
        possible = possible == null ? figure : possible;
      }
    }
    return possible;
  }

  /**
   * Whom the headline speaks of in the same words, or in other words of the same kind that the
   * first sentence takes up: <i>Chilean envoy recalled. The country's ambassador in …</i>; or null.
   */
  private @Nullable Figure headlined(Mention mention, NounPhrase phrase, RoleNoun noun) {
    if (phrasing.isHeadline(mention.sentence())) {
      return null;
    }
    String words = spoken(mention);
    boolean first = mention.sentence() == 0 || phrasing.isHeadline(mention.sentence() - 1);
    Figure alike = null;
    for (Mention told : story.told()) {
      if (!phrasing.isHeadline(told.sentence())) {
        break; // Mentions are told in text order, and the headline comes first.
      }
      Figure figure = story.figure(told);
      if (figure == null || told.kind() != mention.kind()) {
        continue;
      }
      if (spoken(told).equals(words)) {
        figure.because("the headline speaks of \"" + words.strip() + "\", too");
        return figure;
      }
      boolean only = figure.mentions().stream().allMatch(m -> phrasing.isHeadline(m.sentence()));
      if (first && only && alike == null && isTakenUp(mention, phrase, noun, told, figure)) {
        alike = figure;
      }
    }
    if (alike != null) {
      alike.learn(mention.profile());
      alike.because("the headline speaks of it, too");
    }
    return alike;
  }

  /**
   * Whoever without a name a description takes up that itself stands beside a name: <i>fired his
   * finance minister. <b>The minister</b>, Ana Reyes, …</i>; or null.
   */
  @Nullable Figure nameless(Mention mention) {
    NounPhrase phrase = phrasing.of(mention);
    RoleNoun noun = phrasing.role(mention);
    boolean one = mention.profile().type() == Profile.Type.PERSON && !mention.profile().plural();
    if (phrase == null || noun == null || !one || !phrase.opening().equals("the")) {
      return null;
    }
    for (Figure figure : story.latest()) {
      if (figure.name() == null
          && !figure.plural()
          && likeness.allows(mention, noun, figure)
          && likeness.means(mention, noun, figure, true)
          && Likeness.sameNoun(noun, figure)) {
        return figure;
      }
    }
    return null;
  }

  /** Whether the first sentence tells of somebody by the same noun as the headline, or nearly. */
  private boolean isTakenUp(
      Mention mention, NounPhrase phrase, RoleNoun noun, Mention told, Figure figure) {
    RoleNoun before = phrasing.role(told);
    Profile profile = mention.profile();
    if (before == null
        || noun.kind() == RoleNoun.Kind.QUANTITY
        || !Objects.equals(figure.name(), null)
        || figure.type() != profile.type()
        || figure.plural() != profile.plural()
        || !figure.fits(profile.country())) {
      return false;
    }
    if (!phrasing.isSubject(mention) && phrasing.isSubject(told)) {
      return false; // "Rebels claim victory. At least 60 rebels were killed": these are others.
    }
    boolean same = Likeness.sameNoun(noun, figure);
    boolean kin =
        profile.type() == Profile.Type.PERSON
            && phrase.opening().matches("an?|one")
            && !profile.sectors().isEmpty()
            && !profile.sectors().contains("CVL")
            && profile.sectors().stream().anyMatch(figure::has);
    return same || kin;
  }

  /** Who was told of before in the very same words: <i>the head of the commission</i>; or null. */
  private @Nullable Figure sameText(NounPhrase phrase) {
    String words = whole(phrase);
    List<Mention> told = story.told();
    for (int i = told.size() - 1; i >= 0; i--) {
      NounPhrase before = phrasing.of(told.get(i));
      if (before != null && before.complement() != null && whole(before).equals(words)) {
        Figure figure = story.figure(told.get(i));
        if (figure != null) {
          figure.because("\"" + words + "\" is said again");
          return figure;
        }
      }
    }
    return null;
  }

  /** The words of a phrase with its complement, without article, in lower case. */
  static String whole(NounPhrase phrase) {
    StringBuilder words = new StringBuilder();
    for (int i = phrase.words().first(); i <= phrase.words().last(); i++) {
      Token token = phrase.sentence().token(i);
      if (!token.lemma().matches("the|a|an")) {
        words.append(token.form().toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    return words.toString().strip();
  }

  /** Whether a figure was called by the very same words before. */
  private boolean sameWords(Mention mention, Figure figure) {
    String words = spoken(mention);
    return figure.mentions().stream().anyMatch(told -> spoken(told).equals(words));
  }

  private String spoken(Mention mention) {
    NounPhrase phrase = phrasing.of(mention);
    if (phrase == null) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    for (Segment segment : phrase.segments()) {
      for (int i = segment.first(); i <= segment.last(); i++) {
        if (!phrase.sentence().token(i).upos().equals("DET")) {
          words.append(phrase.sentence().token(i).form().toLowerCase(Locale.ROOT)).append(' ');
        }
      }
    }
    return words.toString();
  }

  private static boolean isCollective(Mention mention) {
    return mention.profile().plural() || mention.profile().type() == Profile.Type.ORGANISATION;
  }

  private Figure made(Mention mention, @Nullable RoleNoun noun) {
    boolean ofPolice = noun != null && noun.noun().equals("officer") && isAboutPolice();
    Profile profile = mention.profile();
    Figure figure = new Figure(ofPolice ? profile.as(List.of("COP")) : profile);
    if (noun != null && figure.type() == Profile.Type.PERSON) {
      figure.gender(Genders.of(noun));
    }
    return figure;
  }

  /** Whether police were told of later than soldiers, so that officers are theirs. */
  private boolean isAboutPolice() {
    for (Figure figure : story.latest()) {
      if (figure.has("COP") || figure.has("MIL")) {
        return figure.has("COP");
      }
    }
    return false;
  }

  private String words(Mention mention) {
    NounPhrase phrase = phrasing.of(mention);
    return phrase == null ? "the description" : whole(phrase);
  }

  /** "His Iranian counterpart" is someone else with the same office in another state. */
  private Figure counterpart(Mention mention, NounPhrase phrase) {
    Figure owner = null;
    if (phrase.possessivePronoun() >= 0 || phrase.possessor() != null) {
      NounPhrase possessor = phrase.possessor();
      int head = possessor == null ? phrase.first() : possessor.headToken();
      owner = story.at(mention.sentence(), head);
    }
    String country = mention.profile().country();
    if (owner != null && country != null && country.equals(owner.country())) {
      // A counterpart is another state's: the pronoun was taken for the wrong person.
      owner =
          story.latest().stream()
              .filter(f -> f.type() == Profile.Type.PERSON && !country.equals(f.country()))
              .findFirst()
              .orElse(owner);
    }
    if (owner == null) {
      owner =
          story.latest().stream()
              .filter(f -> f.type() == Profile.Type.PERSON)
              .findFirst()
              .orElse(null);
    }
    if (owner == null) {
      return made(mention, null);
    }
    Profile own = mention.profile();
    List<String> sectors =
        owner.has("ELI") || owner.sectors().isEmpty() ? List.of("GOV") : owner.sectors();
    Figure figure =
        new Figure(
            new Profile(
                own.type(),
                null,
                phrase.possessor() != null && same(own.country(), owner) ? null : own.country(),
                sectors,
                owner.role(),
                null,
                own.plural(),
                own.size(),
                own.reasons()));
    figure.because("a counterpart has the same office: that of " + owner.name());
    return figure;
  }

  private static boolean same(@Nullable String country, Figure owner) {
    return country != null && country.equals(owner.country());
  }
}
