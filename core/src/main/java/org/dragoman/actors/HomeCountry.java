package org.dragoman.actors;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dragoman.language.Sentence;
import org.dragoman.model.Dateline;
import org.dragoman.places.PlaceNames;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.world.Folding;
import org.dragoman.world.Named;
import org.dragoman.world.Phrases;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Gives the report's own country to officials, forces and civilians of whom it does not say whose
 * they are: <i>police said</i> in a report from Lagos. That country is the one in which most of the
 * report's places lie, the dateline's counting for several, and whose actors it speaks of most.
 */
final class HomeCountry {

  /** Sectors whose members are at home where they act. */
  private static final Set<String> LOCAL =
      Set.of(
          "COP", "JUD", "MIL", "GOV", "LEG", "CVL", "OPP", "PTY", "MED", "EDU", "LAB", "AGR",
          "SPY");

  /** Sectors of those who, if they are only described, are at home where the report plays. */
  private static final Set<String> OF_THE_PLACE = Set.of("REL", "UAF");

  /** Sectors of those who act for a state. */
  private static final Set<String> OFFICIAL =
      Set.of("COP", "JUD", "MIL", "GOV", "LEG", "OPP", "SPY", "MED");

  private static final Set<String> BORDERS = Set.of("border", "frontier", "boundary");

  /** So many mentions a dateline counts for. */
  private static final int DATELINE = 3;

  /** What the places of a report weigh beside its actors, who may be guests. */
  private static final double PLACES = 0.6;

  /** A report that is about several countries has no country of its own. */
  private static final double LEAST = 0.45;

  /** So many times as much as about any other. */
  private static final double RATIO = 1.8;

  /** A named person is only of the report's country if hardly anybody else in it is abroad. */
  private static final double SURE = 0.7;

  /** A person with a title may be a guest where the report tells much of another country. */
  private static final double TITLED = 0.6;

  /** Context is never as sure as words. */
  private static final double MOST = 0.95;

  /** Words by which a description says that it is of no single country. */
  private static final String INTERNATIONAL =
      ".*\\b(international|multinational|foreign|world|global|western|europe|european|africa|african|arab|asia|asian)\\b.*";

  /** Words by which it says that it is at home where the report plays. */
  private static final String NEAR =
      ".*\\b(local|nearby|neighbou?rhood|regional|provincial|state-run|state-owned|state media"
          + "|state television|state radio|state tv|state news agency)\\b.*";

  /** Who fights at home, not for a cause abroad. */
  private static final String REBELS = ".*(rebel|insurgent|guerrilla|guerilla|separatist).*";

  /** Role nouns of those who may well come from elsewhere. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "\\b(world|foreign|western|european|arab|african|countr(y|ies)|nations?|powers?|ally|allies"
              + "|rivals?|counterparts?|sides?|envoys?|tourists?|diplomats?|ambassadors?|migrants?"
              + "|refugees?|expatriates?|visitors?|holidaymakers?|passengers?|negotiators?|mediators?"
              + "|peacekeepers?|alliances?|blocs?)\\b");

  private final AnnotatedReport report;
  private final Collection<Figure> figures;

  /** How many mentions of actors with a country are of actors of each country. */
  private final Map<String, Integer> actors;

  private HomeCountry(AnnotatedReport report, Collection<Figure> figures) {
    this.report = report;
    this.figures = figures;
    this.actors = counts(report, figures);
  }

  /**
   * Gives the report's country to those who have none.
   *
   * @param places how many of the names of places are names of places in each country
   */
  static void give(
      AnnotatedReport report,
      Collection<Figure> figures,
      World world,
      Map<String, Integer> places) {
    String filed = dateline(report.report().dateline(), world);
    Namesakes.leaveAbroad(figures, places, filed);
    new HomeCountry(report, figures).give(filed, places);
  }

