package org.dragoman.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/** Which words of a text stand between quotation marks, and who is told to say them. */
final class Quotations {

  static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "add",
          "ask",
          "explain",
          "write",
          "note",
          "claim",
          "argue",
          "state",
          "warn",
          "admit",
          "insist",
          "recall",
          "declare",
          "announce",
          "reply",
          "continue",
          "suggest",
          "shout",
          "cry",
          "respond",
          "joke",
          "observe",
          "remark",
          "concede",
          "acknowledge",
          "stress",
          "tweet",
          "conclude",
          "promise",
          "vow",
          "urge",
          "complain",
          "report",
          "answer",
          "call",
          "describe",
          "testify",
          "comment",
          "maintain",
          "quip");

  /** A quotation longer than this lacks its end. */
  private static final int LONGEST = 12;

  private final List<Sentence> sentences;
  private final int[][] numbers;
  private final List<@Nullable Words> speakers = new ArrayList<>();

  Quotations(List<Sentence> sentences) {
    this.sentences = sentences;
    this.numbers = new int[sentences.size()][];
    int open = 0;
    int since = 0;
    boolean single = false;
    int last = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      numbers[s] = new int[sentence.size()];
      if (open > 0 && s - since > LONGEST) {
        open = 0;
      }
      for (Token token : sentence.tokens()) {
        boolean simple = token.form().equals("'") || token.form().matches("[‘’]");
        int mark = simple && open > 0 && !single ? 0 : mark(sentence, token, open > 0);
        mark = !simple && open > 0 && single ? 0 : mark;
        if (mark > 0) {
          // Where one quotation follows upon another the same person goes on.
          boolean goesOn = token.index() == 0 && s > 0 && closes(s - 1);
          open = goesOn ? last : ++last;
          since = s;
          single = simple;
        }
        numbers[s][token.index()] = open;
        if (mark < 0) {
          open = 0;
        }
      }
    }
    for (int i = 0; i <= last; i++) {
      speakers.add(null);
    }
    for (int s = 0; s < sentences.size(); s++) {
      tellSpeakers(s);
    }
  }

  /** Whether a sentence ends with the end of the last quotation. */
  private boolean closes(int s) {
    int end = sentences.get(s).size() - 1;
    String form = sentences.get(s).token(end).form();
    return numbers[s][end] > 0 && form.matches("[”\"'’]|''");
  }

  /** 1 for what opens a quotation, −1 for what closes one, 0 for other words. */
  private static int mark(Sentence sentence, Token token, boolean open) {
    return switch (token.form()) {
      case "“", "``" -> 1;
      case "”", "''" -> -1;
      case "‘" -> 1;
      case "'", "’" -> {
        // An apostrophe may stand at the end of a word, too: only what is open is closed.
        boolean before = isGlued(sentence, token.index() - 1);
        boolean after = isWordGlued(sentence, token.index());
        boolean possessive =
            token.xpos().equals("POS")
                && before
                && sentence.token(token.index() - 1).form().endsWith("s");
        yield open && before && !after && !possessive
            ? -1
            : !open && after && !before && token.form().equals("'") ? 1 : 0;
      }
      case "\"" -> {
        boolean before = isGlued(sentence, token.index() - 1);
        boolean after = isWordGlued(sentence, token.index());
        yield after && !before ? 1 : before && !after ? -1 : open ? -1 : 1;
      }
      default -> 0;
    };
  }

  /** Whether a word follows without a space. */
  private static boolean isWordGlued(Sentence sentence, int i) {
    return isGlued(sentence, i) && !sentence.token(i + 1).isPunctuation();
  }

  /** Whether no space stands between a word and the next one. */
  private static boolean isGlued(Sentence sentence, int i) {
    return i >= 0
        && i + 1 < sentence.size()
        && sentence.token(i).end() == sentence.token(i + 1).begin();
  }

  /** The number of the quotation that a word stands in; 0 if in none. */
  int number(int sentence, int token) {
    return numbers[sentence][token];
  }

  /** The first sentence of a quotation that goes on in a later one. */
  int begin(int number, int later) {
    int first = later;
    for (int s = later; s >= 0 && later - s <= LONGEST; s--) {
      for (int at : numbers[s]) {
        first = at == number ? s : first;
      }
    }
    return first;
  }

  /** The head of who says a quotation, as far as its sentence tells; or null. */
  @Nullable Words speaker(int number) {
    return speakers.get(number);
  }

  private void tellSpeakers(int s) {
    Sentence sentence = sentences.get(s);
    for (Token verb : sentence.tokens()) {
      if (numbers[s][verb.index()] > 0 || !SPEECH.contains(verb.lemma())) {
        continue;
      }
      Token subject = Binding.subject(sentence, verb);
      if (subject == null || numbers[s][subject.index()] > 0) {
        continue;
      }
      int before = beside(s, Math.min(verb.index(), sentence.first(subject)), -1);
      int after = beside(s, Math.max(verb.index(), sentence.last(subject)), 1);
      for (int number : new int[] {before, after}) {
        if (number > 0 && speakers.get(number) == null && isWhole(s, number)) {
          speakers.set(number, new Words(s, subject.index(), subject.index()));
        }
      }
    }
  }

  /**
   * Whether a quotation has whole clauses in it, so that it tells of its speaker as <i>I</i>. In
   * <i>he said that he would “defend his country”</i> the words are not altogether his.
   */
  private boolean isWhole(int s, int number) {
    for (Token token : sentences.get(s).tokens()) {
      boolean inside = numbers[s][token.index()] == number;
      if (inside && token.index() > 0 && numbers[s][token.index() - 1] != number) {
        String before = sentences.get(s).token(token.index() - 1).form();
        return before.equals(",") || before.equals(":");
      }
    }
    return true;
  }

  /** The quotation that begins or ends a few words from a token, in one direction; or 0. */
  private int beside(int s, int from, int step) {
    int far = 0;
    for (int i = from + step; i >= 0 && i < numbers[s].length && far < 8; i += step, far++) {
      if (numbers[s][i] > 0) {
        return numbers[s][i];
      }
    }
    return 0;
  }

  /**
   * Whether a word outside of quotations is the subject of a verb that tells who says the one which
   * stands just before it.
   */
  int said(int s, Token word) {
    Sentence sentence = sentences.get(s);
    Token verb = sentence.head(word);
    if (numbers[s][word.index()] > 0 || !word.is("nsubj") || verb == null) {
      return 0;
    }
    if (!SPEECH.contains(verb.lemma()) || numbers[s][verb.index()] > 0) {
      return 0;
    }
    return beside(s, Math.min(verb.index(), word.index()), -1);
  }
}
