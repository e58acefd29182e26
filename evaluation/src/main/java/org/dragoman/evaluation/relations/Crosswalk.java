package org.dragoman.evaluation.relations;

import java.util.List;
import org.dragoman.model.About;
import org.dragoman.model.Event;
import org.dragoman.model.Status;
import org.dragoman.ontology.Ontology;

/**
 * From our coding to the classes of a set that follows an older codebook. Fixed and printed with
 * every figure that uses it; {@link #NONE} leaves our coding as it is.
 */
enum Crosswalk {
  /** To the older codebook. */
  OLDER {
    @Override
    String root(Event event, List<Event> all) {
      return switch (event.type()) {
        case "CONCEDE", "RETREAT" -> isOnlyPromised(event) ? "AGREE" : YIELD;
        case "SANCTION" ->
            event.modes().contains("convict") && !isSentenced(event, all) ? "ACCUSE" : event.type();
        default -> event.type();
      };
    }
  },
  /** Our own types. */
  NONE {
    @Override
    String root(Event event, List<Event> all) {
      return event.type();
    }
  };

  /** What the coder found nothing for. */
  static final String NOTHING = "NONE";

  private static final String YIELD = "YIELD";
  private static final int QUAD_OF_YIELD = 2;

  /** What it does, for the printed report. */
  static final String RULES =
      "CONCEDE, RETREAT -> YIELD; CONCEDE, RETREAT only promised -> AGREE;"
          + " SANCTION convict without a sentence -> ACCUSE";

  /**
   * The class of an event.
   *
   * @param event the event
   * @param all the events of its report
   */
  abstract String root(Event event, List<Event> all);

  /** The quad class of a class as its digit; empty for {@link #NOTHING}. */
  static String quad(String root) {
    return switch (root) {
      case NOTHING -> "";
      case YIELD -> String.valueOf(QUAD_OF_YIELD);
      default -> {
        // A type of a user's own ontology is none of the set's classes.
        Ontology.Type type = Ontology.plover().type(root);
        yield type == null ? "" : String.valueOf(type.quad());
      }
    };
  }

  private static boolean isOnlyPromised(Event event) {
    About about = event.about();
    boolean promised =
        about != null && (about.type().equals("CONCEDE") || about.type().equals("RETREAT"));
    return promised || event.status() == Status.ANNOUNCED;
  }

  /** A sentence beside a conviction is an arrest of its own. */
  private static boolean isSentenced(Event conviction, List<Event> all) {
    return all.stream()
        .anyMatch(
            event ->
                event.type().equals("COERCE") && event.sentence().equals(conviction.sentence()));
  }
}
