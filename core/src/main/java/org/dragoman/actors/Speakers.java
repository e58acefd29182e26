package org.dragoman.actors;

import java.util.List;
import org.dragoman.language.Token;
import org.dragoman.statements.Attribution;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells who speaks where, and so who <i>I</i>, <i>we</i> and <i>you</i> are. */
final class Speakers {

  private final AnnotatedReport report;
  private final List<Mention> mentions;
  private final List<Attribution> attributions;
  private final Coreference.Story story;
  private @Nullable Figure author;
  private @Nullable Figure reader;

  Speakers(
      AnnotatedReport report,
      List<Mention> mentions,
      List<Attribution> attributions,
      Coreference.Story story) {
    this.report = report;
    this.mentions = mentions;
    this.attributions = attributions;
    this.story = story;
  }

  /** The figure that a pronoun of the first or second person stands for. */
  Figure resolve(Mention mention, Pronoun pronoun) {
    Attribution around = quoting(mention);
    for (int steps = 0; around != null && steps < attributions.size(); steps++) {
      Words who = pronoun.person() == 1 ? around.source() : around.addressee();
      Mention voice = who == null ? null : mention(who);
      Figure figure = voice == null || voice.equals(mention) ? null : story.figure(voice);
      if (figure != null) {
        figure.because(
            "\""
                + report.textOf(mention.words())
                + "\" is "
                + (pronoun.person() == 1 ? "who speaks there" : "who is spoken to there"));
        return figure;
      }
      // The source is itself "I", or nobody is named: ask whoever quotes that.
      around = around.parent() < 0 ? null : attributions.get(around.parent());
    }
    return pronoun.person() == 1 ? author(mention) : reader(mention);
  }

  private Figure author(Mention mention) {
    if (author == null) {
      author = new Figure(mention.profile());
    }
    return author;
  }

  private Figure reader(Mention mention) {
    if (reader == null) {
      reader = new Figure(mention.profile());
    }
    return reader;
  }

  /** The figure that says the quoted words which a mention stands in, as far as known; or null. */
  @Nullable Figure speaker(Mention mention) {
    Attribution around = quoting(mention);
    Words source = around == null ? null : around.source();
    Mention voice = source == null ? null : mention(source);
    if (voice == null) {
      return null;
    }
    Figure figure = story.figure(voice);
    return figure == null ? story.named(voice) : figure;
  }

  /** The innermost statement in whose quoted words a mention stands, or null. */
  private @Nullable Attribution quoting(Mention mention) {
    Token token = report.sentence(mention.sentence()).token(mention.head());
    Attribution found = null;
    int length = Integer.MAX_VALUE;
    for (Attribution attribution : attributions) {
      for (Range range : attribution.quoted()) {
        int size = range.end() - range.begin();
        if (range.covers(token.begin()) && size <= length) {
          found = attribution;
          length = size;
        }
      }
    }
    return found;
  }

  /** The mention that words name: of those whose head they cover the longest. */
  private @Nullable Mention mention(Words words) {
    Mention best = null;
    for (Mention mention : mentions) {
      if (mention.sentence() == words.sentence()
          && words.covers(mention.head())
          && (best == null || mention.words().contains(best.words()))) {
        best = mention;
      }
    }
    return best;
  }
}
