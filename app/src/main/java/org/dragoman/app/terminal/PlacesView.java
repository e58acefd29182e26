package org.dragoman.app.terminal;

import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.ledger.Voices;
import org.dragoman.model.Coding;
import org.dragoman.model.Place;

/** The places of a record, one after the other. */
public final class PlacesView {

  private PlacesView() {}

  /**
   * Writes them.
   *
   * @param explain whether to add the words that name them
   */
  public static void write(Coding coding, boolean explain, Sheet sheet) {
    if (coding.places().isEmpty()) {
      sheet.prose(0, Prose.of("No places.", Ink.FAINT));
    }
    String text = coding.report().text();
    for (Place place : coding.places()) {
      Prose prose = Prose.of(place.name(), Ink.SOURCE);
      if (place.country() != null) {
        prose.add("  " + place.country(), Ink.STRONG);
      }
      if (place.lat() != null && place.lon() != null) {
        prose.add(String.format(Locale.ROOT, "  %.2f, %.2f", place.lat(), place.lon()), Ink.FAINT);
      }
      sheet.labelled(0, Prose.of(place.id(), Ink.FAINT), 5, prose);
      if (explain) {
        Phrase.reasons(
            sheet,
            5,
            place.spans().stream()
                .map(
                    span ->
                        "“"
                            + Voices.oneLine(span.of(text))
                            + "” at "
                            + span.begin()
                            + "–"
                            + span.end())
                .collect(Collectors.toList()));
      }
    }
  }
}
