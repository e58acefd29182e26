package org.dragoman.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How like in meaning a word is to the predicates that the lexicon knows, for each type of act and
 * each kind of operator: what <i>strafe</i> has in common with <i>bomb</i> and <i>shoot</i>. The
 * word itself is left out, so that a word of the lexicon is judged by its kin as a strange one is.
 * Immutable and thread-safe.
 */
final class Kin {

  /** What likeness is told of: the types of the codebook and the kinds of operators, in order. */
  static final List<String> SORTS =
      List.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT",
          "refuse",
          "reject",
          "promise",
          "plan",
          "perform",
          "threaten",
          "request",
          "demand",
          "stop",
          "cancel",
          "begin",
          "fail",
          "prevent",
          "consider",
          "accuse",
          "deny");

  /** The nearest of a sort, and the nearest few on average. */
  static final int VALUES = 2;

  private static final int FEW = 3;

  /** More words than these are not kept; what they are like is worked out again. */
  private static final int KEPT = 20_000;

  private record Relative(String lemma, int sort, float[] meaning) {}

  private final WordMeanings words;
  private final Map<String, List<Relative>> relatives = new HashMap<>();
  private final Map<String, float[]> known = new ConcurrentHashMap<>();

  private Kin(WordMeanings words) {
    this.words = words;
  }

  private static final class Holder {
    static final Kin ENGLISH = of(Lexicon.english(), WordMeanings.english());
  }

  /** Likeness to the predicates of the lexicon that ships. */
  static Kin english() {
    return Holder.ENGLISH;
  }

  static Kin of(Lexicon lexicon, WordMeanings words) {
    Kin kin = new Kin(words);
    Map<String, Set<String>> sorts = new LinkedHashMap<>();
    for (Entry entry : lexicon.all()) {
      String sort =
          entry instanceof Entry.Act act
              ? act.code().type()
              : entry instanceof Entry.Operator operator ? operator.kind() : "";
      boolean usual = entry.pos() == PartOfSpeech.VERB || entry.pos() == PartOfSpeech.NOUN;
      if (SORTS.contains(sort) && usual) {
        String word = entry.predicate() + (entry.pos() == PartOfSpeech.VERB ? "/v" : "/n");
        sorts.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(sort);
      }
    }
    List<String> ordered = new ArrayList<>(sorts.keySet());
    ordered.sort(null);
    for (String word : ordered) {
      float[] meaning = words.of(word);
      if (meaning != null) {
        normalise(meaning);
        for (String sort : sorts.getOrDefault(word, Set.of())) {
          kin.relatives
              .computeIfAbsent(word.substring(word.length() - 2), part -> new ArrayList<>())
              .add(
                  new Relative(word.substring(0, word.length() - 2), SORTS.indexOf(sort), meaning));
        }
      }
    }
    return kin;
  }

  private static void normalise(float[] vector) {
    double sum = 0;
    for (float value : vector) {
      sum += value * value;
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.max(1e-6, Math.sqrt(sum));
    }
  }

  /**
   * The likeness of a word to each sort, from −1 to 1: for each of {@link #SORTS} that of the
   * nearest, then for each the mean of the nearest three.
   *
   * @param word a lemma with {@code /v} or {@code /n} behind it
   * @return all 0 if the word has no vector
   */
  float[] of(String word) {
    float[] before = known.get(word);
    if (before != null) {
      return before.clone();
    }
    float[] likeness = likeness(word);
    if (known.size() < KEPT) {
      known.put(word, likeness);
    }
    return likeness.clone();
  }

  private float[] likeness(String word) {
    float[] result = new float[VALUES * SORTS.size()];
    float[] meaning = words.of(word);
    if (meaning == null) {
      return result;
    }
    normalise(meaning);
    String part = word.substring(word.length() - 2);
    String lemma = word.substring(0, word.length() - 2);
    float[][] nearest = new float[SORTS.size()][FEW];
    for (Relative relative : relatives.getOrDefault(part, List.of())) {
      if (!relative.lemma().equals(lemma)) {
        float cosine = 0;
        for (int i = 0; i < meaning.length; i++) {
          cosine += meaning[i] * relative.meaning()[i];
        }
        keep(nearest[relative.sort()], cosine);
      }
    }
    for (int s = 0; s < nearest.length; s++) {
      result[s] = nearest[s][FEW - 1];
      for (float cosine : nearest[s]) {
        result[nearest.length + s] += cosine / FEW;
      }
    }
    return result;
  }

  /** Keeps the largest, in rising order. */
  private static void keep(float[] largest, float value) {
    if (value > largest[0]) {
      largest[0] = value;
      Arrays.sort(largest);
    }
  }
}
