package org.dragoman.app.terminal;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.app.wording.Wording;
import org.dragoman.ledger.Selection;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Happening;
import org.dragoman.model.Report;
import org.dragoman.model.Statement;

/** A report's account for people: who said what, what happened, where the accounts differ. */
public final class StoryView {

  private static final int INDENT = 2;
  private static final int LABEL = 4;

  /** Up to this length what is said within a statement goes on the line of who says it. */
  private static final int SHORT = 60;

  private final Coding coding;
  private final Selection selection;
  private final Sheet sheet;

  private StoryView(Coding coding, Selection selection, Sheet sheet) {
    this.coding = coding;
    this.selection = selection;
    this.sheet = sheet;
  }

  /**
   * Writes the account.
   *
   * @param coding the record
   * @param selection which events count as facts that somebody asserts; the others stand apart
   * @param sheet where to
   */
  public static void write(Coding coding, Selection selection, Sheet sheet) {
    StoryView view = new StoryView(coding, selection, sheet);
    view.head();
    view.statements();
    view.events();
    view.disputes();
  }

  private void head() {
    Report report = coding.report();
    sheet.prose(0, Prose.of(Wording.headline(report), Ink.STRONG));
    sheet.prose(0, Prose.of(String.join(" · ", Wording.origin(report)), Ink.FAINT));
  }

  private void statements() {
    sheet.heading("Who said what");
    if (coding.statements().isEmpty()) {
      sheet.prose(INDENT, Prose.of("Nobody is quoted.", Ink.FAINT));
    }
    boolean first = true;
    for (Statement statement : coding.statements()) {
      if (!first) {
        sheet.blank();
      }
      first = false;
      int indent = INDENT + 2 * depth(statement);
      Prose label = Prose.of(statement.id(), Ink.FAINT);
      Prose attribution = Phrase.attribution(coding, statement);
      String words = Wording.words(coding, statement);
      if (statement.parent() != null && words.length() <= SHORT) {
        sheet.labelled(indent, label, LABEL, attribution.add(": ", Ink.FAINT).add(words));
      } else {
        sheet.labelled(indent, label, LABEL, attribution);
        sheet.prose(indent + LABEL, Prose.of(words, Ink.PLAIN));
      }
    }
  }

  private int depth(Statement statement) {
    int depth = 0;
    for (String parent = statement.parent(); parent != null && depth < 4; depth++) {
      parent = coding.statement(parent).parent();
    }
    return depth;
  }

  private void events() {
    List<Event> counted = selection.of(coding).toList();
    sheet.heading("What happened");
    if (counted.isEmpty()) {
      sheet.prose(INDENT, Prose.of("Nothing that counts as an event.", Ink.FAINT));
    }
    list(counted, true);
    List<Event> others = new ArrayList<>(coding.events());
    others.removeAll(counted);
    if (!others.isEmpty()) {
      sheet.heading("Told, but not counted as having happened");
      list(others, false);
    }
  }

  private void list(List<Event> events, boolean counted) {
    boolean first = true;
    for (Event event : events) {
      if (!first) {
        sheet.blank();
      }
      first = false;
      Ink ink = counted ? Phrase.ink(event) : Ink.DOUBTFUL;
      sheet.labelled(
          INDENT, Prose.of(Phrase.sign(event) + " ", ink), LABEL, Phrase.deed(coding, event, ink));
      Prose about = new Prose();
      String status = counted ? Wording.status(event.status()) : Wording.uncounted(coding, event);
      about.add(
          status.isEmpty() ? Wording.status(event.status()) : status,
          counted ? Ink.FAINT : Ink.DOUBTFUL);
      about.add(", says ", Ink.FAINT);
      about.add(Wording.asserter(coding, event.assertedBy()), Ink.SOURCE);
      for (String part : Wording.circumstances(coding, event)) {
        about.add(" · " + part, Ink.FAINT);
      }
      sheet.prose(INDENT + LABEL, about);
      sheet.labelled(INDENT + LABEL, Prose.of("│ ", Ink.FAINT), 2, Phrase.evidence(coding, event));
    }
  }

  private void disputes() {
    boolean headed = false;
    for (Happening happening : coding.happenings()) {
      for (Happening.Relation relation : happening.relations()) {
        if (relation.kind() != Happening.Relation.Kind.DISPUTES
            && relation.kind() != Happening.Relation.Kind.OPPOSES) {
          continue;
        }
        if (!headed) {
          sheet.heading("Where the accounts differ");
        } else {
          sheet.blank();
        }
        headed = true;
        sheet.prose(
            INDENT,
            Prose.of(Wording.relation(relation), Ink.STRONG)
                .add(" — " + happening.summary(), Ink.FAINT));
        sheet.prose(INDENT, Prose.of(relation.why(), Ink.FAINT));
        sheet.blank();
        sheet.sideBySide(INDENT, side(relation.of().get(0)), side(relation.of().get(1)));
      }
    }
  }

  private List<Prose> side(String id) {
    Event event = coding.event(id);
    return List.of(
        Prose.of(Wording.asserter(coding, event.assertedBy()), Ink.SOURCE),
        Phrase.deed(coding, event, Phrase.ink(event)),
        Phrase.evidence(coding, event));
  }
}
