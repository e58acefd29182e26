package org.dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution: what a source says, thinks or wants, as the report tells it.
 *
 * @param id {@code s1, s2, …} by where it begins
 * @param kind in the source's words, the report's, or both
 * @param act what the source does by it
 * @param source who says so; null if the report leaves it open (<i>was reported to have …</i>)
 * @param via whoever only relays it, innermost first: <i>…, reported Press TV</i>
 * @param addressee whom it was said to
 * @param cue the words that attribute it: <i>said, according to</i>; empty if none are printed
 * @param content what was said, without the outer quotation marks; two spans if the cue stands
 *     inside
 * @param quoted the parts of the content that stand in quotation marks
 * @param parent the id of the statement whose content this one is part of, or null
 * @param reasons which construction was recognised, for a person to read
 */
public record Statement(
    String id,
    Kind kind,
    SpeechAct act,
    @Nullable Voice source,
    List<Voice> via,
    @Nullable Voice addressee,
    List<Span> cue,
    List<Span> content,
    List<Span> quoted,
    @Nullable String parent,
    List<String> reasons) {

  /** Copies the lists. */
  public Statement {
    via = List.copyOf(via);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
    reasons = List.copyOf(reasons);
  }

  /** In whose words a statement is told. */
  public enum Kind {
    /** In the source's: all of it is quoted. */
    DIRECT,
    /** In the report's: none of it is quoted. */
    INDIRECT,
    /** In the report's with quoted words among them. */
    MIXED
  }

  /**
   * Someone who speaks, relays or is spoken to.
   *
   * @param actor the actor's id, or null if the words name no actor of the record (<i>the
   *     report</i>)
   * @param spans the words that name it here; empty if it is carried over from an earlier statement
   */
  public record Voice(@Nullable String actor, List<Span> spans) {

    /** Copies the spans. */
    public Voice {
      spans = List.copyOf(spans);
    }
  }
}
