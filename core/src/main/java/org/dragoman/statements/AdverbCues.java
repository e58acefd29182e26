package org.dragoman.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Range;

/**
 * A report of nobody's: <i>has reportedly fled</i>. The clause without the adverb is the content.
 */
final class AdverbCues implements Construction {

  @Override
  public void find(Scene scene, List<Draft> drafts) {
    for (int s = 0; s < scene.report().sentences().size(); s++) {
      Sentence sentence = scene.sentence(s);
      for (Token token : sentence.tokens()) {
        for (Cue cue : scene.lexicon().of(Cue.Part.ADVERB, token.form().toLowerCase(Locale.ROOT))) {
          List<Range> content = around(scene, sentence, token);
          if (!content.isEmpty()) {
            Range mark = new Range(token.begin(), token.end());
            drafts.add(Draft.of("adverb: " + cue.name(), cue, null, null, mark, content));
          }
        }
      }
    }
  }

  private static List<Range> around(Scene scene, Sentence sentence, Token adverb) {
    List<Range> content = new ArrayList<>(2);
    Token verb = sentence.head(adverb);
    int first = verb == null ? 0 : Math.min(sentence.first(verb), adverb.index());
    Token subject = verb == null ? null : sentence.child(verb, "nsubj");
    if (subject != null && subject.index() < adverb.index()) {
      first = sentence.first(subject);
    }
    Range left = first < adverb.index() ? scene.tidy(sentence, first, adverb.index() - 1) : null;
    if (left != null) {
      content.add(left);
    }
    Range right =
        adverb.index() + 1 < sentence.size()
            ? Extent.from(scene, sentence, adverb, adverb.index() + 1)
            : null;
    if (right != null) {
      content.add(right);
    }
    return content;
  }
}
