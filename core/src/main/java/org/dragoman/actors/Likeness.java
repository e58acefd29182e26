package org.dragoman.actors;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.world.Folding;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.RoleNoun.Takes;
import org.jspecify.annotations.Nullable;

/** Whether a description fits somebody who was told of before. */
final class Likeness {

  /** Posts that nobody holds beside another of these. */
  private static final Set<String> POSTS =
      Set.of(
          "ambassador",
          "governor",
          "mayor",
          "president",
          "prime minister",
          "king",
          "queen",
          "chancellor",
          "judge",
          "prosecutor",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "bishop",
          "pope",
          "secretary general",
          "secretary-general");

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
          Set.of("ambassador", "envoy", "diplomat"),
          Set.of("lawmaker", "legislator", "deputy", "parliamentarian", "senator", "congressman"),
          Set.of("lawyer", "attorney", "counsel", "barrister"),
          Set.of("journalist", "reporter", "correspondent", "blogger"),
          Set.of("activist", "campaigner", "dissident"),
          Set.of("cleric", "preacher", "imam", "priest"),
          Set.of("refugee", "migrant", "asylum seeker"),
          Set.of("tycoon", "billionaire", "businessman", "magnate", "oligarch"),
          Set.of("prime minister", "premier"),
          Set.of("king", "monarch"),
          Set.of("pope", "pontiff"),
          Set.of("team", "club", "squad", "side"),
          Set.of("school", "college", "university", "academy"),
          Set.of("union", "trade union", "labor union", "labour union"),
          Set.of("newspaper", "news agency", "news outlet", "broadcaster", "media outlet"));

  /** Nouns by which any body may be called. */
  private static final String GENERAL =
      "group|organi[sz]ation|body|institution|entity|agency|outfit|movement";

  /** What no party is, even if it governs. */
  private static final Pattern OFFICES =
      Pattern.compile(
          "\\b(commission|council|court|ministry|agency|police|army|military|tribunal|parliament)$");

  private final Phrasing phrasing;

  Likeness(Phrasing phrasing) {
    this.phrasing = phrasing;
  }

  /** Whether a noun means whoever governs a state. */
  static boolean isGovernment(RoleNoun noun) {
    return noun.noun().matches("government|administration|regime|authorities");
  }

  /** Whether a noun may mean a union of states. */
  static boolean isUnion(RoleNoun noun) {
    return noun.noun().matches("bloc|alliance|union");
  }

  /** Whether a person is known to hold the office or part that a noun speaks of. */
  static boolean hasRole(RoleNoun noun, Figure figure) {
    String role = figure.role();
    if (role == null) {
      return false;
    }
    String known = role.toLowerCase(Locale.ROOT);
    return known.endsWith(noun.noun()) || known.startsWith(noun.noun() + " ");
  }

  /** Whether a figure is of a kind, number, country and gender that a description allows. */
  boolean allows(Mention mention, RoleNoun noun, Figure figure) {
    Profile profile = mention.profile();
    char gender = Genders.of(noun);
    boolean clash = gender != '-' && figure.gender() != '-' && gender != figure.gender();
    Integer size = profile.size();
    if (clash
        || !figure.fits(profile.country())
        || !figure.members().isEmpty()
        || (size != null && !size.equals(figure.size()))
        || isOtherName(mention, figure)) {
      return false;
    }
    boolean group = figure.type() == Profile.Type.GROUP;
    return switch (profile.type()) {
      case PERSON -> figure.type() == Profile.Type.PERSON && !holdsAnother(profile, noun, figure);
      case ORGANISATION ->
          figure.type() == Profile.Type.ORGANISATION
              ? !isOfAnotherKind(profile, noun, figure)
              : group && !isPeople(figure);
      case GROUP -> group || figure.type() == Profile.Type.ORGANISATION;
      case STATE -> figure.type() == Profile.Type.STATE;
      case OTHER -> figure.type() != Profile.Type.PERSON;
    };
  }

  /** A church is no broadcaster: both are known to be something else. */
  private static boolean isOfAnotherKind(Profile profile, RoleNoun noun, Figure figure) {
    return isNoParty(noun, figure)
        || (noun.takes() != Takes.ANY
            && !noun.noun().matches(GENERAL)
            && !profile.sectors().isEmpty()
            && !figure.sectors().isEmpty()
            && !share(profile, figure)
            && !sameNoun(noun, figure));
  }

  /** The commission and the army are not the party that governs. */
  private static boolean isNoParty(RoleNoun noun, Figure figure) {
    return figure.has("PTY") && OFFICES.matcher(noun.noun()).find() && !sameNoun(noun, figure);
  }

  /** Who is known to be a minister is not meant by <i>the ambassador</i>. */
  private static boolean holdsAnother(Profile profile, RoleNoun noun, Figure figure) {
    return POSTS.contains(noun.noun())
        && !profile.sectors().contains("ELI") // Who was a governor may be a minister now.
        && figure.role() != null
        && !hasRole(noun, figure)
        && !sameNoun(noun, figure);
  }

  private static boolean isPeople(Figure figure) {
    return figure.has("CVL") && figure.plural();
  }

  /** Whether a description may mean a figure. */
  boolean means(Mention mention, RoleNoun noun, Figure figure, boolean looksBack) {
    Profile profile = mention.profile();
    if (!figure.fits(profile.country()) || !figure.members().isEmpty()) {
      return false;
    }
    Integer size = profile.size();
    if (size != null && !size.equals(figure.size())) {
      return false;
    }
    if (sameNoun(noun, figure)) {
      boolean many = noun.kind() == RoleNoun.Kind.BODY && profile.plural() != figure.plural();
      return sameType(profile, figure)
          && !many
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
      case PERSON ->
          profile.plural()
              ? people(profile, figure) || isParty(noun, figure)
              : person(profile, noun, figure);
      case PEOPLE, THING -> people(profile, figure);
      case BODY -> body(profile, noun, figure);
      case GROUP -> figure.type() == Profile.Type.STATE && profile.type() == Profile.Type.STATE;
      case QUANTITY -> false;
    };
  }

  /**
   * Whether the same noun was said of a figure with other words around it: <i>the control group</i>
   * is not <i>the test group</i>, the Liberal Party not the Labour Party, and the director of a
   * gallery not that of the FBI. Words that only the later phrase has are no contrast.
   */
  private boolean contrasts(Mention mention, RoleNoun noun, Figure figure) {
    return differsBefore(mention, noun, figure) || differsBehind(mention, noun, figure);
  }

  private boolean differsBefore(Mention mention, RoleNoun noun, Figure figure) {
    Set<String> own = qualifiers(mention);
    if (own.isEmpty()) {
      return false;
    }
    boolean contrast = isInName(noun, figure) && isOtherName(mention, figure);
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

  /**
   * Whether a description has a name of its own that a figure was never called by: <i>the Liberal
   * Party</i> is not the Labour Party.
   */
  private boolean isOtherName(Mention mention, Figure figure) {
    NounPhrase phrase = phrasing.of(mention);
    if (phrase == null || !phrase.sentence().token(phrase.headToken()).xpos().equals("NNP")) {
      return false;
    }
    Sentence sentence = phrase.sentence();
    Set<String> known = new HashSet<>(Folding.pieces(String.valueOf(figure.name())));
    for (Mention told : figure.mentions()) {
      qualifiers(told).forEach(word -> known.addAll(Folding.pieces(word)));
    }
    for (int i = phrase.first(); i < phrase.last(); i++) {
      Token token = sentence.token(i);
      boolean proper =
          Character.isUpperCase(token.form().charAt(0))
              && i > 0
              && token.head() == phrase.headToken()
              && (token.is("amod") || token.is("compound"))
              && token.name() != NameType.NATIONALITY
              && token.name() != NameType.PLACE;
      if (proper && !known.containsAll(Folding.pieces(token.form()))) {
        return true;
      }
    }
    return false;
  }

  private boolean differsBehind(Mention mention, RoleNoun noun, Figure figure) {
    NounPhrase phrase = phrasing.of(mention);
    String own = phrase == null ? null : behind(phrase);
    if (own == null) {
      return false;
    }
    boolean contrast = false;
    for (Mention told : figure.mentions()) {
      RoleNoun before = phrasing.role(told);
      NounPhrase other = phrasing.of(told);
      if (before == null || other == null || !last(before).equals(last(noun))) {
        continue;
      }
      String others = behind(other);
      if (own.equals(others)) {
        return false;
      }
      contrast |= others != null;
    }
    return contrast;
  }

  /** What a phrase is of, in lower case; null if it does not say. */
  private static @Nullable String behind(NounPhrase phrase) {
    NounPhrase complement = phrase.complement();
    if (complement == null || !"of".equals(phrase.preposition())) {
      return null;
    }
    Segment head = complement.head();
    StringBuilder words = new StringBuilder();
    for (int i = head.first(); i <= head.last(); i++) {
      words.append(phrase.sentence().token(i).lemma().toLowerCase(Locale.ROOT)).append(' ');
    }
    return words.toString();
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

  /** Whether a figure was called by a noun, or one that may stand for it. */
  static boolean sameNoun(RoleNoun noun, Figure figure) {
    for (String known : figure.nouns()) {
      // "The mission" may be a diplomatic mission told of before.
      if (known.equals(noun.noun()) || known.endsWith(" " + noun.noun())) {
        return true;
      }
    }
    if (isInName(noun, figure)) {
      return true;
    }
    for (Set<String> synonyms : SYNONYMS) {
      if (synonyms.contains(noun.noun())) {
        return figure.nouns().stream().anyMatch(synonyms::contains);
      }
    }
    return false;
  }

  /** "The foundation" may be the Marta Kovač Foundation, "the church" the Church of the East. */
  static boolean isInName(RoleNoun noun, Figure figure) {
    String name = figure.name();
    if (name == null
        || noun.kind() != RoleNoun.Kind.BODY
        || figure.type() != Profile.Type.ORGANISATION) {
      return false;
    }
    String words = " " + name.toLowerCase(Locale.ROOT);
    return words.endsWith(" " + noun.noun())
        || words.contains(" " + noun.noun() + " of ")
        || words.contains(" " + noun.noun() + " for ");
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

  /** "The Liberals" are the Liberal Party. */
  static boolean isParty(RoleNoun noun, Figure figure) {
    String name = figure.name();
    return name != null
        && figure.has("PTY")
        && figure.type() == Profile.Type.ORGANISATION
        && name.toLowerCase(Locale.ROOT).endsWith(noun.noun() + " party");
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
    if (figure.type() == Profile.Type.STATE || isNoParty(noun, figure)) {
      return false;
    }
    if (noun.noun().equals("opposition") && !figure.has("OPP") && !figure.has("PTY")) {
      return false;
    }
    if (isUnion(noun) && profile.sectors().isEmpty()) {
      // The European Union and NATO are, though nothing in their names may say so.
      return "EUR".equals(figure.country()) || "IGO".equals(figure.country());
    }
    boolean nameless = figure.name() == null && !figure.nouns().isEmpty();
    if (nameless && !noun.noun().matches(GENERAL)) {
      return false; // A board of which no name is known is no company.
    }
    if (nameless && noun.noun().matches("agency|institution|organi[sz]ation")) {
      return figure.nouns().stream().anyMatch(known -> known.matches(GENERAL)); // no convoy
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
