package org.dragoman.reading.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.reading.layout.WrittenDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page declares of itself: JSON-LD first, then OpenGraph and meta tags, then the markup. */
final class Metadata {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final Set<String> ARTICLE_TYPES =
      Set.of(
          "article",
          "newsarticle",
          "reportagenewsarticle",
          "analysisnewsarticle",
          "backgroundnewsarticle",
          "opinionnewsarticle",
          "blogposting",
          "liveblogposting",
          "socialmediaposting",
          "webpage:article",
          "report");

  private static final int SHORTEST_BODY = 140;

  private final Document page;
  private final @Nullable JsonNode linked;

  private Metadata(Document page, @Nullable JsonNode linked) {
    this.page = page;
    this.linked = linked;
  }

  static Metadata of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode article = article(JSON.readTree(script.data().strip()), 0);
        if (article != null) {
          return new Metadata(page, article);
        }
      } catch (JacksonException e) {
        // Pages often carry broken JSON; their tags say the same.
      }
    }
    return new Metadata(page, null);
  }

  private static @Nullable JsonNode article(JsonNode node, int depth) {
    if (depth > 4) {
      return null;
    }
    if (node.isArray()) {
      for (JsonNode child : node) {
        JsonNode found = article(child, depth + 1);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    if (!node.isObject()) {
      return null;
    }
    for (JsonNode type :
        node.path("@type").isArray() ? node.path("@type") : List.of(node.path("@type"))) {
      if (type.isString() && ARTICLE_TYPES.contains(type.asString().toLowerCase(Locale.ROOT))) {
        return node;
      }
    }
    for (String inside : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
      JsonNode found = article(node.path(inside), depth + 1);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether the page says that it is an article. */
  boolean declaresArticle() {
    return linked != null || "article".equalsIgnoreCase(meta("og:type"));
  }

  /** The body that JSON-LD carries, in paragraphs; empty if it carries none. */
  List<String> declaredBody() {
    String body = linked("articleBody");
    if (body == null || body.length() < SHORTEST_BODY) {
      return List.of();
    }
    return Arrays.stream(body.split("\\R+"))
        .map(BodyFinder::plain)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  Article.Facts facts() {
    return new Article.Facts(
        first(linked("headline"), meta("og:title"), meta("twitter:title"), meta("title")),
        byline(),
        first(
            linkedName("publisher"),
            meta("og:site_name"),
            meta("article:publisher_name"),
            meta("application-name"),
            meta("dc.publisher"),
            meta("copyright-holder")),
        published(),
        linked("dateline"),
        url(),
        language());
  }

  private @Nullable String byline() {
    String author =
        first(
            linkedName("author"),
            meta("author"),
            meta("byl"),
            meta("parsely-author"),
            meta("sailthru.author"),
            meta("dc.creator"),
            meta("article:author"),
            text("[itemprop=author] [itemprop=name]"),
            text("[itemprop=author]"),
            text("a[rel=author], [rel=author]"),
            text(
                ".byline, .byline__name, .author-name, .article-author, .article__author, .post-author"));
    if (author == null || author.startsWith("http") || author.length() > 160) {
      return null;
    }
    String bare = author.replaceFirst("(?i)^(?:written\\s+)?by:?\\s+", "").strip();
    return bare.isEmpty() ? null : bare;
  }

  private @Nullable LocalDate published() {
    List<@Nullable String> declared = new ArrayList<>();
    declared.add(linked("datePublished"));
    for (String name :
        List.of(
            "article:published_time",
            "og:published_time",
            "article:published",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "dc.date.created",
            "datepublished",
            "citation_publication_date",
            "ptime")) {
      declared.add(meta(name));
    }
    for (Element element : page.select("[itemprop=datePublished]")) {
      declared.add(first(element.attr("content"), element.attr("datetime"), element.text()));
    }
    for (Element time :
        page.select(
            "time[pubdate], article time[datetime], header time[datetime], main time[datetime], time[datetime]")) {
      declared.add(time.attr("datetime"));
    }
    for (Element time :
        page.select(
            "time, .published, .pubdate, .publish-date, .date-published, .timestamp, .article-date, .post-date, .entry-date, .date")) {
      declared.add(time.text());
    }
    for (String value : declared) {
      LocalDate date = value == null ? null : date(value);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(String value) {
    String bare = value.strip();
    if (bare.matches("\\d{8}(?:\\D.*)?")) {
      bare = bare.substring(0, 4) + "-" + bare.substring(4, 6) + "-" + bare.substring(6, 8);
    } else if (bare.matches("\\d{4}/\\d{2}/\\d{2}.*")) {
      bare = bare.substring(0, 10).replace('/', '-');
    }
    try {
      return bare.length() > 120 ? null : WrittenDate.in(bare);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable String url() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String address =
        first(canonical == null ? null : canonical.absUrl("href"), meta("og:url"), linked("url"));
    return address != null && address.startsWith("http") ? address : null;
  }

  private @Nullable String language() {
    Element html = page.selectFirst("html");
    String code =
        first(html == null ? null : html.attr("lang"), linked("inLanguage"), meta("og:locale"));
    return code == null ? null : code.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }

  private @Nullable String text(String selector) {
    Element element = page.selectFirst(selector);
    return element == null ? null : element.text();
  }

  private @Nullable String meta(String name) {
    for (Element element : page.select("meta[content]")) {
      String key = first(element.attr("property"), element.attr("name"), element.attr("itemprop"));
      if (name.equalsIgnoreCase(key) && !element.attr("content").isBlank()) {
        return element.attr("content").strip();
      }
    }
    return null;
  }

  private @Nullable String linked(String field) {
    JsonNode value = linked == null ? null : linked.get(field);
    return value == null || !value.isString()
        ? null
        : first(Parser.unescapeEntities(value.asString(), false));
  }

  /** The name of an agent in JSON-LD: text, an object with a name, or a list of these. */
  private @Nullable String linkedName(String field) {
    JsonNode value = linked == null ? null : linked.get(field);
    if (value == null) {
      return null;
    }
    List<JsonNode> agents = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(agents::add);
    } else {
      agents.add(value);
    }
    String names =
        agents.stream()
            .map(agent -> agent.isObject() ? agent.path("name") : agent)
            .filter(JsonNode::isString)
            .map(name -> name.asString().strip())
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? null : names;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }
}
