package org.dragoman.reading.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of a page's article.
 *
 * <p>What is never body goes first: scripts, menus, forms, captions, and boxes whose class names
 * them. Then every block of text is weighed: sentences outside links count for the element around
 * them, link texts and scraps against it. The body is the element with the greatest sum, so that a
 * story cut into several boxes is found whole and the teasers beside it are not.
 */
final class BodyFinder {

  private static final int LONG_ENOUGH = 140;
  private static final int SENTENCE = 25;

  private static final String NEVER =
      "script, style, noscript, template, nav, aside, form, button, input, select, textarea, "
          + "iframe, object, embed, svg, canvas, video, audio, picture, figure, figcaption, menu, "
          + "dialog, label, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], "
          + "[role=banner], [role=contentinfo], [role=dialog], [role=search], [role=menu], "
          + "[role=alert], [style*=display:none], [style*='display: none']";

  private static final Pattern NOT_BODY =
      Pattern.compile(
          "(?:^|[\\s_-])(?:share|sharing|social|related|promo|promos|teaser|teasers|newsletter|"
              + "subscribe|subscription|cookie|cookies|consent|gdpr|comment|comments|disqus|caption|"
              + "captions|credit|credits|ad|ads|advert|advertisement|advertising|sponsor|sponsored|"
              + "outbrain|taboola|breadcrumb|breadcrumbs|menu|nav|navbar|navigation|sidebar|widget|"
              + "widgets|recommended|recommendations|recirc|trending|popular|mostread|tags|taglist|"
              + "bio|signup|sign|paywall|toolbar|modal|popup|overlay|banner|gallery|slideshow|"
              + "carousel|readmore|footer|masthead|copyright|disclaimer|print|toc|skip|pagination|"
              + "pager|feedback|login|hidden|follow|byline|dateline|timestamp|meta|author|authors|"
              + "kicker|eyebrow|correction|embed|tweet|infobox|factbox|timeline|player|photo|"
              + "image|media|alsoread|morefrom|moreon|readalso|inread)(?:$|[\\s_-])");

