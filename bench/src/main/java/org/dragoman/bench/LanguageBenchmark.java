package org.dragoman.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dragoman.language.Language;
import org.dragoman.language.Sentence;
import org.dragoman.model.Report;
import org.dragoman.reading.UnreadableInputException;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How much text a language engine reads in a second, from raw text to names and dependencies, on
 * one thread: {@code bench/run LanguageBenchmark -p reports=PATH}. The line {@code tokens} is the
 * one to compare: each engine's tokens are counted as our own engine finds them, so that two
 * engines' figures are to each other as their speeds.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 2, time = 15)
@Measurement(iterations = 3, time = 20)
@Threads(1)
public class LanguageBenchmark {

  /** The reports and the engine. */
  @State(Scope.Benchmark)
  public static class Corpus {

    /** The path of a file with reports. */
    @Param("examples/week.jsonl")
    public String reports = "";

    /** The label of an {@link Engine}. */
    @Param({"ours", "corenlp"})
    public String engine = "";

    private Language language = Language.english();
    private List<String> texts = List.of();
    private List<Integer> tokens = List.of();
    private int turn;

    /**
     * Loads the reports and the engine.
     *
     * @throws UnreadableInputException if the file cannot be read
     */
    @Setup
    public void load() throws UnreadableInputException {
      texts = Reports.read(reports).stream().map(Report::text).toList();
      Language counting = Language.english();
      tokens =
          texts.stream()
              .map(text -> counting.analyse(text).stream().mapToInt(Sentence::size).sum())
              .toList();
      language = Engine.labelled(engine).language();
    }
  }

  /** Counted beside the reports. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counted {

    /** The tokens of the reports that were read. */
    public long tokens;
  }

  /** Analyses the next report. */
  @Benchmark
  public List<Sentence> analyse(Corpus corpus, Counted counted) {
    int next = corpus.turn;
    corpus.turn = (next + 1) % corpus.texts.size();
    counted.tokens += corpus.tokens.get(next);
    return corpus.language.analyse(corpus.texts.get(next));
  }
}
