package org.dragoman.bench;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.dragoman.bench.corenlp.CoreNlpEnglish;
import org.dragoman.language.Language;

/** The language engines that are compared. */
enum Engine {
  /** The engine of this project. */
  OURS("ours"),
  /** Stanford CoreNLP in its fast configuration. */
  CORENLP("corenlp"),
  /** The same with our rules for its parser's habits. */
  CORENLP_MENDED("corenlp-mended");

  private final String label;

  Engine(String label) {
    this.label = label;
  }

  /** What options and tables call it. */
  String label() {
    return label;
  }

  /** The engine; loads its models. */
  Language language() {
    return switch (this) {
      case OURS -> Language.english();
      case CORENLP -> CoreNlpEnglish.plain();
      case CORENLP_MENDED -> CoreNlpEnglish.mended();
    };
  }

  /**
   * The engine with a label.
   *
   * @throws IllegalArgumentException if there is none; the message is for a person
   */
  static Engine labelled(String label) {
    for (Engine engine : values()) {
      if (engine.label.equals(label)) {
        return engine;
      }
    }
    throw new IllegalArgumentException(
        "there is no engine "
            + label
            + "; give one of "
            + Arrays.stream(values()).map(Engine::label).collect(Collectors.joining(", ")));
  }
}
