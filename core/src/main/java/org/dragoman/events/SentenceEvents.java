package org.dragoman.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.actors.Cast;
import org.dragoman.actors.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.About;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.dragoman.model.EventDate;
import org.dragoman.model.Place;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.ontology.Ontology;
import org.dragoman.places.Places;
import org.dragoman.statements.Attribution;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Words;
import org.dragoman.times.TimeFinder;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events of one sentence: composes its acts, and adds what clause and report say of them.
 */
final class SentenceEvents {

  /** How sure a demand is of which only <i>must</i> tells. */
  private static final double ASKED_FOR = 0.6;

  /** How far a noun may stand from the light verb that they make one act with. */
  private static final int LIGHT_VERB_REACH = 4;

  /** Acts that are done to somebody, even where no object tells to whom. */
  private static final Set<String> HANDS_ON = Set.of("ASSAULT", "COERCE");

  /** What is laid upon all: <i>declared a curfew and accused his rival</i>. */
  private static final Set<String> ON_ALL = Set.of("martial-law", "curfew");

  /** Modes of what is done to somebody for what he is said to have done. */
  private static final Set<String> LEGAL =
      Set.of("arrest", "deport", "convict", "allege", "investigate");

  /** What introduces the act that people protest at. */
  private static final Set<String> PROVOKED = Set.of("after", "because", "since", "as");

  /** The quad class of material conflict. */
  private static final int FORCE = 4;

  /** Acts of speech that conditions are attached to. */
  private static final Set<String> TURNED_TO_CONDITIONS = Set.of("REJECT", "THREATEN", "AGREE");

  private final Lexicon lexicon;
  private final AnnotatedReport report;
  private final int position;
  private final Sentence sentence;
  private final Cast cast;
  private final Places places;
  private final TimeFinder times;
  private final Contexts.Topics topics;
  private final Clauses clauses;
  private final Participants participants;
  private final Composer composer;
  private final Standing standing;
  private final Relevance relevance;
  private final Fragments fragments;
  private final Voices voices;
  private final StatusJudge judge;
  private final Evidence evidence;
  private final Reactions reactions;

  SentenceEvents(
      Lexicon lexicon,
      @Nullable BackOff backOff,
      AnnotatedReport report,
      int position,
      Cast cast,
      List<Attribution> attributions,
      Places places,
      TimeFinder times,
      Contexts.Topics topics,
      Set<String> about,
      List<Event> told) {
    this.lexicon = lexicon;
    this.report = report;
    this.position = position;
    this.sentence =
        Mistagged.repaired(report.sentence(position), report.isHeadline(position), lexicon);
    this.cast = cast;
    this.places = places;
    this.times = times;
    this.topics = topics;
    this.clauses = new Clauses(sentence, report.isHeadline(position));
    this.participants = new Participants(sentence, position, cast, report);
    this.standing = new Standing(cast);
    this.relevance = new Relevance(lexicon, sentence, cast, clauses, participants, standing, about);
    this.fragments = new Fragments(lexicon, sentence, standing);
    this.voices = new Voices(cast, attributions);
    this.composer =
        new Composer(lexicon, sentence, participants, clauses, backOff, voices::speaker);
    this.judge =
        new StatusJudge(
            lexicon,
            report,
            position,
            sentence,
            clauses,
            times,
            voices,
            participants,
            composer,
            standing);
    this.reactions = new Reactions(lexicon, report, position, sentence, told);
    this.evidence = new Evidence(sentence, position, voices);
  }

  /** The events of the sentence by the place of their triggers, not numbered yet. */
  List<Event> find() {
    List<Meaning> meanings = new ArrayList<>();
    List<Token> predicates = EventFinder.fromTheTop(sentence);
    predicates.forEach(composer::meanings);
    // Only now is it known which are parts of others: in "has won support" the participle, which
    // parsers take for an adjective, is below its noun.
    for (Token token : predicates) {
      List<Meaning> found = composer.meanings(token);
      if (!composer.isAbsorbed(token)) {
        boolean charge = isCharge(token);
        found.forEach(meaning -> meanings.add(charge ? meaning.alleged() : meaning));
        Meaning demanded = found.isEmpty() ? demanded(token) : null;
        if (demanded != null) {
          meanings.add(demanded);
        }
      }
    }
    List<Event> events = events(meanings);
    boolean asked = cast.mentions(position).stream().anyMatch(Mention::given);
    return events.isEmpty() && asked ? events(composer.asked()) : events;
  }

