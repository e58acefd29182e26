package org.dragoman.app;

import java.nio.file.Path;
import org.dragoman.Settings;
import org.dragoman.reading.ontology.OntologyReader;
import org.dragoman.reading.ontology.UnreadableOntologyException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names an ontology of the user's own. */
final class OntologyOption {

  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      description =
          "A folder with types, modes and words of your own, instead of Dragoman's or besides; see"
              + " docs/ontology.md.")
  private @Nullable Path folder;

  @Option(
      names = "--no-back-off",
      description = "Code only words of the lexicon, and guess at no others.")
  private boolean withoutBackOff;

  /**
   * Settings with that ontology, and without guesses if none are wanted.
   *
   * @throws Refusal if it cannot be read
   */
  Settings in(Settings settings) {
    Path own = folder;
    Settings chosen = withoutBackOff ? settings.withoutBackOff() : settings;
    if (own == null) {
      return chosen;
    }
    try {
      return chosen.with(OntologyReader.lexicon(own));
    } catch (UnreadableOntologyException e) {
      throw new Refusal(ExitCode.NOTHING_DONE, String.valueOf(e.getMessage()));
    }
  }
}
