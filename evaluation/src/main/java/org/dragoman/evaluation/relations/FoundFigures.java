package org.dragoman.evaluation.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Status;

/**
 * Figures where the coder finds everything itself. The set names one relation a sentence, so that
 * precision, taken over the events that have one of its participants, is a lower bound.
 *
 * @param rows counts for each row
 */
record FoundFigures(List<Row> rows) {

  FoundFigures {
    rows = List.copyOf(rows);
  }

  /**
   * Counts of a row.
   *
   * @param source 1 if an event has the class and the source
   * @param both 1 if an event has the class, the source and the target
   * @param touching how many events have the source or the target among their participants
   * @param rightSource how many of these have the class and the source
   * @param rightBoth how many of these have the class, the source and the target
   */
  record Row(int source, int both, int touching, int rightSource, int rightBoth) {}

  static FoundFigures of(List<GoldRelation> gold, List<Coding> codings, Crosswalk crosswalk) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      rows.add(row(gold.get(i), codings.get(i), crosswalk));
    }
    return new FoundFigures(rows);
  }

  /** Whether an event counts as found: not an allegation, and not said not to have happened. */
  private static boolean counts(Event event) {
    return !event.allegation()
        && event.status() != Status.NEGATED
        && event.status() != Status.DENIED;
  }

  private static Row row(GoldRelation gold, Coding coding, Crosswalk crosswalk) {
    int touching = 0;
    int rightSource = 0;
    int rightBoth = 0;
    for (Event event : coding.events()) {
      Parties parties = Parties.of(coding, event);
      if (!counts(event) || !parties.touches(gold)) {
        continue;
      }
      touching++;
      if (crosswalk.root(event, coding.events()).equals(gold.root()) && parties.hasSource(gold)) {
        rightSource++;
        rightBoth += parties.hasBoth(gold) ? 1 : 0;
      }
    }
    return new Row(
        Math.min(1, rightSource), Math.min(1, rightBoth), touching, rightSource, rightBoth);
  }

  int[] all() {
    return IntStream.range(0, rows.size()).toArray();
  }

  /** Recall of class and source, in per cent. */
  double recallOfSource(int[] sample) {
    return 100.0 * sum(sample, Row::source) / sample.length;
  }

  /** Recall of class, source and target, in per cent. */
  double recallOfBoth(int[] sample) {
    return 100.0 * sum(sample, Row::both) / sample.length;
  }

  /** Precision of class and source among the events that touch a participant, in per cent. */
  double precisionOfSource(int[] sample) {
    return share(sum(sample, Row::rightSource), sum(sample, Row::touching));
  }

  /** Precision of class, source and target among these events, in per cent. */
  double precisionOfBoth(int[] sample) {
    return share(sum(sample, Row::rightBoth), sum(sample, Row::touching));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? Double.NaN : 100.0 * part / whole;
  }

  private int sum(int[] sample, ToIntFunction<Row> count) {
    int sum = 0;
    for (int row : sample) {
      sum += count.applyAsInt(rows.get(row));
    }
    return sum;
  }
}
