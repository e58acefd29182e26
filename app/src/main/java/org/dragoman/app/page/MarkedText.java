package org.dragoman.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Passage;
import org.dragoman.model.Span;
import org.dragoman.model.Statement;

/**
 * A report's text cut wherever a mark begins or ends. Marks overlap and HTML elements must not, so
 * that each piece carries all marks that cover it.
 */
public final class MarkedText {

  /** A stretch of text that belongs to an entry of the record. */
  private record Mark(String id, Kind kind, Span span) {}

  private enum Kind {
    SAID,
    CUE,
    SOURCE,
    COOPERATION,
    CONFLICT
  }

  /**
   * A piece of text under the same marks from end to end.
   *
   * @param text the words
   * @param entries the ids of the entries that it belongs to, joined with blanks
   * @param looks the names of its looks, joined with blanks
   * @param event the id of the event that it is the trigger of, or empty
   */
  public record Piece(String text, String entries, String looks, String event) {}

  /**
   * A paragraph of the text.
   *
   * @param kind what part it plays, in lower case
   * @param pieces its pieces in order
   */
  public record Paragraph(String kind, List<Piece> pieces) {}

  private MarkedText() {}

  static List<Paragraph> of(Coding coding, String prefix) {
    String text = coding.report().text();
    List<Mark> marks = marks(coding, prefix);
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    int length = text.codePointCount(0, text.length());
    for (Passage passage : coding.report().passages()) {
      gap(passages, text, at, passage.span().begin());
      passages.add(passage);
      at = passage.span().end();
    }
    gap(passages, text, at, length);
    return passages.stream()
        .map(
            passage ->
                new Paragraph(
                    passage.kind().name().toLowerCase(java.util.Locale.ROOT),
                    pieces(text, passage.span(), marks)))
        .toList();
  }

  /** What stands between passages is shown too if it is more than white space. */
  private static void gap(List<Passage> passages, String text, int begin, int end) {
    if (begin < end) {
      Span span = new Span(begin, end);
      if (!span.of(text).isBlank()) {
        passages.add(new Passage(Passage.Kind.BODY, span));
      }
    }
  }

  private static List<Mark> marks(Coding coding, String prefix) {
    List<Mark> marks = new ArrayList<>();
    for (Statement statement : coding.statements()) {
      String id = prefix + statement.id();
      statement.content().forEach(span -> marks.add(new Mark(id, Kind.SAID, span)));
      statement.cue().forEach(span -> marks.add(new Mark(id, Kind.CUE, span)));
      if (statement.source() != null) {
        statement.source().spans().forEach(span -> marks.add(new Mark(id, Kind.SOURCE, span)));
      }
    }
    for (Event event : coding.events()) {
      String id = prefix + event.id();
      Kind kind = event.quad() <= 2 ? Kind.COOPERATION : Kind.CONFLICT;
      marks.add(new Mark(id, kind, event.trigger()));
      event.mentions().forEach(span -> marks.add(new Mark(id, kind, span)));
    }
    return marks;
  }

  private static List<Piece> pieces(String text, Span passage, List<Mark> all) {
    List<Mark> marks = all.stream().filter(mark -> mark.span().overlaps(passage)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(passage.begin(), passage.end()));
    for (Mark mark : marks) {
      cuts.add(Math.max(passage.begin(), mark.span().begin()));
      cuts.add(Math.min(passage.end(), mark.span().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    Integer from = null;
    for (Integer to : cuts) {
      if (from != null) {
        pieces.add(piece(text, new Span(from, to), marks));
      }
      from = to;
    }
    return pieces;
  }

  private static Piece piece(String text, Span span, List<Mark> marks) {
    TreeSet<String> looks = new TreeSet<>();
    List<String> entries = new ArrayList<>();
    String event = "";
    for (Mark mark : marks) {
      if (mark.span().contains(span)) {
        looks.add(mark.kind().name().toLowerCase(java.util.Locale.ROOT));
        if (!entries.contains(mark.id())) {
          entries.add(mark.id());
        }
        if (event.isEmpty() && mark.kind().compareTo(Kind.COOPERATION) >= 0) {
          looks.add("trigger");
          event = mark.id();
        }
      }
    }
    return new Piece(span.of(text), String.join(" ", entries), String.join(" ", looks), event);
  }
}
