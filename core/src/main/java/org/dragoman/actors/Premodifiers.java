package org.dragoman.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Token;
import org.dragoman.text.Words;
import org.dragoman.world.Countries;
import org.dragoman.world.Modifier;
import org.dragoman.world.Named;
import org.dragoman.world.Organisation.Standing;
import org.dragoman.world.Person;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.RoleNoun.Kind;
import org.dragoman.world.RoleNoun.Takes;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/**
 * What the words before a noun say of whom it names: <i>the <b>former Kenyan</b> minister, a
 * <b>Saudi-led</b> coalition, the <b>Ghani</b> administration</i>.
 */
final class Premodifiers {

  /** Words after a hyphen which make the state before them a friend, not the actor's own. */
  private static final Set<String> HOME = Set.of("based", "born", "registered", "headquartered");

  /** Words after a hyphen which tell who leads: <i>Saudi-led</i>. */
  private static final Set<String> LED =
      Set.of("led", "headed", "commanded", "dominated", "spearheaded");

  /** What states form to go to war together. */
  private static final Set<String> UNIONS = Set.of("coalition", "alliance");

  private final Officeholders officeholders;
  private final @Nullable LocalDate published;

  Premodifiers(World world, @Nullable LocalDate published) {
    this.officeholders = new Officeholders(world, published);
    this.published = published;
  }

  /** Lets one segment of a phrase speak, the one at {@code s}. */
  void read(NounPhrase phrase, int s, Draft draft) {
    Segment segment = phrase.segments().get(s);
    if (segment.sense() instanceof Segment.Name name) {
      name(phrase, s, name.named(), draft);
    } else if (segment.sense() instanceof Segment.Role role) {
      role(role.noun(), draft);
    } else if (segment.sense() instanceof Segment.Trait trait) {
      trait(trait.modifier(), draft);
    } else if (segment.sense() instanceof Segment.Plain) {
      plain(phrase, segment, draft);
      Profile leader = officeholders.leader(phrase, segment);
      if (leader != null) {
        draft.belongsTo(leader);
      } else if (isNamedBefore(phrase, s)) {
        draft.institution(); // "Compass Chairman Paul Walsh"
      }
    } else if (segment.sense() instanceof Segment.Proper proper) {
      if (linked(phrase, s) != null && phrase.isDefinite()) {
        return;
      }
      draft.belongsTo(holder(phrase, segment));
      if (proper.type() == NameType.ORGANIZATION) {
        draft.institution();
      }
    }
  }

  private static boolean isCourt(Segment head) {
    return head.sense() instanceof Segment.Role role
        && role.noun().sectors().contains("JUD")
        && role.noun().kind() == RoleNoun.Kind.BODY;
  }

  private void name(NounPhrase phrase, int s, Named named, Draft draft) {
    String words = phrase.text(phrase.segments().get(s));
    String link = linked(phrase, s);
    if (link != null) {
      if (named instanceof Named.State state && HOME.contains(link)) {
        if (words.contains("Hague") && isCourt(phrase.head())) {
          draft.body("IGO", "courts of many states sit in The Hague");
        } else if (!phrase.isDefinite()) {
          // "The Vienna-based agency" was told of before, and may be of no country.
          draft.seat(state.country().code());
        }
      } else if (LED.contains(link)) {
        led(named, words, phrase, draft);
      }
    } else if (named instanceof Named.State state) {
      draft.country(
          state.country().code(),
          "\"" + words + "\" is of " + state.country().name() + Provenance.of(state.entry()));
      if (state.claimed()) {
        draft.add("PRE", state.name() + " claims what \"" + words + "\" names");
      }
      if (state.kind() == Countries.Kind.SEAT || state.kind() == Countries.Kind.CAPITAL) {
        draft.owner(List.of("GOV"));
      }
    } else if (named instanceof Named.Part part) {
      draft.country(
          part.country(),
          "\"" + words + "\" is in " + part.country() + Provenance.of(part.entry()));
      if (part.kind() == Named.Part.Kind.ENTITY) {
        draft.add("PRE", part.country() + " claims " + part.name());
      } else if (part.kind() == Named.Part.Kind.PEOPLE) {
        draft.owner(List.of("CVL")); // The leaders of a people are not its government.
      }
    } else if (named instanceof Named.Body body) {
      Standing standing = body.organisation().on(published);
      String country = standing.country();
      if (country != null && Sectors.international(country)) {
        draft.body(country, "\"" + words + "\" is " + country + Provenance.of(standing));
      } else if (country != null) {
        draft.country(country, "\"" + words + "\" is of " + country + Provenance.of(standing));
      }
      draft.owner(standing.sectors());
      if (phrase.sentence().token(phrase.segments().get(s).last()).isNoun()) {
        draft
            .institution(); // The BJP president is the party's, a Republican president the state's.
      }
    } else if (named instanceof Named.Human human) {
      draft.belongsTo(Tenure.of(human.person(), words, published, null));
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

  private static void role(RoleNoun noun, Draft draft) {
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

  /** Whether a segment is a name that nobody knows, right before what somebody is of it. */
  private static boolean isNamedBefore(NounPhrase phrase, int s) {
    List<Segment> segments = phrase.segments();
    return phrase.sentence().token(segments.get(s).last()).xpos().startsWith("NNP")
        && s + 1 < segments.size()
        && segments.get(s + 1).sense() instanceof Segment.Role role
        && (RoleSectors.presides(role.noun()) || role.noun().takes() == Takes.ANY);
  }

  /** Whom a proper name before a noun names: an official by surname, or a place. */
  Profile holder(NounPhrase phrase, Segment segment) {
    String words = phrase.text(segment);
    Person person = officeholders.named(words, null, Set.of(), '-');
    Profile leader = person == null ? officeholders.leader(phrase, segment) : null;
    if (leader != null) {
      return leader;
    }
    return person == null
        ? PlaceMeant.of(
            phrase.sentence(), new Words(phrase.position(), segment.first(), segment.last()))
        : Tenure.of(person, words, published, null);
  }
}
