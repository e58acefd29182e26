package org.dragoman.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.ontology.LexiconFiles;
import org.dragoman.ontology.Ontology;
import org.dragoman.text.DataFile.Line;

/** Reads a lexicon, and tells which lines of its files are wrong. For one use. */
final class LexiconReader {

  /**
   * Classes that the coder decides itself: an actor of the report, an act, whatever fills the slot.
   */
  static final Set<String> BUILT_IN =
      Set.of("@actor", "@official", "@state", "@named-place", "@act", "@filled");

  private final LexiconFiles files;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, List<Composition>> compositions = new HashMap<>();
  private final Map<String, List<Entry>> entries = new HashMap<>();
  private Ontology ontology = Ontology.plover();

  LexiconReader(LexiconFiles files) {
    this.files = files;
  }

  /** The lexicon without the lines that are wrong. */
  Lexicon read() {
    try {
      ontology = Ontology.of(files.rows("ontology/plover.tsv"), files.rows("ontology/cameo.tsv"));
    } catch (IllegalArgumentException e) {
      faults.add(String.valueOf(e.getMessage()));
    }
    each("lexicon/classes.txt", this::readClass);
    each("lexicon/compositions.txt", this::readComposition);
    for (String file : files.acts()) {
      each(file, this::readAct);
    }
    each("lexicon/operators.txt", this::readOperator);
    List<Contexts.Cue> cues = new ArrayList<>();
    each("lexicon/contexts.txt", line -> cues.add(checked(Contexts.cue(line))));
    // The entry that asks for most, and of two that ask for as much the one whose words are fewer,
    // is the more specific: it is tried first.
    entries
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingInt((Entry entry) -> -entry.frame().specificity())
                        .thenComparingInt(entry -> breadth(entry.frame()))));
    return new Lexicon(
        ontology,
        entries,
        classes,
        compositions,
        new Contexts(cues),
        Domains.of(files.lines("lexicon/domains.txt")));
  }

  /** What is wrong, each with its file and line; empty before {@link #read}. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  private void each(String file, Consumer<Line> reader) {
    for (Line line : files.lines(file)) {
      try {
        reader.accept(line);
      } catch (IllegalArgumentException e) {
        String what = String.valueOf(e.getMessage());
        faults.add(what.startsWith(line.place()) ? what : line.place() + ": " + what);
      }
    }
  }

  private void readClass(Line line) {
    String name = line.cell(0);
    if (!name.matches("@[a-z][a-z-]*") || BUILT_IN.contains(name)) {
      throw new IllegalArgumentException("'" + name + "' is no name for a class");
    }
    Set<String> words = new HashSet<>(classes.getOrDefault(name, Set.of()));
    for (String word : line.cell(1).split("\\s+")) {
      if (word.startsWith("@")) {
        Set<String> other = classes.get(word);
        if (other == null) {
          throw new IllegalArgumentException("class " + word + " must stand above");
        }
        words.addAll(other);
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    classes.put(name, Set.copyOf(words));
  }

  private void readComposition(Line line) {
    Composition.Outer outer = Composition.Outer.parse(line.cell(2), ontology);
    boolean negated = line.cell(1).startsWith("not ");
    String patterns = negated ? line.cell(1).substring(4) : line.cell(1);
    for (String pattern : patterns.split("\\s+")) {
      Composition.Inner inner = new Composition.Inner(pattern, negated);
      inner.check(ontology);
      compositions
          .computeIfAbsent(line.cell(0), k -> new ArrayList<>())
          .add(new Composition(line.cell(0), inner, outer, line.place()));
    }
  }

  private void readAct(Line line) {
    Code code = Code.parse(line.cell(2), ontology);
    String example = example(line);
    String expected = expected(line);
    add(
        line,
        (predicate, pos, frame) ->
            new Entry.Act(predicate, pos, frame, code, line.place(), example, expected));
  }

  private void readOperator(Line line) {
    String kind = line.cell(2);
    if (!compositions.containsKey(kind)) {
      throw new IllegalArgumentException("no composition for operators of kind '" + kind + "'");
    }
    String example = example(line);
    String expected = expected(line);
    add(
        line,
        (predicate, pos, frame) ->
            new Entry.Operator(predicate, pos, frame, kind, line.place(), example, expected));
  }

  private static String example(Line line) {
    if (line.cell(3).isEmpty()) {
      throw new IllegalArgumentException("no example");
    }
    return line.cell(3);
  }

  private String expected(Line line) {
    String expected = line.cell(4);
    if (expected.isEmpty()) {
      throw new IllegalArgumentException("nothing says what the example must be coded as");
    }
    for (Expectation one : Expectation.parseAll(expected)) {
      Ontology.Type type = ontology.type(one.type());
      if (type == null) {
        throw new IllegalArgumentException("no event type '" + one.type() + "'");
      }
      for (String mode : one.modes()) {
        if (!type.modes().containsKey(mode)) {
          throw new IllegalArgumentException("'" + mode + "' is no mode of " + type.name());
        }
      }
    }
    return expected;
  }

  private interface Maker {
    Entry make(String predicate, PartOfSpeech pos, Frame frame);
  }

  private void add(Line line, Maker maker) {
    Map<PartOfSpeech, Frame> frames = new EnumMap<>(PartOfSpeech.class);
    for (String written : line.cell(0).split(",")) {
      String predicate = written.trim();
      PartOfSpeech pos = PartOfSpeech.VERB;
      int slash = predicate.indexOf('/');
      if (slash > 0) {
        pos = PartOfSpeech.marked(predicate.substring(slash + 1));
        predicate = predicate.substring(0, slash);
      }
      if (predicate.isEmpty()) {
        throw new IllegalArgumentException("an empty predicate");
      }
      Frame frame = frames.get(pos);
      if (frame == null) {
        frame = Frame.parse(line.cell(1), pos);
        check(frame);
        frames.put(pos, frame);
      }
      entries
          .computeIfAbsent(Lexicon.key(predicate, pos), k -> new ArrayList<>())
          .add(maker.make(predicate, pos, frame));
    }
  }

  /** What stands for a class that is not a list: whatever fills a slot, whoever is an actor. */
  private static final int ANYTHING = 1000;

  /** How many words may stand in the slots that a frame asks for. */
  private int breadth(Frame frame) {
    int words = 0;
    for (Set<String> names : frame.conditions().values()) {
      for (String name : names) {
        if (name.startsWith("!") || BUILT_IN.contains(name) || Lexicon.isSector(name)) {
          words += name.equals("@official") ? ANYTHING / 2 : ANYTHING;
        } else {
          // A compound asks for more than its head: joint-exercise, exercise.
          Set<String> members = classes.getOrDefault(name, Set.of(name));
          words += (int) members.stream().filter(word -> word.indexOf('-') < 0).count();
        }
      }
    }
    return words;
  }

  private void check(Frame frame) {
    for (Set<String> names : frame.conditions().values()) {
      for (String name : names) {
        String bare = name.startsWith("!") ? name.substring(1) : name;
        if (bare.startsWith("@")
            && !BUILT_IN.contains(bare)
            && !Lexicon.isSector(bare)
            && !classes.containsKey(bare)) {
          throw new IllegalArgumentException("no class '" + bare + "'");
        }
      }
    }
  }

  private Contexts.Cue checked(Contexts.Cue cue) {
    for (String type : cue.when().types()) {
      Code.parse(type.replace('.', ' '), ontology);
    }
    return cue;
  }
}
