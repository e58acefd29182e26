package org.dragoman.ledger;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.About;
import org.dragoman.model.Actor;
import org.dragoman.model.Coding;
import org.dragoman.model.Dateline;
import org.dragoman.model.Event;
import org.dragoman.model.EventDate;
import org.dragoman.model.Happening;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Passage;
import org.dragoman.model.Place;
import org.dragoman.model.Quantity;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.model.SpeechAct;
import org.dragoman.model.Statement;
import org.dragoman.model.Status;

/** An invented report with its record: an ambush in Niger that one side tells and one denies. */
final class Ambush {

  static final String TEXT =
      "Ambush \uD83D\uDCF0 near Niamey\n\nNIAMEY — \"Bandits killed\n12 soldiers,\" Colonel Idé Karimou,"
          + " the spokesman; told Radio Tillia.\n\nA rebel envoy denied it.\n";

  private Ambush() {}

  static Span span(String words) {
    int at = TEXT.indexOf(words);
    int begin = TEXT.codePointCount(0, at);
    return new Span(begin, begin + words.codePointCount(0, words.length()));
  }

  static Coding coding() {
    Report report =
        new Report(
            "r-7",
            "Ambush \uD83D\uDCF0 near Niamey",
            null,
            null,
            "The \"Sahel\" Post",
            new Dateline("NIAMEY", span("NIAMEY"), "p1"),
            LocalDate.of(2019, 3, 5),
            null,
            "en",
            TEXT,
            List.of(
                new Passage(Passage.Kind.HEADLINE, span("Ambush \uD83D\uDCF0 near Niamey")),
                new Passage(Passage.Kind.BODY, span("A rebel envoy denied it."))));
    Actor army = actor("a1", "Idé Karimou; spokesman", "NER", "MIL", "Colonel Idé Karimou");
    Actor rebels = actor("a2", "rebel envoy", null, "REB", "A rebel envoy");
    Actor somebody = actor("a3", "somebody", null, "UNK", "Bandits");
    Statement said =
        new Statement(
            "s1",
            Statement.Kind.DIRECT,
            SpeechAct.ASSERT,
            new Statement.Voice("a1", List.of(span("Colonel Idé Karimou"))),
            List.of(),
            new Statement.Voice(null, List.of(span("Radio Tillia"))),
            List.of(span("told")),
            List.of(span("Bandits killed\n12 soldiers")),
            List.of(span("Bandits killed\n12 soldiers")),
            null,
            List.of("a verb of saying after the quotation"));
    Statement denied =
        new Statement(
            "s2",
            Statement.Kind.INDIRECT,
            SpeechAct.DENY,
            new Statement.Voice("a2", List.of(span("A rebel envoy"))),
            List.of(new Statement.Voice(null, List.of(span("Radio Tillia")))),
            null,
            List.of(span("denied")),
            List.of(span("it")),
            List.of(),
            null,
            List.of());
    Event killing =
        event(
            "e1",
            List.of("a2", "a1"),
            Status.OCCURRED,
            false,
            "s1",
            span("Bandits killed\n12 soldiers"));
    Event denial =
        event("e2", List.of("a2"), Status.DENIED, true, "s2", span("A rebel envoy denied it."));
    Event unknown = event("e3", List.of("a3"), Status.ONGOING, false, null, span("NIAMEY"));
    Happening happening =
        new Happening(
            "h1",
            "killing near Niamey",
            List.of(
                new Happening.Account("s1", List.of("e1")),
                new Happening.Account("s2", List.of("e2"))),
            List.of(
                new Happening.Relation(
                    List.of("e1", "e2"),
                    Happening.Relation.Kind.DISPUTES,
                    Happening.Relation.About.WHO_REFUSED,
                    "one says it, one denies it")));
    Place niamey = new Place("p1", "Niamey", "NER", 13.5, 2.1, List.of(span("NIAMEY")));
    return new Coding(
        report,
        List.of(army, rebels, somebody),
        List.of(niamey),
        List.of(said, denied),
        List.of(killing, denial, unknown),
        List.of(happening));
  }

  private static Actor actor(String id, String name, String country, String sector, String words) {
    return new Actor(
        id,
        name,
        country,
        null,
        List.of(sector),
        null,
        null,
        null,
        List.of(),
        List.of(new Actor.Mention(span(words), Actor.Mention.Kind.DESCRIPTION)),
        List.of("a reason"));
  }

  private static Event event(
      String id, List<String> actors, Status status, boolean allegation, String by, Span sentence) {
    return new Event(
        id,
        "ASSAULT",
        List.of("firearms"),
        new About("AID", List.of("x")),
        List.of("military"),
        4,
        -9,
        "0190",
        -10.0,
        4,
        actors,
        List.of("a1"),
        List.of(),
        List.of(),
        span("killed"),
        List.of(),
        sentence,
        status,
        by,
        allegation,
        new EventDate(
            LocalDate.of(2019, 3, 4),
            LocalDate.of(2019, 3, 5),
            EventDate.Basis.INFERRED,
            List.of()),
        "p1",
        new Magnitude(new Quantity(12, null, span("12")), null, null, null, null),
        0.00005,
        List.of("killed is ASSAULT"));
  }
}