  /**
   * <i>Norway said that Chad must reform</i>: what somebody says that another must do, whatever it
   * is, he asks of him.
   */
  private @Nullable Meaning demanded(Token verb) {
    Token above = sentence.head(verb);
    boolean asked =
        above != null
            && composer.meanings(above).stream()
                .anyMatch(meaning -> meaning.code().type().equals("REQUEST"));
    if (!verb.isVerbal() || asked || clauses.isQuestion(verb) || clauses.of(verb) != Reality.DUTY) {
      return null;
    }
    Mention source = voices.speaker(verb);
    Code request = lexicon.codeOf("REQUEST");
    Token subject = sentence.child(verb, "nsubj");
    Mention obliged = subject == null ? null : participants.named(subject);
    if (source == null
        || request == null
        || obliged == null
        || isPronoun(obliged)
        || standing.isSameSide(source, obliged)
        || !standing.isPower(source)
        || !standing.isPower(obliged)) {
      return null;
    }
    String why = "“" + verb.form() + "” tells of what one says that another must do: " + request;
    return new Meaning(
        request,
        null,
        List.of(source),
        List.of(obliged),
        verb,
        verb,
        false,
        Status.OCCURRED,
        false,
        ASKED_FOR,
        List.of(why));
  }

  private List<Event> events(List<Meaning> meanings) {
    List<Event> events = new ArrayList<>();
    for (Meaning meaning : Outcomes.joined(shared(meanings), sentence)) {
      Event event = event(meaning, events);
      if (event != null) {
        events.add(event);
      }
    }
    return events;
  }

  /** <i>Police fired tear gas and arrested demonstrators</i>: whom they did both to. */
  private List<Meaning> shared(List<Meaning> meanings) {
    List<Meaning> whole = new ArrayList<>();
    for (Meaning told : meanings) {
      Meaning meaning = provoked(told);
      Meaning partner = meaning.recipients().isEmpty() ? partner(meaning, meanings) : null;
      whole.add(
          partner == null
              ? meaning
              : meaning
                  .with(meaning.actors(), partner.recipients())
                  .because("to whom, the verb beside it says"));
    }
    return whole;
  }

  /**
   * <i>Thousands marched after <b>police</b> arrested a singer</i>: whose act brings people out is
   * whom they march against.
   */
  private Meaning provoked(Meaning protest) {
    if (!protest.code().type().equals("PROTEST") || !protest.recipients().isEmpty()) {
      return protest;
    }
    for (Token clause : sentence.children(protest.anchor(), "advcl")) {
      if (PROVOKED.contains(String.valueOf(clauses.introduction(clause)))) {
        for (Meaning cause : composer.meanings(clause)) {
          List<Mention> doers = cause.actors().stream().filter(standing::isPower).toList();
          if (lexicon.ontology().quad(cause.code().type()) == FORCE && !doers.isEmpty()) {
            return protest
                .with(protest.actors(), doers)
                .because("what they did brought the protesters out");
          }
        }
      }
    }
    return protest;
  }

  private @Nullable Meaning partner(Meaning meaning, List<Meaning> meanings) {
    Token verb = meaning.anchor();
    boolean general = meaning.code().modes().stream().anyMatch(ON_ALL::contains);
    if (!HANDS_ON.contains(meaning.code().type())
        || general
        || !verb.isVerbal()
        || meaning.reciprocal()) {
      return null;
    }
    for (Meaning other : meanings) {
      Token beside = other.anchor();
      boolean coordinated =
          (beside.is("conj") && beside.head() == verb.index())
              || (verb.is("conj") && verb.head() == beside.index());
      if (coordinated
          && (HANDS_ON.contains(other.code().type())
              || other.code().modes().stream().anyMatch(LEGAL::contains))
          && (verb.index() < beside.index() || !hasObject(verb))
          && !meaning.actors().isEmpty()
          && other.actors().equals(meaning.actors())
          && !other.recipients().isEmpty()) {
        return other;
      }
    }
    return null;
  }

  private boolean hasObject(Token verb) {
    return sentence.child(verb, "obj") != null;
  }

