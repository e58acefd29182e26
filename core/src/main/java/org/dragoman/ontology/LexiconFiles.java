package org.dragoman.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.text.DataFile;
import org.dragoman.text.DataFile.Line;

/**
 * The files of an ontology and its lexicon: those that ship, and a user's own instead of them or
 * besides. Immutable.
 *
 * <p>A file that has the name of one of ours stands instead of it. {@code NAME.add.txt} adds to
 * {@code NAME.txt}, and so does any file under {@code lexicon/acts/} with a name of its own; what
 * is added counts before what is there.
 */
public final class LexiconFiles {

  /** The names of the files that every ontology has, in the order in which they are read. */
  public static final List<String> NAMES =
      List.of(
          "ontology/plover.tsv",
          "ontology/cameo.tsv",
          "lexicon/classes.txt",
          "lexicon/domains.txt",
          "lexicon/contexts.txt",
          "lexicon/compositions.txt",
          "lexicon/operators.txt",
          "lexicon/acts/agree.txt",
          "lexicon/acts/consult.txt",
          "lexicon/acts/support.txt",
          "lexicon/acts/concede.txt",
          "lexicon/acts/cooperate.txt",
          "lexicon/acts/aid.txt",
          "lexicon/acts/retreat.txt",
          "lexicon/acts/request.txt",
          "lexicon/acts/accuse.txt",
          "lexicon/acts/reject.txt",
          "lexicon/acts/threaten.txt",
          "lexicon/acts/protest.txt",
          "lexicon/acts/sanction.txt",
          "lexicon/acts/mobilize.txt",
          "lexicon/acts/coerce.txt",
          "lexicon/acts/assault.txt");

  /** The folder of the files of acts. */
  public static final String ACTS = "lexicon/acts/";

  private static final String ADDITION = ".add.";

  /** What ships. */
  private static final LexiconFiles STANDARD = new LexiconFiles(standardTexts());

  private final Map<String, List<Text>> texts;

  /**
   * A file's text.
   *
   * @param shown its name in messages and explanations
   */
  private record Text(String shown, String text) {}

  private LexiconFiles(Map<String, List<Text>> texts) {
    this.texts = texts;
  }

  private static Map<String, List<Text>> standardTexts() {
    Map<String, List<Text>> texts = new LinkedHashMap<>();
    for (String name : NAMES) {
      String shown = name.substring(name.lastIndexOf('/') + 1);
      texts.put(
          name, List.of(new Text(shown, DataFile.text(Ontology.class, "/org/dragoman/" + name))));
    }
    return texts;
  }

  /** The files that ship. */
  public static LexiconFiles standard() {
    return STANDARD;
  }

  /**
   * These files with one more.
   *
   * @param name its place among the files: {@code lexicon/acts/coerce.txt}, {@code
   *     lexicon/acts/fisheries.txt}, {@code ontology/plover.add.tsv}
   * @param shown its name in messages and explanations
   * @param text what it holds
   * @throws IllegalArgumentException if no file has such a name
   */
  public LexiconFiles with(String name, String shown, String text) {
    Map<String, List<Text>> all = new LinkedHashMap<>(texts);
    Text own = new Text(shown, text);
    String whole = name.replace(ADDITION, ".");
    if (name.startsWith(ACTS) && name.endsWith(".txt") && !NAMES.contains(name)) {
      all.put(name, List.of(own));
    } else if (NAMES.contains(name)) {
      // An addition that was read before its file stays in front of it.
      List<Text> kept = new ArrayList<>(texts.getOrDefault(name, List.of()));
      kept.set(kept.size() - 1, own);
      all.put(name, kept);
    } else if (NAMES.contains(whole)) {
      List<Text> kept = new ArrayList<>(texts.getOrDefault(whole, List.of()));
      kept.add(0, own);
      all.put(whole, kept);
    } else {
      throw new IllegalArgumentException(shown + ": no file of an ontology has this name");
    }
    return new LexiconFiles(all);
  }

  /** The entries of a file, those added to it first. */
  public List<Line> lines(String name) {
    String separator =
        name.endsWith(".tsv")
            ? "\t"
            : name.endsWith("classes.txt") || name.endsWith("domains.txt") ? ":" : "|";
    List<Line> lines = new ArrayList<>();
    for (Text text : texts.getOrDefault(name, List.of())) {
      lines.addAll(DataFile.parse(text.shown(), text.text(), separator));
    }
    return lines;
  }

  /**
   * The entries of a file in which later rows count before earlier ones, those added to it last.
   */
  public List<Line> rows(String name) {
    List<Line> rows = new ArrayList<>();
    List<Text> all = texts.getOrDefault(name, List.of());
    for (int i = all.size() - 1; i >= 0; i--) {
      rows.addAll(DataFile.parse(all.get(i).shown(), all.get(i).text(), "\t"));
    }
    return rows;
  }

  /** The names of the files of acts, a user's own first. */
  public List<String> acts() {
    List<String> own = new ArrayList<>();
    List<String> ours = new ArrayList<>();
    for (String name : texts.keySet()) {
      if (name.startsWith(ACTS)) {
        (NAMES.contains(name) ? ours : own).add(name);
      }
    }
    own.addAll(ours);
    return own;
  }
}
