package org.dragoman.actors;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actors.PronounQuestions.Place;
import org.dragoman.actors.PronounQuestions.Question;
import org.dragoman.language.Sentence;
import org.dragoman.text.TraitWeights;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/**
 * What each <i>he, she, it</i> and <i>they</i> of a text stands for: the most probable noun phrase
 * or earlier pronoun, or nothing. All noun phrases compete, not only those that are actors. A
 * log-linear model over {@link PronounQuestions}; trained by {@code train/run pronouns}.
 */
public final class Antecedents {

  private static final String FILE = "pronouns.weights";

  /** How probable the candidates together must be, as a share of "something else". */
  private static final double LEAST = 0.3;

  /** Things less probable than this are forgotten. */
  private static final double SLIGHT = 1e-3;

  private final TraitWeights weights;

  /** A model with these weights. */
  public Antecedents(TraitWeights weights) {
    this.weights = weights;
  }

  private static final class Holder {
    static final Antecedents ENGLISH = new Antecedents(read());

    private static TraitWeights read() {
      try (InputStream stream = Antecedents.class.getResourceAsStream(FILE)) {
        if (stream == null) {
          throw new IllegalStateException(FILE + " is missing from the library");
        }
        return TraitWeights.read(new DataInputStream(new BufferedInputStream(stream, 1 << 16)));
      } catch (IOException broken) {
        throw new UncheckedIOException(FILE + " cannot be read", broken);
      }
    }
  }

  /** The model for English. */
  public static Antecedents english() {
    return Holder.ENGLISH;
  }

  /**
   * Resolves the pronouns of the third person of a text.
   *
   * @param sentences its sentences
   * @param world who is called he and who she
   * @return for each pronoun the head of the phrase that it stands for, another pronoun perhaps;
   *     nothing for those that stand for nothing that was told before
   */
  public Map<Place, Place> resolve(List<Sentence> sentences, World world) {
    return resolve(new PronounQuestions(sentences, world));
  }

  /** Resolves the pronouns that a text's questions ask about, in text order. */
  Map<Place, Place> resolve(PronounQuestions questions) {
    Map<Place, Place> resolved = new HashMap<>();
    Map<Place, Map<Object, Double>> meanings = new HashMap<>();
    for (Place pronoun : questions.pronouns()) {
      Place best = best(questions, pronoun, resolved, meanings);
      if (best != null) {
        resolved.put(pronoun, best);
        Place phrase = phrase(resolved, pronoun);
        if (phrase != null) {
          questions.learn(pronoun, phrase);
        }
      }
    }
    return resolved;
  }

  /**
   * The nearest candidate of the most probable thing. All candidates that are known to be the same
   * speak for it together, and an earlier pronoun for each thing as much as it probably stands for
   * it. Null if all, taken together, are less probable than nothing.
   */
  private @Nullable Place best(
      PronounQuestions questions,
      Place pronoun,
      Map<Place, Place> resolved,
      Map<Place, Map<Object, Double>> meanings) {
    Question question = questions.of(pronoun);
    double nothing = weights.sum(question.nothing());
    double elsewhere = Math.exp(weights.sum(question.elsewhere()) - nothing);
    Map<Object, Double> sums = new LinkedHashMap<>();
    Map<Object, Place> nearest = new HashMap<>();
    double all = 0;
    for (int i = 0; i < question.candidates().size(); i++) {
      Place place = question.candidates().get(i);
      double weight = Math.exp(weights.sum(question.traits()[i]) - nothing);
      all += weight;
      if (!place.pronoun()) {
        Object thing = questions.thing(place);
        sums.merge(thing, weight, Double::sum);
        nearest.putIfAbsent(thing, place);
        continue;
      }
      meanings
          .getOrDefault(place, Map.of())
          .forEach((thing, share) -> sums.merge(thing, share * weight, Double::sum));
      Place phrase = phrase(resolved, place);
      if (phrase != null) {
        nearest.putIfAbsent(questions.thing(phrase), place);
      }
    }
    double total = all + elsewhere + 1;
    Map<Object, Double> meaning = new LinkedHashMap<>();
    sums.forEach(
        (thing, weight) -> {
          if (weight / total > SLIGHT) meaning.put(thing, weight / total);
        });
    double rest = 1 - meaning.values().stream().mapToDouble(Double::doubleValue).sum();
    meaning.put(pronoun, rest);
    meanings.put(pronoun, meaning);
    if (all + elsewhere < 1 || all < LEAST * elsewhere) {
      return null;
    }
    Set<Object> barred = new HashSet<>();
    for (Place place : question.barred()) {
      Place phrase = place.pronoun() ? phrase(resolved, place) : place;
      if (phrase != null) {
        barred.add(questions.thing(phrase));
      }
    }
    Object best = null;
    for (Map.Entry<Object, Double> entry : sums.entrySet()) {
      boolean phrase = nearest.containsKey(entry.getKey()) && !barred.contains(entry.getKey());
      if (phrase && (best == null || entry.getValue() > sums.getOrDefault(best, 0.0))) {
        best = entry.getKey();
      }
    }
    return best == null ? null : nearest.get(best);
  }

  /** The phrase at the end of a chain of pronouns; null if it ends in a pronoun. */
  public static @Nullable Place phrase(Map<Place, Place> resolved, Place pronoun) {
    List<Place> seen = new ArrayList<>();
    Place at = pronoun;
    while (resolved.containsKey(at) && !seen.contains(at)) {
      seen.add(at);
      at = resolved.get(at);
    }
    return at == null || at.pronoun() ? null : at;
  }
}
