package org.dragoman.app;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dragoman.Dragoman;
import org.dragoman.Settings;
import org.dragoman.model.Coding;
import org.dragoman.reading.Item;
import org.dragoman.reading.ReadingOptions;
import org.dragoman.reading.ReportReader;
import org.dragoman.reading.UnreadableInputException;
import picocli.CommandLine;

/** Reads and codes what the command line names, and keeps count of what had to be set aside. */
final class Reports {

  private final CommandLine command;
  private final ReportReader reader;
  private final Settings settings;
  private int read;
  private int setAside;

  Reports(CommandLine command, ReadingOptions options, Settings settings) {
    this.settings = settings;
    this.command = command;
    this.reader = new ReportReader(options);
  }

  /** Hands on the record of each report, in order, and says on standard error what is not read. */
  void code(List<String> sources, Consumer<Coding> taker) {
    for (String source : sources) {
      try (Stream<Item> items = reader.read(source)) {
        for (Iterator<Item> each = items.iterator(); each.hasNext(); ) {
          take(each.next(), taker);
        }
      } catch (UnreadableInputException e) {
        setAside++;
        Main.say(command, String.valueOf(e.getMessage()));
      }
    }
  }

  private void take(Item item, Consumer<Coding> taker) {
    if (item instanceof Item.Read report) {
      taker.accept(Dragoman.english(settings).read(report.report()));
      read++;
    } else if (item instanceof Item.SetAside reason) {
      setAside++;
      Main.say(command, reason.where() + ": " + reason.reason());
    }
  }

  /** What to tell the shell. */
  int exitCode() {
    if (setAside == 0) {
      return ExitCode.DONE;
    }
    return read == 0 ? ExitCode.NOTHING_DONE : ExitCode.SOME_SET_ASIDE;
  }
}
