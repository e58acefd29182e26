package org.dragoman.evaluation.statements;

import java.util.List;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An attribution as spans: what a person marked, or what the coder found.
 *
 * @param id its id in the annotation, or empty for one that was found
 * @param source who says so, in code points; null if nobody is named
 * @param cue the words that attribute
 * @param content what is said
 */
public record Marked(String id, @Nullable List<Span> source, List<Span> cue, List<Span> content) {

  /** Copies the lists. */
  public Marked {
    source = source == null ? null : List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
