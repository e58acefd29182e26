package org.dragoman.statements;

import java.util.List;
import org.dragoman.actors.Mention;
import org.dragoman.actors.Profile;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.SpeechAct;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A quotation without a cue: the last speaker of the paragraph goes on, or the person whom the
 * sentence before speaks of begins, or the speaker of the paragraph before goes on.
 */
final class ContinuedSpeech implements Construction {

  @Override
  public void find(Scene scene, List<Draft> drafts) {
    for (Quotation quotation : scene.quotations().all()) {
      if (!quotation.speech() || covered(quotation, drafts) || !opens(scene, quotation)) {
        continue;
      }
      Range content = scene.tidy(quotation.whole().begin(), quotation.whole().end());
      if (content == null) {
        continue;
      }
      Draft draft = continued(scene, quotation, content, drafts);
      if (draft != null) {
        drafts.add(draft);
      }
    }
  }

  private static boolean covered(Quotation quotation, List<Draft> drafts) {
    for (Draft draft : drafts) {
      for (Range range : draft.content()) {
        // What is told within the quotation does not say whose the quotation is.
        boolean within = quotation.inside().contains(range) && isToldWithin(quotation, draft);
        if (!within && range.overlaps(quotation.inside())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isToldWithin(Quotation quotation, Draft draft) {
    return !draft.marks().isEmpty() && quotation.inside().contains(draft.marks().get(0));
  }

  /** Whether the quotation stands by itself rather than inside a sentence of the reporter's. */
  private static boolean opens(Scene scene, Quotation quotation) {
    String text = scene.report().text();
    int at = quotation.whole().begin() - 1;
    int begin =
        scene.report().range(scene.report().passages().get(quotation.passage()).span()).begin();
    while (at >= begin && Blanks.is(text.charAt(at))) {
      at--;
    }
    if (at < begin) {
      return true;
    }
    char before = text.charAt(at);
    boolean endsSentence = ".!?:”\"»'’".indexOf(before) >= 0;
    return endsSentence && Character.isUpperCase(firstLetter(text, quotation.inside()));
  }

  private static char firstLetter(String text, Range inside) {
    for (int i = inside.begin(); i < inside.end(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return 'a';
  }

  private static @Nullable Draft continued(
      Scene scene, Quotation quotation, Range content, List<Draft> drafts) {
    Draft here = last(scene, quotation, quotation.passage(), drafts);
    if (here != null) {
      return carried("quotation goes on", here, content);
    }
    Words named = named(scene, quotation);
    if (named != null) {
      return new Draft(
          "quotation behind its speaker's name",
          null,
          SpeechAct.ASSERT,
          named,
          false,
          List.of(),
          null,
          List.of(),
          List.of(content));
    }
    Draft earlier =
        quotation.passage() == 0 ? null : last(scene, quotation, quotation.passage() - 1, drafts);
    return earlier == null
        ? null
        : carried("quotation goes on from the paragraph before", earlier, content);
  }

  private static Draft carried(String construction, Draft from, Range content) {
    return new Draft(
        construction,
        null,
        SpeechAct.ASSERT,
        from.source(),
        true,
        from.via(),
        null,
        List.of(),
        List.of(content));
  }

  /** The last statement of speech in a passage before the quotation, outside other quotations. */
  private static @Nullable Draft last(
      Scene scene, Quotation quotation, int passage, List<Draft> drafts) {
    Range span = scene.report().range(scene.report().passages().get(passage).span());
    Draft best = null;
    for (Draft draft : drafts) {
      boolean before = draft.end() <= quotation.whole().begin() && span.covers(draft.begin());
      boolean speech =
          draft.cue() == null || draft.cue().kind() == Cue.Kind.SPEECH || quotes(draft);
      boolean outside =
          draft.marks().isEmpty() || scene.quotations().at(draft.marks().get(0).begin()) == null;
      if (before
          && speech
          && outside
          && draft.source() != null
          && (best == null || isNearer(scene, draft, best))) {
        best = draft;
      }
    }
    return best;
  }

  private static boolean quotes(Draft draft) {
    return draft.construction().startsWith("quotation");
  }

  /** In a later sentence, or in the same one the speaker of a quotation, or else further on. */
  private static boolean isNearer(Scene scene, Draft one, Draft other) {
    int sentence = scene.report().sentenceAt(place(one) - 1);
    int otherSentence = scene.report().sentenceAt(place(other) - 1);
    if (sentence != otherSentence || quotes(one) == quotes(other)) {
      return place(one) > place(other);
    }
    return quotes(one);
  }

  private static int place(Draft draft) {
    int cue = draft.marks().isEmpty() ? 0 : draft.marks().get(0).begin();
    return Math.max(cue, draft.end());
  }

  /** The subject of the sentence before, in the same passage, if it is someone. */
  private static @Nullable Words named(Scene scene, Quotation quotation) {
    int number = scene.report().sentenceAt(quotation.inside().begin()) - 1;
    if (number < 0) {
      return null;
    }
    Sentence sentence = scene.sentence(number);
    if (scene.report().passageOf(number) != quotation.passage()
        || scene.report().isHeadline(number)) {
      return null;
    }
    Token subject = sentence.child(sentence.root(), "nsubj");
    if (subject == null || scene.quoted(subject) || !isSomeone(scene, number, subject)) {
      return null;
    }
    return scene.phrase(number, subject, sentence.root().index());
  }

  private static boolean isSomeone(Scene scene, int number, Token token) {
    String form = token.form();
    if (form.equalsIgnoreCase("he") || form.equalsIgnoreCase("she")) {
      return true;
    }
    if (token.name() == org.dragoman.language.NameType.PERSON) {
      return true;
    }
    for (Mention mention : scene.mentions()) {
      if (mention.sentence() == number
          && mention.head() == token.index()
          && mention.profile().type() == Profile.Type.PERSON) {
        return true;
      }
    }
    return false;
  }
}
