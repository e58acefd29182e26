package org.dragoman.app.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.ledger.Selection;
import org.dragoman.model.Coding;

/**
 * One page that shows the records of some reports: the text with its evidence marked, statements
 * and events beside it, disputes side by side. It loads nothing from anywhere.
 *
 * @param title the title of the page
 * @param stories its reports
 */
public record Page(String title, List<Story> stories) {

  /** Compiled with the module, so nothing is compiled when a page is made. */
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "org.dragoman.app.page.compiled");

  /** Copies the reports. */
  public Page {
    stories = List.copyOf(stories);
  }

  /**
   * A page of some records.
   *
   * @param selection which events count; the others stand apart
   */
  public static Page of(List<Coding> codings, Selection selection) {
    List<Story> stories = new ArrayList<>();
    for (Coding coding : codings) {
      String prefix = codings.size() == 1 ? "" : "r" + (stories.size() + 1) + "-";
      stories.add(Story.of(coding, selection, prefix));
    }
    String title =
        stories.isEmpty()
            ? "No report"
            : stories.get(0).headline()
                + (stories.size() == 1 ? "" : " and " + (stories.size() - 1) + " more");
    return new Page(title, stories);
  }

  /** The page as HTML. */
  public String html() {
    StringOutput out = new StringOutput();
    TEMPLATES.render("page.jte", this, out);
    return out.toString();
  }
}