  private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\u200b]+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"”’')\\]]*$");

  private static final Set<String> INLINE_LIKE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
          "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup",
          "time", "tt", "u", "var", "wbr", "br", "img");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** A run of text between block ends. */
  private record Piece(Element parent, String words, int linked, boolean heading) {

    boolean isSentence() {
      return words.length() >= SENTENCE
          && linked * 2 < words.length()
          && SENTENCE_END.matcher(words).find();
    }

    boolean isLinks() {
      return linked * 2 >= words.length();
    }
  }

  private final Document page;
  private final boolean declared;

  /**
   * Looks at a page, whose elements it removes on the way.
   *
   * @param declared whether the page says that it is an article
   */
  BodyFinder(Document page, boolean declared) {
    this.page = page;
    this.declared = declared;
  }

  /** The paragraphs of the body; empty if there is no article. */
  List<String> paragraphs() {
    Element all = page.body();
    all.select(NEVER).remove();
    removeBoxes(all);
    List<Piece> pieces = pieces(all);
    Element body = heaviest(all, pieces);
    if (body == null) {
      return List.of();
    }
    List<Piece> inside = pieces(body);
    if (!declared && isList(inside)) {
      return List.of();
    }
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < inside.size(); i++) {
      if (belongs(inside, i)) {
        paragraphs.add(inside.get(i).words());
      }
    }
    int length = paragraphs.stream().mapToInt(String::length).sum();
    boolean sentences = inside.stream().anyMatch(Piece::isSentence);
    return sentences && length >= LONG_ENOUGH ? paragraphs : List.of();
  }

  /** Removes boxes that are named for something else, but never the greater part of the text. */
  private static void removeBoxes(Element all) {
    int whole = paragraphText(all);
    for (Element box : all.select("header, footer")) {
      if (paragraphText(box) * 4 < whole || paragraphText(box) == 0) {
        box.remove();
      }
    }
    for (Element box : all.select("[class], [id]")) {
      if (box.parent() != null
          && isNamedForElse(box)
          && (paragraphText(box) * 3 < whole || paragraphText(box) == 0)
          && !"articleBody".equals(box.attr("itemprop"))) {
        box.remove();
      }
    }
  }

  private static boolean isNamedForElse(Element box) {
    String names = CAMEL.matcher(box.className() + " " + box.id()).replaceAll("-");
    return NOT_BODY.matcher(names.toLowerCase(Locale.ROOT)).find();
  }

  private static int paragraphText(Element box) {
    return box.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  private static @Nullable Element heaviest(Element all, List<Piece> pieces) {
    Map<Element, Integer> weights = new HashMap<>();
    for (Piece piece : pieces) {
      int weight = weight(piece);
      for (Element at = piece.parent(); at != null && !at.nameIs("html"); at = at.parent()) {
        weights.merge(at, weight, Integer::sum);
      }
    }
    Element best = null;
    int most = 0;
    // Document order: of equals the inner one comes later and is taken.
    for (Element element : all.getAllElements()) {
      int weight = weights.getOrDefault(element, 0);
      if (weight > 0 && weight >= most) {
        most = weight;
        best = element;
      }
    }
    return best;
  }

  private static int weight(Piece piece) {
    int length = piece.words().length();
    if (piece.isLinks()) {
      return -length - 20;
    }
    if (piece.heading()) {
      return 0;
    }
    return piece.isSentence() ? length - piece.linked() : -length - 10;
  }

  /** Whether the text is a list of teasers: headings that are links, a line or two under each. */
  private static boolean isList(List<Piece> pieces) {
    int teasers = 0;
    int sentences = 0;
    for (Piece piece : pieces) {
      if (piece.isLinks() && piece.words().length() >= 15) {
        teasers++;
      } else if (piece.isSentence()) {
        sentences++;
      }
    }
    return teasers >= 3 && teasers * 2 > sentences;
  }

  private static boolean belongs(List<Piece> pieces, int index) {
    Piece piece = pieces.get(index);
    if (piece.isLinks()) {
      return false;
    }
    if (piece.heading()) {
      boolean story = index + 1 < pieces.size() && pieces.get(index + 1).isSentence();
      return story && piece.words().length() >= 3 && index > 0;
    }
    // Scraps without a sentence are buttons, counts and labels; credits keep their words.
    return SENTENCE_END.matcher(piece.words()).find()
        || piece.words().split(" ").length >= 5
        || piece.words().startsWith("By ");
  }

  private static List<Piece> pieces(Element root) {
    List<Piece> pieces = new ArrayList<>();
    Collector collector = new Collector(root, pieces);
    NodeTraversor.traverse(collector, root);
    collector.close();
    return pieces;
  }

  /** Gathers running text and cuts it where a block begins or ends, or at a double line break. */
  private static final class Collector implements NodeVisitor {
    private final List<Piece> pieces;
    private final StringBuilder words = new StringBuilder();
    private Element parent;
    private int linked;
    private int links;
    private int breaks;

    Collector(Element root, List<Piece> pieces) {
      this.parent = root;
      this.pieces = pieces;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        String part = text.getWholeText();
        if (!part.isBlank()) {
          breaks = 0;
          if (words.toString().isBlank()) {
            parent = block(text);
          }
          linked += links > 0 ? plain(part).length() : 0;
        }
        words.append(part);
      } else if (node instanceof Element element) {
        String name = element.normalName();
        if (name.equals("a")) {
          links++;
        } else if (name.equals("br")) {
          words.append(' ');
          breaks++;
          if (breaks == 2) {
            close();
          }
        } else if (!INLINE_LIKE.contains(name)) {
          close();
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        String name = element.normalName();
        if (name.equals("a")) {
          links--;
        } else if (!INLINE_LIKE.contains(name)) {
          close();
        }
      }
    }

    private static Element block(TextNode text) {
      Element at = Objects.requireNonNull(text.parent());
      while (INLINE_LIKE.contains(at.normalName()) && at.parent() != null) {
        at = at.parent();
      }
      return at;
    }

    void close() {
      String gathered = plain(words.toString());
      if (!gathered.isEmpty()) {
        String name = parent.normalName();
        pieces.add(new Piece(parent, gathered, linked, HEADINGS.contains(name)));
      }
      words.setLength(0);
      linked = 0;
      breaks = 0;
    }
  }

  /** White space made plain. */
  static String plain(String words) {
    return SPACE.matcher(words).replaceAll(" ").strip();
  }
}
