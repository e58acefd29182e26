package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.language.Sentence;
import org.dragoman.model.Passage;
import org.dragoman.model.Report;
import org.dragoman.model.Span;

/**
 * A report with the grammar of its headline and body. Bylines, datelines and credit lines are not
 * analysed: nothing in them is coded.
 *
 * <p>Immutable. Sentences never cross passages.
 */
public final class AnnotatedReport {

  private final Report report;
  private final CodePoints codePoints;
  private final List<Passage> passages;
  private final List<Sentence> sentences;
  private final int[] passageOf;

  private AnnotatedReport(
      Report report,
      CodePoints codePoints,
      List<Passage> passages,
      List<Sentence> sentences,
      int[] passageOf) {
    this.report = report;
    this.codePoints = codePoints;
    this.passages = passages;
    this.sentences = sentences;
    this.passageOf = passageOf;
  }

  /** Analyses a report. */
  public static AnnotatedReport of(Report report, Language language) {
    String text = report.text();
    CodePoints codePoints = CodePoints.of(text);
    List<Passage> passages = report.passages();
    if (passages.isEmpty() && !text.isEmpty()) {
      Span all = new Span(0, codePoints.toCodePoint(text.length()));
      passages = List.of(new Passage(Passage.Kind.BODY, all));
    }
    List<Passage> analysed = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Integer> passageOf = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.kind() == Passage.Kind.HEADLINE || passage.kind() == Passage.Kind.BODY) {
        analysed.add(passage);
        int begin = codePoints.toUnit(passage.span().begin());
        int end = codePoints.toUnit(passage.span().end());
        for (Sentence sentence : language.analyse(text, begin, end)) {
          sentences.add(Valency.heeded(MainVerbs.found(sentence)));
          passageOf.add(analysed.size() - 1);
        }
      }
    }
    return new AnnotatedReport(
        report,
        codePoints,
        List.copyOf(analysed),
        List.copyOf(NameTypes.agreeing(sentences)),
        passageOf.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The report itself. */
  public Report report() {
    return report;
  }

  /** The report's text. */
  public String text() {
    return report.text();
  }

  /** All sentences in text order, the headline's among them. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The sentence at a position. */
  public Sentence sentence(int index) {
    return sentences.get(index);
  }

  /** The headline and body passages, in text order. */
  public List<Passage> passages() {
    return passages;
  }

  /** The position in {@link #passages()} of the passage that a sentence belongs to. */
  public int passageOf(int sentence) {
    return passageOf[sentence];
  }

  /** Whether a sentence belongs to the headline. */
  public boolean isHeadline(int sentence) {
    return passages.get(passageOf[sentence]).kind() == Passage.Kind.HEADLINE;
  }

  /** The stretch of text that a run of tokens covers. */
  public Range range(Words words) {
    Sentence sentence = sentences.get(words.sentence());
    return new Range(sentence.token(words.first()).begin(), sentence.token(words.last()).end());
  }

  /** The text of a run of tokens, as printed. */
  public String textOf(Words words) {
    Range range = range(words);
    return text().substring(range.begin(), range.end());
  }

  /** A stretch of text in code points, as the record has it. */
  public Span span(Range range) {
    return new Span(codePoints.toCodePoint(range.begin()), codePoints.toCodePoint(range.end()));
  }

  /** A run of tokens in code points, as the record has it. */
  public Span span(Words words) {
    return span(range(words));
  }

  /** A stretch of the record in UTF-16 units, as the text's string has it. */
  public Range range(Span span) {
    return new Range(codePoints.toUnit(span.begin()), codePoints.toUnit(span.end()));
  }

  /** The position of the sentence that covers an offset in UTF-16 units, or −1 if none does. */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (offset < sentence.begin()) {
        high = middle - 1;
      } else if (offset >= sentence.end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
