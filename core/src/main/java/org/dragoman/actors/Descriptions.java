package org.dragoman.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** Nouns that may stand for one another when they mean the same people. */
  private static final List<Set<String>> SYNONYMS =
      List.of(
          Set.of("protester", "protestor", "demonstrator", "marcher", "crowd", "rioter"),
          Set.of("police", "police officer", "officer", "policeman", "police force"),
          Set.of("army", "military", "troops", "soldier", "armed forces", "forces", "force"),
          Set.of("court", "tribunal", "supreme court", "high court", "constitutional court"),
          Set.of("company", "firm", "corporation", "bank", "airline", "inc", "corp", "group"),
          Set.of("villager", "resident", "local"),
          Set.of("parliament", "national assembly", "congress", "assembly", "legislature"),
          Set.of("gunman", "attacker", "assailant", "shooter", "bomber", "armed man"),
          Set.of("prosecutor", "prosecution"),
          Set.of("union", "trade union", "labor union", "labour union"),
          Set.of("newspaper", "news agency", "news outlet", "broadcaster", "media outlet"));

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

  /** Nouns for two persons. */
  private static final Set<String> PAIRS = Set.of("pair", "duo", "couple");

  private final Phrasing phrasing;
  private final Story story;
  private final Map<Set<Figure>, Figure> groups = new HashMap<>();

  /** The two persons last told of as a pair. */
  private @Nullable Figure couple;

  Descriptions(Phrasing phrasing, Story story) {
    this.phrasing = phrasing;
    this.story = story;
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
    if (noun.noun().equals("counterpart")) {
      return counterpart(mention, phrase);
    }
    Integer count = count(phrase, noun);
    if (count != null) {
      boolean pair = PAIRS.contains(noun.noun());
      Figure group = pair && couple != null ? couple : together(mention, noun, count);
      if (group != null) {
        couple = pair ? group : couple;
        return group;
      }
    }
    boolean looksBack =
        (phrase.isDefinite() || "his her its their".contains(phrase.opening()))
            && phrase.complement() == null;
    Figure headlined = headlined(mention);
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
    boolean bare = !looksBack && phrase.number() == null && !phrase.opening().matches("an?|some");
    boolean one = mention.profile().type() == Profile.Type.STATE && !mention.profile().plural();
    if (looksBack && mention.profile().country() == null && (isGovernment(noun) || one)) {
      Figure state = state(mention, phrase);
      if (state != null) {
        state.because("\"" + spoken(mention).strip() + "\" is taken for it or its government");
        return state;
      }
    }
    if (looksBack || UNIQUE.contains(noun.noun()) || (bare && isCollective(mention))) {
      Figure meant = meant(mention, noun, looksBack);
      if (meant != null) {
        meant.because("\"" + words(mention) + "\" looks back to it");
        return meant;
      }
    }
    return made(mention, noun);
  }

  /**
   * Whom a description may mean that was told of before: of persons rather one who is known to be
   * that than one who only might be; or else the last; or null.
   */
  private @Nullable Figure meant(Mention mention, RoleNoun noun, boolean looksBack) {
    Figure possible = null;
    for (Figure figure : story.latest()) {
      boolean likely = looksBack || UNIQUE.contains(noun.noun()) || sameWords(mention, figure);
      if (likely && means(mention, noun, figure, looksBack)) {
        if (noun.kind() != RoleNoun.Kind.PERSON
            || sameNoun(noun, figure)
            || hasRole(noun, figure)) {
          return figure;
        }
        possible = possible == null ? figure : possible;
      }
    }
    return possible;
  }

  /** Whether a person is known to hold the office or part that a noun speaks of. */
  private static boolean hasRole(RoleNoun noun, Figure figure) {
    String role = figure.role();
    if (role == null) {
      return false;
    }
    String known = role.toLowerCase(Locale.ROOT);
    return known.endsWith(noun.noun()) || known.startsWith(noun.noun() + " ");
  }

  private static boolean isGovernment(RoleNoun noun) {
    return noun.noun().matches("government|administration|regime|authorities");
  }

  /**
   * The state whose government a description means that does not say so: that of the person whose
   * it is (<i>the Trump administration, his regime</i>), or of those told of the one that the
   * report has spoken most of, what the sentence and the one before it say counting more; or null.
   */
  private @Nullable Figure state(Mention mention, NounPhrase phrase) {
    boolean owned = phrase.possessivePronoun() >= 0;
    for (int i = phrase.first(); i < phrase.head().first(); i++) {
      Token token = phrase.sentence().token(i);
      if (token.xpos().startsWith("NNP") || i == phrase.possessivePronoun()) {
        owned = true;
        Figure owner = owner(mention, token);
        String country = owner == null ? null : owner.country();
        if (country != null) {
          return story.state(country);
        }
      }
    }
    if (owned) {
      return null;
    }
    Map<String, Integer> weights = new HashMap<>();
    for (Mention told : story.told()) {
      Figure figure = story.figure(told);
      String country = figure == null ? null : figure.country();
      if (country != null && !Sectors.international(country)) {
        int near = mention.sentence() - told.sentence();
        weights.merge(country, near == 0 ? 4 : near == 1 ? 2 : 1, Integer::sum);
      }
    }
    Figure best = null;
    int most = 0;
    for (Figure figure : story.latest()) {
      if (figure.type() == Profile.Type.STATE && figure.members().isEmpty()) {
        int weight = weights.getOrDefault(String.valueOf(figure.country()), 0);
        if (weight > most) {
          most = weight;
          best = figure;
        }
      }
    }
    return best;
  }

  /** The person told of by a pronoun at a token before a noun, or of the name that stands there. */
  private @Nullable Figure owner(Mention mention, Token token) {
    for (Mention told : story.told()) {
      if (told.sentence() == mention.sentence() && told.head() == token.index()) {
        return story.figure(told);
      }
    }
    for (Figure figure : story.latest()) {
      String name = figure.name();
      if (figure.type() == Profile.Type.PERSON
          && name != null
          && (name.equals(token.form()) || name.endsWith(" " + token.form()))) {
        return figure;
      }
    }
    return null;
  }

  /** Whom the headline speaks of in the same words, which the report then begins anew; or null. */
  private @Nullable Figure headlined(Mention mention) {
    if (phrasing.isHeadline(mention.sentence())) {
      return null;
    }
    String words = spoken(mention);
    for (Mention told : story.told()) {
      if (!phrasing.isHeadline(told.sentence())) {
        return null; // Mentions are told in text order, and the headline comes first.
      }
      Figure figure = story.figure(told);
      if (figure != null && told.kind() == mention.kind() && spoken(told).equals(words)) {
        figure.because("the headline speaks of \"" + words.strip() + "\", too");
        return figure;
      }
    }
    return null;
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
  private static String whole(NounPhrase phrase) {
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
    Figure figure = new Figure(mention.profile());
    if (noun != null && figure.type() == Profile.Type.PERSON) {
      figure.gender(Genders.of(noun));
    }
    return figure;
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
      for (Mention told : story.told()) {
        if (told.sentence() == mention.sentence() && told.head() == head) {
          owner = story.figure(told);
        }
      }
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

  /** How many actors a description like "the two countries" puts together, or null. */
  private static @Nullable Integer count(NounPhrase phrase, RoleNoun noun) {
    Integer number = phrase.number();
    String opening = phrase.opening();
    boolean plural = phrase.head().sense() instanceof Segment.Role role && role.plural();
    if (!plural) {
      boolean pair = PAIRS.contains(noun.noun());
      return pair && phrase.complement() == null && phrase.isDefinite() ? 2 : null;
    }
    if (opening.equals("both")) {
      return 2;
    }
    if (number != null && (number == 2 || number == 3) && opening.equals("the")) {
      return number;
    }
    boolean sides = noun.noun().equals("side") || noun.noun().startsWith("warring");
    boolean neighbours = noun.noun().startsWith("neighb") && noun.kind() == RoleNoun.Kind.GROUP;
    boolean known = number == null && opening.equals("the");
    return (sides || neighbours) && known ? 2 : null;
  }

  private @Nullable Figure together(Mention mention, RoleNoun noun, int count) {
    List<Figure> members = new ArrayList<>();
    boolean states = noun.takes() == Takes.STATE || noun.noun().contains("government");
    for (Figure told : story.latest()) {
      Figure figure = states ? state(told) : isParty(noun, told) ? told : null;
      if (members.size() < count
          && figure != null
          && members.stream().noneMatch(other -> overlaps(other, figure))) {
        members.add(0, figure);
      }
    }
    if (members.size() < count) {
      return null;
    }
    Figure known = groups.get(Set.copyOf(members));
    if (known != null) {
      return known;
    }
    Profile profile = mention.profile();
    Figure group =
        new Figure(
            new Profile(
                Profile.Type.GROUP,
                null,
                common(members),
                profile.sectors(),
                profile.role(),
                null,
                true,
                count,
                List.of("they are " + String.join(" and ", names(members)))));
    members.forEach(group::member);
    groups.put(Set.copyOf(members), group);
    return group;
  }

  private static List<String> names(List<Figure> members) {
    return members.stream().map(figure -> String.valueOf(figure.name())).toList();
  }

  private static @Nullable String common(List<Figure> members) {
    String country = members.get(0).country();
    for (Figure member : members) {
      if (country == null || !country.equals(member.country())) {
        return null;
      }
    }
    return country;
  }

  /** The state that a figure is or acts for; the figure itself if the state was not told of. */
  private @Nullable Figure state(Figure figure) {
    String country = figure.country();
    boolean speaks = figure.type() == Profile.Type.STATE || figure.has("GOV");
    if (!speaks
        || country == null
        || Sectors.international(country)
        || !figure.members().isEmpty()) {
      return null;
    }
    Figure state = story.state(country);
    return state == null ? figure : state;
  }

  private static boolean isParty(RoleNoun noun, Figure figure) {
    if (!figure.members().isEmpty()) {
      return false;
    }
    if (PAIRS.contains(noun.noun())) {
      return figure.type() == Profile.Type.PERSON;
    }
    if (noun.kind() == RoleNoun.Kind.PERSON) {
      return figure.type() == Profile.Type.PERSON
          && (noun.takes() == Takes.ANY
              || figure.sectors().isEmpty()
              || noun.sectors().isEmpty()
              || figure.sectors().stream().anyMatch(noun.sectors()::contains));
    }
    return figure.type() == Profile.Type.STATE
        || figure.type() == Profile.Type.ORGANISATION
        || (figure.type() == Profile.Type.GROUP
            && !figure.has("CVL")
            && !figure.sectors().isEmpty());
  }

  /** Kerry and the United States are not two sides. */
  private static boolean overlaps(Figure one, Figure other) {
    if (one.equals(other)) {
      return true;
    }
    return one.country() != null
        && one.country().equals(other.country())
        && (one.type() == Profile.Type.STATE
            || other.type() == Profile.Type.STATE
            || one.type() != Profile.Type.PERSON)
        && one.sectors().equals(other.sectors());
  }

  private boolean means(Mention mention, RoleNoun noun, Figure figure, boolean looksBack) {
    Profile profile = mention.profile();
    if (!figure.fits(profile.country()) || !figure.members().isEmpty()) {
      return false;
    }
    Integer size = profile.size();
    if (size != null && !size.equals(figure.size())) {
      return false;
    }
    if (sameNoun(noun, figure)) {
      return sameType(profile, figure)
          && !contrasts(mention, noun, figure)
          && (looksBack
              || figure.country() == null
              || profile.country() == null
              || figure.fits(profile.country()));
    }
    NounPhrase phrase = phrasing.of(mention);
    if (!looksBack || (phrase != null && phrase.possessivePronoun() >= 0)) {
      return false;
    }
    return switch (noun.kind()) {
      case PERSON -> profile.plural() ? people(profile, figure) : person(profile, noun, figure);
      case PEOPLE, THING -> people(profile, figure);
      case BODY -> body(profile, noun, figure);
      case GROUP -> figure.type() == Profile.Type.STATE && profile.type() == Profile.Type.STATE;
      case QUANTITY -> false;
    };
  }

  /**
   * Whether the same noun was said of a figure with other words before it: <i>the control group</i>
   * is not <i>the test group</i>. Words that only the later phrase has are no contrast.
   */
  private boolean contrasts(Mention mention, RoleNoun noun, Figure figure) {
    Set<String> own = qualifiers(mention);
    if (own.isEmpty()) {
      return false;
    }
    boolean contrast = false;
    for (Mention told : figure.mentions()) {
      RoleNoun before = phrasing.role(told);
      if (before == null || !last(before).equals(last(noun))) {
        continue;
      }
      Set<String> others = qualifiers(told);
      if (!Collections.disjoint(own, others)) {
        return false;
      }
      contrast |= !others.isEmpty();
    }
    return contrast;
  }

  /** The last word of a role noun: a mining company is a company. */
  private static String last(RoleNoun noun) {
    return noun.noun().substring(noun.noun().lastIndexOf(' ') + 1);
  }

  /** The nouns, adjectives and names before a phrase's last word, as lemmas. */
  private Set<String> qualifiers(Mention mention) {
    NounPhrase phrase = phrasing.of(mention);
    Set<String> qualifiers = new HashSet<>();
    if (phrase != null) {
      for (int i = phrase.first(); i < phrase.last(); i++) {
        Token token = phrase.sentence().token(i);
        if (token.isNoun() || token.xpos().startsWith("JJ")) {
          qualifiers.add(token.lemma().toLowerCase(Locale.ROOT));
        }
      }
    }
    return qualifiers;
  }

  private static boolean sameType(Profile profile, Figure figure) {
    return profile.type() == figure.type()
        || (profile.type() == Profile.Type.ORGANISATION && figure.type() == Profile.Type.GROUP)
        || (profile.type() == Profile.Type.GROUP && figure.type() == Profile.Type.ORGANISATION);
  }

  private static boolean sameNoun(RoleNoun noun, Figure figure) {
    for (String known : figure.nouns()) {
      // "The mission" may be a diplomatic mission told of before.
      if (known.equals(noun.noun()) || known.endsWith(" " + noun.noun())) {
        return true;
      }
    }
    for (Set<String> synonyms : SYNONYMS) {
      if (synonyms.contains(noun.noun())) {
        return figure.nouns().stream().anyMatch(synonyms::contains);
      }
    }
    return false;
  }

  /** "The president" may be whoever is told of as a president, or an official of unknown office. */
  private static boolean person(Profile profile, RoleNoun noun, Figure figure) {
    if (figure.type() != Profile.Type.PERSON) {
      return false;
    }
    char gender = Genders.of(noun);
    if (gender != '-' && figure.gender() != '-' && gender != figure.gender()) {
      return false;
    }
    if (figure.role() != null) {
      if (hasRole(noun, figure)) {
        return true;
      }
      return noun.takes() == Takes.ANY
          && !noun.noun().matches("official|member|source|analyst|expert|spokes.*|aide")
          && (profile.sectors().isEmpty() || share(profile, figure));
    }
    boolean open = figure.sectors().isEmpty() || share(profile, figure);
    return open
        && figure.nouns().isEmpty()
        && figure.name() != null
        && (noun.noun().equals("man")
            || noun.noun().equals("woman")
            || !noun.sectors().contains("CVL"));
  }

  private static boolean share(Profile profile, Figure figure) {
    return profile.sectors().stream().anyMatch(figure.sectors()::contains);
  }

  /** "The militants" may be an armed body told of before. */
  private static boolean people(Profile profile, Figure figure) {
    boolean rebels = profile.sectors().contains("REB") || profile.sectors().contains("UAF");
    if (rebels) {
      return figure.type() != Profile.Type.PERSON && (figure.has("REB") || figure.has("PRM"));
    }
    boolean criminals = profile.sectors().contains("CRM");
    return criminals && figure.type() != Profile.Type.PERSON && figure.has("CRM");
  }

  private static boolean body(Profile profile, RoleNoun noun, Figure figure) {
    if (figure.type() != Profile.Type.ORGANISATION && figure.type() != Profile.Type.STATE) {
      return false;
    }
    if (isGovernment(noun)) {
      return figure.type() == Profile.Type.STATE;
    }
    if (figure.type() == Profile.Type.STATE) {
      return false;
    }
    if (noun.takes() == Takes.ANY) {
      return (profile.sectors().isEmpty() || share(profile, figure))
          && !figure.has("JRN")
          && !noun.noun().matches("coalition|alliance|bloc|camp|network|cell|side|body")
          && !noun.noun().matches("team|delegation|panel|staff|mission|committee|office")
          && !(figure.has("GOV") || figure.has("LEG") || figure.has("COP"));
    }
    if (noun.noun().equals("prosecution")) {
      return false; // It is no court, though both are of the judiciary.
    }
    boolean business = profile.sectors().contains("BUS");
    // A body of which only the name is known may be a club as well as a school.
    boolean open =
        figure.sectors().isEmpty()
            && figure.name() != null
            && figure.nouns().isEmpty()
            && !Sectors.official(profile.sectors());
    return open
        || share(profile, figure)
        || (business && ("MNC".equals(figure.country()) || figure.sectors().isEmpty()));
  }
}
