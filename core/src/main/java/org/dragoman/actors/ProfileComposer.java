package org.dragoman.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Words;
import org.dragoman.world.Countries;
import org.dragoman.world.Modifier;
import org.dragoman.world.Named;
import org.dragoman.world.Organisation;
import org.dragoman.world.Organisation.Standing;
import org.dragoman.world.Person;
import org.dragoman.world.Phrases;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.RoleNoun.Kind;
import org.dragoman.world.RoleNoun.Takes;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/** Says what a noun phrase by itself tells of an actor: country, sectors, role, number. */
final class ProfileComposer {

  private static final Set<String> LED =
      Set.of("led", "headed", "commanded", "dominated", "spearheaded");

  private static final Set<String> UNIONS = Set.of("coalition", "alliance");

  /** Words after a hyphen which make the state before them a friend, not the actor's own. */
  private static final Set<String> HOME = Set.of("based", "born", "registered", "headquartered");

  /** What before the adjective of a state makes it one of its people: <i>an Afghan</i>. */
  private static final Set<String> ONE = Set.of("a", "an", "one", "another");

  private static final Set<String> SOME =
      Set.of("some", "several", "many", "few", "other", "various", "most", "those", "any", "no");

  private static final Set<String> PAIRS = Set.of("pair", "duo", "trio", "couple");

  /** Offices that states have, and other bodies too. */
  private static final Set<String> PRESIDING =
      Set.of(
          "president",
          "vice president",
          "deputy president",
          "secretary general",
          "general secretary",
          "secretary-general",
          "governor",
          "treasurer");

  private static final Set<String> GOVERNMENT =
      Set.of("government", "administration", "regime", "presidency", "cabinet");

  /** What speaks for a state if it is a state's. */
  private static final Set<String> SPEAKING =
      Set.of(
          "side",
          "delegation",
          "leadership",
          "mission",
          "negotiating team",
          "counterpart",
          "counterparts");

  /** States whose new citizens are called after them last: <i>Chinese Americans</i>. */
  private static final Set<String> TAKING_IN = Set.of("USA", "CAN", "AUS", "NZL", "ISR", "GBR");

  private static final Set<String> CROWDS =
      Set.of(
          "dozen", "dozens", "scores", "hundred", "hundreds", "thousand", "thousands", "millions");

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

  private final Officeholders officeholders;
  private final @Nullable LocalDate published;
  private final Phrases<RoleNoun.Use> roles;

  ProfileComposer(World world, @Nullable LocalDate published) {
    this.officeholders = new Officeholders(world, published);
    this.published = published;
    this.roles = world.roles();
  }

  /** The profile of a phrase, or null if its noun is no actor's. */
  @Nullable Profile compose(NounPhrase phrase) {
    Segment.Sense sense = phrase.head().sense();
    if (sense instanceof Segment.Name name) {
      return named(phrase, name.named());
    }
    if (sense instanceof Segment.Proper proper) {
      return proper(phrase, proper.type());
    }
    return sense instanceof Segment.Role role ? role(phrase, role) : null;
  }

  private Profile named(NounPhrase phrase, Named named) {
    if (named instanceof Named.State state) {
      return state(phrase, state);
    }
    if (named instanceof Named.Part part) {
      return part(phrase, part);
    }
    if (named instanceof Named.Body body) {
      return body(phrase, body.organisation());
    }
    return person(phrase, ((Named.Human) named).person());
  }

