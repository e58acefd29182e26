package org.dragoman.evaluation.relations;

import java.util.Comparator;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, of the events that were coded in a sentence, the one that tells of the marked
 * participants: with both of them, else with either, else the surest, else the first.
 */
final class Choice {

  private Choice() {}

  /** The event that answers a row, or null if none was coded. */
  static @Nullable Event of(Coding coding, GoldRelation gold) {
    return coding.events().stream()
        .min(
            Comparator.<Event>comparingInt(event -> misfit(coding, event, gold))
                .thenComparing(Comparator.comparingDouble(Event::confidence).reversed())
                .thenComparing(Event::trigger))
        .orElse(null);
  }

  /** The class that answers a row; what was said not to have happened is none. */
  static String root(Coding coding, GoldRelation gold, Crosswalk crosswalk) {
    Event event = of(coding, gold);
    if (event == null || event.status() == Status.NEGATED || event.status() == Status.DENIED) {
      return Crosswalk.NOTHING;
    }
    return crosswalk.root(event, coding.events());
  }

  /** 0 with both, 1 with either; then allegations, then events of others. */
  private static int misfit(Coding coding, Event event, GoldRelation gold) {
    Parties parties = Parties.of(coding, event);
    int fit = parties.hasBoth(gold) ? 0 : parties.touches(gold) ? 1 : 4;
    return fit + (event.allegation() ? (fit == 4 ? 1 : 2) : 0);
  }
}
