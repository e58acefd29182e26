package org.dragoman.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/** A prepositional phrase that attributes the clause around it: <i>according to the mayor</i>. */
final class PhraseCues implements Construction {

  @Override
  public void find(Scene scene, List<Draft> drafts) {
    for (int s = 0; s < scene.report().sentences().size(); s++) {
      Sentence sentence = scene.sentence(s);
      for (Token token : sentence.tokens()) {
        for (Cue cue : scene.lexicon().phrases(token.form().toLowerCase(Locale.ROOT))) {
          if (!VerbCues.taken(token, drafts)) {
            Draft draft = draft(scene, s, sentence, token, cue);
            if (draft != null) {
              drafts.add(draft);
              break;
            }
          }
        }
      }
    }
  }

  private static @Nullable Draft draft(
      Scene scene, int s, Sentence sentence, Token first, Cue cue) {
    int last = match(sentence, first.index(), cue.lemma());
    if (last < 0 || last + 1 >= sentence.size()) {
      return null;
    }
    if (!cue.lemma().contains(" ") && !opensSentence(sentence, first)) {
      return null;
    }
    Words source = source(scene, s, sentence, last + 1);
    if (source == null) {
      return null;
    }
    List<Range> content = content(scene, sentence, first, source.last());
    if (content.isEmpty()) {
      return null;
    }
    Range mark = scene.mark(sentence, first.index(), last);
    return Draft.of("phrase: " + cue.name(), cue, source, null, mark, content);
  }

  private static int match(Sentence sentence, int from, String phrase) {
    int at = from;
    for (String word : phrase.split(" ", -1)) {
      if (at >= sentence.size() || !sentence.token(at).form().equalsIgnoreCase(word)) {
        return -1;
      }
      at++;
    }
    return at - 1;
  }

  /** A bare preposition attributes only in front, and only with a name: <i>For Osei, …</i>. */
  private static boolean opensSentence(Sentence sentence, Token preposition) {
    if (preposition.index() != 0) {
      return false;
    }
    boolean per = preposition.form().toLowerCase(Locale.ROOT).equals("per");
    for (int i = 1; i < Math.min(8, sentence.size()); i++) {
      Token token = sentence.token(i);
      if (token.form().equals(",")) {
        Token head = sentence.token(i - 1);
        boolean someone =
            head.name() == NameType.PERSON || head.xpos().equals("PRP") || isPerson(head);
        return per || someone;
      }
    }
    return false;
  }

  private static boolean isPerson(Token token) {
    return token.isNoun()
        && List.of("mayor", "minister", "president", "general", "critics", "supporters", "experts")
            .contains(token.form().toLowerCase(Locale.ROOT));
  }

  private static @Nullable Words source(Scene scene, int s, Sentence sentence, int from) {
    int limit = Math.min(sentence.size(), from + 12);
    for (int i = from; i < limit; i++) {
      Token token = sentence.token(i);
      if (token.isPunctuation() && !token.xpos().equals("HYPH") && i > from) {
        return null;
      }
      Token head = sentence.head(token);
      boolean inner =
          head != null
              && head.index() > i
              && (head.isNoun() || head.is("compound"))
              && !commaBetween(sentence, i, head.index());
      if (Phrases.nominal(token) && !inner) {
        Words words = scene.phrase(s, token, from - 1);
        return new Words(s, from, Math.max(words.last(), i));
      }
    }
    return null;
  }

  private static boolean commaBetween(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).form().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** <i>Said that, according to inspectors, …</i>: the phrase belongs to the clause behind it. */
  private static boolean opensClause(Sentence sentence, Token first) {
    int i = first.index() - 1;
    return i > 1
        && sentence.token(i).form().equals(",")
        && (sentence.token(i - 1).is("mark") || sentence.token(i - 1).is("cc"));
  }

  private static List<Range> content(Scene scene, Sentence sentence, Token first, int last) {
    List<Range> content = new ArrayList<>(2);
    Quotation around = scene.quotations().at(first.begin());
    if (first.index() > 0 && !opensClause(sentence, first)) {
      int begin = sentence.begin();
      Quotation quotation = scene.quotations().at(sentence.token(first.index() - 1).begin());
      if (around != null) {
        begin = Math.max(begin, around.inside().begin());
      } else if (quotation != null) {
        begin = Math.min(begin, quotation.whole().begin());
      }
      Range left = scene.tidy(begin, first.begin());
      if (left != null) {
        content.add(left);
      }
    }
    int next = last + 1;
    if (next + 1 < sentence.size() && sentence.token(next).form().equals(",")) {
      boolean front = content.isEmpty();
      String word = sentence.token(next + 1).form().toLowerCase(Locale.ROOT);
      boolean goesOn =
          !sentence.token(next + 1).xpos().startsWith("W")
              && !word.equals("a")
              && !word.equals("an");
      if (front || (goesOn && sentence.size() - next > 3 && !word.equals("the"))) {
        Range right = Extent.from(scene, sentence, first, next + 1);
        if (right != null) {
          content.add(right);
        }
      }
    }
    return content;
  }
}