  /** Whether a verb says what somebody is arrested, charged or tried for. */
  private boolean isCharge(Token verb) {
    Token above = sentence.head(verb);
    return above != null
        && above.isVerbal()
        && verb.is("advcl")
        && "for".equals(clauses.introduction(verb))
        && composer.meanings(above).stream()
            .anyMatch(meaning -> meaning.code().modes().stream().anyMatch(LEGAL::contains));
  }

  private @Nullable Event event(Meaning composed, List<Event> beside) {
    boolean negated = clauses.isNegated(composed.anchor());
    Words trigger = trigger(composed);
    int asserter = voices.asserter(sentence.token(trigger.first()));
    StatusJudge.Judgement judged = judge.judge(composed, negated, asserter);
    if (judged == null) {
      return null;
    }
    Meaning meaning = relevance.kept(judged.meaning());
    if (meaning == null || (isTold(judged.status()) && fragments.isFragment(meaning))) {
      return null;
    }
    if (meaning.code().type().equals("CONSULT")) {
      meaning = located(meaning);
    }
    if (relevance.isAtHome(meaning)) {
      return null;
    }
    if (TURNED_TO_CONDITIONS.contains(meaning.code().type()) && isToNobodyElse(meaning)) {
      meaning = turned(meaning);
    }
    List<String> actors = participants.actors(meaning.actors());
    List<String> recipients = participants.actors(meaning.recipients());
    recipients.removeAll(actors);
    List<Span> recipientSpans = spans(others(meaning.recipients(), actors));
    Event cause = recipients.isEmpty() ? reactions.cause(meaning, actors, beside) : null;
    Event retold = recipients.isEmpty() ? reactions.retold(meaning, beside) : null;
    if (cause != null) {
      recipients.addAll(cause.actors());
      recipientSpans = cause.actorSpans();
      meaning = meaning.because("to whom, the act reacted to says");
    } else if (retold != null && Collections.disjoint(retold.recipients(), actors)) {
      recipients.addAll(retold.recipients());
      recipientSpans = retold.recipientSpans();
      meaning = meaning.because("to whom, where it was told first says");
    }
    if (actors.isEmpty() && recipients.isEmpty()) {
      return null;
    }
    if (relevance.isFigurative(meaning)) {
      return null;
    }
    // A noun with neither owner nor victim only points at an event told elsewhere.
    boolean bare =
        !meaning.anchor().isVerbal() && actors.isEmpty() && meaning.recipients().isEmpty();
    if (bare && judged.status() == Status.OCCURRED) {
      return null;
    }
    Code code =
        ProtestAims.refine(Modes.refine(meaning, sentence, lexicon), meaning, sentence, lexicon);
    Ontology ontology = lexicon.ontology();
    String cameo = lexicon.cameoOf(code);
    Ontology.Cameo values = ontology.cameo(cameo);
    EventDate date = date(judged);
    Code about = meaning.about();
    List<String> pieces = evidence.of(meaning, judged.status(), asserter);
    return new Event(
        "",
        code.type(),
        code.modes(),
        about == null ? null : new About(about.type(), about.modes()),
        topics.of(code, codes(actors), codes(recipients), position),
        ontology.quad(code.type()),
        ontology.score(code.type(), code.modes()),
        cameo.isEmpty() ? null : cameo,
        values == null ? null : values.goldstein(),
        values == null ? null : values.quad(),
        actors,
        recipients,
        spans(meaning.actors()),
        recipientSpans,
        report.span(trigger),
        List.of(),
        report.span(new Words(position, 0, sentence.size() - 1)),
        judged.status(),
        asserter < 0 ? null : "s" + (asserter + 1),
        meaning.allegation(),
        date,
        places.of(position, sentence, meaning.anchor()),
        Magnitudes.of(report, position, sentence, code, meaning),
        Evidence.confidence(meaning, pieces),
        meaning
            .because(Confidence.why(pieces))
            .and(
                "status "
                    + judged.status().name().toLowerCase(java.util.Locale.ROOT)
                    + ": "
                    + judged.why()));
  }

  private static boolean isTold(Status status) {
    return status == Status.OCCURRED || status == Status.ONGOING;
  }

