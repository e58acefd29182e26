package org.dragoman.app.terminal;

import org.dragoman.app.wording.Wording;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;

/** The events of a record, one after the other, whatever their status. */
public final class EventsView {

  private EventsView() {}

  /** Writes them, with the steps by which they were coded if they are to be explained. */
  public static void write(Coding coding, boolean explain, Sheet sheet) {
    if (coding.events().isEmpty()) {
      sheet.prose(0, Prose.of("No events.", Ink.FAINT));
    }
    for (Event event : coding.events()) {
      Ink ink = Phrase.ink(event);
      sheet.labelled(0, Prose.of(event.id(), Ink.FAINT), 5, Phrase.deed(coding, event, ink));
      Prose prose = Prose.of(Wording.status(event.status()), Ink.STRONG);
      if (event.allegation()) {
        prose.add(", as an allegation", Ink.DOUBTFUL);
      }
      prose.add(", says ", Ink.FAINT);
      prose.add(Wording.asserter(coding, event.assertedBy()), Ink.SOURCE);
      for (String part : Wording.circumstances(coding, event)) {
        prose.add(" · " + part);
      }
      String codes = " · quad " + event.quad() + " · score " + Wording.signed(event.score());
      if (event.cameo() != null) {
        codes += " · CAMEO " + event.cameo();
      }
      sheet.prose(5, prose.add(codes, Ink.FAINT));
      sheet.labelled(5, Prose.of("│ ", Ink.FAINT), 2, Phrase.evidence(coding, event));
      if (explain) {
        Phrase.reasons(sheet, 5, event.reasons());
      }
    }
  }
}
