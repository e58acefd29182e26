package org.dragoman.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.text.Words;
import org.dragoman.world.Countries;
import org.dragoman.world.Country;
import org.dragoman.world.Named;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.RoleNoun.Takes;
import org.jspecify.annotations.Nullable;

/** Finds the mentions of a sentence: its noun phrases that may stand for actors, and pronouns. */
final class MentionFinder {

  /** Nouns that after a body's name mean a part of it. */
  private static final String PARTS = "agency|office|mission|delegation|team|panel|unit|branch";

  /** Prepositions after which a country or town is a place where things happen. */
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "near",
          "outside",
          "inside",
          "across",
          "around",
          "throughout",
          "within",
          "off",
          "via",
          "through",
          "outside of");

  /** Nouns that only say what sort of body a name is. */
  private static final Set<String> KINDS = Set.of("party", "company", "firm", "airline");

  private static final Set<String> ARRIVALS = Set.of("arrive", "dock", "land");

  private static final Set<String> CURRENCIES =
      Set.of(
          "dollar",
          "pound",
          "dinar",
          "rupee",
          "peso",
          "franc",
          "krona",
          "krone",
          "lira",
          "rial",
          "rouble",
          "ruble",
          "shilling",
          "yen",
          "yuan",
          "baht",
          "ringgit",
          "rand",
          "naira");

  private static final Set<String> SIGNING =
      Set.of("sign", "agree", "conclude", "initial", "seal", "negotiate", "discuss");

  /** What makes an arrival a visit to those who are there. */
  private static final Set<String> VISITS =
      Set.of("talk", "visit", "trip", "tour", "mission", "summit", "meeting", "consultation");

  /** What is imposed on, sent to or sought in a place. */
  private static final Set<String> DONE_TO_PLACES =
      Set.of(
          "curfew",
          "law",
          "emergency",
          "siege",
          "blockade",
          "lockdown",
          "ceasefire",
          "cease-fire",
          "truce",
          "aid",
          "assistance",
          "relief",
          "mission",
          "peacekeeping",
          "intervention",
          "intervene",
          "interfere",
          "interference",
          "meddle",
          "refuge",
          "asylum",
          "sanctuary",
          "shelter",
          "troop",
          "troops",
          "peacekeeper",
          "deploy",
          "deployment",
          "offensive");

  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "me",
          "my",
          "mine",
          "myself",
          "we",
          "us",
          "our",
          "ours",
          "ourselves",
          "you",
          "your",
          "yours",
          "yourself",
          "yourselves",
          "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "it",
          "its",
          "itself",
          "they",
          "them",
          "their",
          "theirs",
          "themselves");

  private final Sentence sentence;
  private final int position;
  private final ProfileComposer composer;
  private final List<Mention> found = new ArrayList<>();
  private final Set<Integer> heads = new HashSet<>();

  /** The phrase before the one that is looked at. */
  private @Nullable NounPhrase before;

  /** The phrase after it. */
  private @Nullable NounPhrase after;

  /** What a title in the plural says of the names after it, and where the last of these ends. */
  private @Nullable Profile shared;

  private int sharedEnd;

  private MentionFinder(Sentence sentence, int position, ProfileComposer composer) {
    this.sentence = sentence;
    this.position = position;
    this.composer = composer;
  }

  /** Whether a word in lower case is a personal or possessive pronoun. */
  static boolean isPronoun(String word) {
    return PRONOUNS.contains(word);
  }

  /** The mentions of a sentence in text order. */
  static List<Mention> find(
      Sentence sentence, int position, List<NounPhrase> phrases, ProfileComposer composer) {
    MentionFinder finder = new MentionFinder(sentence, position, composer);
    Set<NounPhrase> absorbed = new HashSet<>();
    for (int p = 0; p < phrases.size(); p++) {
      NounPhrase phrase = phrases.get(p);
      finder.before = p == 0 ? null : phrases.get(p - 1);
      finder.after = p + 1 < phrases.size() ? phrases.get(p + 1) : null;
      absorb(phrase, absorbed);
      if (!absorbed.contains(phrase)) {
        finder.phrase(phrase, finder.after);
      }
    }
    finder.pronouns();
    finder.found.sort((a, b) -> a.words().compareTo(b.words()));
    return finder.found;
  }

  /** Names that only say where a role belongs are no mentions of their own. */
  private static void absorb(NounPhrase phrase, Set<NounPhrase> absorbed) {
    NounPhrase complement = phrase.complement();
    if (complement == null || !(phrase.head().sense() instanceof Segment.Role)) {
      return;
    }
    NounPhrase further = complement.complement();
    if (further != null
        && !(complement.head().sense() instanceof Segment.Role)
        && isHome(further)) {
      absorbed.add(further);
    }
    boolean counted =
        phrase.head().sense() instanceof Segment.Role role
            && role.noun().kind() == RoleNoun.Kind.QUANTITY;
    // "A group of reporters" is one actor, not two.
    boolean collective =
        phrase.head().sense() instanceof Segment.Role role
            && role.noun().kind() == RoleNoun.Kind.BODY
            && role.noun().takes() == Takes.ANY
            && "of".equals(phrase.preposition())
            && complement.head().sense() instanceof Segment.Role members
            && members.plural();
    // So is "the Ministry of Agriculture".
    boolean field =
        "of".equals(phrase.preposition())
            && complement.head().sense() instanceof Segment.Proper proper
            && proper.type() == NameType.ORGANIZATION;
    // And "the National Union of Railway Workers".
    boolean name =
        "of".equals(phrase.preposition())
            && phrase.head().sense() instanceof Segment.Role body
            && body.noun().kind() == RoleNoun.Kind.BODY
            && isCapital(phrase)
            && complement.head().sense() instanceof Segment.Role
            && isCapital(complement);
    if (counted || collective || field || name || isHome(complement)) {
      absorbed.add(complement);
    }
  }

  private static boolean isCapital(NounPhrase phrase) {
    return phrase.sentence().token(phrase.head().last()).xpos().startsWith("NNP");
  }

  /** Whether a phrase names a state or a part of one. */
  private static boolean isHome(NounPhrase phrase) {
    return phrase.head().sense() instanceof Segment.Name name
        && (name.named() instanceof Named.State || name.named() instanceof Named.Part);
  }

  private void phrase(NounPhrase phrase, @Nullable NounPhrase next) {
    Segment.Sense sense = phrase.head().sense();
    boolean adjective =
        sense instanceof Segment.Name name
            && name.named() instanceof Named.State state
            && state.kind() == Countries.Kind.ADJECTIVE
            && !phrase.opening().equals("the");
    if (adjective && next != null && isCoordinate(phrase, next)) {
      coordinate(phrase, next);
    } else if (sense instanceof Segment.Role role) {
      role(phrase, role);
    } else if (sense instanceof Segment.Name name) {
      if (mayAct(phrase, name.named())) {
        whole(phrase, Kind.NAME);
      }
    } else if (sense instanceof Segment.Proper proper) {
      if (isHoliday(phrase.last())) {
        return;
      }
      if (proper.type() == NameType.PERSON || proper.type() == NameType.ORGANIZATION) {
        whole(phrase, Kind.NAME);
      }
    } else {
      modifiers(phrase);
    }
  }

  /** "New Year's Eve" is nobody. */
  private boolean isHoliday(int name) {
    String last = sentence.token(name).form();
    if (!last.equals("Eve") && !last.equals("Day")) {
      return false;
    }
    int before = name - 1;
    return before >= 0
        && (sentence.token(before).xpos().equals("POS")
            || sentence.token(before).form().matches("Christmas|Years?|Easter"));
  }

  /** Whether a name is a holiday's, or begins one: <i>the Bastille Day celebrations</i>. */
  private boolean isWithinHoliday(int name) {
    int next = name + 1;
    return isHoliday(name)
        || (next < sentence.size() && sentence.token(next).form().matches("Day|Eve"));
  }

  /** "French and German troops": the first adjective shares the second's noun. */
  private boolean isCoordinate(NounPhrase phrase, NounPhrase next) {
    int joint = phrase.last() + 1;
    return next.first() == joint + 1
        && sentence.token(joint).xpos().equals("CC")
        && next.segments().get(0).sense() instanceof Segment.Name
        && next.segments().size() > 1;
  }

  private void coordinate(NounPhrase phrase, NounPhrase next) {
    Profile both = composer.compose(next);
    Profile own = composer.compose(phrase);
    boolean named = both != null && both.name() != null;
    if (both == null || named || own == null) {
      whole(phrase, Kind.NAME);
      return;
    }
    Profile profile =
        new Profile(
            both.type(),
            null,
            own.country(),
            both.sectors(),
            both.role(),
            null,
            both.plural(),
            null,
            both.reasons());
    add(phrase.words(), phrase.headToken(), Kind.DESCRIPTION, profile);
  }

  private void whole(NounPhrase phrase, Kind kind) {
    Profile profile = composer.compose(phrase);
    if (profile != null) {
      add(phrase.words(), phrase.headToken(), kind, titled(phrase, profile));
    }
  }

  /** "Ministers Sesay and Kamara": the second name has the title of the first. */
  private Profile titled(NounPhrase phrase, Profile profile) {
    Profile title = shared;
    if (title != null && profile.type() == Profile.Type.PERSON && isNext(phrase)) {
      sharedEnd = phrase.last();
      return profile.sectors().isEmpty() && profile.role() == null
          ? new Profile(
              profile.type(),
              profile.name(),
              profile.country() == null ? title.country() : profile.country(),
              title.sectors(),
              title.role(),
              profile.wikidata(),
              false,
              null,
              title.reasons())
          : profile;
    }
    int size = phrase.segments().size();
    boolean many =
        profile.type() == Profile.Type.PERSON
            && size > 1
            && phrase.segments().get(size - 2).sense() instanceof Segment.Role role
            && role.plural();
    shared = many ? profile : null;
    sharedEnd = phrase.last();
    return profile;
  }

  /** Whether a bare name stands beside the last one that has the shared title. */
  private boolean isNext(NounPhrase phrase) {
    int between = phrase.first() - 1 - sharedEnd;
    boolean joined = between == 1 || between == 2;
    for (int i = sharedEnd + 1; joined && i < phrase.first(); i++) {
      Token token = sentence.token(i);
      joined = token.form().equals(",") || token.xpos().equals("CC");
    }
    return joined && phrase.segments().size() == 1;
  }

  private void role(NounPhrase phrase, Segment.Role role) {
    if (role.noun().kind() == RoleNoun.Kind.THING && !actsAsThing(phrase)) {
      modifiers(phrase);
      return;
    }
    Profile profile = Abstractions.isAbstract(phrase, role) ? null : composer.compose(phrase);
    if (profile == null) {
      modifiers(phrase);
      return;
    }
    Segment named = bodyBefore(phrase, role);
    if (named != null) {
      // "The Islamic State militant group" is the Islamic State.
      NounPhrase body = cut(phrase, phrase.segments().indexOf(named));
      Profile known = composer.compose(body);
      if (known != null) {
        boolean told = known.sectors().isEmpty() && KINDS.contains(role.noun().noun());
        Profile kind = told ? known.as(role.noun().sectors()) : known;
        add(phrase.words(), phrase.headToken(), Kind.NAME, kind);
        return;
      }
    }
    profile = sharedBehind(phrase, shared(phrase, profile));
    Kind kind = profile.name() == null ? Kind.DESCRIPTION : Kind.NAME;
    if (role.noun().kind() == RoleNoun.Kind.QUANTITY) {
      NounPhrase counted = phrase.complement();
      boolean described = counted != null && counted.head().sense() instanceof Segment.Role;
      kind = described || profile.name() == null ? Kind.DESCRIPTION : Kind.NAME;
    }
    add(phrase.words(), phrase.headToken(), kind, profile);
  }

  /** "The government and people of Chad": what is said behind both is said of both. */
  private Profile sharedBehind(NounPhrase phrase, Profile profile) {
    NounPhrase second = after;
    if (second == null
        || second.complement() == null
        || second.first() != phrase.last() + 2
        || !sentence.token(phrase.last() + 1).form().equals("and")
        || sentence.token(second.first()).xpos().equals("DT")
        || !(second.head().sense() instanceof Segment.Role)
        || !phrase.isDefinite()
        || phrase.possessor() != null
        || phrase.complement() != null
        || profile.country() != null
        || profile.name() != null) {
      return profile;
    }
    Profile beside = composer.compose(second);
    String country = beside == null ? null : beside.country();
    return country == null ? profile : profile.of(country);
  }

  /** "Turkish soldiers and police": what a state's adjective says of the first, it says of both. */
  private Profile shared(NounPhrase phrase, Profile profile) {
    NounPhrase first = before;
    if (first == null
        || profile.country() != null
        || profile.name() != null
        || phrase.possessor() != null
        || first.complement() != null
        || first.last() + 2 != phrase.first()
        || !sentence.token(first.last() + 1).form().equals("and")
        || !(first.head().sense() instanceof Segment.Role)
        || !sentence.token(phrase.first()).isNoun()) {
      return profile;
    }
    Profile beside = composer.compose(first);
    boolean alike =
        beside != null
            && ((Sectors.official(beside.sectors()) && Sectors.official(profile.sectors()))
                || beside.sectors().equals(profile.sectors()));
    String country = beside == null ? null : beside.country();
    return !alike || country == null || Sectors.international(country)
        ? profile
        : profile.of(country);
  }

  /** The organisation that stands before a noun which only says what it is, or null. */
  private static @Nullable Segment bodyBefore(NounPhrase phrase, Segment.Role role) {
    boolean member = role.noun().sectors().contains("REB") && role.plural();
    boolean sort =
        role.noun().kind() == RoleNoun.Kind.BODY
            && !role.plural()
            && (role.noun().takes() == Takes.ANY
                || role.noun().sectors().contains("REB")
                || KINDS.contains(role.noun().noun()));
    if ((!member && !sort)
        || role.noun().noun().matches("breakaway.*|splinter.*|affiliate|branch")
        || role.noun().noun().matches("government|administration|regime")) {
      return null;
    }
    for (Segment segment : phrase.segments()) {
      boolean before = segment.last() + 1 == phrase.head().first();
      if (sort
          && before
          && !isCapital(phrase) // "the Hirsel Liberation Movement" has a longer name
          && segment.sense() instanceof Segment.Proper proper
          && proper.type() == NameType.ORGANIZATION
          && !role.noun().noun().matches(PARTS)) {
        return segment;
      }
      if (segment.sense() instanceof Segment.Name name
          && name.named() instanceof Named.Body body
          && ((sort && !role.noun().noun().matches(PARTS))
              || body.organisation().standings().get(0).sectors().contains("REB"))) {
        return segment;
      }
    }
    return null;
  }

  /** Equipment acts if it is somebody's or the subject; bought and sold it is mere goods. */
  private boolean actsAsThing(NounPhrase phrase) {
    Profile profile = composer.compose(phrase);
    Token head = sentence.token(phrase.headToken());
    boolean owned =
        profile != null
            && (profile.country() != null
                || (phrase.head().sense() instanceof Segment.Role thing
                    && !profile.sectors().equals(thing.noun().sectors())));
    return owned || head.is("nsubj") || phrase.before().equals("by");
  }

  private boolean mayAct(NounPhrase phrase, Named named) {
    boolean where =
        WHERE.contains(phrase.before())
            && phrase.possessor() == null
            && !owns(phrase)
            && !isActedOn(phrase);
    if (named instanceof Named.Part part) {
      if (part.people()) {
        return !where;
      }
      if (part.kind() == Named.Part.Kind.DIVISION) {
        return false;
      }
      Token head = sentence.token(phrase.headToken());
      return !where && (head.deprel().equals("nsubj") || owns(phrase));
    }
    if (named instanceof Named.State state && !isPeople(state)) {
      return !where && !isDateline(phrase) && !isLandscape(phrase);
    }
    return true;
  }

  /**
   * Whether a place is who an act is done to rather than where: <i>a curfew in Gao, troops sent to
   * serve in Chad, sought refuge in Kenya</i>.
   */
  private boolean isActedOn(NounPhrase phrase) {
    Token at = sentence.token(phrase.headToken());
    if (!"in".equals(phrase.before())) {
      return false;
    }
    for (int step = 0; step < 2 && at != null; step++) {
      at = sentence.head(at);
      Token verb = at != null && (at.is("obj") || at.isVerbal()) ? at : null;
      verb = verb != null && !verb.isVerbal() ? sentence.head(verb) : verb;
      if (verb != null && SIGNING.contains(verb.lemma())) {
        return false; // "signed a truce in Chad" tells where it was signed
      }
      if (at == null || DONE_TO_PLACES.contains(at.lemma().toLowerCase(Locale.ROOT))) {
        return at != null;
      }
      boolean through = at.isVerbal() ? step == 0 : at.is("nmod") || at.is("obj");
      if (at.isVerbal() && through) {
        if (ARRIVALS.contains(at.lemma()) && isBringing(at)) {
          return true; // "doctors arrived in Chad with medicine"
        }
        for (Token object : sentence.children(at, "obj")) {
          if (DONE_TO_PLACES.contains(object.lemma().toLowerCase(Locale.ROOT))) {
            return true;
          }
        }
      }
      if (!through || at.isVerbal()) {
        return false;
      }
    }
    return false;
  }

  /** Whether somebody comes with something, or for talks: <i>arrived in Chad on a visit</i>. */
  private boolean isBringing(Token verb) {
    return sentence.children(verb, "obl").stream()
        .anyMatch(
            complement ->
                "with".equals(sentence.caseOf(complement)) || VISITS.contains(complement.lemma()));
  }

  /** "Northern Iraq" is a place, unless it does something. */
  private boolean isLandscape(NounPhrase phrase) {
    int before = phrase.head().first() - 1;
    return before >= phrase.first()
        && sentence
            .token(before)
            .form()
            .toLowerCase(Locale.ROOT)
            .matches("(north|south|east|west|central|upper|lower).*")
        && !sentence.token(phrase.headToken()).is("nsubj")
        && !owns(phrase);
  }

  private static boolean isPeople(Named.State state) {
    return state.kind() == Countries.Kind.PEOPLE;
  }

  private boolean owns(NounPhrase phrase) {
    int after = phrase.last() + 1;
    return after < sentence.size() && sentence.token(after).xpos().equals("POS");
  }

  /** "Lagos, Nigeria": a country after a comma and a place says where that is. */
  private boolean isDateline(NounPhrase phrase) {
    int comma = phrase.first() - 1;
    if (comma < 1 || !sentence.token(comma).form().equals(",")) {
      return false;
    }
    Token before = sentence.token(comma - 1);
    boolean closes =
        phrase.last() + 1 >= sentence.size() || sentence.token(phrase.last() + 1).isPunctuation();
    return before.name() == NameType.PLACE
        && closes
        && before.head() >= 0
        && !sentence.token(phrase.last()).is("conj");
  }

  /** In "Israel's decision", "French air strikes", "the army base" only what stands before acts. */
  private void modifiers(NounPhrase phrase) {
    if (CURRENCIES.contains(sentence.token(phrase.headToken()).lemma())) {
      return; // "paid in U.S. dollars": whose money it is acts in nothing
    }
    int pending = -1;
    List<Segment> segments = phrase.segments();
    for (int s = 0; s < segments.size(); s++) {
      Segment.Sense sense = segments.get(s).sense();
      boolean last = s == segments.size() - 1;
      if (sense instanceof Segment.Role role && !last) {
        if (!isPlainModifier(role)) {
          Profile profile = composer.compose(cut(phrase, pending < 0 ? s : pending, s));
          if (profile != null) {
            int from = segments.get(pending < 0 ? s : pending).first();
            Words words = new Words(position, from, segments.get(s).last());
            add(words, segments.get(s).last(), Kind.DESCRIPTION, profile);
            pending = -1;
          }
        }
      } else if (sense instanceof Segment.Proper && isWithinHoliday(segments.get(s).last())) {
        alone(phrase, pending); // "the New Year's Eve attacks" are nobody's
        pending = -1;
      } else if (sense instanceof Segment.Name || sense instanceof Segment.Proper) {
        alone(phrase, pending);
        pending = linksOn(phrase, s) ? -1 : s;
      } else if (sense instanceof Segment.Trait trait && pending >= 0 && !last) {
        // "A U.S. military air strike" is the military's.
        RoleNoun noun = trait.noun();
        if (noun != null && noun.kind() == RoleNoun.Kind.BODY && noun.takes() != Takes.ANY) {
          Profile profile = composer.compose(asRole(cut(phrase, pending, s), noun));
          if (profile != null) {
            Words words =
                new Words(position, segments.get(pending).first(), segments.get(s).last());
            add(words, segments.get(s).last(), Kind.DESCRIPTION, profile);
            pending = -1;
          }
        }
      } else if (sense instanceof Segment.Plain && pending >= 0 && !last) {
        alone(phrase, pending);
        pending = -1;
      }
    }
    alone(phrase, pending);
  }

  /** Nouns that before another noun say of what sort it is rather than whose. */
  private static boolean isPlainModifier(Segment.Role role) {
    return role.noun().kind() == RoleNoun.Kind.GROUP
        || role.noun().kind() == RoleNoun.Kind.QUANTITY
        || role.noun().takes() == Takes.ANY
        || role.noun().kind() == RoleNoun.Kind.THING;
  }

  /** "-led" after a name makes it an actor, "-based" does not. */
  private boolean linksOn(NounPhrase phrase, int s) {
    if (s + 2 >= phrase.segments().size()) {
      return false;
    }
    String hyphen = sentence.token(phrase.segments().get(s + 1).first()).form();
    String word = sentence.token(phrase.segments().get(s + 2).first()).form();
    return hyphen.equals("-") && !word.equals("led") && !word.equals("backed");
  }

  private void alone(NounPhrase phrase, int s) {
    if (s < 0) {
      return;
    }
    Segment segment = phrase.segments().get(s);
    NounPhrase cut = cut(phrase, s, s);
    boolean place =
        segment.sense() instanceof Segment.Proper proper
            && proper.type() != NameType.PERSON
            && proper.type() != NameType.ORGANIZATION;
    boolean town =
        segment.sense() instanceof Segment.Name name
            && ((name.named() instanceof Named.Part part
                    && (part.kind() == Named.Part.Kind.CITY
                        || part.kind() == Named.Part.Kind.DIVISION))
                || (name.named() instanceof Named.State state
                    && state.kind() == Countries.Kind.CAPITAL));
    Profile profile = place || town ? null : composer.compose(cut);
    if (profile != null) {
      if (profile.sectors().contains("CVL") && profile.country() != null) {
        profile = asState(profile);
      }
      Words words = new Words(position, segment.first(), segment.last());
      add(words, segment.last(), Kind.NAME, profile);
    }
  }

  /** "A Palestinian attack", "Israeli strikes": the adjective stands for the state. */
  private static Profile asState(Profile people) {
    Country country =
        people.country() == null ? null : Countries.standard().byCode(people.country());
    return country == null
        ? people
        : new Profile(
            Profile.Type.STATE,
            country.name(),
            country.code(),
            List.of("GOV"),
            null,
            null,
            false,
            null,
            people.reasons());
  }

  private static NounPhrase cut(NounPhrase phrase, int s) {
    return cut(phrase, s, s);
  }

  /** A phrase whose last word is read as a noun rather than as what qualifies another. */
  private static NounPhrase asRole(NounPhrase phrase, RoleNoun noun) {
    List<Segment> segments = new ArrayList<>(phrase.segments());
    Segment last = segments.remove(segments.size() - 1);
    segments.add(new Segment(last.first(), last.last(), new Segment.Role(noun, false)));
    return new NounPhrase(
        phrase.sentence(),
        phrase.position(),
        phrase.first(),
        phrase.last(),
        segments,
        phrase.possessor(),
        null,
        null);
  }

  private static NounPhrase cut(NounPhrase phrase, int from, int to) {
    List<Segment> segments = phrase.segments().subList(from, to + 1);
    return new NounPhrase(
        phrase.sentence(),
        phrase.position(),
        segments.get(0).first(),
        segments.get(segments.size() - 1).last(),
        segments,
        from == 0 ? phrase.possessor() : null,
        null,
        null);
  }

  private void pronouns() {
    for (Token token : sentence.tokens()) {
      String form = token.form().toLowerCase(Locale.ROOT);
      boolean tagged = token.xpos().startsWith("PRP");
      if (tagged && PRONOUNS.contains(form) && !Expletives.isExpletive(sentence, token)) {
        Words words = new Words(position, token.index(), token.index());
        add(words, token.index(), Kind.PRONOUN, Pronoun.of(form).profile());
      } else if (FormerAndLatter.is(sentence, token)) {
        Words words = new Words(position, token.index() - 1, token.index());
        add(words, token.index(), Kind.DESCRIPTION, Profile.UNKNOWN);
      }
    }
  }

  private void add(Words words, int head, Kind kind, Profile profile) {
    if (heads.add(head)) {
      found.add(new Mention(words, head, kind, profile));
    }
  }
}
