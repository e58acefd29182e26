package org.dragoman.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.ontology.Ontology;
import org.dragoman.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * What the coder knows of words: acts, operators, classes of objects, and the rules by which
 * operators and acts compose. Read from the text files beside it; immutable.
 */
final class Lexicon {

  private final Ontology ontology;
  private final Map<String, List<Entry>> entries;
  private final Map<String, Set<String>> classes;
  private final Map<String, List<Composition>> compositions;

  private Lexicon(
      Ontology ontology,
      Map<String, List<Entry>> entries,
      Map<String, Set<String>> classes,
      Map<String, List<Composition>> compositions) {
    this.ontology = ontology;
    this.entries = entries;
    this.classes = classes;
    this.compositions = compositions;
  }

  private static final class Holder {
    static final Lexicon ENGLISH = read(Ontology.plover());
  }

  /** The English lexicon that ships. */
  static Lexicon english() {
    return Holder.ENGLISH;
  }

  private static Lexicon read(Ontology ontology) {
    Map<String, Set<String>> classes = classes();
    Map<String, List<Entry>> entries = new HashMap<>();
    for (String type : TYPE_FILES) {
      for (DataFile.Line line : DataFile.read(Lexicon.class, FOLDER + "acts/" + type, "|")) {
        add(
            entries,
            line,
            (predicate, pos, frame, source) -> {
              Code code = Code.parse(line.cell(2), ontology);
              return new Entry.Act(predicate, pos, frame, code, source, line.cell(3), line.cell(4));
            },
            classes);
      }
    }
    Map<String, List<Composition>> compositions = compositions(ontology);
    for (DataFile.Line line : DataFile.read(Lexicon.class, FOLDER + "operators.txt", "|")) {
      String kind = line.cell(2);
      if (!compositions.containsKey(kind)) {
        throw line.wrong("no composition for operators of kind '" + kind + "'");
      }
      add(
          entries,
          line,
          (predicate, pos, frame, source) ->
              new Entry.Operator(predicate, pos, frame, kind, source, line.cell(3), line.cell(4)),
          classes);
    }
    // The entry that asks for most is the most specific: it is tried first.
    entries
        .values()
        .forEach(
            list ->
                list.sort(
                    (a, b) ->
                        Integer.compare(
                            b.frame().conditions().size(), a.frame().conditions().size())));
    return new Lexicon(ontology, entries, classes, compositions);
  }

  private static final String FOLDER = "/org/dragoman/lexicon/";

  private static final List<String> TYPE_FILES =
      List.of(
          "agree.txt",
          "consult.txt",
          "support.txt",
          "concede.txt",
          "cooperate.txt",
          "aid.txt",
          "retreat.txt",
          "request.txt",
          "accuse.txt",
          "reject.txt",
          "threaten.txt",
          "protest.txt",
          "sanction.txt",
          "mobilize.txt",
          "coerce.txt",
          "assault.txt");

  private interface Maker {
    Entry make(String predicate, PartOfSpeech pos, Frame frame, String source);
  }

  private static void add(
      Map<String, List<Entry>> entries,
      DataFile.Line line,
      Maker maker,
      Map<String, Set<String>> classes) {
    try {
      Map<PartOfSpeech, Frame> frames = new EnumMap<>(PartOfSpeech.class);
      for (String written : line.cell(0).split(",")) {
        String predicate = written.trim();
        PartOfSpeech pos = PartOfSpeech.VERB;
        int slash = predicate.indexOf('/');
        if (slash > 0) {
          pos = PartOfSpeech.marked(predicate.substring(slash + 1));
          predicate = predicate.substring(0, slash);
        }
        Frame frame = frames.get(pos);
        if (frame == null) {
          frame = Frame.parse(line.cell(1), pos);
          check(frame, classes);
          frames.put(pos, frame);
        }
        String source = line.file() + ":" + line.number();
        Entry entry = maker.make(predicate, pos, frame, source);
        entries.computeIfAbsent(key(predicate, pos), k -> new ArrayList<>()).add(entry);
      }
    } catch (IllegalArgumentException e) {
      throw line.wrong(String.valueOf(e.getMessage()));
    }
  }

