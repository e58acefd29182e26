package org.dragoman.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.actors.Abbreviations.Abbreviation;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.world.Folding;
import org.dragoman.world.Person;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Joins the names of a report: the same name, a surname and the full name that the report has for
 * it, an abbreviation and what it stands for, a state and its seat of government. Where in the
 * report they stand does not matter.
 */
final class Names {

  /** Offices that a state gives to one person at a time. */
  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "supreme leader",
          "king",
          "queen",
          "foreign minister",
          "foreign secretary",
          "secretary of state",
          "defense minister",
          "defence minister",
          "interior minister",
          "finance minister",
          "justice minister",
          "crown prince",
          "vice president",
          "attorney general",
          "emir",
          "sultan",
          "emperor");

  /** What whoever leads a state may be called, whatever the office. */
  private static final Set<String> LEADERS =
      Set.of("leader", "dictator", "ruler", "strongman", "autocrat", "head of state");

  /** Offices whose holders lead a state. */
  private static final Set<String> LEADING =
      Set.of(
          "president",
          "prime minister",
          "chancellor",
          "supreme leader",
          "king",
          "emir",
          "sultan",
          "leader",
          "premier",
          "queen",
          "emperor");

  /** Shorter words are no head of a body's name. */
  private static final int MARK = 5;

  private final Officeholders officeholders;
  private final @Nullable LocalDate published;
  private final Map<String, Figure> byKey = new LinkedHashMap<>();
  private final Map<Mention, Figure> figures = new HashMap<>();

  /** For the key of an abbreviation the key of the name that it was introduced for. */
  private final Map<String, String> introduced = new HashMap<>();

  private final Set<String> countries = new HashSet<>();

  private final Function<Mention, Character> genders;
  private final Function<Mention, String> words;

  /** The last word by which the report itself names somebody whom the tables spell otherwise. */
  private final Map<String, Figure> spelled = new HashMap<>();

  /**
   * @param genders {@code m} or {@code f} for mentions whose words tell it, else {@code -}
   * @param words a mention's words as printed
   */
  Names(
      World world,
      @Nullable LocalDate published,
      Function<Mention, Character> genders,
      Function<Mention, String> words) {
    this.words = words;
    this.officeholders = new Officeholders(world, published);
    this.published = published;
    this.genders = genders;
  }

  /**
   * The figure of each mention that is a name, or a description as good as a name.
   *
   * @param mentions all mentions in text order
   * @param phrasing their phrases
   * @param abbreviated for names that the report gives an abbreviation of, in brackets: that
   */
  Map<Mention, Figure> join(
      List<Mention> mentions, Phrasing phrasing, Map<Mention, Abbreviation> abbreviated) {
    abbreviated.forEach(this::introduce);
    List<Mention> later = new ArrayList<>();
    for (Mention mention : mentions) {
      String country = mention.profile().country();
      if (country != null) {
        countries.add(country);
      }
      if (mention.kind() == Kind.NAME) {
        if (isShort(mention) && !isIntroduced(key(mention.profile()))) {
          later.add(mention);
        } else {
          put(mention, key(mention.profile()));
        }
      } else if (phrasing.isGovernment(mention) && country != null) {
        put(mention, "state " + country);
      }
    }
    later.forEach(this::joinShort);
    for (Mention mention : mentions) {
      if (mention.kind() == Kind.DESCRIPTION && !figures.containsKey(mention)) {
        holder(mention, phrasing);
      }
    }
    return figures;
  }

  /** "Iran's supreme leader" is whoever the report elsewhere names with that office. */
  private void holder(Mention mention, Phrasing phrasing) {
    RoleNoun noun = phrasing.role(mention);
    NounPhrase phrase = phrasing.of(mention);
    Profile profile = mention.profile();
    if (noun == null
        || phrase == null
        || profile.type() != Profile.Type.PERSON
        || profile.country() == null
        || profile.sectors().contains("ELI")
        || !(OFFICES.contains(noun.noun()) || LEADERS.contains(noun.noun()))
        || phrase.opening().matches("an?")) {
      return;
    }
    boolean leader = LEADERS.contains(noun.noun());
    Figure holder = null;
    for (Figure figure : byKey.values()) {
      String role = figure.role();
      if (figure.type() == Profile.Type.PERSON
          && role != null
          && (leader ? leads(role) : role.equalsIgnoreCase(noun.noun()))
          && profile.country().equals(figure.country())
          && (profile.sectors().isEmpty() || profile.sectors().stream().anyMatch(figure::has))) {
        if (leader && holder != null) {
          return; // A state with a president and a prime minister has two.
        }
        if (holder == null) {
          holder = figure;
        }
      }
    }
    if (holder != null) {
      holder.because("\"" + holder.role() + "\" of the same state");
      figures.put(mention, holder);
    }
  }

  private boolean isIntroduced(String key) {
    return introduced.containsKey(key) || byKey.containsKey(key);
  }

  /** "The fishermen's union (GFU)" is by that as good as a name. */
  private void introduce(Mention mention, Abbreviation abbreviation) {
    String key = "name " + String.join(" ", Folding.pieces(abbreviation.letters()));
    if (mention.kind() == Kind.NAME) {
      introduced.putIfAbsent(key, key(mention.profile()));
    } else {
      Figure figure = byKey.computeIfAbsent(key, k -> new Figure(mention.profile()));
      figure.name(abbreviation.name());
      take(mention, figure);
    }
  }

  private static boolean leads(String role) {
    return LEADING.contains(role.toLowerCase(Locale.ROOT));
  }

  /** A single word of an unknown person or body may be short for a longer name. */
  private static boolean isShort(Mention mention) {
    String name = mention.profile().name();
    return mention.profile().type() != Profile.Type.STATE
        && mention.profile().type() != Profile.Type.OTHER
        && mention.profile().wikidata() == null
        && name != null
        && name.indexOf(' ') < 0;
  }

  private void put(Mention mention, String own) {
    String key = introduced.getOrDefault(own, own);
    Figure figure = byKey.get(key);
    if (figure == null) {
      figure = variant(mention.profile());
      figure = figure == null ? new Figure(mention.profile()) : figure;
      byKey.put(key, figure);
    }
    take(mention, figure);
  }

  /** The figure of a name that is the same but for parts left out, or null. */
  private @Nullable Figure variant(Profile profile) {
    String name = profile.name();
    if (name == null || profile.wikidata() != null || name.indexOf(' ') < 0) {
      return null;
    }
    List<String> pieces = Folding.pieces(name);
    for (Figure figure : byKey.values()) {
      String known = figure.name();
      if (known != null
          && figure.type() == profile.type()
          && figure.fits(profile.country())
          && Variants.same(pieces, Folding.pieces(known), profile.type())) {
        figure.because("\"" + name + "\" is another form of \"" + known + "\"");
        return figure;
      }
    }
    return null;
  }

  private void take(Mention mention, Figure figure) {
    if (mention.kind() == Kind.NAME && figure.type() == Profile.Type.PERSON) {
      List<String> pieces = Folding.pieces(words.apply(mention));
      spelled.putIfAbsent(pieces.get(pieces.size() - 1), figure);
    }
    figure.learn(mention.profile());
    figures.put(mention, figure);
    char gender = genders.apply(mention);
    if (gender != '-' && figure.type() == Profile.Type.PERSON) {
      figure.gender(gender);
    }
  }

  /** Whether titles or given names tell them apart: <i>Mr. Khan and Ms. Khan</i>. */
  private static boolean differs(Figure figure, char gender) {
    return gender != '-' && figure.gender() != '-' && figure.gender() != gender;
  }

  private static String key(Profile profile) {
    String name = profile.name();
    if (profile.type() == Profile.Type.STATE
        && profile.country() != null
        && !profile.sectors().contains("PRE")) {
      return "state " + profile.country();
    }
    if (name == null) {
      return "people " + profile.country() + profile.sectors() + profile.type();
    }
    return "name " + String.join(" ", Folding.pieces(name));
  }

  private void joinShort(Mention mention) {
    String name = mention.profile().name();
    if (name == null) {
      return;
    }
    char gender = genders.apply(mention);
    String own = key(mention.profile());
    Figure known = byKey.get(own);
    if (known != null && differs(known, gender)) {
      own = own + " " + gender;
      known = byKey.get(own);
    }
    if (known == null) {
      known = longer(Folding.pieces(name), mention, gender);
    }
    if (known == null && mention.profile().type() == Profile.Type.PERSON) {
      List<String> pieces = Folding.pieces(name);
      known = spelled.get(pieces.get(pieces.size() - 1));
    }
    if (known != null) {
      known.because("\"" + name + "\" is short for " + known.name());
      take(mention, known);
      return;
    }
    Profile told = mention.profile();
    Person person =
        told.type() == Profile.Type.ORGANISATION
            ? null
            : officeholders.named(name, told.country(), countries, gender);
    if (person != null) {
      Profile profile = former(mention.profile(), Tenure.of(person, name, published, null));
      Figure figure = byKey.computeIfAbsent(key(profile), k -> new Figure(profile));
      take(mention, figure);
    } else {
      put(mention, own);
    }
  }

  /** Whoever the report calls former is that, whatever the tables say of the day. */
  private static Profile former(Profile told, Profile known) {
    if (!told.sectors().contains("ELI") || known.sectors().contains("ELI")) {
      return known;
    }
    List<String> reasons = new ArrayList<>(known.reasons());
    reasons.add("the report says that the office is past: ELI");
    return new Profile(
        known.type(),
        known.name(),
        known.country(),
        List.of("ELI"),
        known.role(),
        known.wikidata(),
        known.plural(),
        known.size(),
        reasons);
  }

  /**
   * The figure of a longer name that ends, begins or is abbreviated so. Of several persons of one
   * surname whom no title tells apart, the one whom the report has named most so far is meant, in
   * its headline the one whom it names most.
   */
  private @Nullable Figure longer(List<String> shorter, Mention mention, char gender) {
    String folded = String.join("", shorter);
    Profile profile = mention.profile();
    Figure begins = null;
    Figure ends = null;
    for (Figure figure : byKey.values()) {
      String name = figure.name();
      if (name == null || name.indexOf(' ') < 0 || figure.type() == Profile.Type.STATE) {
        continue;
      }
      List<String> pieces = Folding.pieces(name);
      boolean person = figure.type() == Profile.Type.PERSON;
      if (person && differs(figure, gender)) {
        continue;
      }
      if (person && ends(pieces, shorter)) {
        ends = ends == null || isRather(figure, ends, mention) ? figure : ends;
        continue;
      }
      boolean body =
          figure.type() == Profile.Type.ORGANISATION && profile.type() != Profile.Type.PERSON;
      if ((body || (person && profile.type() == Profile.Type.PERSON))
          && pieces.get(0).equals(folded)) {
        begins = figure;
      } else if (body && begins == null && folded.length() > MARK && pieces.contains(folded)) {
        begins = figure; // the Syrian Observatory for Human Rights: the Observatory
      }
      if (body && folded.length() > 1 && initials(pieces).equals(folded)) {
        return figure;
      }
    }
    return ends == null ? begins : ends;
  }

  /** <i>Jamil al-Rashid</i> ends in <i>Rashid</i> and in <i>al-Rashid</i>. */
  private static boolean ends(List<String> pieces, List<String> last) {
    int rest = pieces.size() - last.size();
    return rest > 0 && pieces.subList(rest, pieces.size()).equals(last);
  }

  private boolean isRather(Figure one, Figure other, Mention mention) {
    long before = named(one, mention);
    long otherBefore = named(other, mention);
    boolean told = before > 0 || otherBefore > 0;
    return told ? before > otherBefore : named(one, null) > named(other, null);
  }

  /** How often the report names a figure before a mention, or anywhere. */
  private long named(Figure figure, @Nullable Mention mention) {
    return figures.entrySet().stream()
        .filter(entry -> entry.getValue().equals(figure))
        .filter(entry -> mention == null || entry.getKey().words().compareTo(mention.words()) < 0)
        .count();
  }

  private static String initials(List<String> pieces) {
    StringBuilder initials = new StringBuilder();
    for (String piece : pieces) {
      if (!piece.equals("of") && !piece.equals("the") && !piece.equals("and")) {
        initials.append(piece.charAt(0));
      }
    }
    return initials.toString();
  }
}
