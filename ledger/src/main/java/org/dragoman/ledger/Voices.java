package org.dragoman.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.model.Coding;
import org.dragoman.model.Span;
import org.dragoman.model.Statement;
import org.jspecify.annotations.Nullable;

/** The names by which a table or a page calls those who speak. */
public final class Voices {

  /** What a source is called that the report leaves open. */
  public static final String UNNAMED = "(unnamed)";

  private Voices() {}

  /**
   * The name of a statement's source.
   *
   * @return the actor's name, else the words that name the source, else {@link #UNNAMED}; null
   *     where there is no statement, that is, for the report's own voice
   */
  public static @Nullable String source(Coding coding, @Nullable Statement statement) {
    return statement == null ? null : name(coding, statement.source());
  }

  /**
   * The names of those who relay a statement, innermost first; empty for the report's own voice.
   */
  public static List<String> via(Coding coding, @Nullable Statement statement) {
    return statement == null
        ? List.of()
        : statement.via().stream().map(voice -> name(coding, voice)).toList();
  }

  /** The name of a voice: its actor's, else the words that name it, else {@link #UNNAMED}. */
  public static String name(Coding coding, Statement.@Nullable Voice voice) {
    if (voice == null) {
      return UNNAMED;
    }
    String actor = voice.actor();
    if (actor != null) {
      return coding.actor(actor).name();
    }
    return voice.spans().isEmpty() ? UNNAMED : words(coding, voice.spans());
  }

  /** The words of some spans on one line, <i>…</i> where something is left out between them. */
  public static String words(Coding coding, List<Span> spans) {
    String text = coding.report().text();
    return spans.stream().map(span -> oneLine(span.of(text))).collect(Collectors.joining(" … "));
  }

  /** A text with every run of white space turned into one blank, and none at its ends. */
  public static String oneLine(String text) {
    return text.strip().replaceAll("[\\s\\u00a0]+", " ");
  }
}
