package org.dragoman.evaluation.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dragoman.evaluation.Bootstrap;

/** What an engine got right, sentence by sentence of the treebank. */
public final class LanguageScore {

  private static final int RIGHT = 0;
  private static final int FOUND = 1;
  private static final int MARKED = 2;
  private static final int KINDS = 3;

  /** Of each figure the three counts of each sentence. */
  private final Map<LanguageFigure, List<int[]>> rows = new EnumMap<>(LanguageFigure.class);

  private int sentences;

  LanguageScore() {
    for (LanguageFigure figure : LanguageFigure.values()) {
      rows.put(figure, new ArrayList<>());
    }
  }

  /** Makes room for so many more sentences. */
  void addSentences(int number) {
    sentences += number;
    for (List<int[]> counts : rows.values()) {
      for (int i = 0; i < number; i++) {
        counts.add(new int[KINDS]);
      }
    }
  }

  void right(int sentence, LanguageFigure figure) {
    rows(figure).get(sentence)[RIGHT]++;
  }

  void found(int sentence, LanguageFigure figure) {
    rows(figure).get(sentence)[FOUND]++;
  }

  void marked(int sentence, LanguageFigure figure) {
    rows(figure).get(sentence)[MARKED]++;
  }

  private List<int[]> rows(LanguageFigure figure) {
    return Objects.requireNonNull(rows.get(figure));
  }

  /** Adds the sentences of another score. */
  void add(LanguageScore other) {
    sentences += other.sentences;
    rows.forEach((figure, counts) -> counts.addAll(other.rows(figure)));
  }

  /** How many sentences of the treebank were compared. */
  public int sentences() {
    return sentences;
  }

  /** The counts of a figure over all sentences. */
  public Counts counts(LanguageFigure figure) {
    return counts(figure, IntStream.range(0, sentences).toArray());
  }

  private Counts counts(LanguageFigure figure, int[] sample) {
    List<int[]> rows = rows(figure);
    int right = 0;
    int found = 0;
    int marked = 0;
    for (int row : sample) {
      int[] counts = rows.get(row);
      right += counts[RIGHT];
      found += counts[FOUND];
      marked += counts[MARKED];
    }
    return new Counts(right, found, marked);
  }

  /**
   * A figure in per cent: F1, which is the accuracy where the words were given; of names the share
   * of those marked that were found, of spans the share of those found that are right. Not-a-number
   * if there is nothing to count.
   */
  public double value(LanguageFigure figure) {
    return value(figure, counts(figure));
  }

  private static double value(LanguageFigure figure, Counts counts) {
    return switch (figure) {
      case NAMES, PERSONS, ORGANIZATIONS, PLACES -> counts.recall();
      case SPANS -> counts.precision();
      default -> counts.f1();
    };
  }

  /** The 95% bootstrap interval of {@link #value} over the sentences of the treebank. */
  public Bootstrap.Range range(LanguageFigure figure) {
    return Bootstrap.range(sentences, sample -> value(figure, counts(figure, sample)));
  }
}
