package org.dragoman.reading.page;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the headline that a page prints. */
final class Headlines {

  private Headlines() {}

  /**
   * The headline: the first big heading that says about the same as the declared title or the
   * window's; else the declared title; else the only big heading; else the window's title without
   * the site's name.
   */
  static @Nullable String of(Document page, @Nullable String declared) {
    String window = page.title().strip();
    for (Element heading : page.select("h1, [itemprop=headline]")) {
      String words = heading.text().strip();
      if (!words.isEmpty() && (matches(words, declared) || matches(words, window))) {
        return words;
      }
    }
    if (declared != null) {
      return declared;
    }
    Element article = page.selectFirst("article h1");
    if (article == null && page.select("h1").size() == 1) {
      article = page.selectFirst("h1");
    }
    if (article != null && !article.text().isBlank()) {
      return article.text().strip();
    }
    String bare = withoutSite(window);
    return bare.isEmpty() ? null : bare;
  }

  static String withoutSite(String window) {
    String[] pieces = window.split("\\s+[|–—»·-]\\s+", -1);
    String longest = pieces.length > 0 ? pieces[0] : window;
    return longest.split("\\s+").length >= 3 ? longest.strip() : window;
  }

  private static boolean matches(String heading, @Nullable String title) {
    if (title == null || title.isEmpty()) {
      return false;
    }
    String one = letters(heading);
    String other = letters(title);
    return one.length() >= 8
        && (other.contains(one) || (one.contains(other) && other.length() >= 8));
  }

  static boolean same(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
