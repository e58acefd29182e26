package org.dragoman.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.world.RoleNoun;

/**
 * The sectors of a role, by what it takes from those to whom it belongs: a spokesman is of the
 * sector of whom he speaks for, a minister of the government, and a rival of a government of the
 * opposition.
 */
final class RoleSectors {

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

  private RoleSectors() {}

  /** The sectors of somebody who has a role, the primary one first. */
  static List<String> of(RoleNoun noun, Draft draft) {
    Set<String> sectors = new LinkedHashSet<>(draft.added());
    Set<String> owner = draft.owner();
    if (draft.isOfInstitution() && presides(noun) && !owner.contains("GOV")) {
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

  /** Whether a role is an office that states have, and other bodies too. */
  static boolean presides(RoleNoun noun) {
    return PRESIDING.contains(noun.noun());
  }
}
