package org.dragoman.actors;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
 * they are: <i>police said</i> in a report from Lagos. That country is the dateline's or else the
 * one that the report speaks of far more than of any other.
 */
final class HomeCountry {

  private static final Set<String> LOCAL =
      Set.of("COP", "JUD", "MIL", "GOV", "LEG", "CVL", "OPP", "MED", "EDU", "LAB", "AGR");

  /** So many mentions a dateline counts for. */
  private static final int DATELINE = 3;

  /** Context is never as sure as words. */
  private static final double MOST = 0.95;

  private HomeCountry() {}

  static void give(
      AnnotatedReport report, Collection<Figure> figures, World world, @Nullable String setting) {
    String home = dateline(report.report().dateline(), world);
    String why = "the dateline";
    int filed = home == null ? 0 : DATELINE;
    // A report may be filed where its subject is only a guest: at a conference, say.
    if (home == null || isAbroad(home, figures)) {
      home = dominant(figures);
      why = "the one country that the report is about";
      filed = 0;
    }
    if (home == null && counts(figures).isEmpty()) {
      home = setting;
      why = "the places of the report";
      filed = DATELINE;
    }
    if (home == null) {
      return;
    }
    double confidence = confidence(home, filed, figures);
    for (Figure figure : figures) {
      if (figure.country() == null
          && figure.members().isEmpty()
          && isDescribed(figure)
          && (figure.type() == Profile.Type.PERSON
              || figure.type() == Profile.Type.ORGANISATION
              || figure.type() == Profile.Type.GROUP)
          && figure.sectors().stream().anyMatch(LOCAL::contains)
          && figure.nouns().stream().noneMatch(HomeCountry::isForeign)
          && figure.mentions().stream().noneMatch(mention -> isInternational(report, mention))) {
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

  /** Whether a noun says what somebody is, or that it is a crowd of people: <i>thousands</i>. */
  private static boolean isDescribed(Figure figure) {
    return !figure.nouns().isEmpty()
        || (figure.type() == Profile.Type.GROUP && figure.sectors().equals(List.of("CVL")));
  }

  /**
   * How likely the home country is that of somebody of whom nothing is said: the share of the
   * mentions of actors with a country that are of actors of this one, where a dateline counts for
   * several.
   */
  private static double confidence(String home, int filed, Collection<Figure> figures) {
    Map<String, Integer> counts = counts(figures);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    double share = (double) (counts.getOrDefault(home, 0) + filed) / Math.max(1, all + filed);
    return Math.min(MOST, share);
  }

  private static boolean isInternational(AnnotatedReport report, Mention mention) {
    String words = " " + report.textOf(mention.words()).toLowerCase(Locale.ROOT) + " ";
    return words.contains(" international ") || words.contains(" multinational ");
  }

  private static boolean isForeign(String noun) {
    return noun.matches(
        ".*(world|foreign|western|european|arab|african|countr|nation|power|ally|allies|rival"
            + "|counterpart|side|envoy|tourist|diplomat|ambassador).*");
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

  /** Whether the report speaks more of some other country than of the one it was filed in. */
  private static boolean isAbroad(String home, Collection<Figure> figures) {
    Map<String, Integer> counts = counts(figures);
    int own = counts.getOrDefault(home, 0);
    return counts.values().stream().anyMatch(count -> count > own);
  }

  private static Map<String, Integer> counts(Collection<Figure> figures) {
    Map<String, Integer> counts = new HashMap<>();
    for (Figure figure : figures) {
      String country = figure.country();
      if (country != null && !Sectors.international(country) && !figure.has("JRN")) {
        counts.merge(country, figure.mentions().size(), Integer::sum);
      }
    }
    return counts;
  }

  private static @Nullable String dominant(Collection<Figure> figures) {
    Map<String, Integer> counts = counts(figures);
    String most = null;
    int top = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > top) {
        second = top;
        top = entry.getValue();
        most = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return top >= 2 * second ? most : null;
  }
}
