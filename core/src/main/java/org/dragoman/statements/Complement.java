package org.dragoman.statements;

import java.util.List;
import org.dragoman.language.Token;
import org.dragoman.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * What a predicate attributes.
 *
 * @param frame the construction, for the reasons
 * @param content what is said
 * @param addressee the head of the noun phrase that is told or asked, or null
 * @param lastMark the last token of the cue: a preposition belongs to it
 */
record Complement(String frame, List<Range> content, @Nullable Token addressee, int lastMark) {

  Complement {
    content = List.copyOf(content);
  }

  /** A complement with one stretch of content; null if there is no content. */
  static @Nullable Complement of(
      String frame, @Nullable Range content, @Nullable Token addressee, int lastMark) {
    return content == null ? null : new Complement(frame, List.of(content), addressee, lastMark);
  }
}
