package org.dragoman.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/** Makes sure that stretches which are known to name participants are mentions. */
final class GivenSpans {

  private GivenSpans() {}

  /** The mentions with one for each given stretch; those inside a stretch give way to it. */
  static List<Mention> include(AnnotatedReport report, List<Mention> found, List<Range> given) {
    List<Mention> mentions = new ArrayList<>(found);
    for (Range range : given) {
      Words words = words(report, range);
      if (words != null) {
        include(report.sentence(words.sentence()), mentions, words);
      }
    }
    mentions.sort((a, b) -> a.words().compareTo(b.words()));
    return mentions;
  }

  private static void include(Sentence sentence, List<Mention> mentions, Words words) {
    Foremost foremost = new Foremost(sentence, words);
    int head = foremost.head();
    Mention best = foremost.of(mentions);
    if (best == null) {
      Token token = sentence.token(head);
      boolean pronoun = token.xpos().startsWith("PRP") && words.first() == words.last();
      if (pronoun) {
        String form = token.form().toLowerCase(Locale.ROOT);
        mentions.add(new Mention(words, head, Kind.PRONOUN, Pronoun.of(form).profile(), true));
      } else {
        boolean name = token.xpos().startsWith("NNP");
        Kind kind = name ? Kind.NAME : Kind.DESCRIPTION;
        mentions.add(new Mention(words, head, kind, PlaceMeant.of(sentence, words), true));
      }
      return;
    }
    mentions.removeIf(
        mention -> mention.sentence() == words.sentence() && words.covers(mention.head()));
    boolean place = best.head() != head && PlaceMeant.isPlaceOrThing(sentence.token(head));
    Profile profile = place ? PlaceMeant.of(sentence, words, best.profile()) : best.profile();
    mentions.add(new Mention(words, head, best.kind(), profile, true));
  }

  /** The tokens that a stretch touches, or null if none. */
  private static @Nullable Words words(AnnotatedReport report, Range range) {
    int position = report.sentenceAt(range.begin());
    for (int s = Math.max(0, position); s < report.sentences().size(); s++) {
      Sentence sentence = report.sentence(s);
      if (sentence.begin() >= range.end()) {
        break;
      }
      int first = -1;
      int last = -1;
      for (Token token : sentence.tokens()) {
        boolean touches = token.begin() < range.end() && range.begin() < token.end();
        if (touches) {
          first = first < 0 ? token.index() : first;
          last = token.index();
        }
      }
      if (first >= 0) {
        return new Words(s, first, last);
      }
    }
    return null;
  }
}
