package org.dragoman.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.Dragoman;
import org.dragoman.language.Language;
import org.dragoman.model.Coding;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many reports are read in a second, and how many tokens: {@code bench/run ReportsPerSecond -p
 * reports=PATH -t 2} with the path of a JSON-lines file and the number of threads. Reports are
 * taken in turn, so that every thread sees short and long ones.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 2, time = 15)
@Measurement(iterations = 3, time = 15)
public class ReportsPerSecond {

  /** The reports, loaded once for all threads. */
  @State(Scope.Benchmark)
  public static class Corpus {

    /** The path of a file with reports. */
    @Param("examples/week.jsonl")
    public String reports = "";

    private final AtomicInteger turn = new AtomicInteger();
    private final Dragoman dragoman = Dragoman.english();
    private List<Report> all = List.of();
    private List<Integer> tokens = List.of();

    /**
     * Loads the reports and counts their tokens.
     *
     * @throws UnreadableInputException if the file cannot be read
     */
    @Setup
    public void load() throws UnreadableInputException {
      all = Reports.read(reports);
      Language english = Language.english();
      tokens =
          all.stream()
              .map(
                  report ->
                      english.analyse(report.text()).stream()
                          .mapToInt(sentence -> sentence.tokens().size())
                          .sum())
              .toList();
    }
  }

  /** Counted beside the reports. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counted {

    /** The tokens of the reports that were read. */
    public long tokens;
  }

  /** Reads the next report and writes its record. */
  @Benchmark
  public Coding read(Corpus corpus, Counted counted) {
    int next = Math.floorMod(corpus.turn.getAndIncrement(), corpus.all.size());
    counted.tokens += corpus.tokens.get(next);
    return corpus.dragoman.read(corpus.all.get(next));
  }
}
