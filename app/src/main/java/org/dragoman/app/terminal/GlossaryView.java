package org.dragoman.app.terminal;

import java.util.List;
import org.dragoman.ontology.Knowledge;
import org.dragoman.ontology.Knowledge.Sense;

/** What is known of a word, for people. */
public final class GlossaryView {

  /** So many of the entries that ask for a class are named. */
  private static final int NAMED = 8;

  private GlossaryView() {}

  /** Writes what is known of a word. */
  public static void write(String word, Knowledge known, Sheet sheet) {
    sheet.heading(word);
    for (Sense sense : known.senses()) {
      sheet.prose(
          0,
          new Prose()
              .add(sense.predicate(), Ink.HEADING)
              .add(" (" + sense.part() + ") ", Ink.PLAIN)
              .add((sense.operator() ? "operator: " : "act: ") + sense.code(), Ink.PLAIN)
              .add("  " + sense.source(), Ink.FAINT));
      if (!sense.frame().isEmpty()) {
        line(3, "frame    " + sense.frame(), sheet);
      }
      line(3, "example  " + sense.example() + " → " + sense.expected(), sheet);
      for (String composed : sense.composes()) {
        line(3, composed, sheet);
      }
      sheet.blank();
    }
    known
        .classes()
        .forEach(
            (name, users) ->
                line(
                    0,
                    "belongs to "
                        + name
                        + (users.isEmpty() ? "" : ", asked for by " + several(users)),
                    sheet));
    if (!known.askedFor().isEmpty()) {
      line(0, "asked for by " + several(known.askedFor()), sheet);
    }
    for (String context : known.contexts()) {
      line(0, "brings up the context " + context, sheet);
    }
  }

  /** Writes that nothing is known. */
  public static void unknown(String word, Sheet sheet) {
    line(0, "\"" + word + "\" is not known: neither a predicate nor in a class.", sheet);
  }

  private static String several(List<String> entries) {
    String first = String.join(", ", entries.subList(0, Math.min(NAMED, entries.size())));
    return entries.size() <= NAMED ? first : first + " and " + (entries.size() - NAMED) + " more";
  }

  private static void line(int indent, String words, Sheet sheet) {
    sheet.prose(indent, new Prose().add(words, Ink.PLAIN));
  }
}
