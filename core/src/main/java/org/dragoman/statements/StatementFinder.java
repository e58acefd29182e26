package org.dragoman.statements;

import java.util.List;
import org.dragoman.actors.Mention;
import org.dragoman.text.AnnotatedReport;

/** Finds the statements of a report. Immutable and thread-safe. */
public final class StatementFinder {

  /**
   * Finds every statement.
   *
   * @param report the report
   * @param mentions where it speaks of actors
   * @return the statements by where they begin, a parent before what it contains
   */
  public List<Attribution> find(AnnotatedReport report, List<Mention> mentions) {
    return List.of();
  }
}
