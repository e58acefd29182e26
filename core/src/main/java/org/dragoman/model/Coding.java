package org.dragoman.model;

import java.util.List;

/**
 * The record of one report: who did what to whom, who says so, and where their accounts differ.
 *
 * @param report the report that was read, its dateline resolved
 * @param actors those who act, speak or are acted upon
 * @param places the places named
 * @param statements who says what
 * @param events who did what to whom, whatever its status
 * @param happenings events told by more than one account, and how these stand to one another
 */
public record Coding(
    Report report,
    List<Actor> actors,
    List<Place> places,
    List<Statement> statements,
    List<Event> events,
    List<Happening> happenings) {

  /** Copies the lists. */
  public Coding {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    happenings = List.copyOf(happenings);
  }

  /**
   * The actor with an id of this coding.
   *
   * @throws IllegalArgumentException if it has none such
   */
  public Actor actor(String id) {
    return actors.stream()
        .filter(actor -> actor.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no actor " + id));
  }

  /**
   * The statement with an id of this coding.
   *
   * @throws IllegalArgumentException if it has none such
   */
  public Statement statement(String id) {
    return statements.stream()
        .filter(statement -> statement.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no statement " + id));
  }

  /**
   * The place with an id of this coding.
   *
   * @throws IllegalArgumentException if it has none such
   */
  public Place place(String id) {
    return places.stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no place " + id));
  }

  /**
   * The event with an id of this coding.
   *
   * @throws IllegalArgumentException if it has none such
   */
  public Event event(String id) {
    return events.stream()
        .filter(event -> event.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no event " + id));
  }
}
