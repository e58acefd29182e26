package org.dragoman.statements;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker of a verb of speech where the tree has lost him: where it names nobody, a day,
 * or somebody within the quotation whose cue the verb is. A participle's speaker is that of the
 * speech it adds to (<i>…, he said, adding: "…"</i>); else he stands before the verb, whatever is
 * told of him in between (<i>Osei, who owns the mine, said</i>), or right behind it.
 */
final class LostSources implements Construction {

  /** How many words behind the verb its speaker may begin. */
  private static final int REACH = 6;

  private static final Set<String> TIMES =
      Set.of(
          "week",
          "month",
          "year",
          "day",
          "night",
          "morning",
          "evening",
          "afternoon",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  @Override
  public void find(Scene scene, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Cue cue = draft.cue();
      boolean speech = cue != null && cue.part() == Cue.Part.VERB && cue.takes("quote");
      if (!speech || draft.carried() || draft.marks().isEmpty()) {
        continue;
      }
      int number = scene.report().sentenceAt(draft.marks().get(0).begin());
      Token verb = number < 0 ? null : verb(scene.sentence(number), draft.marks().get(0));
      if (verb == null
          || Phrases.isPassive(scene.sentence(number), verb)
          || isPlausible(scene, number, verb, draft.source())) {
        continue;
      }
      Words source = search(scene, number, verb, draft, drafts);
      if (source != null) {
        drafts.set(i, draft.withSource(source));
      }
    }
  }

  static @Nullable Token verb(Sentence sentence, Range mark) {
    for (Token token : sentence.tokens()) {
      if (mark.covers(token.begin()) && token.isVerbal() && !token.is("aux")) {
        return token;
      }
    }
    return null;
  }

  private static boolean isPlausible(Scene scene, int number, Token verb, @Nullable Words source) {
    if (source == null) {
      return false;
    }
    if (source.sentence() != number) {
      return true;
    }
    Sentence sentence = scene.sentence(number);
    Token last = sentence.token(source.last());
    for (int i = source.first(); i <= source.last(); i++) {
      if (!source.covers(sentence.token(i).head())) {
        last = sentence.token(i);
      }
    }
    boolean sameVoice =
        scene.quotations().at(last.begin()) == null || scene.sameVoice(last.begin(), verb.begin());
    return sameVoice && !isTime(last);
  }

  static boolean isTime(Token token) {
    return TIMES.contains(token.form().toLowerCase(Locale.ROOT));
  }

  private static @Nullable Words search(
      Scene scene, int number, Token verb, Draft draft, List<Draft> drafts) {
    if (verb.xpos().equals("VBG")) {
      Words shared = speakerBefore(scene, number, verb, draft, drafts);
      if (shared != null) {
        return shared;
      }
    }
    Sentence sentence = scene.sentence(number);
    Token speaker = before(scene, sentence, verb);
    if (speaker == null) {
      speaker = behind(scene, sentence, verb);
    }
    return speaker == null ? null : scene.phrase(number, speaker, verb.index());
  }

  /** The source of the latest speech before the verb in its sentence. */
  private static @Nullable Words speakerBefore(
      Scene scene, int number, Token verb, Draft draft, List<Draft> drafts) {
    Draft latest = null;
    for (Draft other : drafts) {
      boolean earlier =
          !other.equals(draft)
              && !other.marks().isEmpty()
              && other.marks().get(0).end() <= verb.begin()
              && scene.report().sentenceAt(other.marks().get(0).begin()) == number
              && scene.sameVoice(other.marks().get(0).begin(), verb.begin());
      if (earlier
          && other.source() != null
          && (latest == null || other.marks().get(0).begin() > latest.marks().get(0).begin())) {
        latest = other;
      }
    }
    return latest == null ? null : latest.source();
  }

  private static @Nullable Token before(Scene scene, Sentence sentence, Token verb) {
    for (int i = verb.index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (!scene.sameVoice(token.begin(), verb.begin()) || Readings.isMark(token)) {
        return null;
      }
      if (Phrases.nominal(token) || (token.isVerbal() && !token.is("aux"))) {
        return top(scene, sentence, token, verb);
      }
      boolean between =
          token.form().equals(",") || token.is("aux") || token.xpos().startsWith("RB");
      if (!between) {
        return null;
      }
    }
    return null;
  }

  /** The highest noun above a word that still stands before the verb, in the verb's voice. */
  private static @Nullable Token top(Scene scene, Sentence sentence, Token token, Token verb) {
    Token top = null;
    for (Token at = token; at != null && at.index() < verb.index(); at = sentence.head(at)) {
      if (!scene.sameVoice(at.begin(), verb.begin())) {
        break;
      }
      boolean noun = Phrases.nominal(at) && !isTime(at) && !at.xpos().startsWith("W");
      if (noun && !at.is("obl") && !at.is("nmod") && !at.is("obj")) {
        top = at;
      }
      if (!noun && !at.is("acl")) {
        break;
      }
    }
    return top;
  }

  /** The noun right behind the verb: <i>said the chairman</i>. */
  private static @Nullable Token behind(Scene scene, Sentence sentence, Token verb) {
    int end = Math.min(sentence.size(), verb.index() + 1 + REACH);
    Token found = null;
    for (int i = verb.index() + 1; i < end; i++) {
      Token token = sentence.token(i);
      if (token.isPunctuation()
          || token.isVerbal()
          || token.xpos().equals("IN")
          || token.xpos().equals("TO")
          || !scene.sameVoice(token.begin(), verb.begin())) {
        break;
      }
      if (Phrases.nominal(token)) {
        found = token;
      }
    }
    for (Token up = found; up != null && up.index() > verb.index(); up = sentence.head(up)) {
      if (Phrases.nominal(up)) {
        found = up;
      }
    }
    return found == null || isTime(found) || found.xpos().equals("CD") ? null : found;
  }
}
