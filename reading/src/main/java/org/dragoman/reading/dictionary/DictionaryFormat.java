package org.dragoman.reading.dictionary;

import java.util.Arrays;
import java.util.Locale;

/** How a dictionary is written. */
public enum DictionaryFormat {
  /** A TABARI or PETRARCH file of actors. */
  ACTORS,
  /** A TABARI or PETRARCH file of agents. */
  AGENTS,
  /** A table with commas. */
  CSV,
  /** A table with tabs. */
  TSV,
  /** A list in YAML. */
  YAML;

  /** The name that users give it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format of a name.
   *
   * @throws IllegalArgumentException if there is none; the message lists all
   */
  public static DictionaryFormat named(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + word + "\" is none of actors, agents, csv, tsv, yaml"));
  }
}
