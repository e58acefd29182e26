package org.dragoman.statements;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.SpeechAct;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A colon behind a speaker: headlines (<i>Osei: door not shut</i>) and turns of a transcript (<i>Q:
 * …</i>, <i>OSEI: …</i>).
 */
final class ColonCues implements Construction {

  private static final int LONGEST_NAME = 8;

  /** A figure and what it counts. */
  private static final int FIGURE = 3;

  private static final Set<String> SPEAKERS =
      Set.of(
          "q",
          "a",
          "question",
          "answer",
          "poll",
          "report",
          "study",
          "survey",
          "police",
          "officials",
          "sources",
          "official",
          "experts",
          "minister",
          "president",
          "army",
          "court",
          "analysts",
          "governor",
          "mayor",
          "moderator",
          "host",
          "reporter");

  /** What stands in capitals before a colon without speaking. */
  private static final Set<String> LABELS =
      Set.of(
          "NOTE",
          "UPDATE",
          "UPDATED",
          "BREAKING",
          "PHOTO",
          "PHOTOS",
          "VIDEO",
          "WATCH",
          "READ",
          "RELATED",
          "MORE",
          "CORRECTION",
          "EXCLUSIVE",
          "OPINION",
          "LIVE",
          "SOURCE",
          "CREDIT",
          "WARNING",
          "DATE",
          "TIME",
          "PLACE",
          "WHERE",
          "WHEN");

  @Override
  public void find(Scene scene, List<Draft> drafts) {
    boolean transcript = isTranscript(scene);
    int passage = -1;
    for (int s = 0; s < scene.report().sentences().size(); s++) {
      if (scene.report().passageOf(s) != passage) {
        passage = scene.report().passageOf(s);
        Draft draft = draft(scene, s, passage, transcript, drafts);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
  }

  /** Whether several paragraphs begin with a name in capitals and a colon: turns of a talk. */
  private static boolean isTranscript(Scene scene) {
    int turns = 0;
    int passage = -1;
    for (int s = 0; s < scene.report().sentences().size(); s++) {
      if (scene.report().passageOf(s) != passage) {
        passage = scene.report().passageOf(s);
        turns += opensWithCapitals(scene.sentence(s)) ? 1 : 0;
      }
    }
    return turns >= 2;
  }

  private static boolean opensWithCapitals(Sentence sentence) {
    for (int i = 0; i < Math.min(sentence.size(), LONGEST_NAME); i++) {
      String form = sentence.token(i).form();
      if (form.equals(":")) {
        return i > 0;
      }
      boolean capitals =
          form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) && !LABELS.contains(form);
      if (!capitals && !sentence.token(i).isPunctuation()) {
        return false;
      }
    }
    return false;
  }

  private static @Nullable Draft draft(
      Scene scene, int s, int passage, boolean transcript, List<Draft> drafts) {
    Sentence sentence = scene.sentence(s);
    int colon = -1;
    for (int i = 1; i < Math.min(sentence.size(), LONGEST_NAME) && colon < 0; i++) {
      Token token = sentence.token(i);
      boolean verb = token.isVerbal() && !Character.isUpperCase(token.form().charAt(0));
      if (verb || scene.quoted(token)) {
        return null;
      }
      colon = token.form().equals(":") ? i : -1;
    }
    boolean turn = transcript && opensWithCapitals(sentence);
    // To our readers: they are spoken to.
    boolean told = sentence.token(0).xpos().equals("TO") || sentence.token(0).xpos().equals("IN");
    if (colon < 1 || told || !(turn || isSpeaker(sentence, colon))) {
      return null;
    }
    int begin = sentence.token(colon).end();
    int end = scene.report().range(scene.report().passages().get(passage).span()).end();
    Range content = scene.tidy(begin, end);
    if (content == null || taken(drafts, content) || !(turn || tellsMore(scene, content))) {
      return null;
    }
    Words source = Phrases.trimmed(s, sentence, 0, colon - 1);
    boolean asks =
        (turn && scene.report().text().charAt(content.end() - 1) == '?')
            || (colon == 1 && sentence.token(0).form().toLowerCase(Locale.ROOT).startsWith("q"));
    Range mark = scene.mark(sentence, colon, colon);
    return new Draft(
        "colon behind the speaker",
        null,
        asks ? SpeechAct.ASK : SpeechAct.ASSERT,
        source,
        false,
        List.of(),
        null,
        List.of(mark),
        List.of(content));
  }

  /** Whether there is more than a figure behind the colon: <i>Lagos Club: 12 dead</i>. */
  private static boolean tellsMore(Scene scene, Range content) {
    String text = scene.report().text().substring(content.begin(), content.end());
    return !Character.isDigit(text.charAt(0)) || text.split("\\s+", -1).length > FIGURE;
  }

  private static boolean isSpeaker(Sentence sentence, int colon) {
    Token last = sentence.token(colon - 1);
    boolean name = false;
    for (int i = 0; i < colon; i++) {
      NameType type = sentence.token(i).name();
      name |= type == NameType.PERSON || type == NameType.ORGANIZATION;
    }
    return name || SPEAKERS.contains(last.form().toLowerCase(Locale.ROOT));
  }

  private static boolean taken(List<Draft> drafts, Range content) {
    for (Draft draft : drafts) {
      if (draft.begin() <= content.begin() && content.end() <= draft.end()) {
        return true;
      }
    }
    return false;
  }
}
