package org.dragoman.accounts;

import java.util.HashSet;
import java.util.Set;
import org.dragoman.model.Event;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * An event with what matters when it is lined up with others.
 *
 * @param event the event
 * @param voice who tells it: the source's party, or the empty string for the report itself
 * @param statement the id of the statement that tells it, or null
 * @param doers the parties that do it
 * @param targets the parties that it is done to
 */
record Telling(
    Event event, String voice, @Nullable String statement, Set<String> doers, Set<String> targets) {

  Set<String> parties() {
    Set<String> all = new HashSet<>(doers);
    all.addAll(targets);
    return all;
  }

  boolean tookPlace() {
    return event.status() == Status.OCCURRED
        || event.status() == Status.ONGOING
        || event.status() == Status.ANNOUNCED;
  }

  boolean isNot() {
    return event.status() == Status.NEGATED || event.status() == Status.DENIED;
  }

  String aboutType() {
    return event.about() == null ? "" : event.about().type();
  }
}
