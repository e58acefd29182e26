package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.Dragoman;
import org.dragoman.Settings;
import org.dragoman.model.Coding;
import org.dragoman.model.Report;
import org.dragoman.reading.UnreadableInputException;
import org.dragoman.reading.dictionary.DictionaryReader;
import org.dragoman.reading.dictionary.UnreadableDictionaryException;
import org.dragoman.world.World;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a large dictionary costs: {@code bench/run DictionaryBenchmark}. Loads a made-up file of
 * actors of 50,000 entries, each with another name and two dated codes, and reads reports with such
 * a dictionary and without.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 4, time = 10)
public class DictionaryBenchmark {

  private static final String[] BEGINNINGS = {
    "MARL", "KORI", "TESS", "VOLA", "BREN", "SUDA", "ALTI", "FENO", "GARU", "HIMA", "JOLE", "LUMA"
  };

  /** The made-up dictionary and the reports. */
  @State(Scope.Benchmark)
  public static class Input {

    /** How many entries the dictionary has. */
    @Param({"0", "50000"})
    public int entries;

    private final AtomicInteger turn = new AtomicInteger();
    private Path file = Path.of("");
    private List<Report> reports = List.of();
    private Dragoman dragoman = Dragoman.english();

    /**
     * Writes the dictionary and loads the reports.
     *
     * @throws IOException if no file can be written
     * @throws UnreadableDictionaryException if the dictionary is bad
     * @throws UnreadableInputException if the reports cannot be read
     */
    @Setup
    public void load() throws IOException, UnreadableDictionaryException, UnreadableInputException {
      StringBuilder text = new StringBuilder("WORLD_COUNCIL_OF_TRIALS_ [IGO]\n");
      for (int i = 1; i < entries; i++) {
        String name = name(i);
        text.append(name).append("_ [USAELI]\n+").append(name).append("_JUNIOR_\n");
        text.append("\t[USAGOV 19").append(70 + i % 20).append("0101-20050101]\n");
        text.append("\t[USALEG 20050101-20150101]\n");
      }
      file = Files.writeString(Files.createTempFile("dictionary", ".txt"), text);
      reports = Reports.read("examples/week.jsonl");
      dragoman = Dragoman.english(new Settings(true, world()));
    }

    private static String name(int i) {
      int count = BEGINNINGS.length;
      return BEGINNINGS[i % count]
          + BEGINNINGS[i / count % count]
          + "_"
          + BEGINNINGS[i / count / count % count]
          + "SON"
          + i;
    }

    World world() throws UnreadableDictionaryException {
      return World.of(List.of(DictionaryReader.read(file, null).dictionary()), false);
    }

    /**
     * Removes the dictionary.
     *
     * @throws IOException if it cannot be removed
     */
    @TearDown
    public void remove() throws IOException {
      Files.deleteIfExists(file);
    }
  }

  /** Loads the dictionary and builds the world with it. */
  @Benchmark
  public World load(Input input) throws UnreadableDictionaryException {
    return input.world();
  }

  /** Reads the next report. */
  @Benchmark
  public Coding read(Input input) {
    int turn = Math.floorMod(input.turn.getAndIncrement(), input.reports.size());
    return input.dragoman.read(input.reports.get(turn));
  }
}
