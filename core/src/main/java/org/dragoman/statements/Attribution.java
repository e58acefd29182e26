package org.dragoman.statements;

import java.util.List;
import org.dragoman.model.SpeechAct;
import org.dragoman.model.Statement;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A statement as spans, before it is known which actors its source, relays and addressee are.
 *
 * @param kind in whose words it is told
 * @param act what the source does by it
 * @param source the words that name the source; null if there is none
 * @param carried whether the source is carried over from an earlier statement, its words standing
 *     there
 * @param via the words that name those who relay it, innermost first
 * @param addressee the words that name the addressee, or null
 * @param cue the words that attribute it
 * @param content what was said
 * @param quoted the quoted parts of the content, without their marks
 * @param parent the position in the list of attributions of the one that this is part of, or −1
 * @param reasons which construction was recognised
 */
public record Attribution(
    Statement.Kind kind,
    SpeechAct act,
    @Nullable Words source,
    boolean carried,
    List<Words> via,
    @Nullable Words addressee,
    List<Range> cue,
    List<Range> content,
    List<Range> quoted,
    int parent,
    List<String> reasons) {

  /** Copies the lists. */
  public Attribution {
    via = List.copyOf(via);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
    reasons = List.copyOf(reasons);
  }

  /** Whether the offset, in UTF-16 units, lies in the content. */
  public boolean says(int offset) {
    return content.stream().anyMatch(range -> range.covers(offset));
  }
}
