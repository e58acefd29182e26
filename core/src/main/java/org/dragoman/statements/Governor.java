package org.dragoman.statements;

import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A cue where it stands in a sentence, as what governs the words behind it.
 *
 * @param scene the report's cues and quotations
 * @param sentence the sentence
 * @param head the cue's verb, noun or adjective
 * @param cue what it is in the lexicon
 * @param next where the words behind the cue begin, its particle included
 */
record Governor(Scene scene, Sentence sentence, Token head, Cue cue, int next) {

  /** How far behind its cue a complement may begin. */
  static final int REACH = 16;

  static Governor of(Scene scene, Sentence sentence, Token head, Cue cue) {
    Token particle = cue.particle().isEmpty() ? null : scene.particle(sentence, head, cue);
    int next = particle == null ? head.index() + 1 : particle.index() + 1;
    return new Governor(scene, sentence, head, cue, next);
  }

  /** The last token of the cue itself. */
  int lastMark() {
    return next - 1;
  }

  /** What is said, if it begins at a token: as far as it reaches; null if nothing is left. */
  @Nullable Range content(int start) {
    return Extent.from(scene, sentence, head, start);
  }

  /** Who is told or asked, between the cue and where the content begins; null if nobody is. */
  @Nullable Token addressee(int start) {
    if (!cue.takes("whom") && !cue.takes("quote")) {
      return null;
    }
    for (Token child : sentence.children(head)) {
      if (child.index() > head.index() && child.index() < start) {
        if (cue.takes("whom")
            && (child.is("obj") || child.is("iobj") || lost(child))
            && Phrases.nominal(child)) {
          return child;
        }
        if ((child.is("obl") || child.is("nmod")) && "to".equals(sentence.caseOf(child))) {
          return child;
        }
      }
    }
    if (cue.takes("whom") && start > next && Phrases.nominal(sentence.token(start - 1))) {
      Token last = sentence.token(start - 1);
      boolean close = start - next <= 4;
      return close ? last : null;
    }
    return null;
  }

  /** Whether a parser may have lost that it is the object. */
  private static boolean lost(Token child) {
    return child.is("dep") || child.is("nsubj");
  }

  /** The object behind the cue, or null. */
  @Nullable Token object() {
    for (Token child : sentence.children(head)) {
      if (child.is("obj") && child.index() >= next) {
        return child;
      }
    }
    return null;
  }
}
