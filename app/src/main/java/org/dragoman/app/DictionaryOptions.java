package org.dragoman.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.Settings;
import org.dragoman.reading.dictionary.DictionaryFile;
import org.dragoman.reading.dictionary.DictionaryReader;
import org.dragoman.reading.dictionary.Problem;
import org.dragoman.reading.dictionary.UnreadableDictionaryException;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that name dictionaries of the user's own. */
final class DictionaryOptions {

  /** So many bad lines of a dictionary are shown; the check command shows all. */
  private static final int SHOWN = 10;

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description =
          "Actors and agents of your own, which count before Dragoman's: csv, tsv, yaml, or"
              + " TABARI and PETRARCH files. May be given several times.")
  private List<Path> dictionaries = new ArrayList<>();

  @Option(
      names = "--only-dictionaries",
      description = "Use these dictionaries instead of Dragoman's organisations and persons.")
  private boolean alone;

  /**
   * The coder's settings with these dictionaries. Bad lines of dictionaries go to standard error.
   *
   * @param countryFromContext whether actors take a country from what stands around them
   * @throws Refusal if a dictionary cannot be read, or none is given where it has to be
   */
  Settings toSettings(CommandLine command, boolean countryFromContext) {
    if (dictionaries.isEmpty() && !alone) {
      return countryFromContext ? Settings.STANDARD : Settings.STANDARD.withoutCountryFromContext();
    }
    if (dictionaries.isEmpty()) {
      throw new Refusal(
          ExitCode.WRONG_USE, "--only-dictionaries: which? Give them with --dictionary FILE");
    }
    List<DictionaryFile> read = new ArrayList<>();
    for (Path file : dictionaries) {
      try {
        DictionaryFile dictionary = DictionaryReader.read(file, null);
        read.add(dictionary);
        tell(command, dictionary);
      } catch (UnreadableDictionaryException e) {
        throw new Refusal(ExitCode.NOTHING_DONE, String.valueOf(e.getMessage()));
      }
    }
    return DictionaryFile.settings(read, alone, countryFromContext);
  }

  private static void tell(CommandLine command, DictionaryFile dictionary) {
    List<Problem> lost = dictionary.problems().stream().filter(Problem::lost).toList();
    lost.stream().limit(SHOWN).forEach(problem -> Main.say(command, problem.message()));
    if (lost.size() > SHOWN) {
      Main.say(
          command,
          dictionary.file()
              + ": "
              + (lost.size() - SHOWN)
              + " more lines are bad; dragoman dictionary check "
              + dictionary.file()
              + " shows them");
    }
  }
}
