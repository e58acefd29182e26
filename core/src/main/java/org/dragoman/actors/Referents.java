package org.dragoman.actors;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dragoman.text.TraitWeights;

/**
 * Whom a definite description means: the most probable of those told of before, or somebody new. A
 * log-linear model whose traits are those of {@link ReferentTraits}; what the rules of {@link
 * Likeness} propose is one of them. Trained by {@code train/run descriptions}.
 */
public final class Referents {

  private static final String FILE = "descriptions.weights";

  /**
   * How much more the rules are believed than the treebank that the weights are learned from: it
   * has little news.
   */
  private static final double TRUST = 10;

  /** How much more it is believed that somebody told of before is meant than the weights say. */
  private static final double FAVOUR = 1.5;

  private final TraitWeights weights;

  /** A model with these weights. */
  public Referents(TraitWeights weights) {
    this.weights = weights;
  }

  /** Says whom a description means. */
  public interface Choice {
    /** The position of the candidate that a description means; −1 for somebody new. */
    int of(Question question);
  }

  /**
   * A description and whom it might mean.
   *
   * @param mention the description
   * @param candidates for each actor told of before its mentions so far, the latest actor first
   * @param traits for each the numbers of its traits
   * @param nobody the traits of meaning somebody new
   * @param proposed the position of whom the rules take it for; −1 for somebody new
   */
  public record Question(
      Mention mention, List<List<Mention>> candidates, int[][] traits, int[] nobody, int proposed) {

    /** Copies the lists. */
    public Question {
      candidates = candidates.stream().map(List::copyOf).toList();
    }
  }

  private static final class Holder {
    static final Referents ENGLISH = new Referents(read());

    private static TraitWeights read() {
      try (InputStream stream = Referents.class.getResourceAsStream(FILE)) {
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
  public static Referents english() {
    return Holder.ENGLISH;
  }

  /** The position of the candidate that a description most probably means; −1 for none. */
  public int of(Question question) {
    double nobody = Math.exp(weights.sum(question.nobody()));
    double told = 0;
    double most = 0;
    int best = -1;
    for (int i = 0; i < question.traits().length; i++) {
      double weight = Math.exp(weights.sum(question.traits()[i]));
      weight *= i == question.proposed() ? TRUST : 1;
      told += weight;
      if (weight > most) {
        most = weight;
        best = i;
      }
    }
    return told * FAVOUR > nobody ? best : -1;
  }
}
