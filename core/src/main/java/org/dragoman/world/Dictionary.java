package org.dragoman.world;

import java.util.List;
import org.dragoman.world.Organisation.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Actors and agents that a user adds to those Dragoman knows, or puts in their place.
 *
 * @param actors who is known by name; where two have a phrase in common the first has it
 * @param agents role nouns
 */
public record Dictionary(List<Actor> actors, List<Agent> agents) {

  /** Copies the lists. */
  public Dictionary {
    actors = List.copyOf(actors);
    agents = List.copyOf(agents);
  }

  /** What sort of actor an entry is. */
  public enum Kind {
    /** The entry does not say; the name and the codes have to tell. */
    UNKNOWN,
    /** A human being. */
    PERSON,
    /** A body: a party, a movement, a company. */
    ORGANISATION,
    /** A state, a part of it, or a word for either. */
    STATE
  }

  /**
   * An actor known by name.
   *
   * @param name the canonical name, with capitals as it is printed
   * @param aliases other names
   * @param kind what sort of actor it is
   * @param wikidata its Wikidata id, or null
   * @param standings what it was when, those with dates first; of several that hold on a day the
   *     first counts. Empty if the actor is known but has no code
   */
  public record Actor(
      String name,
      List<String> aliases,
      Kind kind,
      @Nullable String wikidata,
      List<Standing> standings) {

    /** Copies the lists. */
    public Actor {
      aliases = List.copyOf(aliases);
      standings = List.copyOf(standings);
    }
  }

  /**
   * A role noun.
   *
   * @param noun the singular
   * @param plurals its other forms; empty if it has none
   * @param country the international code that it gives, or null
   * @param sectors PLOVER sectors, the primary one first
   * @param actor false if who is called so is to be no actor at all
   * @param entry where it stands, a file and a line, for explanations
   */
  public record Agent(
      String noun,
      List<String> plurals,
      @Nullable String country,
      List<String> sectors,
      boolean actor,
      String entry) {

    /** Copies the lists. */
    public Agent {
      plurals = List.copyOf(plurals);
      sectors = List.copyOf(sectors);
    }
  }
}
