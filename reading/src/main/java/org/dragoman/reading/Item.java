package org.dragoman.reading;

import org.dragoman.model.Report;

/** What reading an input yields, one after the other: a report, or the reason why there is none. */
public sealed interface Item {

  /**
   * A report that was read.
   *
   * @param report the report, its passages known
   */
  record Read(Report report) implements Item {}

  /**
   * Something that cannot be read as a report. The rest of the input is read nevertheless.
   *
   * @param where the input and, where it holds many reports, the place in it: <i>week.jsonl, line
   *     3</i>
   * @param reason what is wrong, in one line without a full stop
   */
  record SetAside(String where, String reason) implements Item {}
}
