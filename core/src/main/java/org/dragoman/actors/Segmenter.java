package org.dragoman.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.world.Countries;
import org.dragoman.world.Folding;
import org.dragoman.world.Modifier;
import org.dragoman.world.Named;
import org.dragoman.world.Phrases;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into segments: from left to right, the longest entry of the lexicons wins. */
final class Segmenter {

  /** Titles shorter than this are cut short. */
  private static final int CUT = 7;

  /** Words that before the name of a body make it the name of another. */
  private static final Set<String> WIDENING =
      Set.of(
          "National",
          "Social",
          "Christian",
          "United",
          "Free",
          "Progressive",
          "Popular",
          "New",
          "Independent",
          "Patriotic",
          "Revolutionary",
          "People's",
          "Islamic",
          "Republican");

  private static final Pattern DAY = Pattern.compile("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

  private static final Set<String> BUILDINGS =
      Set.of("museum", "hospital", "stadium", "library", "park", "church", "bridge", "hall");

  private static final Set<String> CONTINENTS = Set.of("Latin", "North", "South", "Central");

  private static final Pattern HONORIFIC = Pattern.compile("(Mr|Mrs|Ms|Miss|Mx|Dr)\\.?");

  /** Whose ranks and offices stand before names. */
  private static final Set<String> TITLED = Set.of("GOV", "MIL", "COP", "LEG");

  private final World world;

  Segmenter(World world) {
    this.world = world;
  }

  /** The segments of a sentence, which together cover it, in text order. */
  List<Segment> segments(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<String> forms = new ArrayList<>(tokens.size());
    List<List<String>> pieces = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      forms.add(token.form());
      pieces.add(token.isPunctuation() ? List.of() : Folding.pieces(token.form()));
    }
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Segment segment = at(sentence, forms, pieces, i);
      Segment before = segments.isEmpty() ? null : segments.get(segments.size() - 1);
      if (before != null
          && (isTitle(tokens, before)
              || isNamed(before, segment)
              || isCalled(tokens, before, segment))) {
        segment = person(tokens, segment);
      }
      segments.add(segment);
      i = segment.last() + 1;
    }
    return segments;
  }

  /** A name after an office is a person's, whatever it looks like: <i>Prime Minister Kandor</i>. */
  private static Segment person(List<Token> tokens, Segment segment) {
    int last = segment.last();
    if (segment.sense() instanceof Segment.Plain || segment.sense() instanceof Segment.Trait) {
      if (!tokens.get(last).xpos().equals("NNP")) {
        return segment;
      }
      while (last + 1 < tokens.size() && tokens.get(last + 1).xpos().equals("NNP")) {
        last++;
      }
    } else if (!(segment.sense() instanceof Segment.Proper)) {
      return segment;
    }
    return new Segment(segment.first(), last, new Segment.Proper(NameType.PERSON));
  }

  /**
   * <i>chief executive Hock Tan</i>: two names that nobody knows, right after what one person is.
   */
  private static boolean isCalled(List<Token> tokens, Segment role, Segment name) {
    int next = name.last() + 1;
    return role.sense() instanceof Segment.Role before
        && before.noun().kind() == RoleNoun.Kind.PERSON
        && !before.noun().sectors().isEmpty()
        && !before.plural()
        && name.sense() instanceof Segment.Plain
        && tokens.get(name.first()).xpos().equals("NNP")
        && next < tokens.size()
        && tokens.get(next).xpos().equals("NNP");
  }

  /** <i>minister Ana Reyes</i>: a name of several words right after what one person is. */
  private static boolean isNamed(Segment role, Segment name) {
    return isPerson(role) && name.last() > name.first() && name.sense() instanceof Segment.Proper;
  }

  private static boolean isTitle(List<Token> tokens, Segment segment) {
    return isPerson(segment) && tokens.get(segment.last()).xpos().equals("NNP");
  }

  /** Whether a noun means one person, so that a name after it is that person's. */
  private static boolean isPerson(Segment segment) {
    return segment.sense() instanceof Segment.Role role
        && role.noun().kind() == RoleNoun.Kind.PERSON
        && role.noun().takes() == RoleNoun.Takes.NONE
        && !role.noun().sectors().isEmpty()
        && !role.plural();
  }

  private Segment at(Sentence sentence, List<String> forms, List<List<String>> pieces, int i) {
    List<Token> tokens = sentence.tokens();
    boolean honorific = HONORIFIC.matcher(forms.get(i)).matches();
    if (honorific && i + 1 < tokens.size() && tokens.get(i + 1).xpos().equals("NNP")) {
      return new Segment(i, i, new Segment.Plain()); // no part of the name
    }
    Segment known = null;
    Phrases.Match<Named> name = world.names().find(forms, pieces, i);
    if (name != null && isName(tokens, i, name) && !isCutBy(forms, pieces, i, name)) {
      known = new Segment(i, name.last(), new Segment.Name(name.value()));
    }
    if (isTitled(tokens, i)
        && (known == null
            || !(known.sense() instanceof Segment.Name human
                && human.named() instanceof Named.Human))) {
      return new Segment(i, endOfName(tokens, i), new Segment.Proper(NameType.PERSON));
    }
    int widened = known == null ? endOfWidened(tokens, forms, pieces, i) : -1;
    if (widened > i) {
      return new Segment(i, widened - 1, new Segment.Proper(NameType.ORGANIZATION));
    }
    if (known == null) {
      known = uncapitalised(tokens.get(i), i);
    }
    Phrases.Match<RoleNoun.Use> role = world.roles().find(forms, pieces, i);
    if (role != null
        && (isNoun(tokens.get(role.last()), role.last() > i) || standsAsNoun(tokens, i, role))
        && (!insidePersonName(tokens, i, role.last()) || isTitle(tokens, i, role))
        && !isSurname(tokens, i, role.last())
        && (known == null || role.last() > known.last())) {
      RoleNoun.Use use = role.value();
      known = new Segment(i, role.last(), new Segment.Role(use.noun(), use.plural()));
    }
    Phrases.Match<Modifier> trait = world.modifiers().find(forms, pieces, i);
    if (trait != null
        && !isFinite(tokens.get(trait.last()))
        && !insidePersonName(tokens, i, trait.last())
        && (known == null || trait.last() > known.last() || qualifies(tokens, known, trait))) {
      RoleNoun noun =
          role != null && role.last() == trait.last() && !role.value().plural()
              ? role.value().noun()
              : null;
      known = new Segment(i, trait.last(), new Segment.Trait(trait.value(), noun));
    }
    if (known != null) {
      return known;
    }
    NameType type = tokens.get(i).name();
    boolean begins =
        (tokens.get(i).isNoun() || tokens.get(i).xpos().startsWith("JJ"))
            && !DAY.matcher(tokens.get(i).form()).matches();
    if (type == NameType.PLACE && PersonNames.is(sentence, i, world)) {
      type = NameType.PERSON;
      return new Segment(i, PersonNames.last(sentence, i), new Segment.Proper(type));
    }
    if (begins
        && (type == NameType.PERSON || type == NameType.ORGANIZATION || type == NameType.PLACE)) {
      int last = endOfProper(tokens, forms, pieces, i, type);
      Named human = type == NameType.PERSON ? withoutInitials(forms, i, last) : null;
      return new Segment(
          i, last, human == null ? new Segment.Proper(type) : new Segment.Name(human));
    }
    if (type == NameType.OTHER && PersonNames.is(sentence, i, world)) {
      return new Segment(i, PersonNames.last(sentence, i), new Segment.Proper(NameType.PERSON));
    }
    if (type == null && isGivenName(tokens, i)) {
      int last = endOfProper(tokens, forms, pieces, i + 1, NameType.PERSON);
      return new Segment(i, last, new Segment.Proper(NameType.PERSON));
    }
    RoleNoun person = person(tokens.get(i));
    return person == null
        ? new Segment(i, i, new Segment.Plain())
        : new Segment(i, i, new Segment.Role(person, tokens.get(i).xpos().equals("NNS")));
  }

  /** <i><b>Valeria</b> Sosa</i>: a given name that was not seen to belong to the name behind it. */
  private boolean isGivenName(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i).xpos().equals("NNP")
        && tokens.get(i + 1).name() == NameType.PERSON
        && tokens.get(i + 1).xpos().equals("NNP")
        && world.gender(tokens.get(i).form()) != null;
  }

  /** <i><b>The National</b> Security Council</i> is no paper: a longer name begins behind it. */
  private boolean isCutBy(
      List<String> forms, List<List<String>> pieces, int first, Phrases.Match<Named> name) {
    if (!forms.get(first).equalsIgnoreCase("the") || first + 1 >= forms.size()) {
      return false;
    }
    Phrases.Match<Named> behind = world.names().find(forms, pieces, first + 1);
    Phrases.Match<RoleNoun.Use> role = world.roles().find(forms, pieces, first + 1);
    return (behind != null && behind.last() > name.last())
        || (role != null && role.last() > name.last());
  }

  /** A state's adjective that has lost its capital: <i>the palestinian authorities</i>; or null. */
  private static @Nullable Segment uncapitalised(Token token, int i) {
    String form = token.form();
    if (!(form.endsWith("ian") || form.endsWith("ese"))
        || !Character.isLowerCase(form.charAt(0))
        || token.isVerbal()) {
      return null;
    }
    Countries.Entry entry =
        Countries.standard().find(Character.toUpperCase(form.charAt(0)) + form.substring(1));
    return entry != null && entry.kind() == Countries.Kind.ADJECTIVE
        ? new Segment(
            i, i, new Segment.Name(new Named.State(entry.country(), entry.kind(), entry.claimed())))
        : null;
  }

  /**
   * Whom a name with initials or an article between its parts names, or null: <i>Ana M. Reyes,
   * Ahmed al-Chalabi</i>.
   */
  private @Nullable Named withoutInitials(List<String> forms, int first, int last) {
    StringBuilder name = new StringBuilder(forms.get(first));
    for (int i = first + 1; i <= last; i++) {
      if (!forms.get(i).matches("\\p{Lu}\\.?|[Aa]l|[Ee]l|-") || i == last) {
        name.append(' ').append(forms.get(i));
      }
    }
    return last - first > 1 && world.names().get(name.toString()) instanceof Named.Human human
        ? human
        : null;
  }

  private @Nullable RoleNoun person(Token token) {
    boolean common = token.xpos().equals("NN") || token.xpos().equals("NNS");
    return common ? world.person(token.lemma().toLowerCase(Locale.ROOT)) : null;
  }

  private static boolean isFinite(Token token) {
    return token.isVerbal() && !token.xpos().equals("VBN") && !token.xpos().equals("VBG");
  }

  /** "Rebel" before a noun says of what sort it is; alone it is an actor. */
  private static boolean qualifies(
      List<Token> tokens, Segment known, Phrases.Match<Modifier> trait) {
    if (!(known.sense() instanceof Segment.Role role)
        || role.plural()
        || trait.last() != known.last()
        || trait.last() + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(trait.last() + 1);
    return next.isNoun() || next.xpos().startsWith("JJ");
  }

  private boolean isName(List<Token> tokens, int first, Phrases.Match<Named> match) {
    Token token = tokens.get(first);
    boolean single = match.last() == first;
    Named named = match.value();
    if (named instanceof Named.Human) {
      boolean place = single && token.name() == NameType.PLACE;
      return !(place && endsLongerName(tokens, first)); // Fort Pierce
    }
    if (insidePersonName(tokens, first, match.last())) {
      return false;
    }
    if (named instanceof Named.Part part && part.kind() == Named.Part.Kind.DIVISION) {
      // Many of these are surnames, too.
      return token.isNoun() && token.name() != NameType.PERSON;
    }
    boolean people = named instanceof Named.Part part && part.kind() == Named.Part.Kind.PEOPLE;
    Token after = match.last() + 1 < tokens.size() ? tokens.get(match.last() + 1) : null;
    boolean qualifies = after != null && after.isNoun() && !after.xpos().startsWith("NNP");
    if (people
        && single
        && !qualifies
        && token.name() == NameType.PERSON
        && (first > 0 || !world.bySurname(token.form()).isEmpty())) {
      return false; // Ms. Shan, but Shan rebels
    }
    if (token.isVerbal() || token.xpos().equals("PRP") || token.xpos().equals("MD")) {
      return !single;
    }
    boolean before = first > 0 && isPrefix(tokens.get(first - 1).form());
    if (named instanceof Named.State && single && isPartOfName(tokens, first)) {
      return false;
    }
    if (before || (single && named instanceof Named.Body && endsLongerName(tokens, first))) {
      return false;
    }
    // "Trend", "Total", "Punch" begin sentences as common words, too.
    return !single
        || !(named instanceof Named.Body body)
        || token.xpos().startsWith("NNP")
        || (token.isNoun() && (isAbbreviation(token.form()) || isArmed(body)))
        || (token.xpos().startsWith("JJ") && (first > 0 || isArmed(body) || isParty(body)));
  }

  /** <i>Latin <b>America</b>, Priorities <b>USA</b></i> are not the state. */
  private static boolean isPartOfName(List<Token> tokens, int first) {
    if (first == 0) {
      return false;
    }
    String form = tokens.get(first).form();
    Token before = tokens.get(first - 1);
    return (form.equals("America") && CONTINENTS.contains(before.form()))
        || (form.equals("USA")
            && before.isNoun()
            && Character.isUpperCase(before.form().charAt(0)));
  }

  /** <i>The Lincoln <b>Memorial</b></i> is not the society of that name. */
  private boolean endsLongerName(List<Token> tokens, int first) {
    Token token = tokens.get(first);
    Token before = first > 0 ? tokens.get(first - 1) : token;
    Token after = first + 1 < tokens.size() ? tokens.get(first + 1) : token;
    if (after.xpos().startsWith("NNP")
        && BUILDINGS.contains(after.lemma().toLowerCase(Locale.ROOT))) {
      return true; // the Holocaust Memorial Museum
    }
    boolean flat = token.is("flat") && token.head() < first;
    return (flat || (before.is("compound") && before.head() == first))
        && before.xpos().startsWith("NNP")
        && !isAbbreviation(token.form())
        && !(world.names().get(before.form()) instanceof Named.State)
        && world.roles().get(before.lemma()) == null;
  }

  private static boolean isParty(Named.Body body) {
    return body.organisation().standings().get(0).sectors().contains("PTY");
  }

  private static boolean isAbbreviation(String form) {
    return form.length() > 1 && form.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isArmed(Named.Body body) {
    List<String> sectors = body.organisation().standings().get(0).sectors();
    return sectors.contains("REB") || sectors.contains("PRM");
  }

  private static boolean isPrefix(String form) {
    return form.equalsIgnoreCase("anti") || form.equalsIgnoreCase("pro");
  }

  /** Whether the tokens are a part, and not the whole, of a person's name of several words. */
  private static boolean insidePersonName(List<Token> tokens, int first, int last) {
    if (tokens.get(first).name() != NameType.PERSON || tokens.get(last).name() != NameType.PERSON) {
      return false;
    }
    return isPerson(tokens, first - 1) || isPerson(tokens, last + 1);
  }

  /** <i>Mr. <b>King</b>, Ms. <b>Bishop</b></i> have no such office. */
  private static boolean isSurname(List<Token> tokens, int first, int last) {
    return first == last && isTitled(tokens, first);
  }

  /** <i>Mr. <b>Cruz</b>, Ms. <b>Israel</b></i> are persons, whatever else is called so. */
  private static boolean isTitled(List<Token> tokens, int first) {
    return first > 0
        && tokens.get(first).xpos().equals("NNP")
        && HONORIFIC.matcher(tokens.get(first - 1).form()).matches();
  }

  private static int endOfName(List<Token> tokens, int first) {
    int last = first;
    while (last + 1 < tokens.size()
        && tokens.get(last + 1).xpos().equals("NNP")
        && !tokens.get(last + 1).isPunctuation()) {
      last++;
    }
    return last;
  }

  /** "President Abiola" begins with an office, though all of it may be taken for the name. */
  private boolean isTitle(List<Token> tokens, int first, Phrases.Match<RoleNoun.Use> role) {
    RoleNoun noun = role.value().noun();
    // "Lt", "Sen.": only as a title do these begin with a capital in the table.
    boolean cut = Character.isUpperCase(noun.noun().charAt(0)) && noun.noun().length() < CUT;
    return noun.kind() == RoleNoun.Kind.PERSON
        && (cut || noun.sectors().stream().anyMatch(TITLED::contains))
        && !isPerson(tokens, first - 1)
        && world.gender(tokens.get(first).form()) == null;
  }

  private static boolean isPerson(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).name() == NameType.PERSON;
  }

  private static boolean isNoun(Token token, boolean phrase) {
    return token.isNoun() || (phrase && !token.xpos().startsWith("VB"));
  }

  /** "A Peruvian conservative", "the wounded": what is tagged as an adjective ends the phrase. */
  private static boolean standsAsNoun(
      List<Token> tokens, int first, Phrases.Match<RoleNoun.Use> role) {
    RoleNoun.Kind kind = role.value().noun().kind();
    int last = role.last();
    if (kind == RoleNoun.Kind.QUANTITY
        || kind == RoleNoun.Kind.GROUP
        || first == 0
        || !tokens.get(last).xpos().matches("JJ|VBN")) {
      return false;
    }
    String before = tokens.get(first - 1).xpos();
    Token next = last + 1 < tokens.size() ? tokens.get(last + 1) : null;
    boolean ends =
        next == null || next.isPunctuation() || next.isVerbal() || next.xpos().equals("IN");
    return ends && (before.equals("POS") || before.equals("JJ") || before.equals("DT"));
  }

  /**
   * The end of the name of a body that a word makes another's: <i><b>National</b> Democratic
   * Party</i>; −1 if there is none.
   */
  private int endOfWidened(
      List<Token> tokens, List<String> forms, List<List<String>> pieces, int first) {
    if (!WIDENING.contains(forms.get(first))
        || first + 1 >= forms.size()
        || !tokens.get(first).xpos().matches("NNPS?|JJ")) {
      return -1;
    }
    Phrases.Match<Named> behind = world.names().find(forms, pieces, first + 1);
    if (behind == null || !(behind.value() instanceof Named.Body)) {
      return -1;
    }
    return behind.last() > first + 1 ? behind.last() : -1;
  }

  private int endOfProper(
      List<Token> tokens, List<String> forms, List<List<String>> pieces, int first, NameType type) {
    int last = first;
    while (last + 1 < tokens.size() && tokens.get(last + 1).name() == type) {
      int next = last + 1;
      boolean known =
          type != NameType.PERSON
              && (world.roles().find(forms, pieces, next) != null
                  || world.names().find(forms, pieces, next) != null);
      boolean hyphen = tokens.get(next).form().equals("-");
      boolean mark = tokens.get(next).isPunctuation() && !hyphen;
      boolean day = DAY.matcher(tokens.get(next).form()).matches();
      if (day || known || mark || tokens.get(next).xpos().equals("POS")) {
        break;
      }
      last = next;
    }
    return last;
  }
}
