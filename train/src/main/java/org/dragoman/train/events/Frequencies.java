package org.dragoman.train.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.events.BackOff;

/** How common the types are in news, as against in the sentences that the back-off learns from. */
final class Frequencies {

  private final Map<String, Double> factors;

  private Frequencies(Map<String, Double> factors) {
    this.factors = factors;
  }

  /**
   * Reads a file with a type and its factor on each line.
   *
   * @throws IOException if it cannot be read, or a line is no type and number
   */
  static Frequencies read(Path file) throws IOException {
    Map<String, Double> factors = new HashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        String[] cells = line.split("\\s+");
        try {
          factors.put(cells[0], Double.parseDouble(cells[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
          throw new IOException(file + ":" + (i + 1) + ": not a type and a number", e);
        }
      }
    }
    return new Frequencies(factors);
  }

  /** The back-off with its answers shifted: chances are multiplied with the factors. */
  BackOff shift(BackOff backOff) {
    float[] shifts = new float[backOff.labels().size()];
    for (int k = 0; k < shifts.length; k++) {
      String type = backOff.labels().get(k).split(" ")[0];
      shifts[k] = (float) Math.log(factors.getOrDefault(type, 1.0));
    }
    return backOff.shifted(shifts);
  }
}
