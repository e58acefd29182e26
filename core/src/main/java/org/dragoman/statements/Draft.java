package org.dragoman.statements;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.SpeechAct;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A statement as one construction proposes it.
 *
 * @param construction which construction was recognised, in the words of its reason
 * @param cue the lexicon's entry; null where nothing but punctuation or position attributes
 * @param act what the source does
 * @param source the words that name the source, or null
 * @param carried whether they stand at an earlier statement
 * @param via who relays it, innermost first
 * @param addressee who is told, or null
 * @param marks the words that attribute, in UTF-16 units
 * @param content what is said
 * @param relayMarks the words that attribute it to its relays: <i>reported</i>
 */
record Draft(
    String construction,
    @Nullable Cue cue,
    SpeechAct act,
    @Nullable Words source,
    boolean carried,
    List<Words> via,
    @Nullable Words addressee,
    List<Range> marks,
    List<Range> content,
    List<Range> relayMarks) {

  Draft {
    via = List.copyOf(via);
    marks = List.copyOf(marks);
    content = List.copyOf(content);
    relayMarks = List.copyOf(relayMarks);
  }

  /** A statement whose relays have no verb of their own. */
  Draft(
      String construction,
      @Nullable Cue cue,
      SpeechAct act,
      @Nullable Words source,
      boolean carried,
      List<Words> via,
      @Nullable Words addressee,
      List<Range> marks,
      List<Range> content) {
    this(construction, cue, act, source, carried, via, addressee, marks, content, List.of());
  }

  /** Whether an offset lies in the words that attribute it to its source or to a relay. */
  boolean attributesBy(int offset) {
    for (Range mark : marks) {
      if (mark.covers(offset)) {
        return true;
      }
    }
    for (Range mark : relayMarks) {
      if (mark.covers(offset)) {
        return true;
      }
    }
    return false;
  }

  /** A statement with a cue of the lexicon, without relay. */
  static Draft of(
      String construction,
      Cue cue,
      @Nullable Words source,
      @Nullable Words addressee,
      Range mark,
      List<Range> content) {
    return new Draft(
        construction, cue, cue.act(), source, false, List.of(), addressee, List.of(mark), content);
  }

  /** The same with one more relay, outermost last. */
  Draft relayedBy(Words relay) {
    List<Words> more = new ArrayList<>(via);
    more.add(relay);
    return new Draft(
        construction, cue, act, source, carried, more, addressee, marks, content, relayMarks);
  }

  /** The same by another construction. */
  Draft named(String other) {
    int colon = construction.indexOf(':');
    String cueName = colon < 0 ? "" : construction.substring(colon);
    return new Draft(
        other + cueName, cue, act, source, carried, via, addressee, marks, content, relayMarks);
  }

  /** The same said to somebody. */
  Draft toldTo(@Nullable Words other) {
    return new Draft(
        construction, cue, act, source, carried, via, other, marks, content, relayMarks);
  }

  /** The same by another construction, with another cue, and of another source. */
  Draft attributed(String other, Cue by, List<Range> words, Words speaker) {
    return new Draft(
        other, by, by.act(), speaker, false, via, addressee, words, content, relayMarks);
  }

  /** The same of another source. */
  Draft withSource(Words other) {
    return new Draft(
        construction, cue, act, other, carried, via, addressee, marks, content, relayMarks);
  }

  /** The same with other content. */
  Draft withContent(List<Range> other) {
    return new Draft(
        construction, cue, act, source, carried, via, addressee, marks, other, relayMarks);
  }

  /** The first offset of its content. */
  int begin() {
    return content.get(0).begin();
  }

  /** The offset after its content. */
  int end() {
    return content.get(content.size() - 1).end();
  }

  /** The units of content. */
  int length() {
    int sum = 0;
    for (Range range : content) {
      sum += range.end() - range.begin();
    }
    return sum;
  }

  /** Whether all of a range lies within the content or between its parts. */
  boolean holds(Range range) {
    return begin() <= range.begin() && range.end() <= end();
  }

  /** Whether the content covers the offset. */
  boolean says(int offset) {
    for (Range range : content) {
      if (range.covers(offset)) {
        return true;
      }
    }
    return false;
  }
}
