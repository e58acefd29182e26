package org.dragoman.actors;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.language.Token;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.model.Statement;
import org.dragoman.statements.Attribution;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells who speaks where, and so who <i>I</i>, <i>we</i> and <i>you</i> are. */
final class Speakers {

  /** The longest message on a social network, in UTF-16 units. */
  private static final int MESSAGE = 300;

  /** The name behind a message that a report shows as it was written. */
  private static final Pattern SIGNATURE = Pattern.compile("[—–-] ?([^()\\n—]{2,50}) \\(@\\w+\\)");

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
      Words who = pronoun.person() == 1 ? around.source() : addressee(around);
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
    Mention signed = pronoun.person() == 1 ? signed(mention) : null;
    Figure writer = signed == null ? null : story.figure(signed);
    if (writer != null) {
      writer.because("\"" + report.textOf(mention.words()) + "\" is who signs the message");
      return writer;
    }
    return pronoun.person() == 1 ? author(mention) : reader(mention);
  }

  /** To whom something is said: in a turn of a transcript whoever speaks next or spoke last. */
  private @Nullable Words addressee(Attribution said) {
    if (said.addressee() != null || !isTurn(said)) {
      return said.addressee();
    }
    List<Attribution> turns = attributions.stream().filter(this::isTurn).toList();
    int at = turns.indexOf(said);
    for (int other : new int[] {at + 1, at - 1}) {
      Words source = other < 0 || other >= turns.size() ? null : turns.get(other).source();
      Mention voice = source == null ? null : mention(source);
      Words own = said.source();
      Mention speaker = own == null ? null : mention(own);
      if (voice != null && speaker != null && !Objects.equals(figure(voice), figure(speaker))) {
        return source;
      }
    }
    return null;
  }

  /** Whether a statement is a turn of a transcript: <i>OSEI: We are ready.</i> */
  private boolean isTurn(Attribution said) {
    return said.cue().size() == 1
        && report.text().substring(said.cue().get(0).begin(), said.cue().get(0).end()).equals(":");
  }

  private @Nullable Figure figure(Mention mention) {
    Figure figure = story.figure(mention);
    return figure == null ? story.named(mention) : figure;
  }

  /**
   * Whose name signs the message that a mention stands in, or null: <i>— Ana Reyes (@reyes)</i>.
   */
  private @Nullable Mention signed(Mention mention) {
    int from = report.range(mention.words()).begin();
    Matcher signature = SIGNATURE.matcher(report.text());
    signature.region(from, Math.min(report.text().length(), from + MESSAGE));
    if (!signature.find()) {
      return null;
    }
    for (Mention name : mentions) {
      int begin = report.range(name.words()).begin();
      if (name.kind() == Kind.NAME && signature.start(1) <= begin && begin < signature.end(1)) {
        return name;
      }
    }
    return null;
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
    while (around != null && around.kind() == Statement.Kind.INDIRECT) {
      around = around.parent() < 0 ? null : attributions.get(around.parent());
    }
    Words source = around == null || around.carried() || isPart(around) ? null : around.source();
    Mention voice = source == null ? null : mention(source);
    if (voice == null) {
      return null;
    }
    return figure(voice);
  }

  /**
   * Whether only a part of what is said is quoted: <i>he said he would “defend his country”</i>
   * tells of the speaker as the report does.
   */
  private static boolean isPart(Attribution said) {
    return said.content().stream()
        .anyMatch(
            content ->
                said.quoted().stream()
                    .anyMatch(
                        quoted ->
                            content.begin() + 2 < quoted.begin() && quoted.end() <= content.end()));
  }

  /** The innermost statement in whose quoted words a mention stands, or null. */
  private @Nullable Attribution quoting(Mention mention) {
    Token token = report.sentence(mention.sentence()).token(mention.head());
    Attribution found = null;
    int length = Integer.MAX_VALUE;
    for (Attribution attribution : attributions) {
      for (Range range : isTurn(attribution) ? attribution.content() : attribution.quoted()) {
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
