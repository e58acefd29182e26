package org.dragoman.app.terminal;

import org.dragoman.app.wording.Wording;
import org.dragoman.ledger.Voices;
import org.dragoman.model.Actor;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Span;
import org.dragoman.model.Statement;

/** Inked phrases that several views share. */
final class Phrase {

  /** The longest stretch of a sentence before and after the trigger that is shown. */
  private static final int AROUND = 110;

  private Phrase() {}

  /** Who says it, to whom, by way of whom. */
  static Prose attribution(Coding coding, Statement statement) {
    Prose prose = new Prose();
    Statement.Voice source = statement.source();
    if (source == null) {
      prose.add("A source left open ", Ink.SOURCE).add(Wording.verb(coding, statement), Ink.FAINT);
    } else {
      prose.add(Voices.name(coding, source), Ink.SOURCE);
      code(prose, coding, source);
      prose.add(" " + Wording.verb(coding, statement), Ink.FAINT);
    }
    if (statement.addressee() != null) {
      prose.add(" to ", Ink.FAINT).add(Voices.name(coding, statement.addressee()));
    }
    for (String via : Voices.via(coding, statement)) {
      prose.add(" ← via ", Ink.FAINT).add(via);
    }
    return prose;
  }

  private static void code(Prose prose, Coding coding, Statement.Voice voice) {
    String id = voice.actor();
    Actor actor = id == null ? null : coding.actor(id);
    if (actor != null && !actor.code().isEmpty()) {
      prose.add(" (" + actor.code() + ")", Ink.FAINT);
    }
  }

  /** Who did what to whom. */
  static Prose deed(Coding coding, Event event, Ink ink) {
    Prose prose = Prose.of(Wording.act(event) + ":", ink).add(" ");
    prose.add(Wording.participants(coding, event.actors()));
    if (!event.recipients().isEmpty()) {
      prose.add(" → ", Ink.STRONG).add(Wording.participants(coding, event.recipients()));
    }
    return prose;
  }

  /** The sentence, shortened where it is long, its trigger marked. */
  static Prose evidence(Coding coding, Event event) {
    String text = coding.report().text();
    Span sentence = event.sentence();
    Span trigger = event.trigger();
    if (!sentence.contains(trigger)) {
      return Prose.of(Voices.oneLine(sentence.of(text)), Ink.PLAIN);
    }
    String before = new Span(sentence.begin(), trigger.begin()).of(text).replaceAll("\\s+", " ");
    String after = new Span(trigger.end(), sentence.end()).of(text).replaceAll("\\s+", " ");
    if (before.length() > AROUND) {
      int cut = before.indexOf(' ', before.length() - AROUND);
      before = "… " + (cut < 0 ? before : before.substring(cut + 1));
    }
    if (after.length() > AROUND) {
      int cut = after.lastIndexOf(' ', AROUND);
      after = (cut < 0 ? after : after.substring(0, cut)) + " …";
    }
    return new Prose().add(before).add(Voices.oneLine(trigger.of(text)), Ink.EVIDENCE).add(after);
  }

  /** The ink of an event by its quad class. */
  static Ink ink(Event event) {
    return event.quad() <= 2 ? Ink.COOPERATION : Ink.CONFLICT;
  }

  /** The sign before an event. */
  static String sign(Event event) {
    return switch (event.status()) {
      case OCCURRED -> "●";
      case ONGOING -> "◐";
      case ANNOUNCED -> "○";
      case CONDITIONAL -> "?";
      case NEGATED, DENIED -> "×";
      case HISTORICAL -> "†";
    };
  }

  /** Why an entry is as it is, one reason a line. */
  static void reasons(Sheet sheet, int indent, Iterable<String> reasons) {
    for (String reason : reasons) {
      sheet.labelled(indent, Prose.of("·", Ink.FAINT), 2, Prose.of(reason, Ink.FAINT));
    }
  }
}
