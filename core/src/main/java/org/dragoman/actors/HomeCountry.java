package org.dragoman.actors;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Dateline;
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

  private HomeCountry() {}

  static void give(AnnotatedReport report, Collection<Figure> figures, World world) {
    String home = dateline(report.report().dateline(), world);
    String why = "the dateline";
    // A report may be filed where its subject is only a guest: at a conference, say.
    if (home == null || isAbroad(home, figures)) {
      home = dominant(figures);
      why = "the one country that the report is about";
    }
    if (home == null) {
      return;
    }
    for (Figure figure : figures) {
      if (figure.country() == null
          && figure.members().isEmpty()
          && !figure.nouns().isEmpty()
          && (figure.type() == Profile.Type.PERSON
              || figure.type() == Profile.Type.ORGANISATION
              || figure.type() == Profile.Type.GROUP)
          && figure.sectors().stream().anyMatch(LOCAL::contains)
          && figure.nouns().stream().noneMatch(HomeCountry::isForeign)) {
        figure.country(home, "nothing says whose it is; " + home + " by " + why);
      }
    }
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
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).startsWith("(")) {
        break;
      }
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
    return country;
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
