package org.dragoman.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actors.Coreference.Story;
import org.dragoman.language.Token;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.RoleNoun.Takes;
import org.jspecify.annotations.Nullable;

/** Puts together those told of before whom <i>the two leaders, both sides, the couple</i> mean. */
final class Together {
  /** Nouns for two persons. */
  private static final Set<String> PAIRS = Set.of("pair", "duo", "couple");

  /** Nouns for persons whatever their office: <i>both men, the two politicians</i>. */
  private static final Set<String> ANYBODY =
      Set.of("man", "woman", "politician", "official", "figure", "rival", "leader");

  private final Phrasing phrasing;
  private final Story story;
  private final Map<Set<Figure>, Figure> groups = new LinkedHashMap<>();

  /** The two persons last told of as a pair. */
  private @Nullable Figure couple;

  Together(Phrasing phrasing, Story story) {
    this.phrasing = phrasing;
    this.story = story;
  }

  /** The group that a description means; null if it means none or too few were told of. */
  @Nullable Figure resolve(Mention mention, NounPhrase phrase, RoleNoun noun) {
    Integer count = count(phrase, noun);
    if (count == null) {
      return null;
    }
    boolean pair = PAIRS.contains(noun.noun());
    Figure group = pair && couple != null ? couple : group(mention, phrase, noun, count);
    couple = pair ? group : couple;
    return group;
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
    if (noun.noun().equals("side") && phrase.complement() != null) {
      return null; // "both sides of the debate" are no parties to it
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

  private @Nullable Figure group(Mention mention, NounPhrase phrase, RoleNoun noun, int count) {
    List<Figure> members = new ArrayList<>();
    boolean neighbours = noun.noun().startsWith("neighb") && isAboutStates();
    boolean states =
        neighbours || noun.takes() == Takes.STATE || noun.noun().contains("government");
    Figure subject = states ? doer(mention, phrase) : null;
    if (states && subject == null && count == 2) {
      members.addAll(side(mention));
    }
    List<Figure> latest = new ArrayList<>(story.latest());
    Figure again = states && subject == null ? again(mention, count) : null;
    if (again != null) {
      return again;
    }
    if (states) {
      // Those that the report is about, rather than the last that it names.
      latest.sort(Comparator.comparingInt(figure -> -weight(mention, state(figure))));
    }
    for (Figure told : latest) {
      Figure figure = states ? state(told) : isParty(noun, told) ? told : null;
      if (members.size() < count
          && figure != null
          && (subject == null || !overlaps(subject, figure))
          && members.stream().noneMatch(other -> overlaps(other, figure))) {
        members.add(0, figure);
      }
    }
    if (states) {
      List<Figure> order = new ArrayList<>(story.latest());
      members.sort(Comparator.comparingInt(member -> -order.indexOf(member)));
    }
    if (members.size() < count && !states && noun.sectors().contains("GOV")) {
      // "The foreign ministers of Chad and Niger met. The two ministers …": only states are told.
      members = statesOf(count);
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
                ANYBODY.contains(noun.noun()) ? sectors(members) : profile.sectors(),
                profile.role(),
                null,
                true,
                count,
                List.of("they are " + String.join(" and ", names(members)))));
    members.forEach(group::member);
    groups.put(Set.copyOf(members), group);
    return group;
  }

  /**
   * The two states that this sentence or one of the last two tells of side by side: <i>between
   * Ethiopia and Eritrea</i>; none if there are no two.
   */
  private List<Figure> side(Mention mention) {
    List<Mention> told = new ArrayList<>(story.told());
    Collections.reverse(told);
    for (Mention second : told) {
      if (mention.sentence() - second.sentence() > 2) {
        break;
      }
      for (Mention first : told) {
        Figure one = story.figure(first);
        Figure other = story.figure(second);
        if (first.sentence() == second.sentence()
            && one != null
            && other != null
            && !one.equals(other)
            && one.type() == Profile.Type.STATE
            && other.type() == Profile.Type.STATE
            && isBeside(first, second)) {
          return List.of(one, other);
        }
      }
    }
    return List.of();
  }

  private boolean isBeside(Mention first, Mention second) {
    NounPhrase phrase = phrasing.of(second);
    Token token = phrase == null ? null : phrase.sentence().token(second.head());
    return token != null && token.is("conj") && token.head() == first.head();
  }

  /** So many states that those last told of are or act for, the latest last. */
  private List<Figure> statesOf(int count) {
    List<Figure> members = new ArrayList<>();
    for (Figure told : story.latest()) {
      Figure state = state(told);
      if (members.size() < count && state != null && !members.contains(state)) {
        members.add(0, state);
      }
    }
    return members;
  }

  /** So many states told of together before, if this sentence or the last one tells of each. */
  private @Nullable Figure again(Mention mention, int count) {
    for (Figure group : groups.values()) {
      boolean here =
          group.members().size() == count
              && group.members().stream()
                  .allMatch(
                      member ->
                          story.told().stream()
                              .filter(told -> mention.sentence() - told.sentence() <= 1)
                              .map(story::figure)
                              .anyMatch(figure -> figure != null && stands(figure, member)));
      if (here) {
        return group;
      }
    }
    return null;
  }

  /** Whether a figure is a state or acts for it. */
  private boolean stands(Figure figure, Figure state) {
    return figure.equals(state) || state.equals(state(figure));
  }

  /** How much a report speaks of a state, what stands near counting more; 0 for none. */
  private int weight(Mention mention, @Nullable Figure state) {
    String country = state == null ? null : state.country();
    int weight = 0;
    for (Mention told : story.told()) {
      Figure figure = country == null ? null : story.figure(told);
      if (figure != null && String.valueOf(country).equals(figure.country())) {
        int near = mention.sentence() - told.sentence();
        weight += near <= 1 ? 3 : near <= 3 ? 2 : 1;
      }
    }
    return weight;
  }

  /** The state that does something to the two: <i>Iraq asked both countries to …</i>; or null. */
  private @Nullable Figure doer(Mention mention, NounPhrase phrase) {
    Token word = phrase.sentence().token(mention.head());
    Token verb = phrase.sentence().head(word);
    if (verb == null || word.is("nsubj")) {
      return null;
    }
    Token subject = Binding.subject(phrase.sentence(), verb);
    for (Mention told : story.told()) {
      if (subject != null
          && told.sentence() == mention.sentence()
          && told.head() == subject.index()) {
        Figure figure = story.figure(told);
        return figure == null ? null : state(figure);
      }
    }
    return null;
  }

  /** Whether a report has told of two states at least twice each. */
  private boolean isAboutStates() {
    return story.latest().stream()
            .filter(figure -> figure.type() == Profile.Type.STATE && figure.mentions().size() > 1)
            .count()
        > 1;
  }

  /** What any of them is. */
  private static List<String> sectors(List<Figure> members) {
    Set<String> sectors = new LinkedHashSet<>();
    members.forEach(member -> sectors.addAll(member.sectors()));
    return Sectors.ordered(sectors);
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
    if (!figure.members().isEmpty() || figure.has("JRN")) {
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
              || ANYBODY.contains(noun.noun())
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
}
