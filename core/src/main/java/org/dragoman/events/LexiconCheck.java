package org.dragoman.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Report;
import org.dragoman.model.Status;
import org.dragoman.ontology.Example;
import org.dragoman.ontology.LexiconFiles;
import org.jspecify.annotations.Nullable;

/** Whether a lexicon holds what it says: whether each example is coded as its entry has it. */
public final class LexiconCheck {

  /** The day on which examples are read. */
  private static final LocalDate DAY = LocalDate.of(2020, 6, 15);

  private static final Set<Status> HAPPENED = Set.of(Status.OCCURRED, Status.ONGOING);

  private final Function<Report, Coding> coder;

  /**
   * @param coder reads reports by the lexicon
   */
  public LexiconCheck(Function<Report, Coding> coder) {
    this.coder = coder;
  }

  /** What is wrong with the lines of files, each with its file and line: {@code fish.txt:3: …}. */
  public static List<String> faults(LexiconFiles files) {
    LexiconReader reader = new LexiconReader(files);
    reader.read();
    return reader.faults();
  }

  /** The examples of a lexicon's entries and contexts, by file and line. */
  public static List<Example> examples(Lexicon lexicon) {
    Stream<Example> entries =
        lexicon.all().stream()
            .map(entry -> new Example(entry.source(), entry.example(), entry.expected()));
    Stream<Example> contexts =
        lexicon.contexts().cues().stream()
            .map(cue -> new Example(cue.source(), cue.example(), "{" + cue.context() + "}"));
    List<Example> all =
        new ArrayList<>(new LinkedHashSet<>(Stream.concat(entries, contexts).toList()));
    all.sort(LexiconCheck::byPlace);
    return all;
  }

  private static int byPlace(Example one, Example other) {
    int a = one.source().lastIndexOf(':');
    int b = other.source().lastIndexOf(':');
    int file = one.source().substring(0, a).compareTo(other.source().substring(0, b));
    return file != 0
        ? file
        : Integer.compare(
            Integer.parseInt(one.source().substring(a + 1)),
            Integer.parseInt(other.source().substring(b + 1)));
  }

  /** What is wrong with how an example is coded; null if nothing is. */
  public @Nullable String wrong(Example example) {
    Coding coding = coder.apply(Report.of(example.sentence(), DAY));
    List<Event> coded =
        coding.events().stream()
            .filter(event -> HAPPENED.contains(event.status()) && !event.allegation())
            .toList();
    List<Expectation> expected = Expectation.parseAll(example.expected());
    boolean right =
        expected.isEmpty()
            ? coded.isEmpty()
            : expected.stream()
                .allMatch(one -> coded.stream().anyMatch(event -> one.isMetBy(event, coding)));
    return right
        ? null
        : example.source()
            + ": \""
            + example.sentence()
            + "\" must be "
            + example.expected()
            + ", but is "
            + described(coded, coding);
  }

  private static String described(List<Event> coded, Coding coding) {
    if (coded.isEmpty()) {
      return "none";
    }
    return String.join(
        "; ",
        coded.stream()
            .map(
                event ->
                    Expectation.describe(event, coding)
                        + (event.contexts().isEmpty()
                            ? ""
                            : " {" + String.join(" ", event.contexts()) + "}"))
            .toList());
  }
}
