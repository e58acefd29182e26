package org.dragoman.evaluation.relations;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.evaluation.Bootstrap;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Status;

/**
 * Whether confidences mean what they say: of the events that have a marked participant, in bands of
 * confidence, how sure the coder was and how many are right: have the marked class, and the marked
 * source among their actors.
 */
final class Calibration {

  /** Where the bands begin; the last ends at 1. */
  private static final double[] BANDS = {0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9};

  private final List<Judged> events;

  /**
   * An event.
   *
   * @param confidence how sure the coder is of it
   * @param right whether it is right
   */
  private record Judged(double confidence, boolean right) {}

  /**
   * A band.
   *
   * @param from its least confidence
   * @param to its upper bound, not part of it unless it is 1
   * @param events how many events lie in it
   * @param said the mean of their confidences, in per cent
   * @param right the share of them that is right, in per cent
   * @param range its 95% bootstrap interval
   */
  record Band(
      double from, double to, int events, double said, double right, Bootstrap.Range range) {}

  private Calibration(List<Judged> events) {
    this.events = events;
  }

  static Calibration of(List<GoldRelation> gold, List<Coding> codings, Crosswalk crosswalk) {
    List<Judged> events = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Coding coding = codings.get(i);
      for (Event event : coding.events()) {
        Parties parties = Parties.of(coding, event);
        boolean counts =
            !event.allegation()
                && event.status() != Status.NEGATED
                && event.status() != Status.DENIED;
        if (counts && parties.touches(gold.get(i))) {
          boolean right =
              crosswalk.root(event, coding.events()).equals(gold.get(i).root())
                  && parties.hasSource(gold.get(i));
          events.add(new Judged(event.confidence(), right));
        }
      }
    }
    return new Calibration(events);
  }

  /** The bands that hold events, the least sure first. */
  List<Band> bands() {
    List<Band> bands = new ArrayList<>();
    for (int b = 0; b < BANDS.length; b++) {
      double from = BANDS[b];
      boolean last = b + 1 == BANDS.length;
      double to = last ? 1 : BANDS[b + 1];
      List<Judged> in =
          events.stream()
              .filter(e -> e.confidence() >= from && (last || e.confidence() < to))
              .toList();
      if (!in.isEmpty()) {
        bands.add(
            new Band(
                from,
                to,
                in.size(),
                100 * in.stream().mapToDouble(Judged::confidence).average().orElse(0),
                share(in, all(in.size())),
                Bootstrap.range(in.size(), sample -> share(in, sample))));
      }
    }
    return bands;
  }

  /** How far the confidences are from what is right on average, in per cent of the events. */
  double error() {
    double sum = 0;
    for (Band band : bands()) {
      sum += band.events() * Math.abs(band.said() - band.right());
    }
    return events.isEmpty() ? 0 : sum / events.size();
  }

  private static int[] all(int size) {
    int[] all = new int[size];
    for (int i = 0; i < size; i++) {
      all[i] = i;
    }
    return all;
  }

  private static double share(List<Judged> events, int[] sample) {
    int right = 0;
    for (int index : sample) {
      right += events.get(index).right() ? 1 : 0;
    }
    return 100.0 * right / sample.length;
  }
}
