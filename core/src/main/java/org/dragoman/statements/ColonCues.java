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

  @Override
  public void find(Scene scene, List<Draft> drafts) {
    int passage = -1;
    for (int s = 0; s < scene.report().sentences().size(); s++) {
      if (scene.report().passageOf(s) != passage) {
        passage = scene.report().passageOf(s);
        Draft draft = draft(scene, s, passage, drafts);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
  }

  private static @Nullable Draft draft(Scene scene, int s, int passage, List<Draft> drafts) {
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
    if (colon < 1 || !isSpeaker(sentence, colon)) {
      return null;
    }
    int begin = sentence.token(colon).end();
    int end = scene.report().range(scene.report().passages().get(passage).span()).end();
    Range content = scene.tidy(begin, end);
    if (content == null || taken(drafts, content)) {
      return null;
    }
    Words source = Phrases.trimmed(s, sentence, 0, colon - 1);
    boolean asks = sentence.token(0).form().toLowerCase(Locale.ROOT).startsWith("q") && colon == 1;
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
