package org.dragoman.app.terminal;

import java.util.Locale;
import org.dragoman.app.wording.Wording;
import org.dragoman.model.Coding;
import org.dragoman.model.Statement;

/** The statements of a record, one after the other. */
public final class StatementsView {

  private StatementsView() {}

  /** Writes them, with the construction that was recognised if they are to be explained. */
  public static void write(Coding coding, boolean explain, Sheet sheet) {
    if (coding.statements().isEmpty()) {
      sheet.prose(0, Prose.of("No statements.", Ink.FAINT));
    }
    for (Statement statement : coding.statements()) {
      Prose prose = Phrase.attribution(coding, statement);
      prose.add("  " + statement.kind().name().toLowerCase(Locale.ROOT), Ink.FAINT);
      if (statement.parent() != null) {
        prose.add(", inside " + statement.parent(), Ink.FAINT);
      }
      sheet.labelled(0, Prose.of(statement.id(), Ink.FAINT), 5, prose);
      sheet.prose(5, Prose.of(Wording.words(coding, statement), Ink.PLAIN));
      if (explain) {
        Phrase.reasons(sheet, 5, statement.reasons());
      }
    }
  }
}
