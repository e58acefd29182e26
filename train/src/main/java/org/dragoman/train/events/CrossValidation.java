package org.dragoman.train.events;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.events.BackOff;
import org.dragoman.events.BackOffExamples.Example;

/** How often the back-off is right about predicates that it has never seen. */
final class CrossValidation {

  private static final double[] SURE = {0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

  private final BackOffTrainer trainer;
  private final int folds;

  CrossValidation(BackOffTrainer trainer, int folds) {
    this.trainer = trainer;
    this.folds = folds;
  }

  void measure(List<Example> written, List<Example> lexicon, PrintWriter out) {
    int right = 0;
    int acts = 0;
    int rightActs = 0;
    int[] said = new int[SURE.length];
    int[] saidRight = new int[SURE.length];
    Map<String, int[]> byType = new TreeMap<>();
    for (int fold = 0; fold < folds; fold++) {
      List<Example> known = new ArrayList<>();
      List<Example> asked = new ArrayList<>();
      for (Example example : written) {
        (fold(example) == fold ? asked : known).add(example);
      }
      for (Example example : lexicon) {
        if (fold(example) != fold) {
          known.add(example);
        }
      }
      BackOff backOff = trainer.train(known);
      for (Example example : asked) {
        double[] chances = backOff.probabilities(example.meanings(), example.traits());
        Map<String, Double> types = new TreeMap<>();
        for (int k = 0; k < chances.length; k++) {
          types.merge(type(backOff.labels().get(k)), chances[k], Double::sum);
        }
        String best = "";
        double chance = -1;
        for (Map.Entry<String, Double> entry : types.entrySet()) {
          if (entry.getValue() > chance) {
            best = entry.getKey();
            chance = entry.getValue();
          }
        }
        String marked = type(example.label());
        boolean hit = best.equals(marked);
        right += hit ? 1 : 0;
        int[] counts = byType.computeIfAbsent(marked, t -> new int[3]);
        counts[0]++;
        counts[1] += hit ? 1 : 0;
        byType.computeIfAbsent(best, t -> new int[3])[2]++;
        if (!marked.equals(BackOff.NONE)) {
          acts++;
          rightActs += hit ? 1 : 0;
        }
        for (int s = 0; s < SURE.length; s++) {
          if (!best.equals(BackOff.NONE) && chance >= SURE[s]) {
            said[s]++;
            saidRight[s] += hit ? 1 : 0;
          }
        }
      }
    }
    out.printf("right of all: %.1f%n", 100.0 * right / written.size());
    out.printf("right of the acts: %.1f%n", 100.0 * rightActs / acts);
    for (int s = 0; s < SURE.length; s++) {
      out.printf(
          "said with at least %.1f: precision %.1f, recall %.1f%n",
          SURE[s], 100.0 * saidRight[s] / Math.max(1, said[s]), 100.0 * saidRight[s] / acts);
    }
    byType.forEach(
        (type, counts) ->
            out.printf(
                "%-10s %4d  precision %5.1f  recall %5.1f%n",
                type,
                counts[0],
                100.0 * counts[1] / Math.max(1, counts[2]),
                100.0 * counts[1] / Math.max(1, counts[0])));
    out.flush();
  }

  private int fold(Example example) {
    return Math.floorMod(example.lemma().hashCode(), folds);
  }

  private static String type(String label) {
    int blank = label.indexOf(' ');
    return blank < 0 ? label : label.substring(0, blank);
  }
}
