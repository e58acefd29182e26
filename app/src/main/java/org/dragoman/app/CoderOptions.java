package org.dragoman.app;

import org.dragoman.Dragoman;
import org.dragoman.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how reports are coded. */
final class CoderOptions {

  @Mixin private DictionaryOptions dictionaries = new DictionaryOptions();

  @Mixin private OntologyOption ontology = new OntologyOption();

  @Option(
      names = "--no-country-from-context",
      description = "Give no country to actors of whom the report does not say whose they are.")
  private boolean withoutContext;

  /**
   * The options as the coder takes them. Bad lines of dictionaries go to standard error.
   *
   * @throws Refusal if a dictionary or an ontology cannot be read, or none is given where it has to
   *     be
   */
  Settings toSettings(CommandLine command) {
    Dragoman.prepare();
    return ontology.in(dictionaries.toSettings(command, !withoutContext));
  }
}
