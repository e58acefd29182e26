package org.dragoman.events;

import java.util.List;
import org.dragoman.actors.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.SpeechAct;
import org.dragoman.model.Status;
import org.dragoman.statements.Attribution;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.times.TimeFinder;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether an act was done: by its operator, the statement that it stands in, the reality of
 * its clause, and its time.
 */
final class StatusJudge {

  private static final String ANNOUNCED = "the announcement was made";

  private final Lexicon lexicon;
  private final AnnotatedReport report;
  private final int position;
  private final Sentence sentence;
  private final Clauses clauses;
  private final TimeFinder times;
  private final Voices voices;
  private final Participants participants;
  private final Composer composer;
  private final Standing standing;

  StatusJudge(
      Lexicon lexicon,
      AnnotatedReport report,
      int position,
      Sentence sentence,
      Clauses clauses,
      TimeFinder times,
      Voices voices,
      Participants participants,
      Composer composer,
      Standing standing) {
    this.lexicon = lexicon;
    this.report = report;
    this.position = position;
    this.sentence = sentence;
    this.clauses = clauses;
    this.times = times;
    this.voices = voices;
    this.participants = participants;
    this.composer = composer;
    this.standing = standing;
  }

  /**
   * What became of an act.
   *
   * @param meaning the act that was done: a promise, where one will do it
   * @param status whether it was done
   * @param why what told so, for explanations
   */
  record Judgement(Meaning meaning, Status status, String why) {

    /** Whether it was announced, which is done on the day of the report. */
    boolean announcement() {
      return why.equals(ANNOUNCED);
    }
  }

  /**
   * Judges an act; null if it is none that counts.
   *
   * @param composed the act
   * @param negated whether its clause is negated
   * @param asserter the statement that it stands in, or −1
   */
  @Nullable Judgement judge(Meaning composed, boolean negated, int asserter) {
    Meaning meaning = bySpeaker(composed);
    Token anchor = meaning.anchor();
    Status given = meaning.status();
    Reality told = clauses.of(anchor);
    boolean open = told == Reality.UNREAL || told == Reality.DUTY;
    boolean broken = given == Status.ONGOING && (negated || open); // "may continue its attacks"
    if (given != null && !broken) {
      return new Judgement(meaning, negated ? opposite(given) : given, "its operator says so");
    }
    if (asserter >= 0 && voices.attribution(asserter).act() == SpeechAct.DENY) {
      return new Judgement(meaning, Status.DENIED, "it stands in a denial");
    }
    boolean future =
        told == Reality.FUTURE
            || (told == Reality.ONGOING && times.isFuture(report, position, anchor));
    if (future) {
      return judgeFuture(meaning, negated, asserter);
    }
    if (told == Reality.DENIED) {
      return new Judgement(meaning, Status.DENIED, "somebody rejects the claim");
    }
    if (told == Reality.FORMER) {
      return new Judgement(meaning, Status.HISTORICAL, "it was done in former times");
    }
    if (told == Reality.DUTY) {
      return judgeDuty(meaning, negated);
    }
    if (negated) {
      return new Judgement(meaning, Status.NEGATED, "its clause is negated");
    }
    if (told == Reality.UNREAL) {
      return new Judgement(
          meaning,
          Status.CONDITIONAL,
          "its clause tells of something possible, wished or conditional");
    }
    if (times.isHistorical(report, position, anchor) || composer.isLongAgo(anchor)) {
      return new Judgement(meaning, Status.HISTORICAL, "its time lies long before the report");
    }
    if (told == Reality.ONGOING && lexicon.ontology().quad(meaning.code().type()) % 2 == 0) {
      return new Judgement(meaning, Status.ONGOING, "its clause tells of what goes on");
    }
    return new Judgement(meaning, Status.OCCURRED, "its clause tells it as a fact");
  }

  /**
   * <i>The union's chairman said <b>they</b> will not end the strike</i>: where nobody else can be
   * meant by a pronoun, the speaker speaks of his own side.
   */
  private Meaning bySpeaker(Meaning meaning) {
    boolean quoted = voices.isQuoted(meaning.trigger());
    Mention speaker =
        meaning.actors().isEmpty() && !quoted ? voices.speaker(meaning.trigger()) : null;
    Token subject = sentence.child(meaning.anchor(), "nsubj");
    if (speaker == null
        || subject == null
        || !subject.xpos().equals("PRP")
        || subject.lemma().equals("it")
        || participants.named(subject) != null
        || meaning.recipients().contains(speaker)) {
      return meaning;
    }
    return meaning
        .with(List.of(speaker), meaning.recipients())
        .because("“" + subject.form() + "” are the speaker's side");
  }

