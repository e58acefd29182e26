package org.dragoman.statements;

import java.util.List;
import java.util.Locale;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Span;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Range;

/** How many of the cues that people marked the lexicon has. */
public final class CueCoverage {

  private CueCoverage() {}

  /**
   * Whether a marked cue is known: one of its words has an entry of its part of speech, with the
   * particle or the further words that the entry asks for; or it has no words, but is a colon or a
   * dash.
   *
   * @param report the story
   * @param cue the cue's parts
   */
  public static boolean knows(AnnotatedReport report, List<Span> cue) {
    boolean words = false;
    for (Span span : cue) {
      Range range = report.range(span);
      int number = firstSentence(report, range);
      for (int s = number; s >= 0 && s < report.sentences().size(); s++) {
        Sentence sentence = report.sentence(s);
        if (sentence.begin() >= range.end()) {
          break;
        }
        for (Token token : sentence.tokens()) {
          if (range.covers(token.begin()) && !token.isPunctuation()) {
            words = true;
            if (isEntry(sentence, token)) {
              return true;
            }
          }
        }
      }
    }
    return !words;
  }

  private static int firstSentence(AnnotatedReport report, Range range) {
    for (int at = range.begin(); at < range.end(); at++) {
      int number = report.sentenceAt(at);
      if (number >= 0) {
        return number;
      }
    }
    return -1;
  }

  private static boolean isEntry(Sentence sentence, Token token) {
    CueLexicon lexicon = CueLexicon.english();
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String form = token.form().toLowerCase(Locale.ROOT);
    for (Cue cue : lexicon.all()) {
      boolean fits =
          switch (cue.part()) {
            case VERB -> token.isVerbal() && cue.lemma().equals(lemma);
            case NOUN -> token.isNoun() && cue.lemma().equals(lemma);
            case ADJECTIVE, ADVERB -> cue.lemma().equals(form);
            case PREPOSITION -> cue.lemma().split(" ", -1)[0].equals(form);
          };
      if (fits && (cue.particle().isEmpty() || follows(sentence, token, cue))) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(Sentence sentence, Token token, Cue cue) {
    int end = Math.min(sentence.size(), token.index() + 4);
    for (int i = token.index() + 1; i < end; i++) {
      if (sentence.token(i).form().equalsIgnoreCase(cue.particle())) {
        return true;
      }
    }
    return false;
  }
}
