package org.dragoman.app.terminal;

import java.util.stream.Collectors;
import org.dragoman.ledger.Voices;
import org.dragoman.model.Actor;
import org.dragoman.model.Coding;

/** The actors of a record, one after the other. */
public final class ActorsView {

  private ActorsView() {}

  /** Writes them, with the reasons for their codes if they are to be explained. */
  public static void write(Coding coding, boolean explain, Sheet sheet) {
    if (coding.actors().isEmpty()) {
      sheet.prose(0, Prose.of("No actors.", Ink.FAINT));
    }
    for (Actor actor : coding.actors()) {
      Prose prose = Prose.of(Voices.oneLine(actor.name()), Ink.SOURCE);
      prose.add("  " + actor.code(), Ink.STRONG);
      if (actor.role() != null) {
        prose.add("  " + actor.role());
      }
      if (actor.groupSize() != null) {
        prose.add("  " + actor.groupSize() + " of them");
      }
      if (!actor.members().isEmpty()) {
        prose.add(
            "  = "
                + actor.members().stream()
                    .map(id -> coding.actor(id).name())
                    .collect(Collectors.joining(" + ")),
            Ink.FAINT);
      }
      sheet.labelled(0, Prose.of(actor.id(), Ink.FAINT), 5, prose);
      String text = coding.report().text();
      String mentions =
          actor.mentions().stream()
              .map(mention -> Voices.oneLine(mention.span().of(text)))
              .collect(Collectors.joining(" · "));
      sheet.prose(5, Prose.of(mentions, Ink.FAINT));
      if (explain) {
        Phrase.reasons(sheet, 5, actor.reasons());
      }
    }
  }
}
