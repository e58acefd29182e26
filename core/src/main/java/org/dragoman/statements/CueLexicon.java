package org.dragoman.statements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.SpeechAct;

/** The words that attribute, from {@code cues.tsv}. */
final class CueLexicon {

  private static final String FILE = "cues.tsv";
  private static final CueLexicon ENGLISH = read();

  private final List<Cue> all;
  private final Map<Cue.Part, Map<String, List<Cue>>> byLemma = new HashMap<>();

  private final Map<String, List<Cue>> phrases = new HashMap<>();

  private CueLexicon(List<Cue> all) {
    this.all = List.copyOf(all);
    for (Cue cue : all) {
      if (cue.part() == Cue.Part.PREPOSITION) {
        phrases.computeIfAbsent(cue.lemma().split(" ", -1)[0], first -> new ArrayList<>()).add(cue);
      }
      byLemma
          .computeIfAbsent(cue.part(), part -> new HashMap<>())
          .computeIfAbsent(cue.lemma(), lemma -> new ArrayList<>())
          .add(cue);
    }
  }

  /** The lexicon of English. */
  static CueLexicon english() {
    return ENGLISH;
  }

  /** Every entry, in the order of the file. */
  List<Cue> all() {
    return all;
  }

  /** The prepositional phrases that begin with a word: <i>according to, in the words of</i>. */
  List<Cue> phrases(String first) {
    return phrases.getOrDefault(first, List.of());
  }

  /** The entries with a lemma, those with a particle included; empty if there are none. */
  List<Cue> of(Cue.Part part, String lemma) {
    return byLemma.getOrDefault(part, Map.of()).getOrDefault(lemma, List.of());
  }

  private static CueLexicon read() {
    List<Cue> cues = new ArrayList<>();
    try (InputStream stream = CueLexicon.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing from the library");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          cues.add(entry(line, number));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE + " cannot be read", broken);
    }
    return new CueLexicon(cues);
  }

  private static Cue entry(String line, int number) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 6) {
      throw new IllegalStateException(
          FILE + ", line " + number + ": six columns are needed, there are " + fields.length);
    }
    String[] acts = fields[4].split(",to:", -1);
    Cue.Part part = Cue.Part.valueOf(fields[1].toUpperCase(Locale.ROOT));
    int blank = part == Cue.Part.PREPOSITION ? -1 : fields[0].indexOf(' ');
    return new Cue(
        blank < 0 ? fields[0] : fields[0].substring(0, blank),
        blank < 0 ? "" : fields[0].substring(blank + 1),
        part,
        Set.of(fields[2].split(",", -1)),
        Cue.Kind.valueOf(fields[3].toUpperCase(Locale.ROOT)),
        act(acts[0]),
        act(acts[acts.length - 1]),
        fields[5]);
  }

  private static SpeechAct act(String name) {
    return SpeechAct.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
