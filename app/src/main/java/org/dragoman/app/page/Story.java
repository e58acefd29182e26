package org.dragoman.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dragoman.app.wording.Wording;
import org.dragoman.ledger.Selection;
import org.dragoman.ledger.Voices;
import org.dragoman.model.Actor;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Happening;
import org.dragoman.model.Report;
import org.dragoman.model.Statement;

/**
 * A report as a page shows it.
 *
 * @param prefix what its ids begin with on the page
 * @param headline its headline
 * @param origin who wrote it, where and when
 * @param url where it was found, if that can be linked to; else empty
 * @param paragraphs its text
 * @param statements who says what
 * @param counted the events that count
 * @param uncounted the other events
 * @param disputes where accounts differ
 */
public record Story(
    String prefix,
    String headline,
    String origin,
    String url,
    List<MarkedText.Paragraph> paragraphs,
    List<Said> statements,
    List<Deed> counted,
    List<Deed> uncounted,
    List<Dispute> disputes) {

  /**
   * A statement.
   *
   * @param id its id on the page
   * @param source who says it
   * @param code the source's code; perhaps empty
   * @param verb what the source does by it
   * @param addressee whom it is said to; perhaps empty
   * @param via who relays it, joined; perhaps empty
   * @param words what is said
   * @param kind direct, indirect or mixed
   * @param inside the id of the statement that it is part of; perhaps empty
   */
  public record Said(
      String id,
      String source,
      String code,
      String verb,
      String addressee,
      String via,
      String words,
      String kind,
      String inside) {}

  /**
   * An event.
   *
   * @param id its id on the page
   * @param act its type and modes
   * @param actors who does it
   * @param recipients whom it is done to; perhaps empty
   * @param status whether it took place, or why it is not counted
   * @param asserter who says so
   * @param statement the id of the statement that says so; empty for the report's own voice
   * @param circumstances when, where, how much; perhaps empty
   * @param codes its codes and scores
   * @param tone cooperation or conflict
   * @param sentence its sentence
   */
  public record Deed(
      String id,
      String act,
      String actors,
      String recipients,
      String status,
      String asserter,
      String statement,
      String circumstances,
      String codes,
      String tone,
      String sentence) {}

  /**
   * Two accounts that differ.
   *
   * @param title what they differ on
   * @param summary of what
   * @param why the reason
   * @param left one account
   * @param right the other
   */
  public record Dispute(String title, String summary, String why, Deed left, Deed right) {}

  static Story of(Coding coding, Selection selection, String prefix) {
    Report report = coding.report();
    List<Event> counted = selection.of(coding).toList();
    List<Event> others = new ArrayList<>(coding.events());
    others.removeAll(counted);
    List<Dispute> disputes = new ArrayList<>();
    for (Happening happening : coding.happenings()) {
      for (Happening.Relation relation : happening.relations()) {
        if (relation.kind() == Happening.Relation.Kind.DISPUTES
            || relation.kind() == Happening.Relation.Kind.OPPOSES) {
          disputes.add(
              new Dispute(
                  Wording.relation(relation),
                  happening.summary(),
                  relation.why(),
                  deed(coding, coding.event(relation.of().get(0)), prefix),
                  deed(coding, coding.event(relation.of().get(1)), prefix)));
        }
      }
    }
    String url = Objects.requireNonNullElse(report.url(), "");
    return new Story(
        prefix,
        Wording.headline(report),
        String.join(" · ", Wording.origin(report)),
        url.startsWith("https://") || url.startsWith("http://") ? url : "",
        MarkedText.of(coding, prefix),
        coding.statements().stream().map(said -> said(coding, said, prefix)).toList(),
        counted.stream().map(event -> deed(coding, event, prefix)).toList(),
        others.stream().map(event -> deed(coding, event, prefix)).toList(),
        disputes);
  }

  private static Said said(Coding coding, Statement statement, String prefix) {
    Statement.Voice source = statement.source();
    String actor = source == null ? null : source.actor();
    Actor known = actor == null ? null : coding.actor(actor);
    return new Said(
        prefix + statement.id(),
        source == null ? "A source left open" : Voices.name(coding, source),
        known == null ? "" : known.code(),
        Wording.verb(coding, statement),
        statement.addressee() == null ? "" : Voices.name(coding, statement.addressee()),
        String.join(", ", Voices.via(coding, statement)),
        Wording.words(coding, statement),
        statement.kind().name().toLowerCase(Locale.ROOT),
        statement.parent() == null ? "" : prefix + statement.parent());
  }

  private static Deed deed(Coding coding, Event event, String prefix) {
    String why = Wording.uncounted(coding, event);
    String cameo = event.cameo() == null ? "" : " · CAMEO " + event.cameo();
    return new Deed(
        prefix + event.id(),
        Wording.act(event),
        Wording.participants(coding, event.actors()),
        event.recipients().isEmpty() ? "" : Wording.participants(coding, event.recipients()),
        why.isEmpty() ? Wording.status(event.status()) : why,
        Wording.asserter(coding, event.assertedBy()),
        event.assertedBy() == null ? "" : prefix + event.assertedBy(),
        String.join(" · ", Wording.circumstances(coding, event)),
        "quad " + event.quad() + " · score " + Wording.signed(event.score()) + cameo,
        event.quad() <= 2 ? "cooperation" : "conflict",
        Voices.oneLine(event.sentence().of(coding.report().text())));
  }
}
