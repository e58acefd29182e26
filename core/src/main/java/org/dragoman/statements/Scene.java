package org.dragoman.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dragoman.actors.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/** What every construction reads: the report, its quotations, its mentions and the lexicon. */
record Scene(
    AnnotatedReport report, Quotations quotations, List<Mention> mentions, CueLexicon lexicon) {

  Sentence sentence(int number) {
    return report.sentence(number);
  }

  /** The cues of a part of speech that a token may be, those with a particle first. */
  List<Cue> cues(Sentence sentence, Token token, Cue.Part part) {
    List<Cue> entries = lexicon.of(part, token.lemma().toLowerCase(Locale.ROOT));
    if (entries.isEmpty()) {
      return entries;
    }
    List<Cue> fitting = new ArrayList<>(entries.size());
    for (Cue cue : entries) {
      if (!cue.particle().isEmpty() && particle(sentence, token, cue) != null) {
        fitting.add(cue);
      }
    }
    if (fitting.isEmpty() && isPhrasal(sentence, token)) {
      return fitting;
    }
    for (Cue cue : entries) {
      if (cue.particle().isEmpty()) {
        fitting.add(cue);
      }
    }
    return fitting;
  }

  /** <i>Called in, looked up</i>: a verb with a particle means something of its own. */
  private static boolean isPhrasal(Sentence sentence, Token verb) {
    int next = verb.index() + 1;
    return next < sentence.size()
        && sentence.token(next).deprel().equals("compound:prt")
        && sentence.token(next).head() == verb.index();
  }

  /** The token that completes a cue of two words, close behind the first; null if there is none. */
  @Nullable Token particle(Sentence sentence, Token token, Cue cue) {
    int end = Math.min(sentence.size(), token.index() + 4);
    for (int i = token.index() + 1; i < end; i++) {
      Token next = sentence.token(i);
      if (next.form().equalsIgnoreCase(cue.particle())) {
        return i == token.index() + 1 || next.is("compound") || next.xpos().equals("JJ")
            ? next
            : null;
      }
      if (next.isPunctuation() || next.isVerbal()) {
        return null;
      }
    }
    return null;
  }

  /** Whether a token stands within quotation marks. */
  boolean quoted(Token token) {
    return quotations.at(token.begin()) != null;
  }

  /** Whether two offsets stand in the same quotation, or both in none. */
  boolean sameVoice(int one, int other) {
    return Objects.equals(quotations.at(one), quotations.at(other));
  }

  /**
   * The text between two offsets without blanks, commas and the like at its edges, and without
   * quotation marks that enclose all of it; null if nothing is left.
   */
  @Nullable Range tidy(int begin, int end) {
    String text = report.text();
    int from = begin;
    int to = Math.min(end, text.length());
    while (true) {
      while (from < to && (loose(text.charAt(from)) || ".!?)".indexOf(text.charAt(from)) >= 0)) {
        from++;
      }
      while (to > from && loose(text.charAt(to - 1))) {
        to--;
      }
      Quotation quotation = from < to ? quotations.at(from) : null;
      if (quotation != null && quotation.whole().begin() == from && quotation.whole().end() >= to) {
        from = quotation.inside().begin();
        to = Math.min(to, quotation.inside().end());
        continue;
      }
      // A closing mark that has lost its opening one, or an opening one at the end.
      if (from < to && quotation != null && quotation.inside().end() == from) {
        from = quotation.whole().end();
        continue;
      }
      return from < to && hasWord(text, from, to) ? new Range(from, to) : null;
    }
  }

  /** The same of what is told in a speaker's own words: the period that ends them is left out. */
  @Nullable Range told(int begin, int end, @Nullable Quotation around) {
    Range range = tidy(begin, end);
    boolean stops =
        range != null
            && around != null
            && range.end() == around.inside().end()
            && report.text().charAt(range.end() - 1) == '.'
            && range.end() - range.begin() > 1;
    return stops && range != null ? tidy(range.begin(), range.end() - 1) : range;
  }

  private static boolean loose(char c) {
    return Blanks.is(c) || ",;:–—-".indexOf(c) >= 0;
  }

  private static boolean hasWord(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The text that tokens cover, as {@link #tidy} leaves it. */
  @Nullable Range tidy(Sentence sentence, int first, int last) {
    return first > last ? null : tidy(sentence.token(first).begin(), sentence.token(last).end());
  }

  /** The text that a verb's, noun's or adjective's words cover, from the first to the last. */
  Range mark(Sentence sentence, int first, int last) {
    return new Range(sentence.token(first).begin(), sentence.token(last).end());
  }

  /** The last word of a noun before what is told of it, if the cue stands there. */
  private static int beforeClauseOf(Sentence sentence, Token noun, int cue) {
    for (Token child : sentence.children(noun)) {
      int first = sentence.first(child);
      if (first > noun.index() && first <= cue && cue <= sentence.last(child)) {
        return first - 1;
      }
    }
    return cue - 1;
  }

  /** The noun phrase of a head, kept clear of the cue that stands at the given token. */
  Words phrase(int number, Token head, int cue) {
    Sentence sentence = sentence(number);
    Words words = Phrases.noun(number, sentence, head);
    if (words.covers(cue)) {
      words =
          head.index() < cue
              ? Phrases.trimmed(
                  number, sentence, words.first(), beforeClauseOf(sentence, head, cue))
              : Phrases.trimmed(number, sentence, cue + 1, words.last());
    }
    int first = words.first();
    int last = words.last();
    // Nobody's name runs into or out of a quotation.
    for (int i = head.index(); i >= first; i--) {
      if (!sameVoice(sentence.token(i).begin(), sentence.token(head.index()).begin())) {
        first = i + 1;
      }
    }
    for (int i = head.index(); i <= last; i++) {
      if (!sameVoice(sentence.token(i).begin(), sentence.token(head.index()).begin())) {
        last = i - 1;
      }
    }
    return Phrases.trimmed(number, sentence, first, last);
  }
}
