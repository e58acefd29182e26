package org.dragoman.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that {@link EnhancedDependencies} must know one by one. */
final class EnhancementWords {

  private static final String FILE = "enhanced-dependencies.tsv";

  /** By kind the words, each with its prepositions. */
  private static final Map<String, Map<String, Set<String>>> BY_KIND = read();

  private EnhancementWords() {}

  private static Map<String, Map<String, Set<String>>> read() {
    Map<String, Map<String, Set<String>>> byKind = new HashMap<>();
    try (InputStream in = EnhancementWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + FILE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t");
          Set<String> prepositions = cells.length < 3 ? Set.of() : Set.of(cells[2].split(","));
          byKind.computeIfAbsent(cells[0], kind -> new HashMap<>()).put(cells[1], prepositions);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + FILE, e);
    }
    return byKind;
  }

  private static boolean is(String kind, Token token) {
    return BY_KIND.getOrDefault(kind, Map.of()).containsKey(lemma(token));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** <i>promise</i>: its subject acts, whatever its object. */
  static boolean isSubjectControl(Token verb) {
    return is("subject", verb);
  }

  /** <i>call</i> with <i>on</i>: the noun after the preposition acts. */
  static boolean isObliqueControl(Token verb, String preposition) {
    return BY_KIND
        .getOrDefault("oblique", Map.of())
        .getOrDefault(lemma(verb), Set.of())
        .contains(preposition);
  }

  /** <i>hard</i>: its subject is what the infinitive lacks an object for. */
  static boolean isObjectRaising(Token adjective) {
    return is("object", adjective);
  }

  /** <i>Monday, percent</i>: not an agent after <i>by</i>. */
  static boolean isTimeOrMeasure(Token noun) {
    return is("time", noun) || is("measure", noun);
  }

  /** <i>force</i>: no agent after <i>by</i> if it stands alone. */
  static boolean isMeans(Token noun) {
    return is("bare", noun);
  }

  /** <i>way, day</i>: no part of the clause that says which. */
  static boolean isCircumstance(Token noun) {
    return is("circumstance", noun) || is("time", noun);
  }
}
