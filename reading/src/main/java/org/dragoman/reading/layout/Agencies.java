package org.dragoman.reading.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dragoman.text.DataFile;
import org.jspecify.annotations.Nullable;

/** The news agencies that we know by name, from {@code agencies.tsv}. */
final class Agencies {

  private static final Pattern AROUND = Pattern.compile("^[\\s(\\[/.,;:–—-]+|[\\s)\\]/.,;:–—-]+$");

  private static final Map<String, String> BY_NAME = load();

  private Agencies() {}

  private static Map<String, String> load() {
    Map<String, String> names = new HashMap<>();
    for (DataFile.Line line : DataFile.read(Agencies.class, "agencies.tsv", "\t")) {
      String name = line.cell(0);
      names.put(key(name), name);
      for (String other : line.cell(1).split("\\|", -1)) {
        if (!other.isBlank()) {
          names.put(key(other), name);
        }
      }
    }
    return Map.copyOf(names);
  }

  private static String key(String name) {
    String key = AROUND.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  /** The full name of the agency that the words are a name of and nothing else; null for others. */
  static @Nullable String named(String words) {
    return words.length() > 80 ? null : BY_NAME.get(key(words));
  }
}
