package org.dragoman.accounts;

import java.util.List;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.dragoman.model.Happening;
import org.dragoman.model.Report;
import org.dragoman.model.Statement;

/** Lines up what different sources say of the same thing. Immutable and thread-safe. */
public final class AccountFinder {

  /** Finds the happenings of a report, those told by one account only among them. */
  public List<Happening> find(
      Report report, List<Actor> actors, List<Statement> statements, List<Event> events) {
    return List.of();
  }
}
