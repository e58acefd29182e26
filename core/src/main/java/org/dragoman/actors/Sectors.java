package org.dragoman.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order among PLOVER sectors, and what follows from having several. */
final class Sectors {

  /**
   * The codebook's precedence, highest first; by our ruling the government above the opposition.
   */
  private static final List<String> PRECEDENCE =
      List.of(
          "REB", "SPY", "JUD", "GOV", "OPP", "LEG", "MIL", "COP", "PRM", "ELI", "PTY", "BUS", "UAF",
          "CRM", "LAB", "MED", "SOC", "EDU", "JRN", "UNK", "REF", "AGR", "CVL", "REL");

  private static final Set<String> ARMED = Set.of("REB", "PRM", "MIL", "COP", "SPY", "CRM", "UAF");
  private static final Set<String> OFFICIAL =
      Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PTY", "ELI");
  private static final Set<String> INTERNATIONAL =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  private Sectors() {}

  /** The sectors without repetition, the primary one first; PRE is never primary. */
  static List<String> ordered(Collection<String> sectors) {
    Set<String> kept = new LinkedHashSet<>(sectors);
    if (kept.contains("REB")) {
      // Violent opposition is REB only.
      kept.removeAll(Set.of("MIL", "PRM", "UAF", "CVL", "OPP", "PTY"));
    }
    if (kept.size() > 1) {
      kept.remove("UNK");
    }
    List<String> ordered = new ArrayList<>(kept);
    ordered.sort(Comparator.comparingInt(Sectors::rank));
    return ordered;
  }

  private static int rank(String sector) {
    int index = PRECEDENCE.indexOf(sector);
    return index < 0 ? PRECEDENCE.size() : index;
  }

  /** Those of the sectors whose people bear arms. */
  static List<String> armed(Collection<String> sectors) {
    return sectors.stream().filter(ARMED::contains).toList();
  }

  /** Whether people of one of the sectors are officials, and ELI when they no longer are. */
  static boolean official(Collection<String> sectors) {
    return sectors.stream().anyMatch(OFFICIAL::contains);
  }

  /** Whether the code stands in the place of a country but is none. */
  static boolean international(String code) {
    return INTERNATIONAL.contains(code);
  }

  /** International bodies are no government, and what belongs to them is none. */
  static List<String> withoutGovernment(@Nullable String code, List<String> sectors) {
    if (code == null || !international(code) || code.equals("IMG")) {
      return sectors;
    }
    return sectors.stream().filter(sector -> !sector.equals("GOV")).toList();
  }
}