  private Profile body(NounPhrase phrase, Organisation organisation) {
    Standing standing = organisation.on(published);
    Draft draft = new Draft();
    gather(phrase, draft, phrase.segments().size() - 1);
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
          List.of("\"" + words(phrase, phrase.first(), phrase.last()) + "\" belong to it"));
    }
    String whose = draft.code(null, false);
    if (whose != null && isNamesake(standing, whose)) {
      // "The Ghanaian Ministry of Defence" only has the name of the British one.
      return new Profile(
          Profile.Type.ORGANISATION,
          words(phrase, nameStart(phrase), phrase.last()),
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
            "\"" + text(phrase, phrase.head()) + "\" is " + organisation.name() + from(standing)));
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

  /** The table and line that something is known from, in brackets. */
  private static String from(Standing standing) {
    return from(standing.entry());
  }

  private static String from(@Nullable String entry) {
    return entry == null ? "" : " (" + entry + ")";
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

  private Profile state(NounPhrase phrase, Named.State state) {
    String words = text(phrase, phrase.head());
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
      Draft draft = new Draft();
      gather(phrase, draft, phrase.segments().size() - 1);
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
          List.of("\"" + words + "\" are people of " + state.name() + from(state.entry())));
    }
    String how =
        switch (state.kind()) {
          case NAME -> "\"" + words + "\" is the state " + state.name();
          case CAPITAL, SEAT ->
              "\"" + words + "\" stands for the government that sits there: " + state.name();
          default -> "\"" + words + "\" stands for the state " + state.name();
        };
    how += from(state.entry());
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

  /** <i>The Iranians <b>released</b> by Oman</i> are some of them and not their government. */
  private static boolean isRestricted(Sentence sentence, Token people) {
    int next = people.index() + 1;
    return next < sentence.size()
        && sentence.token(next).is("acl")
        && sentence.token(next).head() == people.index();
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

  private static Profile part(NounPhrase phrase, Named.Part part) {
    String words = text(phrase, phrase.head());
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
                + from(part.entry()));
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

  private Profile person(NounPhrase phrase, Person person) {
    Draft draft = new Draft();
    List<Segment.Role> titles = titles(phrase, draft);
    String last = titles.isEmpty() ? null : titles.get(titles.size() - 1).noun().noun();
    Profile known =
        office(inOffice(person, draft, last), text(phrase, phrase.head()), published, last);
    if (titles.isEmpty()) {
      gather(phrase, draft, phrase.segments().size() - 1);
    }
    boolean past = draft.isFormer() && Sectors.official(known.sectors());
    if (past) {
      return coded(known, List.of("ELI"), "the report calls " + person.name() + " former");
    }
    if (known.sectors().isEmpty() && !titles.isEmpty()) {
      Set<String> sectors = new LinkedHashSet<>();
      titles.forEach(title -> sectors.addAll(sectors(title.noun(), draft)));
      List<String> coded = withoutGovernment(known.country(), Sectors.ordered(sectors));
      return coded(known, coded, "by the title that the report gives");
    }
    return known;
  }

  /**
   * A person with the offices alone that the words before the name speak of, if any: a European
   * Council president is not the state's, and a counterpart of a minister is in office. On a known
   * day the tables tell what somebody is.
   */
  private Person inOffice(Person person, Draft draft, @Nullable String title) {
    if (published != null || title == null) {
      return person;
    }
    String said = draft.code(null, false);
    List<Standing> offices =
        person.offices().stream()
            .filter(office -> said == null || said.equals(office.country()))
            .filter(office -> !title.equals("counterpart") || office.sectors().contains("GOV"))
            .toList();
    return offices.isEmpty()
        ? person
        : new Person(person.name(), person.gender(), person.wikidata(), offices);
  }

  private static Profile coded(Profile known, List<String> sectors, String why) {
    List<String> reasons = new ArrayList<>(known.reasons());
    reasons.add(why);
    return new Profile(
        known.type(),
        known.name(),
        known.country(),
        sectors,
        known.role(),
        known.wikidata(),
        known.plural(),
        known.size(),
        reasons);
  }

  /**
   * What a known person was on the day of publication; where that is not known, what the title
   * before the name says.
   */
  static Profile office(
      Person person, String words, @Nullable LocalDate day, @Nullable String title) {
    Standing titled = day == null && title != null ? person.as(title) : null;
    Standing office = titled == null ? person.on(day) : titled;
    Standing past = office == null && day != null ? person.before(day) : null;
    List<String> reasons = new ArrayList<>();
    String country;
    String role = null;
    List<String> sectors = List.of();
    if (office != null) {
      country = office.country();
      role = office.role();
      sectors = office.sectors();
      reasons.add(
          "\""
              + words
              + "\" is "
              + person.name()
              + (role == null ? "" : ", " + role)
              + (day == null ? "" : " on " + day)
              + from(office));
    } else if (past != null) {
      country = past.country();
      role = past.role() == null ? null : "former " + past.role();
      sectors = Sectors.official(past.sectors()) ? List.of("ELI") : past.sectors();
      reasons.add(
          "\""
              + words
              + "\" is "
              + person.name()
              + (past.role() == null ? ", in office" : ", " + past.role())
              + " until "
              + past.to()
              + from(past));
    } else {
      country = person.offices().get(0).country();
      reasons.add(
          "\""
              + words
              + "\" is "
              + person.name()
              + ", not yet in office"
              + from(person.offices().get(0)));
    }
    return new Profile(
        Profile.Type.PERSON,
        person.name(),
        country,
        sectors,
        role,
        person.wikidata(),
        false,
        null,
        reasons);
  }

  private Profile proper(NounPhrase phrase, NameType type) {
    String name = text(phrase, phrase.head());
    Draft draft = new Draft();
    List<Segment.Role> titles = titles(phrase, draft);
    if (titles.isEmpty()) {
      gather(phrase, draft, phrase.segments().size() - 1);
    }
    if (type == NameType.PERSON) {
      Set<String> sectors = new LinkedHashSet<>();
      for (Segment.Role title : titles) {
        List<String> given = sectors(title.noun(), draft);
        sectors.addAll(given);
        if (!given.isEmpty()) {
          draft.because(
              "\""
                  + title.noun().noun()
                  + "\" before a name is "
                  + String.join("+", given)
                  + " ("
                  + title.noun().entry()
                  + ")");
        }
      }
      String own = titles.isEmpty() ? null : titles.get(0).noun().country();
      String role = titles.isEmpty() ? null : titleWords(phrase, titles);
      List<String> coded = Sectors.ordered(sectors);
      if (draft.isFormer() && Sectors.official(coded)) {
        coded = List.of("ELI");
      }
      return new Profile(
          Profile.Type.PERSON,
          name,
          draft.code(own, coded.contains("GOV")),
          withoutGovernment(draft.code(own, true), coded),
          role,
          null,
          false,
          null,
          draft.reasons());
    }
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

  /** The titles before a person's name; what stands before them goes into the draft. */
  private List<Segment.Role> titles(NounPhrase phrase, Draft draft) {
    List<Segment.Role> titles = new ArrayList<>();
    int end = phrase.segments().size() - 1;
    int first = end;
    while (first > 0
        && phrase.segments().get(first - 1).sense() instanceof Segment.Role role
        && (!role.plural() || first == end)
        && role.noun().kind() == Kind.PERSON) {
      first--;
      titles.add(0, role);
    }
    if (!titles.isEmpty()) {
      gather(phrase, draft, first);
    }
    return titles;
  }

  private static String titleWords(NounPhrase phrase, List<Segment.Role> titles) {
    Segment.Role last = titles.get(titles.size() - 1);
    if (last.plural()) {
      return last.noun().noun();
    }
    int end = phrase.segments().size() - 1;
    int first = end;
    while (first > 0 && phrase.segments().get(first - 1).sense() instanceof Segment.Role) {
      first--;
    }
    return words(
        phrase, phrase.segments().get(first).first(), phrase.segments().get(end - 1).last());
  }

  private @Nullable Profile role(NounPhrase phrase, Segment.Role role) {
    RoleNoun noun = role.noun();
    NounPhrase complement = phrase.complement();
    if (noun.kind() == Kind.QUANTITY) {
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
    Draft draft = new Draft();
    gather(phrase, draft, phrase.segments().size() - 1);
    String words = text(phrase, phrase.head());
    List<String> sectors = sectors(noun, draft);
    if (sectors.isEmpty() && draft.isOfState() && SPEAKING.contains(noun.noun())) {
      sectors = List.of("GOV");
    }
    if (draft.isFormer() && noun.kind() == Kind.PERSON && Sectors.official(sectors)) {
      sectors = List.of("ELI");
      draft.because("a former official is ELI");
    } else if (!sectors.isEmpty()) {
      draft.because(
          "\"" + words + "\" is " + String.join("+", sectors) + " (" + noun.entry() + ")");
    }
    if (draft.isUnnamed() && sectors.isEmpty()) {
      sectors = List.of("UNK");
    }
    boolean sending = sectors.contains("GOV") && noun.takes() == Takes.NONE;
    String code = draft.code(noun.country(), sending);
    if (code == null && sectors.contains("JUD") && isInternational(phrase)) {
      code = "IGO";
    }
    boolean plural = role.plural() || noun.kind() == Kind.PEOPLE;
    Integer number = phrase.number();
    boolean named = noun.kind() == Kind.BODY && isNamed(phrase);
    NounPhrase field = noun.kind() == Kind.BODY && !named ? field(phrase, noun) : null;
    String name = named ? words(phrase, nameStart(phrase), phrase.last()) : null;
    if (field != null) {
      name = words(phrase, nameStart(phrase), field.words().last());
      plural = false;
    }
    return new Profile(
        type(noun, plural),
        name,
        code,
        withoutGovernment(code, sectors),
        noun.kind() == Kind.PERSON ? roleWords(phrase) : null,
        null,
        plural,
        plural ? number : null,
        draft.reasons());
  }

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

  private static Profile.Type type(RoleNoun noun, boolean plural) {
    return switch (noun.kind()) {
      case PERSON -> plural ? Profile.Type.GROUP : Profile.Type.PERSON;
      case BODY -> plural ? Profile.Type.GROUP : Profile.Type.ORGANISATION;
      case GROUP -> plural || noun.takes() != Takes.STATE ? Profile.Type.GROUP : Profile.Type.STATE;
      case PEOPLE, THING, QUANTITY -> Profile.Type.GROUP;
    };
  }

  /** International bodies are no government, and what belongs to them is none. */
  private static List<String> withoutGovernment(@Nullable String code, List<String> sectors) {
    if (code == null || !Sectors.international(code) || code.equals("IMG")) {
      return sectors;
    }
    return sectors.stream().filter(sector -> !sector.equals("GOV")).toList();
  }

  private static List<String> sectors(RoleNoun noun, Draft draft) {
    Set<String> sectors = new LinkedHashSet<>(draft.added());
    Set<String> owner = draft.owner();
    if (draft.isOfInstitution() && PRESIDING.contains(noun.noun()) && !owner.contains("GOV")) {
      // The president of a party, a union, a company is of that body's sector, known or not.
      sectors.addAll(owner);
      return Sectors.ordered(sectors);
    }
    switch (noun.takes()) {
      case ANY -> {
        boolean unknown = draft.isOfInstitution() && noun.sectors().contains("GOV");
        boolean supports = noun.sectors().equals(List.of("CVL")) && owner.contains("GOV");
        boolean works = noun.sectors().equals(List.of("LAB")) && owner.equals(Set.of("BUS"));
        if (supports || works) {
          // Whoever supports a president is no official by that, nor a company's worker the
          // company.
          sectors.addAll(noun.sectors());
          return Sectors.ordered(sectors);
        }
        boolean told = sectors.stream().anyMatch(sector -> !sector.equals("PRE"));
        if (!owner.isEmpty()) {
          sectors.addAll(owner);
        } else if (!told && !draft.isOfBody() && !unknown) {
          sectors.addAll(noun.sectors());
        }
      }
      case ARMED -> {
        List<String> armed = Sectors.armed(owner);
        if (sectors.contains("OPP") || owner.contains("OPP")) {
          armed = List.of("REB");
        }
        if (armed.isEmpty()) {
          // Who fights for a government and is not its army is on its side.
          boolean side = owner.contains("GOV") && noun.sectors().contains("REB");
          sectors.addAll(side ? List.of("PRM") : noun.sectors());
        }
        sectors.addAll(armed);
      }
      case KIN -> {
        sectors.addAll(Sectors.official(owner) ? List.of("ELI") : noun.sectors());
      }
      case AGAINST -> sectors.addAll(owner.contains("GOV") ? List.of("OPP") : noun.sectors());
      case NONE, STATE -> sectors.addAll(noun.sectors());
    }
    return Sectors.ordered(sectors);
  }

  /** Lets the words before the segment at {@code end}, the possessor and the complement speak. */
  private void gather(NounPhrase phrase, Draft draft, int end) {
    NounPhrase possessor = phrase.possessor();
    if (possessor != null) {
      Profile profile = owner(possessor);
      if (profile != null && !isAgainst(phrase, profile)) {
        belongs(profile, draft);
      }
    }
    for (int s = 0; s < end; s++) {
      Segment segment = phrase.segments().get(s);
      if (segment.sense() instanceof Segment.Name name) {
        before(phrase, s, name.named(), draft);
      } else if (segment.sense() instanceof Segment.Role role) {
        owner(role.noun(), draft);
      } else if (segment.sense() instanceof Segment.Trait trait) {
        trait(trait.modifier(), draft);
      } else if (segment.sense() instanceof Segment.Plain) {
        plain(phrase, segment, draft);
        Profile leader = leader(phrase, segment);
        if (leader != null) {
          belongs(leader, draft);
        } else if (isNamedBefore(phrase, s)) {
          draft.institution(); // "Compass Chairman Paul Walsh"
        }
      } else if (segment.sense() instanceof Segment.Proper proper) {
        belongs(holder(phrase, segment), draft);
        if (proper.type() == NameType.ORGANIZATION) {
          draft.institution();
        }
      }
    }
    NounPhrase complement = phrase.complement();
    if (complement != null && end == phrase.segments().size() - 1) {
      complement(phrase, complement, draft);
    }
  }

  /** Whether a segment is a name that nobody knows, right before what somebody is of it. */
  private static boolean isNamedBefore(NounPhrase phrase, int s) {
    List<Segment> segments = phrase.segments();
    return phrase.sentence().token(segments.get(s).last()).xpos().startsWith("NNP")
        && s + 1 < segments.size()
        && segments.get(s + 1).sense() instanceof Segment.Role role
        && (PRESIDING.contains(role.noun().noun()) || role.noun().takes() == Takes.ANY);
  }

  /** The profile of whom something belongs to, who may be called by a surname alone. */
  private @Nullable Profile owner(NounPhrase phrase) {
    Profile profile = compose(phrase);
    Segment head = phrase.head();
    if (profile == null || profile.country() != null || !(head.sense() instanceof Segment.Proper)) {
      return profile;
    }
    Profile holder = holder(phrase, head);
    return holder.equals(Profile.UNKNOWN) ? profile : holder;
  }

  /** Whoever has a government led one: <i>the Ghani administration</i>; null for all others. */
  private @Nullable Profile leader(NounPhrase phrase, Segment segment) {
    boolean government =
        phrase.head().sense() instanceof Segment.Role role
            && GOVERNMENT.contains(role.noun().noun())
            && segment.last() + 1 == phrase.head().first()
            && phrase.sentence().token(segment.last()).xpos().startsWith("NNP");
    return government ? officeholders.famous(text(phrase, segment), List.of("GOV")) : null;
  }

  /** Whom a proper name before a noun names: an official by surname, or a place. */
  private Profile holder(NounPhrase phrase, Segment segment) {
    String words = text(phrase, segment);
    Person person = officeholders.named(words, null, Set.of(), '-');
    Profile leader = person == null ? leader(phrase, segment) : null;
    if (leader != null) {
      return leader;
    }
    return person == null
        ? PlaceMeant.of(
            phrase.sentence(), new Words(phrase.position(), segment.first(), segment.last()))
        : office(person, words, published, null);
  }

  /** The rivals of a state are not of that state; those of its government may well be. */
  private static boolean isAgainst(NounPhrase phrase, Profile owner) {
    return phrase.head().sense() instanceof Segment.Role role
        && role.noun().takes() == Takes.AGAINST
        && owner.type() == Profile.Type.STATE;
  }

  private static void owner(RoleNoun noun, Draft draft) {
    if (noun.takes() != Takes.ANY || noun.kind() == Kind.BODY) {
      draft.owner(noun.sectors());
      if (noun.kind() == Kind.BODY && noun.takes() != Takes.STATE) {
        draft.institution();
      }
      String country = noun.country();
      if (country != null) {
        draft.body(country, "\"" + noun.noun() + "\" is " + country);
      }
    }
  }

  private static void plain(NounPhrase phrase, Segment segment, Draft draft) {
    String form = phrase.sentence().token(segment.first()).form().toLowerCase(Locale.ROOT);
    if (form.startsWith("ex-") && form.length() > 3) {
      draft.former("\"ex-\" says that the role is past");
      String rest = phrase.sentence().token(segment.first()).form().substring(3);
      Countries.Entry state = Countries.standard().find(rest);
      if (state != null) {
        draft.country(state.country().code(), "\"" + rest + "\" is of " + state.country().name());
      }
    }
  }

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
    if (preposition.equals("in") && isInternational(phrase)) {
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
    belongs(profile, draft);
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
            List.of("\"" + part.name() + "\" is in " + part.country() + from(part.entry())));
      }
    }
    return null;
  }

  /** Whether a phrase says that what it names is of no single state: <i>international court</i>. */
  private static boolean isInternational(NounPhrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      String form = phrase.sentence().token(i).form().toLowerCase(Locale.ROOT);
      if (form.equals("international") || form.equals("multinational")) {
        return true;
      }
    }
    return false;
  }

  private static void belongs(Profile owner, Draft draft) {
    String country = owner.country();
    String name = owner.name();
    String whose = name == null ? "what it belongs to" : name;
    if (country != null) {
      if (Sectors.international(country)) {
        draft.body(country, whose + " is " + country);
      } else {
        draft.country(country, whose + " is " + country);
      }
    }
    if (owner.type() == Profile.Type.ORGANISATION) {
      draft.institution();
    }
    if (owner.type() != Profile.Type.STATE) {
      draft.owner(owner.sectors());
    } else if (owner.sectors().contains("PRE")) {
      draft.add("PRE", country + " claims " + whose);
    }
  }

  private void before(NounPhrase phrase, int s, Named named, Draft draft) {
    String words = text(phrase, phrase.segments().get(s));
    String link = linked(phrase, s);
    if (link != null) {
      if (named instanceof Named.State state && HOME.contains(link)) {
        draft.seat(state.country().code());
      } else if (LED.contains(link)) {
        led(named, words, phrase, draft);
      }
    } else if (named instanceof Named.State state) {
      draft.country(
          state.country().code(),
          "\"" + words + "\" is of " + state.country().name() + from(state.entry()));
      if (state.claimed()) {
        draft.add("PRE", state.name() + " claims what \"" + words + "\" names");
      }
      if (state.kind() == Countries.Kind.SEAT || state.kind() == Countries.Kind.CAPITAL) {
        draft.owner(List.of("GOV"));
      }
    } else if (named instanceof Named.Part part) {
      draft.country(
          part.country(), "\"" + words + "\" is in " + part.country() + from(part.entry()));
      if (part.kind() == Named.Part.Kind.ENTITY) {
        draft.add("PRE", part.country() + " claims " + part.name());
      } else if (part.kind() == Named.Part.Kind.PEOPLE) {
        draft.owner(List.of("CVL")); // The leaders of a people are not its government.
      }
    } else if (named instanceof Named.Body body) {
      Standing standing = body.organisation().on(published);
      String country = standing.country();
      if (country != null && Sectors.international(country)) {
        draft.body(country, "\"" + words + "\" is " + country + from(standing));
      } else if (country != null) {
        draft.country(country, "\"" + words + "\" is of " + country + from(standing));
      }
      draft.owner(standing.sectors());
      if (phrase.sentence().token(phrase.segments().get(s).last()).isNoun()) {
        draft
            .institution(); // The BJP president is the party's, a Republican president the state's.
      }
    } else if (named instanceof Named.Human human) {
      belongs(office(human.person(), words, published, null), draft);
    }
  }

  /** <i>The Saudi-<b>led</b> coalition, a NATO-<b>led</b> force</i> are of whom they are led by. */
  private void led(Named leader, String words, NounPhrase phrase, Draft draft) {
    boolean union =
        phrase.head().sense() instanceof Segment.Role role && UNIONS.contains(role.noun().noun());
    if (leader instanceof Named.State state) {
      draft.country(state.country().code(), "\"" + words + "\" leads it");
      if (union) {
        draft.owner(List.of("MIL")); // what states lead together is a war
      }
    } else if (leader instanceof Named.Body body) {
      String country = body.organisation().on(published).country();
      if (country != null && Sectors.international(country)) {
        draft.body(country, "\"" + words + "\" leads it");
      }
    }
  }

  /** The participle that a hyphen joins to a segment (<i>Iran-backed</i>), or null. */
  private static @Nullable String linked(NounPhrase phrase, int s) {
    if (s + 2 >= phrase.segments().size()) {
      return null;
    }
    Token hyphen = phrase.sentence().token(phrase.segments().get(s + 1).first());
    Token word = phrase.sentence().token(phrase.segments().get(s + 2).first());
    boolean joined = hyphen.form().equals("-") && hyphen.end() == word.begin();
    return joined && (word.isVerbal() || word.form().endsWith("ed") || word.form().equals("led"))
        ? word.form().toLowerCase(Locale.ROOT)
        : null;
  }

  private static void trait(Modifier modifier, Draft draft) {
    String sector = modifier.sector();
    switch (modifier.effect()) {
      case ALWAYS -> {
        if (sector != null) {
          draft.add(sector, "\"" + modifier.word() + "\" is " + sector);
        }
      }
      case OWNER -> {
        if (sector != null) {
          draft.owner(List.of(sector));
        }
      }
      case FORMER -> draft.former("\"" + modifier.word() + "\" says that the role is past");
      case UNNAMED -> draft.unnamed();
    }
  }

  /** Whether a phrase whose noun is a role is a proper name: <i>Hirsel University</i>. */
  static boolean isNamed(NounPhrase phrase) {
    if (!phrase.sentence().token(phrase.head().last()).xpos().startsWith("NNP")) {
      return false;
    }
    for (Segment segment : phrase.segments()) {
      boolean capital = phrase.sentence().token(segment.first()).xpos().startsWith("NNP");
      boolean unknown =
          segment.sense() instanceof Segment.Proper || segment.sense() instanceof Segment.Plain;
      if (unknown && capital) {
        return true;
      }
    }
    return false;
  }

  /**
   * What follows the noun of a body and makes a name of it: <i>the Front for the Western Hills</i>.
   * The offices of states have such names in common, so that they are none here.
   */
  private static @Nullable NounPhrase field(NounPhrase phrase, RoleNoun noun) {
    NounPhrase complement = phrase.complement();
    Token head = phrase.sentence().token(phrase.head().last());
    String joint = String.valueOf(phrase.preposition());
    if (complement == null
        || !head.xpos().startsWith("NNP")
        || !(joint.equals("of") || joint.equals("for"))
        || !(complement.head().sense() instanceof Segment.Plain
            || complement.head().sense() instanceof Segment.Proper)
        || Sectors.official(noun.sectors())) {
      return null;
    }
    Token last = phrase.sentence().token(complement.last());
    boolean person =
        complement.head().sense() instanceof Segment.Proper proper
            && proper.type() == NameType.PERSON;
    return last.xpos().startsWith("NNP") && !person ? complement : null;
  }

  private static int nameStart(NounPhrase phrase) {
    int first = phrase.first();
    while (first < phrase.last() && !phrase.sentence().token(first).xpos().startsWith("NNP")) {
      first++;
    }
    return first;
  }

  private static String roleWords(NounPhrase phrase) {
    return words(phrase, phrase.head().first(), phrase.head().last());
  }

  static String text(NounPhrase phrase, Segment segment) {
    return words(phrase, segment.first(), segment.last());
  }

  private static String words(NounPhrase phrase, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Token token = phrase.sentence().token(i);
      if (i > first && phrase.sentence().token(i - 1).end() < token.begin()) {
        words.append(' ');
      }
      words.append(token.form());
    }
    return words.toString();
  }
}
