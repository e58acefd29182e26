package org.dragoman.statements;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Range;

/**
 * One way to read a cue: as this statement.
 *
 * @param draft the statement
 * @param start how its content begins, as seen from the cue: <i>ccomp</i>, <i>that</i>, …
 * @param end why it ends where it does: the sentence does, a comma, a conjunction, …
 * @param ruled whether a construction proposed it, rather than the list of all that is possible
 */
record Reading(Draft draft, String start, String end, boolean ruled) {

  /**
   * The content as the annotated corpora mark it: whoever is asked to do something belongs to what
   * is asked.
   */
  List<Range> marked(Scene scene) {
    if (draft.addressee() == null || !draft.construction().startsWith("verb with infinitive")) {
      return draft.content();
    }
    List<Range> ranges = new ArrayList<>();
    ranges.add(scene.report().range(draft.addressee()));
    ranges.addAll(draft.content());
    return ranges;
  }
}
