package org.dragoman.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the {@link BackOff} thinks that a predicate is. */
final class Guess {

  private final List<String> labels;
  private final double[] chances;
  private final Map<String, Double> types = new HashMap<>();

  Guess(List<String> labels, double[] chances) {
    this.labels = labels;
    this.chances = chances;
    for (int k = 0; k < chances.length; k++) {
      types.merge(type(labels.get(k)), chances[k], Double::sum);
    }
  }

  private static String type(String label) {
    int blank = label.indexOf(' ');
    return blank < 0 ? label : label.substring(0, blank);
  }

  /** The chance that it is an act of a type, whatever its modes; 0 for a type that is unknown. */
  double chanceOf(String type) {
    return types.getOrDefault(type, 0.0);
  }

  /** The chance that it is no act of the codebook. */
  double chanceOfNone() {
    return chanceOf(BackOff.NONE);
  }

  /** The most probable type of act, none left out. */
  String type() {
    String best = "";
    double chance = -1;
    for (String label : labels) {
      String type = type(label);
      if (!type.equals(BackOff.NONE) && chanceOf(type) > chance) {
        best = type;
        chance = chanceOf(type);
      }
    }
    return best;
  }

  /** The most probable code of the most probable type, as the lexicon writes codes. */
  String code() {
    String type = type();
    String best = type;
    double chance = -1;
    for (int k = 0; k < chances.length; k++) {
      if (type(labels.get(k)).equals(type) && chances[k] > chance) {
        best = labels.get(k);
        chance = chances[k];
      }
    }
    return best;
  }
}
