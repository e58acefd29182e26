package org.dragoman.reading;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Dateline;
import org.dragoman.model.Passage;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.reading.layout.Layout;
import org.dragoman.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** What an input says of a report, before its text is looked at; null where it says nothing. */
record Draft(
    String text,
    @Nullable String id,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String byline,
    @Nullable String agency,
    @Nullable String dateline,
    @Nullable String language) {

  /**
   * The report, its passages found; or the reason why it is none.
   *
   * @param where what to call it if it is set aside
   */
  Item toItem(String where) {
    if (text.isBlank()) {
      return new Item.SetAside(where, "holds no text");
    }
    if (text.length() > ReportReader.LONGEST_REPORT) {
      return new Item.SetAside(where, Sizes.tooLong(text.length()));
    }
    Layout layout = Layout.of(text, title, publisher);
    String foreign = EnglishCheck.foreign(story(layout), language);
    if (foreign != null) {
      return new Item.SetAside(where, foreign);
    }
    CodePoints codePoints = CodePoints.of(text);
    List<Passage> passages =
        layout.parts().stream()
            .map(part -> new Passage(part.kind(), span(codePoints, part)))
            .toList();
    return new Item.Read(
        new Report(
            id != null ? id : Report.idOf(text),
            title != null ? title : layout.headline(),
            byline != null ? byline : layout.byline(),
            agency != null ? agency : layout.agency(),
            publisher,
            dateline(codePoints, layout),
            date != null ? date : layout.published(),
            url,
            "en",
            text,
            passages));
  }

  private String story(Layout layout) {
    StringBuilder story = new StringBuilder();
    for (Layout.Part part : layout.parts()) {
      if (part.kind() == Passage.Kind.BODY || part.kind() == Passage.Kind.HEADLINE) {
        story.append(part.of(text)).append('\n');
      }
    }
    return story.toString();
  }

  private @Nullable Dateline dateline(CodePoints codePoints, Layout layout) {
    Layout.Part found = layout.dateline();
    if (found != null) {
      return new Dateline(found.of(text), span(codePoints, found), null);
    }
    return dateline == null ? null : new Dateline(dateline, null, null);
  }

  private static Span span(CodePoints codePoints, Layout.Part part) {
    return new Span(codePoints.toCodePoint(part.begin()), codePoints.toCodePoint(part.end()));
  }
}