  /** A meeting with the mode that its place gives: who visits whom, or that nobody does. */
  private Meaning located(Meaning meeting) {
    Code code = meeting.code();
    if (!code.modes().isEmpty() || !meeting.recipients().isEmpty()) {
      return meeting;
    }
    String id = places.of(position, sentence, meeting.anchor());
    String country =
        places.all().stream()
            .filter(place -> place.id().equals(id))
            .map(Place::country)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    List<Actor> actors = participants.actors(meeting.actors()).stream().map(cast::actor).toList();
    String mode = Meetings.mode(actors, country);
    if (mode == null) {
      return meeting;
    }
    String cameo = "040".equals(code.cameo()) ? null : code.cameo();
    Code exact = new Code(code.type(), List.of(mode), cameo, code.kind());
    Meaning refined = meeting.refined(exact, "where they meet makes it " + exact);
    if (!mode.equals(Meetings.VISIT) || country == null) {
      return refined;
    }
    List<Mention> guests = new ArrayList<>();
    List<Mention> hosts = new ArrayList<>();
    for (Mention mention : meeting.actors()) {
      (Meetings.isOf(cast.actorOf(mention), country) ? hosts : guests).add(mention);
    }
    return guests.isEmpty() || hosts.isEmpty() ? meeting : refined.with(guests, hosts);
  }

  /** When it took place; what is announced is announced on the day of the report. */
  private EventDate date(StatusJudge.Judgement judged) {
    Meaning meaning = judged.meaning();
    LocalDate published = report.report().published();
    EventDate date = times.date(report, position, meaning.anchor());
    boolean now =
        date.equals(EventDate.UNKNOWN)
            && meaning.about() != null
            && clauses.isNow(meaning.anchor());
    return published != null && (judged.announcement() || now)
        ? new EventDate(published, published, EventDate.Basis.INFERRED, List.of())
        : date;
  }

  /** Whoever has to do something first is whom a refusal, threat or promise is addressed to. */
  private Meaning turned(Meaning meaning) {
    Token clause = clauses.condition(meaning.anchor());
    if (clause == null) {
      // "threats that he would expel them unless …"
      clause =
          Arguments.of(sentence, meaning.anchor()).get("that").stream()
              .map(clauses::condition)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
    }
    if (clause == null || !clause.isVerbal()) {
      return meaning;
    }
    Arguments arguments = Arguments.of(sentence, clause);
    List<Mention> doers = participants.first(List.of("subj"), arguments, false);
    List<Mention> others =
        doers.stream()
            .filter(mention -> meaning.actors().stream().noneMatch(m -> sameActor(m, mention)))
            .toList();
    return others.isEmpty() ? meaning : meaning.with(meaning.actors(), others);
  }

  private boolean isToNobodyElse(Meaning meaning) {
    return meaning.recipients().stream()
        .allMatch(one -> meaning.actors().stream().anyMatch(other -> sameActor(one, other)));
  }

  private boolean sameActor(Mention one, Mention other) {
    return cast.actorOf(one).id().equals(cast.actorOf(other).id());
  }

  private static boolean isPronoun(Mention mention) {
    return mention.kind() == Actor.Mention.Kind.PRONOUN;
  }

  /** Countries and sectors of actors. */
  private Set<String> codes(List<String> ids) {
    Set<String> codes = new LinkedHashSet<>();
    for (String id : ids) {
      Actor actor = cast.actor(id);
      if (actor != null) {
        codes.addAll(actor.sectors());
        codes.add(String.valueOf(actor.country()));
      }
    }
    return codes;
  }

  /** Those that are none of some actors: nobody is named as his own recipient. */
  private List<Mention> others(List<Mention> mentions, List<String> actors) {
    return mentions.stream()
        .filter(mention -> !actors.contains(cast.actorOf(mention).id()))
        .toList();
  }

  private List<Span> spans(List<Mention> mentions) {
    return mentions.stream().map(mention -> report.span(mention.words())).toList();
  }

  /** The words that tell of the act: a light verb with its noun, a verb with its particle. */
  private Words trigger(Meaning meaning) {
    Token word = meaning.trigger();
    Token anchor = meaning.anchor();
    int first = word.index();
    int last = word.index();
    boolean near = anchor.index() < first && first - anchor.index() <= LIGHT_VERB_REACH;
    if (near && !word.isVerbal()) {
      first = anchor.index();
    }
    Token particle = sentence.child(word, "compound:prt");
    if (particle != null && particle.index() == last + 1) {
      last = particle.index();
    }
    return new Words(position, first, last);
  }
}
