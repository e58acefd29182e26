package org.dragoman.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.DataFile;

/**
 * Tells sentences of sport, business, the arts, science and weather, where <i>attack, clash,
 * threaten, defend</i> are figures of speech, by their words; these are in {@code domains.txt}.
 */
final class Domains {

  static final String SPORT = "sport";
  static final String BUSINESS = "business";

  /** Accidents and disasters: who dies in them is not killed by anybody. */
  static final Set<String> MISFORTUNES = Set.of("accident", "weather");

  /** Words of force, which nothing outweighs. */
  static final String FORCE = "force";

  /** Sport for certain, by a word that nothing else has: there a state's name is its team. */
  static final String TEAMS = "teams";

  /** What a word that tells by itself weighs, and what is needed. */
  private static final int ENOUGH = 2;

  /** Reports of fewer sentences are about what each sentence is about. */
  private static final int SHORTEST = 5;

  /** A domain that rules one of so many sentences is what the report is about. */
  private static final int SHARE = 5;

  /** Of how many words a phrase may consist. */
  private static final int LONGEST = 3;

  private final Map<String, String> words = new HashMap<>();
  private final Set<String> telling = new HashSet<>();

  private Domains() {}

  /** Domains as a file's lines have them. */
  static Domains of(List<DataFile.Line> lines) {
    Domains domains = new Domains();
    for (DataFile.Line line : lines) {
      domains.add(line.cell(0), line.cell(1));
    }
    return domains;
  }

  private void add(String name, String lemmas) {
    boolean alone = name.endsWith("!");
    String domain = alone ? name.substring(0, name.length() - 1) : name;
    for (String lemma : lemmas.split(" ")) {
      // A word may belong to several domains.
      words.merge(lemma, domain, (one, other) -> one + " " + other);
      if (alone) {
        telling.add(lemma + " " + domain);
      }
    }
  }

  /**
   * The domains that a whole report is about: they rule one in five of its sentences; none for most
   * reports and for all that are very short.
   */
  Set<String> of(AnnotatedReport report) {
    int sentences = report.sentences().size();
    if (sentences < SHORTEST) {
      return Set.of();
    }
    Map<String, Integer> ruled = new HashMap<>();
    for (Sentence sentence : report.sentences()) {
      for (String domain : of(sentence)) {
        ruled.merge(domain, 1, Integer::sum);
      }
    }
    Set<String> ruling = new HashSet<>();
    ruled.forEach(
        (domain, count) -> {
          boolean ordinary = domain.equals(SPORT) || domain.equals(BUSINESS);
          if (ordinary && SHARE * count >= sentences && count > ruled.getOrDefault(FORCE, 0)) {
            ruling.add(domain);
          }
        });
    return ruling;
  }

  /** The domains that rule a sentence; none for most. */
  Set<String> of(Sentence sentence) {
    Map<String, Integer> weights = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      StringBuilder several = new StringBuilder();
      int parts = 0;
      for (int j = i; j < sentence.size() && parts < LONGEST; j++) {
        String lemma = sentence.token(j).lemma().toLowerCase(Locale.ROOT);
        if (lemma.equals("-") && j > i) {
          // "half-time" is three tokens.
          continue;
        }
        several.append(parts == 0 ? "" : "-").append(lemma);
        parts++;
        String phrase = several.toString();
        String found = words.get(phrase);
        if (found != null && seen.add(phrase)) {
          for (String domain : found.split(" ")) {
            int weight = telling.contains(phrase + " " + domain) ? ENOUGH : 1;
            weights.merge(domain, weight, Integer::sum);
            if (weight == ENOUGH && domain.equals(SPORT)) {
              weights.put(TEAMS, ENOUGH);
            }
          }
        }
      }
    }
    Set<String> ruling = new HashSet<>();
    weights.forEach(
        (domain, weight) -> {
          if (weight >= ENOUGH) {
            ruling.add(domain);
          }
        });
    return ruling;
  }
}
