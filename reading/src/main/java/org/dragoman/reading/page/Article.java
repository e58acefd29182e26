package org.dragoman.reading.page;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page.
 *
 * @param headline as printed above it, or null if none was found
 * @param paragraphs of the body, in order, white space made plain; never empty
 * @param facts what the page declares about it
 */
public record Article(@Nullable String headline, List<String> paragraphs, Facts facts) {

  /**
   * What a page declares about its article; each is null if it does not say.
   *
   * @param title the headline
   * @param byline the authors
   * @param publisher the outlet
   * @param published the day of publication
   * @param dateline where it was filed
   * @param url the page's own address
   * @param language the page's language, as declared
   */
  public record Facts(
      @Nullable String title,
      @Nullable String byline,
      @Nullable String publisher,
      @Nullable LocalDate published,
      @Nullable String dateline,
      @Nullable String url,
      @Nullable String language) {}

  /** Copies the paragraphs. */
  public Article {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * Finds the article of a page.
   *
   * @param html the page
   * @param address where it was found, to resolve its links, or empty
   * @return the article, or null if the page has none: a front page, a list of links, an error
   */
  public static @Nullable Article of(String html, String address) {
    Document page = Jsoup.parse(html, address);
    Metadata metadata = Metadata.of(page);
    Facts facts = metadata.facts();
    String headline = Headlines.of(page, facts.title());
    List<String> paragraphs = new BodyFinder(page, metadata.declaresArticle()).paragraphs();
    if (paragraphs.isEmpty()) {
      paragraphs = metadata.declaredBody();
    }
    if (paragraphs.isEmpty()) {
      return null;
    }
    if (headline != null && Headlines.same(headline, paragraphs.get(0))) {
      paragraphs = paragraphs.subList(1, paragraphs.size());
    }
    return paragraphs.isEmpty() ? null : new Article(headline, paragraphs, facts);
  }
}
