package org.dragoman.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.dragoman.actors.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Span;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Range;

/** What the weights of readings are learned from: stories in which people marked attributions. */
public final class ReadingExamples {

  private ReadingExamples() {}

  /**
   * An attribution that somebody marked.
   *
   * @param cue its cue, in code points
   * @param content its content, in code points
   */
  public record Marked(List<Span> cue, List<Span> content) {

    /** Copies the lists. */
    public Marked {
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }

  /**
   * A word that may attribute, and its readings.
   *
   * @param cue the numbers of the word's traits
   * @param readings for each reading those of its own
   * @param agreement for each reading how much of the words of its content and of what was marked
   *     are common to both, from 0 to 1; all 0 if nobody marked the word
   * @param marked whether the word heads a marked cue
   */
  public record Example(int[] cue, int[][] readings, double[] agreement, boolean marked) {}

  /**
   * The examples of a story. Words within marked content give none: the corpora mark no attribution
   * within another.
   */
  public static List<Example> of(
      AnnotatedReport report, List<Mention> mentions, List<Marked> attributions) {
    Scene scene = new Scene(report, Quotations.of(report), mentions, CueLexicon.english());
    List<Draft> drafts = new ArrayList<>();
    for (Construction construction : StatementFinder.PROPOSING) {
      construction.find(scene, drafts);
    }
    Map<Long, List<Draft>> proposed = BestReading.byCue(scene, drafts);
    BitSet told = new BitSet();
    for (Marked marked : attributions) {
      told.or(characters(report, marked.content()));
    }
    List<Example> examples = new ArrayList<>();
    for (int s = 0; s < report.sentences().size(); s++) {
      Sentence sentence = report.sentence(s);
      for (Token token : sentence.tokens()) {
        List<Draft> here = proposed.getOrDefault(BestReading.key(s, token), List.of());
        boolean free = Readings.mayAttribute(sentence, token) && !VerbCues.taken(token, drafts);
        boolean candidate = !here.isEmpty() || free;
        if (candidate && !told.get(token.begin())) {
          examples.add(example(scene, s, token, here, attributions));
        }
      }
    }
    return examples;
  }

  private static Example example(
      Scene scene, int s, Token token, List<Draft> proposed, List<Marked> attributions) {
    BitSet content = null;
    for (Marked marked : attributions) {
      BitSet cue = characters(scene.report(), marked.cue());
      if (cue.get(token.begin()) && heads(scene.sentence(s), token, cue)) {
        content = words(scene.report(), characters(scene.report(), marked.content()));
      }
    }
    List<Reading> readings = Readings.of(scene, s, token, proposed);
    int[][] traits = new int[readings.size()][];
    double[] agreement = new double[readings.size()];
    for (int i = 0; i < traits.length; i++) {
      traits[i] = ReadingTraits.of(scene, s, token, readings.get(i));
      if (content != null) {
        BitSet read = new BitSet();
        for (Range range : readings.get(i).marked(scene)) {
          read.set(range.begin(), range.end());
        }
        agreement[i] = agreement(content, words(scene.report(), read));
      }
    }
    return new Example(CueTraits.of(scene, s, token, proposed), traits, agreement, content != null);
  }

  private static BitSet characters(AnnotatedReport report, List<Span> spans) {
    BitSet units = new BitSet();
    for (Span span : spans) {
      Range range = report.range(span);
      units.set(range.begin(), range.end());
    }
    return units;
  }

  /** The first characters of the words that begin in a stretch of text. */
  private static BitSet words(AnnotatedReport report, BitSet units) {
    BitSet words = new BitSet();
    int last = units.length();
    int s = 0;
    while (s < report.sentences().size() && report.sentence(s).end() <= units.nextSetBit(0)) {
      s++;
    }
    for (; s < report.sentences().size() && report.sentence(s).begin() < last; s++) {
      for (Token token : report.sentence(s).tokens()) {
        if (!token.isPunctuation() && units.get(token.begin())) {
          words.set(token.begin());
        }
      }
    }
    return words;
  }

  private static double agreement(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    int common = both.cardinality();
    int all = one.cardinality() + other.cardinality() - common;
    return all == 0 ? 0 : common / (double) all;
  }

  /** Whether a word governs the other words of a cue; of several that do the verb. */
  private static boolean heads(Sentence sentence, Token token, BitSet cue) {
    Token head = sentence.head(token);
    if (head != null && cue.get(head.begin())) {
      return false;
    }
    if (token.isVerbal()) {
      return true;
    }
    for (Token other : sentence.tokens()) {
      Token above = sentence.head(other);
      if (other.isVerbal()
          && cue.get(other.begin())
          && (above == null || !cue.get(above.begin()))) {
        return false;
      }
    }
    return true;
  }
}
