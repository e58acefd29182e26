package org.dragoman.ledger;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.model.Actor;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;

/**
 * Which events count: those that took place, are going on or are announced, that somebody known is
 * said to have done, and that are not mere content of an accusation – and whatever else was asked
 * for. Immutable.
 */
public final class Selection {

  /** The usual one, with nothing asked for. */
  public static final Selection USUAL = new Selection(Set.of());

  private final Set<Extra> extras;

  private Selection(Collection<Extra> extras) {
    this.extras = Set.copyOf(extras);
  }

  /** The usual events and the given kinds besides. */
  public static Selection with(Collection<Extra> extras) {
    return new Selection(extras);
  }

  /** Whether an event of a coding counts. An event of several kinds needs all of them let in. */
  public boolean admits(Coding coding, Event event) {
    return extras.containsAll(kinds(coding, event));
  }

  /** The events that count, in the coding's order. */
  public Stream<Event> of(Coding coding) {
    return coding.events().stream().filter(event -> admits(coding, event));
  }

  /** The reasons why an event is left out unless asked for; empty for the usual ones. */
  public static Set<Extra> kinds(Coding coding, Event event) {
    Set<Extra> kinds = EnumSet.noneOf(Extra.class);
    switch (event.status()) {
      case NEGATED -> kinds.add(Extra.NEGATED);
      case CONDITIONAL -> kinds.add(Extra.CONDITIONAL);
      case DENIED -> kinds.add(Extra.DENIED);
      case HISTORICAL -> kinds.add(Extra.HISTORICAL);
      case OCCURRED, ONGOING, ANNOUNCED -> {}
    }
    if (event.allegation()) {
      kinds.add(Extra.ALLEGATION);
    }
    if (event.actors().stream().map(coding::actor).noneMatch(Selection::known)) {
      kinds.add(Extra.UNKNOWN);
    }
    return kinds;
  }

  private static boolean known(Actor actor) {
    return actor.country() != null
        || actor.sectors().stream().anyMatch(sector -> !sector.equals("UNK"));
  }
}
