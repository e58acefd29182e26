package org.dragoman.statements;

import java.util.List;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is told, asked or warned, where the construction has not said; and keeps source and
 * addressee clear of the content, which a parser may have made part of their phrases.
 */
final class Addressees implements Construction {

  private static final Set<String> CIRCUMSTANCES = Set.of("in", "at", "on", "after", "during");

  @Override
  public void find(Scene scene, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.marks().isEmpty()) {
        continue;
      }
      if (draft.addressee() == null) {
        draft = draft.toldTo(addressee(scene, draft));
      }
      draft = draft.toldTo(told(scene, clear(scene, draft, draft.addressee())));
      Words source = draft.carried() ? null : clear(scene, draft, draft.source());
      drafts.set(i, source == null ? draft : draft.withSource(source));
    }
  }

  private static @Nullable Words addressee(Scene scene, Draft draft) {
    Cue cue = draft.cue();
    int number = scene.report().sentenceAt(draft.marks().get(0).begin());
    if (cue == null || cue.part() != Cue.Part.VERB || !cue.takes("whom") || number < 0) {
      return null;
    }
    Sentence sentence = scene.sentence(number);
    Token verb = LostSources.verb(sentence, draft.marks().get(0));
    if (verb == null) {
      return null;
    }
    if (Phrases.isPassive(sentence, verb)) {
      Token told = sentence.child(verb, "nsubj");
      return told == null || draft.says(told.begin())
          ? null
          : scene.phrase(number, told, verb.index());
    }
    for (Token child : sentence.children(verb)) {
      boolean object = child.is("obj") || child.is("iobj");
      if (object
          && Phrases.nominal(child)
          && child.index() > verb.index()
          && !draft.says(child.begin())
          && scene.sameVoice(child.begin(), verb.begin())) {
        return scene.phrase(number, child, verb.index());
      }
    }
    return null;
  }

  private static @Nullable Words told(Scene scene, @Nullable Words words) {
    if (words == null) {
      return null;
    }
    int last = beforePlaceOrTime(scene.sentence(words.sentence()), words);
    return new Words(words.sentence(), words.first(), last);
  }

  /** Where told <i>reporters in Lagos</i> ends if it is a place that only the telling is in. */
  private static int beforePlaceOrTime(Sentence sentence, Words words) {
    for (int i = words.first() + 1; i < words.last(); i++) {
      Token token = sentence.token(i);
      Token noun = sentence.head(token);
      boolean where = CIRCUMSTANCES.contains(token.form()) && token.is("case") && noun != null;
      if (where && noun != null && (noun.name() == NameType.PLACE || LostSources.isTime(noun))) {
        return i - 1;
      }
    }
    return words.last();
  }

  /** The words before those that the statement says. */
  private static @Nullable Words clear(Scene scene, Draft draft, @Nullable Words words) {
    if (words == null) {
      return null;
    }
    Sentence sentence = scene.sentence(words.sentence());
    int last = words.first();
    if (draft.says(sentence.token(last).begin())) {
      return words;
    }
    while (last < words.last() && !draft.says(sentence.token(last + 1).begin())) {
      last++;
    }
    return last == words.last()
        ? words
        : Phrases.trimmed(words.sentence(), sentence, words.first(), last);
  }
}