  private static Status opposite(Status status) {
    return status == Status.NEGATED ? Status.OCCURRED : status;
  }

  /**
   * What somebody will or will not do is a promise, threat or refusal if it is theirs to decide.
   */
  private @Nullable Judgement judgeFuture(Meaning meaning, boolean negated, int asserter) {
    if (!commits(meaning, asserter)) {
      Status status = negated ? Status.NEGATED : Status.CONDITIONAL;
      return new Judgement(meaning, status, "others foretell it");
    }
    Composition rule = lexicon.compose("future", meaning.code(), negated);
    if (rule == null) {
      return new Judgement(
          meaning, negated ? Status.NEGATED : Status.ANNOUNCED, "it is still to come");
    }
    Composition.Outer outer = rule.outer();
    if (outer instanceof Composition.Outer.Act act) {
      String why = "it is still to come: " + act.code() + " (" + rule.source() + ")";
      Meaning said = negated ? bySubject(meaning) : meaning;
      return new Judgement(said.as(act.code(), 0.95, why), Status.OCCURRED, ANNOUNCED);
    }
    if (outer instanceof Composition.Outer.With with) {
      return new Judgement(meaning, with.status(), "it is still to come");
    }
    return outer instanceof Composition.Outer.Same
        ? new Judgement(meaning, Status.OCCURRED, "it is told as settled")
        : null;
  }

  /** <i><b>Ghana</b> will not meet Togo</i>: what both would do one refuses the other. */
  private Meaning bySubject(Meaning meaning) {
    if (!meaning.reciprocal() || !meaning.recipients().isEmpty()) {
      return meaning;
    }
    Arguments arguments = Arguments.of(sentence, meaning.anchor());
    List<Mention> refusing =
        participants.in("subj", arguments, false).stream()
            .filter(meaning.actors()::contains)
            .toList();
    List<Mention> refused = Participants.without(meaning.actors(), refusing);
    return refusing.isEmpty() || refused.isEmpty() ? meaning : meaning.with(refusing, refused);
  }

  /** <i>They must stop</i>, said by somebody else, asks them to. */
  private Judgement judgeDuty(Meaning meaning, boolean negated) {
    Mention source = voices.speaker(meaning.trigger());
    boolean own =
        source == null || meaning.actors().stream().anyMatch(m -> standing.isSameSide(m, source));
    Composition rule = lexicon.compose("request", meaning.code(), negated);
    if (own || rule == null || !(rule.outer() instanceof Composition.Outer.Act act)) {
      return new Judgement(meaning, Status.CONDITIONAL, "its clause says what ought to be");
    }
    Meaning asked =
        meaning
            .as(act.code(), 0.8, "somebody else says that it must be: " + act.code())
            .with(List.of(source), meaning.actors());
    return new Judgement(asked, Status.OCCURRED, "the demand was made");
  }

  /** Whether who foretells the act is who would do it, the report itself counting as informed. */
  private boolean commits(Meaning meaning, int asserter) {
    if (isSaidNot(meaning.anchor()) || clauses.isQuestion(meaning.anchor())) {
      return false; // "did not say what she would support"
    }
    if (asserter < 0) {
      return meaning.hasGiven() || !clauses.isHypothetical(meaning.anchor());
    }
    if (meaning.actors().isEmpty()) {
      return true;
    }
    Attribution attribution = voices.attribution(asserter);
    if (attribution.act() == SpeechAct.DOUBT) {
      return false;
    }
    Mention source = voices.speaker(meaning.trigger());
    if (source == null) {
      return attribution.act() != SpeechAct.BELIEVE;
    }
    if (isAnnounced(attribution)) {
      return true;
    }
    return meaning.actors().stream()
        .anyMatch(
            mention ->
                standing.speaksFor(source, mention) || participants.isOwnedBy(mention, source));
  }

  /** <i>The White House announced that …</i>: who announces knows. */
  private boolean isAnnounced(Attribution attribution) {
    return attribution.cue().stream()
        .map(range -> report.report().text().substring(range.begin(), range.end()))
        .anyMatch(word -> word.startsWith("announc") || word.startsWith("confirm"));
  }

  /** <i>He has never said that he <b>would</b> support it</i>. */
  private boolean isSaidNot(Token verb) {
    Token above = sentence.head(verb);
    return above != null && verb.is("ccomp") && clauses.isNegated(above);
  }
}
