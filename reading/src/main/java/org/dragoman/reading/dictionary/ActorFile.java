package org.dragoman.reading.dictionary;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.world.Dictionary;
import org.dragoman.world.Folding;
import org.dragoman.world.Organisation.Standing;

/**
 * Reads a file of actors as TABARI and PETRARCH write them: an entry is a name with codes on its
 * line or on those below, and other names behind plus signs. Entries of the same name are one.
 */
final class ActorFile {

  private final Problems problems;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private ActorFile(Problems problems) {
    this.problems = problems;
  }

  /** An entry in the making. */
  private static final class Entry {
    final int line;
    final Set<String> names = new LinkedHashSet<>();
    final List<Standing> dated = new ArrayList<>();
    final List<Standing> undated = new ArrayList<>();

    /** Its codes as they are written, in order; one that means known without a code too. */
    final List<Restriction> written = new ArrayList<>();

    boolean plain = true;

    Entry(int line) {
      this.line = line;
    }
  }

  /** Writes the good entries of a file anew: names, other names and codes, each on its line. */
  static void rewrite(byte[] bytes, Problems problems, Appendable out) throws IOException {
    ActorFile file = new ActorFile(problems);
    file.entries(Lines.of(bytes, problems));
    for (Entry entry : file.entries.values()) {
      String mark = "";
      for (String name : entry.names) {
        out.append(mark).append(Wording.phrase(name)).append('\n');
        mark = "+";
      }
      for (Restriction restriction : entry.written) {
        out.append("\t[").append(restriction.written()).append("]\n");
      }
    }
  }

  static Dictionary read(byte[] bytes, Problems problems) {
    ActorFile file = new ActorFile(problems);
    file.entries(Lines.of(bytes, problems));
    List<Dictionary.Actor> actors = new ArrayList<>(file.entries.size());
    file.entries.values().forEach(entry -> actors.add(actor(entry)));
    return new Dictionary(actors, List.of());
  }

  private void entries(List<Lines.Line> lines) {
    Entry entry = null;
    for (int i = 0; i < lines.size(); i++) {
      int number = lines.get(i).number();
      String text = lines.get(i).text();
      if (isCut(text) && i + 1 < lines.size() && closes(lines.get(i + 1).text())) {
        i++;
        text = text + lines.get(i).text().strip();
        problems.mended(number, "the entry goes on in the next line; they were joined");
      }
      String stripped = text.strip();
      if (stripped.startsWith("[")) {
        if (entry == null) {
          problems.lost(number, "there is no name to which the code belongs");
        } else {
          codes(stripped, entry, number);
        }
      } else if (stripped.startsWith("+")) {
        if (entry == null) {
          problems.lost(number, "there is no name to which \"" + stripped + "\" is another");
        } else {
          entry.plain = false;
          name(stripped.substring(1), entry, number);
        }
      } else if (isNote(stripped)) {
        problems.mended(number, "\"" + stripped + "\" is a note, no name; it was passed over");
      } else {
        entry = begin(entry, stripped, number);
      }
    }
  }

  private Entry begin(@org.jspecify.annotations.Nullable Entry before, String text, int number) {
    Entry entry = new Entry(number);
    boolean inherits =
        before != null && before.plain && before.dated.isEmpty() && before.undated.isEmpty();
    name(text, entry, number);
    if (entry.names.isEmpty()) {
      return entry;
    }
    String name = entry.names.iterator().next();
    if (before != null && inherits && !before.names.isEmpty()) {
      // Names above a name with codes and without any of their own are other names of it.
      entries.remove(key(before.names.iterator().next()));
      entry.names.addAll(before.names);
      problems.mended(
          before.line, "has no code; taken for another name of \"" + name + "\" below it");
    }
    Entry known = entries.get(key(name));
    if (known != null) {
      known.names.addAll(entry.names);
      known.dated.addAll(entry.dated);
      known.undated.addAll(entry.undated);
      known.written.addAll(entry.written);
      return known;
    }
    entries.put(key(name), entry);
    return entry;
  }

  private static String key(String name) {
    return String.join(" ", Folding.pieces(name));
  }

  private void name(String text, Entry entry, int number) {
    int bracket = text.indexOf('[');
    String name = Wording.name(bracket < 0 ? text : text.substring(0, bracket));
    if (Folding.pieces(name).isEmpty()) {
      problems.lost(number, "there is no name in \"" + text + "\"");
      return;
    }
    entry.names.add(name);
    if (bracket >= 0) {
      codes(text.substring(bracket), entry, number);
    }
  }

  private void codes(String text, Entry entry, int number) {
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('[', at);
      if (open < 0) {
        break;
      }
      int close = text.indexOf(']', open);
      if (close < 0) {
        problems.lost(number, "a bracket is not closed: \"" + text.substring(open) + "\"");
        return;
      }
      code(text.substring(open + 1, close), entry, number);
      at = close + 1;
    }
    String rest = text.substring(at).strip();
    if (!rest.isEmpty()) {
      problems.mended(number, "\"" + rest + "\" behind the code was passed over");
    }
  }

  private void code(String text, Entry entry, int number) {
    try {
      Restriction restriction = Restriction.read(text);
      Standing standing =
          restriction.standing(Codes.cameo().read(restriction.code()), problems.where(number));
      if (restriction.turned()) {
        problems.mended(number, "\"[" + text + "]\" has a day written DDMMYYYY; it was turned");
      } else if (restriction.guessed()) {
        problems.mended(number, "\"[" + text + "]\" has a day without < or >; taken for the first");
      }
      entry.written.add(restriction);
      (restriction.dated() ? entry.dated : entry.undated).add(standing);
    } catch (IllegalArgumentException e) {
      problems.lost(number, String.valueOf(e.getMessage()));
    }
  }

  /** A note that has lost its mark: words and a colon, but neither a code nor an underscore. */
  private static boolean isNote(String text) {
    return text.indexOf('_') < 0 && text.indexOf('[') < 0 && text.contains(": ");
  }

  private static boolean isCut(String text) {
    return text.lastIndexOf('[') > text.lastIndexOf(']');
  }

  private static boolean closes(String text) {
    return text.indexOf(']') >= 0 && text.indexOf('[') < 0;
  }

  private static Dictionary.Actor actor(Entry entry) {
    List<String> names = List.copyOf(entry.names);
    List<Standing> standings = new ArrayList<>(entry.dated);
    for (int i = 0; i < standings.size(); i++) {
      standings.set(i, yielding(standings.get(i), entry.dated));
    }
    if (!entry.undated.isEmpty()) {
      standings.add(entry.undated.get(0));
    }
    return new Dictionary.Actor(
        names.get(0), names.subList(1, names.size()), Dictionary.Kind.UNKNOWN, null, standings);
  }

  private static boolean begins(LocalDate day, List<Standing> standings) {
    for (Standing standing : standings) {
      if (day.equals(standing.from())) {
        return true;
      }
    }
    return false;
  }

  /** On the day on which one office ends and the next begins the next one counts. */
  private static Standing yielding(Standing standing, List<Standing> others) {
    LocalDate to = standing.to();
    LocalDate from = standing.from();
    if (to == null || to.equals(from) || !begins(to, others)) {
      return standing;
    }
    return new Standing(
        standing.country(),
        standing.sectors(),
        standing.role(),
        from,
        to.minusDays(1),
        standing.entry());
  }
}