  private void give(@Nullable String filed, Map<String, Integer> places) {
    Map<String, Integer> set = new TreeMap<>(places);
    // A report may be filed where its subject is only a guest: at a conference, say.
    int most = places.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    boolean there = most > 0 && places.getOrDefault(String.valueOf(filed), 0) == most;
    if (filed != null && (there || !isAbroad(filed))) {
      set.merge(filed, DATELINE, Integer::sum);
    }
    Map<String, Double> shares = shares(set);
    String home = null;
    double share = 0;
    double second = 0;
    for (Map.Entry<String, Double> entry : shares.entrySet()) {
      if (entry.getValue() > share) {
        second = share;
        share = entry.getValue();
        home = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    // Where the places and the actors do not agree, officials are still those of the dateline, or
    // of the country that alone acts: delegates meet abroad.
    boolean clear = home != null && share >= LEAST && share >= RATIO * second;
    if (!clear) {
      home = filed != null && !isAbroad(filed) ? filed : dominant();
      share = shares.getOrDefault(String.valueOf(home), 0.0);
    }
    if (home == null) {
      return;
    }
    String why = home.equals(filed) ? "the dateline" : "the one country that the report is about";
    int evidence = sum(set) + sum(actors);
    double confidence = Math.min(MOST, share * evidence / (evidence + 1));
    for (Figure figure : figures) {
      boolean sure = share >= SURE && actors.getOrDefault(home, 0) * 2 >= sum(actors);
      boolean likely = clear || figure.sectors().stream().anyMatch(OFFICIAL::contains);
      boolean open = sure || !isNamed(figure) || (clear && share >= TITLED && isTitled(figure));
      if (likely && isAtHome(figure, home) && open) {
        figure.likelyCountry(
            home,
            confidence,
            String.format(
                Locale.ROOT,
                "nothing says whose it is; %s by %s, with confidence %.2f",
                home,
                why,
                confidence));
      }
    }
  }

  /** How much of the report is about each country: of its places and of its actors. */
  private Map<String, Double> shares(Map<String, Integer> places) {
    Map<String, Double> shares = new TreeMap<>();
    double placed = sum(places);
    double acting = sum(actors);
    double weight = placed == 0 ? 0 : acting == 0 ? 1 : PLACES;
    places.forEach((code, count) -> shares.merge(code, weight * count / placed, Double::sum));
    actors.forEach((code, count) -> shares.merge(code, (1 - weight) * count / acting, Double::sum));
    return shares;
  }

  /** The one country whose actors the report speaks of far more than of any other's, or null. */
  private @Nullable String dominant() {
    int most = actors.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> top =
        actors.keySet().stream().filter(code -> 2 * actors.getOrDefault(code, 0) > most).toList();
    return top.size() == 1 ? top.get(0) : null;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Prime Minister So-and-so, of whom no country is said, is the report's own. */
  private static boolean isTitled(Figure figure) {
    return !figure.nouns().isEmpty() && figure.sectors().stream().anyMatch(OFFICIAL::contains);
  }

  private static boolean isNamed(Figure figure) {
    return figure.name() != null && figure.type() == Profile.Type.PERSON;
  }

  private boolean isAtHome(Figure figure, String home) {
    if (figure.country() != null
        || !figure.members().isEmpty()
        || figure.type() == Profile.Type.OTHER
        || figure.type() == Profile.Type.STATE
        || figure.nouns().stream().anyMatch(HomeCountry::isForeign)
        || figure.mentions().stream().anyMatch(mention -> says(mention, INTERNATIONAL))) {
      return false;
    }
    boolean described = !figure.nouns().isEmpty();
    if (described && figure.mentions().stream().anyMatch(mention -> says(mention, NEAR))) {
      return true;
    }
    if (figure.has("REB")) {
      return figure.nouns().stream().anyMatch(noun -> noun.matches(REBELS));
    }
    boolean local =
        figure.sectors().stream().anyMatch(LOCAL::contains)
            || figure.nouns().stream().anyMatch(noun -> noun.matches("politician|ruling party"));
    if (figure.has("JUD") && isOfInternationalCourt(figure)) {
      return false;
    }
    if (figure.has("CVL")) {
      // Who was killed abroad may be a guest, too: most of those told of must be at home there.
      boolean group = described || figure.type() == Profile.Type.GROUP;
      return group && !isAbroad(home);
    }
    if (described && figure.sectors().stream().anyMatch(OF_THE_PLACE::contains)) {
      return true;
    }
    // A bare name with a sector is of somebody whom a clause describes: "Sow, who commands …".
    return local;
  }

  /** Where a report tells of an international court, judges of whom nothing is said may be its. */
  private boolean isOfInternationalCourt(Figure judges) {
    return figures.stream()
        .anyMatch(
            figure ->
                figure != judges
                    && figure.has("JUD")
                    && figure.country() != null
                    && Sectors.international(figure.country()));
  }

  private boolean says(Mention mention, String words) {
    return report
        .textOf(mention.words())
        .toLowerCase(Locale.ROOT)
        .replace('\n', ' ')
        .matches(words);
  }

  private static boolean isForeign(String noun) {
    return FOREIGN.matcher(noun).find();
  }

  private static @Nullable String dateline(@Nullable Dateline dateline, World world) {
    if (dateline == null) {
      return null;
    }
    List<String> words = List.of(dateline.text().replace(",", " ").strip().split("\\s+"));
    List<List<String>> pieces = words.stream().map(Folding::pieces).toList();
    String country = null;
    int end = 0;
    while (end < words.size() && !words.get(end).startsWith("(")) {
      end++;
    }
    for (int i = 0; i < end; i++) {
      Phrases.Match<Named> match = world.names().find(words, pieces, i);
      if (match != null) {
        // The last says most: "Paris, Texas".
        if (match.value() instanceof Named.State state) {
          country = state.country().code();
        } else if (match.value() instanceof Named.Part part) {
          country = part.country();
        }
      }
    }
    // A smaller town is known to the gazetteer alone.
    return country == null ? PlaceNames.country(String.join(" ", words.subList(0, end))) : country;
  }

  /** Whether the report speaks more of some other country than of this one. */
  private boolean isAbroad(String home) {
    int own = actors.getOrDefault(home, 0);
    return actors.values().stream().anyMatch(count -> count > own);
  }

  private static Map<String, Integer> counts(AnnotatedReport report, Collection<Figure> figures) {
    Map<String, Integer> counts = new HashMap<>();
    for (Figure figure : figures) {
      String country = figure.country();
      boolean abroad = figure.nouns().contains("counterpart"); // of whoever is at home
      if (country != null && !abroad && !Sectors.international(country) && !figure.has("JRN")) {
        int told = (int) figure.mentions().stream().filter(m -> !isBorder(report, m)).count();
        if (told > 0) {
          counts.merge(country, told, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** <i>Near the <b>Somali</b> border</i>: who lives beyond has no part in it. */
  private static boolean isBorder(AnnotatedReport report, Mention mention) {
    Sentence sentence = report.sentence(mention.sentence());
    int next = mention.words().last() + 1;
    return next < sentence.size() && BORDERS.contains(sentence.token(next).lemma());
  }
}
