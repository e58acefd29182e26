package org.dragoman.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.text.DataFile;

/**
 * How likely an event is coded right, by what is known of how it was read. Each piece of evidence
 * moves the log-odds by its weight; the weights are in {@code confidence.tsv}.
 */
final class Confidence {

  private static final Map<String, Double> WEIGHTS = read();

  /** Nobody is ever quite sure. */
  private static final double LEAST = 0.05;

  private static final double MOST = 0.99;

  private Confidence() {}

  private static Map<String, Double> read() {
    Map<String, Double> weights = new HashMap<>();
    for (DataFile.Line line : DataFile.read(Confidence.class, "confidence.tsv", "\t")) {
      weights.put(line.cell(0), Double.parseDouble(line.cell(1)));
    }
    return weights;
  }

  /** The confidence, 0 to 1 with two decimals, that evidence gives. */
  static double of(List<String> evidence) {
    double odds = weight("always");
    for (String piece : evidence) {
      odds += weight(piece);
    }
    double sure = 1 / (1 + Math.exp(-odds));
    return Math.round(100 * Math.max(LEAST, Math.min(MOST, sure))) / 100.0;
  }

  private static double weight(String piece) {
    Double weight = WEIGHTS.get(piece);
    if (weight == null) {
      throw new IllegalStateException("no weight for evidence '" + piece + "'");
    }
    return weight;
  }

  /** For explanations: the evidence that counts for and against. */
  static String why(List<String> evidence) {
    List<String> told = new ArrayList<>();
    for (String piece : evidence) {
      told.add(String.format(Locale.ROOT, "%s %+.1f", piece, weight(piece)));
    }
    return "confidence " + of(evidence) + ": " + String.join(", ", told);
  }
}