  private static void check(Frame frame, Map<String, Set<String>> classes) {
    for (Set<String> names : frame.conditions().values()) {
      for (String name : names) {
        String bare = name.startsWith("!") ? name.substring(1) : name;
        if (bare.startsWith("@")
            && !BUILT_IN.contains(bare)
            && !isSector(bare)
            && !classes.containsKey(bare)) {
          throw new IllegalArgumentException("no class '" + bare + "'");
        }
      }
    }
  }

  /**
   * Classes that the coder decides itself: an actor of the report, an act, whatever fills the slot.
   */
  private static final Set<String> BUILT_IN = Set.of("@actor", "@state", "@act", "@filled");

  /** Whether a name is that of all actors of a sector: {@code @REB}. */
  static boolean isSector(String name) {
    return name.length() == 4 && name.chars().skip(1).allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static Map<String, Set<String>> classes() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (DataFile.Line line : DataFile.read(Lexicon.class, FOLDER + "classes.txt", ":")) {
      Set<String> words = new HashSet<>();
      for (String word : line.cell(1).split("\\s+")) {
        if (word.startsWith("@")) {
          Set<String> other = classes.get(word);
          if (other == null) {
            throw line.wrong("class " + word + " must stand above");
          }
          words.addAll(other);
        } else if (!word.isEmpty()) {
          words.add(word);
        }
      }
      classes.put(line.cell(0), Set.copyOf(words));
    }
    return classes;
  }

  private static Map<String, List<Composition>> compositions(Ontology ontology) {
    Map<String, List<Composition>> compositions = new HashMap<>();
    for (DataFile.Line line : DataFile.read(Lexicon.class, FOLDER + "compositions.txt", "|")) {
      try {
        Composition.Outer outer = Composition.Outer.parse(line.cell(2), ontology);
        boolean negated = line.cell(1).startsWith("not ");
        String patterns = negated ? line.cell(1).substring(4) : line.cell(1);
        for (String pattern : patterns.split("\\s+")) {
          Composition rule =
              new Composition(
                  line.cell(0),
                  new Composition.Inner(pattern, negated),
                  outer,
                  line.file() + ":" + line.number());
          compositions.computeIfAbsent(line.cell(0), k -> new ArrayList<>()).add(rule);
        }
      } catch (IllegalArgumentException e) {
        throw line.wrong(String.valueOf(e.getMessage()));
      }
    }
    return compositions;
  }

  private static String key(String predicate, PartOfSpeech pos) {
    return predicate + "/" + pos;
  }

  /** The codebook that the entries are coded by. */
  Ontology ontology() {
    return ontology;
  }

  /** The entries of a predicate, the most specific first; empty if it has none. */
  List<Entry> find(String predicate, PartOfSpeech pos) {
    String lemma = predicate.toLowerCase(Locale.ROOT);
    List<Entry> found = entries.get(key(lemma, pos));
    // Nouns that are plural only keep their s as a lemma: troops, arms.
    if (found == null && lemma.endsWith("s")) {
      found = entries.get(key(lemma.substring(0, lemma.length() - 1), pos));
    }
    return found == null ? List.of() : found;
  }

  /** All entries, in no particular order. */
  List<Entry> all() {
    return entries.values().stream().flatMap(List::stream).toList();
  }

  /** Whether a lemma belongs to a class ({@code @ties}) or is the lemma named. */
  boolean isA(String lemma, String name) {
    // Nouns that are plural only keep their s as a lemma: troops, arms.
    String singular = lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    if (name.startsWith("@")) {
      Set<String> members = classes.getOrDefault(name, Set.of());
      return members.contains(lemma) || members.contains(singular);
    }
    return name.equals(lemma) || name.equals(singular);
  }

  /** The first composition rule that fits, or null. */
  @Nullable Composition compose(String operator, @Nullable Code inner, boolean negated) {
    String cameo = inner == null ? "" : cameoOf(inner);
    for (Composition rule : compositions.getOrDefault(operator, List.of())) {
      if (rule.inner().matches(inner, cameo, negated)) {
        return rule;
      }
    }
    return null;
  }

  /** The most specific CAMEO code known for a code. */
  String cameoOf(Code code) {
    String cameo = code.cameo();
    return cameo != null ? cameo : ontology.usualCameo(code.type(), code.modes());
  }
}
