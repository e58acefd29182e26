package org.dragoman;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.accounts.AccountFinder;
import org.dragoman.actors.ActorFinder;
import org.dragoman.actors.Cast;
import org.dragoman.actors.Mention;
import org.dragoman.events.EventFinder;
import org.dragoman.events.Lexicon;
import org.dragoman.language.Language;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Coding;
import org.dragoman.model.Dateline;
import org.dragoman.model.Event;
import org.dragoman.model.Happening;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.model.Statement;
import org.dragoman.places.PlaceFinder;
import org.dragoman.places.Places;
import org.dragoman.statements.Attribution;
import org.dragoman.statements.StatementFinder;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.dragoman.times.TimeFinder;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports and writes their record.
 *
 * <pre>{@code
 * Dragoman dragoman = Dragoman.english();
 * Coding coding = dragoman.read(Report.of("Ghana signed a treaty with Iceland.", null));
 * coding.events().get(0).type(); // SUPPORT
 * }</pre>
 *
 * <p>{@link #read} is a pure function: it touches no file, no network and no clock, the same report
 * gives the same coding, and any number of threads may call it at once.
 */
public final class Dragoman {

  private final Language language;
  private final ActorFinder actors;
  private final StatementFinder statements;
  private final EventFinder events;
  private final TimeFinder times = new TimeFinder();
  private final PlaceFinder places = new PlaceFinder();
  private final AccountFinder accounts = new AccountFinder();

  private Dragoman(Language language, Settings settings, StatementFinder statements) {
    this.language = language;
    this.statements = statements;
    this.actors = new ActorFinder(settings.world(), settings.countryFromContext());
    this.events = new EventFinder(settings.lexicon(), settings.backOff());
  }

  /**
   * Begins to load what the coding of English needs, beside whatever the caller does meanwhile, so
   * that the first report is read sooner. Returns at once; nobody needs to call it.
   */
  public static void prepare() {
    for (Runnable part : List.<Runnable>of(Language::english, Lexicon::english)) {
      Thread loading = new Thread(part, "dragoman-loading");
      loading.setDaemon(true); // what goes wrong there is told to whoever asks for it later
      loading.setUncaughtExceptionHandler((thread, fault) -> {});
      loading.start();
    }
  }

  /** The coder for English news. The language models are loaded at the first call. */
  public static Dragoman english() {
    return with(Language.english(), Settings.STANDARD);
  }

  /** The coder for English news with other settings than the standard ones. */
  public static Dragoman english(Settings settings) {
    return with(Language.english(), settings);
  }

  /** The coder on another engine for English. */
  public static Dragoman with(Language language, Settings settings) {
    return with(language, settings, new StatementFinder());
  }

  /** The coder on another engine for English and another choice of readings of statements. */
  public static Dragoman with(Language language, Settings settings, StatementFinder statements) {
    return new Dragoman(language, settings, statements);
  }

  /** Writes the record of a report. */
  public Coding read(Report report) {
    return read(report, List.of());
  }

  /**
   * Writes the record of a report in which some participants are known beforehand.
   *
   * @param report the report
   * @param given stretches of its text that name participants, whether or not the coder would have
   *     taken them for such
   */
  public Coding read(Report report, List<Span> given) {
    AnnotatedReport text = AnnotatedReport.of(report, language);
    List<Mention> mentions = actors.mentions(text, given.stream().map(text::range).toList());
    List<Attribution> attributions = statements.find(text, mentions);
    Places found = places.find(text);
    Cast cast = actors.cast(text, mentions, attributions, found.countries());
    List<Event> coded = events.find(text, cast, attributions, found, times);
    List<Statement> said = statements(text, attributions, cast);
    List<Happening> happenings = accounts.find(cast.actors(), said, coded);
    Dateline dateline = report.dateline();
    if (dateline != null) {
      dateline = new Dateline(dateline.text(), dateline.span(), found.dateline());
    }
    return new Coding(
        report.withDateline(dateline), cast.actors(), found.all(), said, coded, happenings);
  }

  private static List<Statement> statements(
      AnnotatedReport text, List<Attribution> attributions, Cast cast) {
    List<Statement> statements = new ArrayList<>();
    for (Attribution attribution : attributions) {
      statements.add(
          new Statement(
              "s" + (statements.size() + 1),
              attribution.kind(),
              attribution.act(),
              voice(text, cast, attribution.source(), attribution.carried()),
              attribution.via().stream()
                  .map(words -> voice(text, cast, words, false))
                  .map(Objects::requireNonNull)
                  .toList(),
              voice(text, cast, attribution.addressee(), false),
              spans(text, attribution.cue()),
              spans(text, attribution.content()),
              spans(text, attribution.quoted()),
              attribution.parent() < 0 ? null : "s" + (attribution.parent() + 1),
              attribution.reasons()));
    }
    return statements;
  }

  /** <i>One of the workers, Ingrid Moen</i>: the one who is named speaks, not the workers. */
  private static boolean isOneOfMany(Sentence sentence, int name, Words words) {
    Token token = sentence.token(name);
    Token one = sentence.head(token);
    return token.is("appos")
        && token.xpos().startsWith("NNP")
        && one != null
        && words.covers(one.index())
        && one.form().equalsIgnoreCase("one");
  }

  /** <i>The company's site says</i>: the site speaks, and is no actor. */
  private static boolean isOwner(Token token, Words words) {
    return token.deprel().equals("nmod:poss") && words.covers(token.head());
  }

  private static List<Span> spans(AnnotatedReport text, List<Range> ranges) {
    return ranges.stream().map(text::span).toList();
  }

  private static Statement.@Nullable Voice voice(
      AnnotatedReport text, Cast cast, @Nullable Words words, boolean carried) {
    if (words == null) {
      return null;
    }
    Sentence sentence = text.sentence(words.sentence());
    Mention best = null;
    for (Mention mention : cast.mentions(words.sentence())) {
      if (words.covers(mention.head())
          && !isOwner(sentence.token(mention.head()), words)
          && (best == null || mention.words().contains(best.words()))) {
        best = mention;
      }
    }
    for (Mention mention : cast.mentions(words.sentence())) {
      if (words.covers(mention.head()) && isOneOfMany(sentence, mention.head(), words)) {
        best = mention;
      }
    }
    List<Span> spans = carried ? List.of() : List.of(text.span(words));
    return new Statement.Voice(best == null ? null : cast.actorOf(best).id(), spans);
  }
}
