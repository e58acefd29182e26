package org.dragoman.events;

import java.util.List;
import org.dragoman.actors.Cast;
import org.dragoman.model.Event;
import org.dragoman.places.Places;
import org.dragoman.statements.Attribution;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.times.TimeFinder;

/** Finds the events of a report. Immutable and thread-safe. */
public final class EventFinder {

  /**
   * Finds every event, whatever its status.
   *
   * @param report the report
   * @param cast its actors
   * @param attributions its statements; the one at position <i>n</i> has the id s<i>n+1</i>
   * @param places its places
   * @param times dates acts
   * @return the events by the place of their triggers, numbered
   */
  public List<Event> find(
      AnnotatedReport report,
      Cast cast,
      List<Attribution> attributions,
      Places places,
      TimeFinder times) {
    return List.of();
  }
}
