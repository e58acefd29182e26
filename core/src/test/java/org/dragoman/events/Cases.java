package org.dragoman.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.model.Actor;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Report;
import org.dragoman.model.Status;
import org.dragoman.text.DataFile;
import org.dragoman.text.DataFile.Line;

/** Sentences with all that they must be coded as, and known shortfalls among them. */
final class Cases {

  /** The day on which the sentences are read. */
  static final LocalDate DAY = LocalDate.of(2020, 6, 15);

  private static final Dragoman DRAGOMAN = Dragoman.english();

  private Cases() {}

  /**
   * A sentence.
   *
   * @param number its number in the file
   * @param sentence the sentence
   * @param expected what it must be coded as
   * @param now for a known shortfall what it is coded as; else empty
   * @param why for a known shortfall why
   */
  record Case(String number, String sentence, String expected, String now, String why) {
    @Override
    public String toString() {
      return number + " " + sentence;
    }
  }

  /** The sentences of a file beside this class. */
  static List<Case> of(String file) {
    return DataFile.read(Cases.class, file, "|").stream().map(Cases::of).toList();
  }

  private static Case of(Line line) {
    return new Case(line.cell(0), line.cell(1), line.cell(2), line.cell(3), line.cell(4));
  }

  static Coding read(Case sentence) {
    return DRAGOMAN.read(Report.of(sentence.sentence(), DAY));
  }

  /** Whether a coding has all events that are expected and no other that counts. */
  static boolean isRight(Case sentence, Coding coding) {
    List<Event> left = new ArrayList<>(coding.events().stream().filter(Cases::happened).toList());
    for (String expected : sentence.expected().split(";")) {
      String event = expected.strip();
      boolean kept = event.startsWith("~");
      for (Expectation one : Expectation.parseAll(kept ? event.substring(1) : event)) {
        Event found =
            left.stream()
                .filter(e -> counts(e, coding) != kept && one.isExactly(e, coding))
                .findFirst()
                .orElse(null);
        if (found == null) {
          return false;
        }
        left.remove(found);
      }
    }
    return left.stream().noneMatch(event -> counts(event, coding));
  }

  /** What happened by a coding; after ~ what nobody known has done. */
  static String coded(Coding coding) {
    List<String> events =
        coding.events().stream()
            .filter(Cases::happened)
            .map(e -> (counts(e, coding) ? "" : "~ ") + Expectation.describe(e, coding))
            .toList();
    return events.isEmpty() ? "none" : String.join("; ", events);
  }

  private static boolean happened(Event event) {
    return !event.allegation()
        && (event.status() == Status.OCCURRED
            || event.status() == Status.ONGOING
            || event.status() == Status.ANNOUNCED);
  }

  private static boolean counts(Event event, Coding coding) {
    return event.actors().stream().map(coding::actor).anyMatch(Cases::isKnown);
  }

  private static boolean isKnown(Actor actor) {
    return actor.country() != null
        || actor.sectors().stream().anyMatch(sector -> !sector.equals("UNK"));
  }
}
