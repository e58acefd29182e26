package org.dragoman.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun that describes an actor by what it does or is.
 *
 * @param noun the singular
 * @param sectors the sectors that it gives, the primary one first
 * @param kind what it describes
 * @param takes whose sectors it takes
 * @param country the international code that it gives, or null
 * @param gender {@code m}, {@code f} or null
 * @param entry where it stands, a table and a line, for explanations
 */
public record RoleNoun(
    String noun,
    List<String> sectors,
    Kind kind,
    Takes takes,
    @Nullable String country,
    @Nullable String gender,
    String entry) {

  /** Copies the list. */
  public RoleNoun {
    sectors = List.copyOf(sectors);
  }

  /** After these the plural takes an e. */
  private static final List<String> SIBILANTS = List.of("s", "x", "z", "ch", "sh");

  /** What a role noun describes. */
  public enum Kind {
    /** One human being. */
    PERSON,
    /** Always several people. */
    PEOPLE,
    /** A body with one voice. */
    BODY,
    /** Equipment that acts for its owner. */
    THING,
    /** Actors that are told of elsewhere. */
    GROUP,
    /** A count of what follows. */
    QUANTITY
  }

  /** Whose sectors a role takes. */
  public enum Takes {
    /** Nobody's. */
    NONE,
    /** Those of whom it belongs to. */
    ANY,
    /** Those of whom it belongs to, if these bear arms. */
    ARMED,
    /** It points to states. */
    STATE,
    /** It is a relative; of an official: ELI. */
    KIN,
    /** An adversary; of a government: OPP. */
    AGAINST
  }

  /**
   * A role noun in a text.
   *
   * @param noun the noun
   * @param plural whether the plural is used
   */
  public record Use(RoleNoun noun, boolean plural) {}

  /** The role of those who had this one before: an ex-president is ELI, an ex-rebel a rebel. */
  RoleNoun former() {
    boolean official =
        sectors.stream().anyMatch(List.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY")::contains);
    return new RoleNoun(
        "ex-" + noun,
        official ? List.of("ELI") : sectors,
        kind,
        official ? Takes.NONE : takes, // what he left says nothing more of him
        country,
        gender,
        entry);
  }

  /** The plural of a noun or noun phrase, by the rules and the exceptions that these nouns need. */
  static String plural(String noun) {
    int of = noun.indexOf(" of ");
    if (of > 0) {
      return plural(noun.substring(0, of)) + noun.substring(of);
    }
    if (noun.endsWith(" general") || noun.endsWith("-general")) {
      // attorneys general, but major generals: the office is what is counted in the former.
      String first = noun.substring(0, noun.length() - 8);
      if (first.equals("secretary") || first.equals("attorney") || first.equals("prosecutor")) {
        return plural(first) + noun.substring(first.length());
      }
    }
    int cut = noun.lastIndexOf(' ') + 1;
    String start = noun.substring(0, cut);
    String last = noun.substring(cut);
    String irregular =
        switch (last) {
          case "person" -> "people";
          case "child", "schoolchild" -> last + "ren";
          case "wife" -> "wives";
          case "thief" -> "thieves";
          case "mujahid" -> "mujahideen";
          case "mafia" -> "mafias";
          default -> "";
        };
    if (!irregular.isEmpty()) {
      return start + irregular;
    }
    if (last.endsWith("man") && !last.equals("ombudsman") && !last.equals("shaman")) {
      return start + last.substring(0, last.length() - 3) + "men";
    }
    if (last.endsWith(".")) {
      return start + last.substring(0, last.length() - 1) + "s.";
    }
    int length = last.length();
    if (last.endsWith("y") && length > 1 && "aeiou".indexOf(last.charAt(length - 2)) < 0) {
      return start + last.substring(0, length - 1) + "ies";
    }
    if (SIBILANTS.stream().anyMatch(last::endsWith)) {
      return start + last + "es";
    }
    return start + last + "s";
  }
}
