package org.dragoman.reading.layout;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dragoman.model.Passage;
import org.dragoman.reading.layout.Bylines.Byline;
import org.jspecify.annotations.Nullable;

/** Goes through a text from both ends: head first, then the credits, the story is what is left. */
final class LayoutFinder {

  /** More lines than this between headline and story there are not. */
  private static final int LONGEST_HEAD = 12;

  private static final int LONGEST_HEADLINE = 220;
  private static final int HEADLINE_WORDS = 32;
  private static final int SHORTEST_PARAGRAPH = 60;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’')\\]]*$");
  private static final Pattern FULL_STOP = Pattern.compile("[.…][\"”’')\\]]*$");
  private static final Pattern TURN =
      Pattern.compile("(?:Q|A|Question|Answer|[\\p{Lu}][\\p{Lu} .'’-]{1,40})\\s?:\\s");
  private static final Pattern LABEL = Pattern.compile("(?:Q|A|[\\p{Lu}][\\p{L} .'’-]{0,50}):\\s");
  private static final Pattern QUOTE = Pattern.compile("^[\"“”‘'«„]");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  private final String text;
  private final @Nullable String title;
  private final @Nullable String publisher;
  private final List<Block> blocks;
  private final DatelineReader datelines;

  private final List<Layout.Part> parts = new ArrayList<>();
  private @Nullable String headline;
  private @Nullable String authors;
  private @Nullable String agency;
  private Layout.@Nullable Part dateline;
  private @Nullable LocalDate stamped;
  private @Nullable LocalDate datelined;

  LayoutFinder(String text, @Nullable String title, @Nullable String publisher) {
    this.text = text;
    this.title = title;
    this.publisher = publisher;
    this.blocks = Blocks.of(text);
    long turns =
        blocks.stream()
            .filter(block -> LABEL.matcher(text).region(block.begin(), block.end()).lookingAt())
            .count();
    this.datelines = new DatelineReader(text, turns >= 3);
  }

  Layout find() {
    int first = head();
    int last = blocks.size();
    while (last > first + 1 && isCreditAtEnd(last - 1)) {
      last--;
    }
    boolean opening = true;
    for (int i = first; i < last; i++) {
      Block block = blocks.get(i);
      if (last - first > 1 && Credits.isCreditAnywhere(block.of(text))) {
        add(Passage.Kind.CREDIT, block.begin(), block.end());
      } else {
        body(block, opening, i == last - 1);
        opening = false;
      }
    }
    for (Block block : blocks.subList(last, blocks.size())) {
      add(Passage.Kind.CREDIT, block.begin(), block.end());
    }
    return new Layout(
        parts, headline, authors, agency, dateline, stamped != null ? stamped : datelined);
  }

  /** Reads headline, bylines and a dateline on a line of its own; gives where the story begins. */
  private int head() {
    int at = titleLines();
    if (at > 0) {
      headline(blocks.get(0).begin(), blocks.get(at - 1).end());
    } else if (isHeadline(0)) {
      headline(blocks.get(0).begin(), blocks.get(0).end());
      at = 1;
    }
    boolean begun = at > 0;
    int headlineEnd = at;
    while (at < Math.min(blocks.size() - 1, LONGEST_HEAD)) {
      Block block = blocks.get(at);
      String line = block.of(text);
      Byline byline = Bylines.read(line, publisher);
      Dateline own = begun ? datelines.line(block) : null;
      if (byline != null && (byline.sure() || isAuthors(at, byline))) {
        byline(block, byline);
      } else if (own != null && !opensWithDateline(at + 1)) {
        dateline(own);
        at++;
        break;
      } else if (opensWithDateline(at)) {
        break;
      } else if (Credits.isCreditAnywhere(line)) {
        add(Passage.Kind.CREDIT, block.begin(), block.end());
      } else if (at == headlineEnd && begun && isDeck(at)) {
        add(Passage.Kind.HEADLINE, block.begin(), block.end());
      } else if (!begun && at > 0 && isHeadline(at)) {
        // A date or an agency above the headline.
        headline(block.begin(), block.end());
        begun = true;
        headlineEnd = at + 1;
      } else {
        break;
      }
      at++;
    }
    return at;
  }

  private void headline(int begin, int end) {
    headline = text.substring(begin, end);
    add(Passage.Kind.HEADLINE, begin, end);
  }

  private void byline(Block block, Byline byline) {
    add(Passage.Kind.BYLINE, block.begin(), block.end());
    authors = authors == null ? byline.authors() : authors;
    agency = agency == null ? byline.agency() : agency;
    stamped = stamped == null ? byline.published() : stamped;
  }

  private void dateline(Dateline found) {
    add(Passage.Kind.DATELINE, found.begin(), found.markEnd());
    if (dateline == null) {
      dateline = new Layout.Part(Passage.Kind.DATELINE, found.begin(), found.end());
      datelined = found.date();
    }
    agency = agency == null ? found.agency() : agency;
  }

  private void body(Block block, boolean opening, boolean closing) {
    int begin = block.begin();
    int end = block.end();
    Dateline found = datelines.at(block, opening && dateline == null);
    if (found != null) {
      dateline(found);
      begin = found.body();
    }
    int tail = closing ? Credits.tail(text.substring(begin, end)) : -1;
    if (tail > 0) {
      int from = begin + tail;
      int to = from;
      while (to > begin && Blocks.isSpace(text.charAt(to - 1))) {
        to--;
      }
      add(Passage.Kind.BODY, begin, to);
      add(Passage.Kind.CREDIT, from, end);
    } else {
      add(Passage.Kind.BODY, begin, end);
    }
  }

  private void add(Passage.Kind kind, int begin, int end) {
    if (begin < end) {
      parts.add(new Layout.Part(kind, begin, end));
    }
  }

  /** How many of the first lines say what the given title says; 0 if they say something else. */
  int titleLines() {
    if (title == null || title.isBlank()) {
      return 0;
    }
    String wanted = plain(title);
    StringBuilder seen = new StringBuilder();
    for (int i = 0; i < Math.min(4, blocks.size()); i++) {
      seen.append(' ').append(blocks.get(i).of(text));
      if (seen.length() > 2 * title.length() + 40) {
        return 0;
      }
      if (plain(seen.toString()).equals(wanted)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Letters and figures only: quotation marks, dashes and spaces are printed in many ways. */
  static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private boolean isHeadline(int at) {
    if (at + 1 >= blocks.size()) {
      return false;
    }
    Block block = blocks.get(at);
    Block next = blocks.get(at + 1);
    String line = block.of(text);
    if (line.length() > LONGEST_HEADLINE
        || words(line) > HEADLINE_WORDS
        || isTurn(line)
        || datelines.at(block, true) != null
        || Credits.isCreditAnywhere(line)) {
      return false;
    }
    Byline byline = Bylines.read(line, publisher);
    if (byline != null && (byline.sure() || isAgencyLine(at + 1))) {
      return false;
    }
    boolean beforeHead = isAgencyLine(at + 1) || opensWithDateline(at + 1);
    if (beforeHead) {
      return true;
    }
    if ((FULL_STOP.matcher(line).find() && !isInTitleCase(line))
        || (QUOTE.matcher(line).find() && line.length() > 120)) {
      return false;
    }
    return next.afterBlank()
        || next.length() > block.length()
        || isParagraph(at + 1)
        || isDeck(at + 1);
  }

  /** Some outlets end headlines with a full stop, but no sentence has such capitals. */
  private static boolean isInTitleCase(String line) {
    List<String> words =
        LETTERS
            .matcher(line)
            .results()
            .map(MatchResult::group)
            .filter(w -> w.length() > 3)
            .toList();
    long capital = words.stream().filter(w -> Character.isUpperCase(w.codePointAt(0))).count();
    return words.size() >= 4 && capital * 10 >= words.size() * 8L;
  }

  /** A second line of a headline: no sentence of its own, and the story is still to come. */
  private boolean isDeck(int at) {
    String line = blocks.get(at).of(text);
    return line.length() <= LONGEST_HEADLINE
        && words(line) <= HEADLINE_WORDS + 8
        && !SENTENCE_END.matcher(line).find()
        && !line.endsWith(":")
        && !isTurn(line)
        && !QUOTE.matcher(line).find()
        && at + 1 < blocks.size()
        && (isParagraph(at + 1) || isAgencyLine(at + 1) || opensWithDateline(at + 1));
  }

  /** Whether a bare name under a headline is an author's: the story or an agency must follow. */
  private boolean isAuthors(int at, Byline byline) {
    boolean follows =
        isAgencyLine(at + 1)
            || opensWithDateline(at + 1)
            || (headline != null && isParagraph(at + 1));
    return byline.authors() != null && follows;
  }

  private boolean isAgencyLine(int at) {
    if (at >= blocks.size()) {
      return false;
    }
    Byline byline = Bylines.read(blocks.get(at).of(text), publisher);
    if (byline == null) {
      return false;
    }
    if (byline.sure()) {
      return true;
    }
    // A name alone is an author if an agency or the dateline follows.
    return at + 1 < blocks.size() && (opensWithDateline(at + 1) || isSureByline(at + 1));
  }

  private boolean isSureByline(int at) {
    Byline byline = Bylines.read(blocks.get(at).of(text), publisher);
    return byline != null && byline.sure();
  }

  private boolean opensWithDateline(int at) {
    return at < blocks.size() && datelines.at(blocks.get(at), true) != null;
  }

  private boolean isParagraph(int at) {
    if (at >= blocks.size()) {
      return false;
    }
    String paragraph = blocks.get(at).of(text);
    return (paragraph.length() >= SHORTEST_PARAGRAPH && SENTENCE_END.matcher(paragraph).find())
        || opensWithDateline(at)
        || isTurn(paragraph);
  }

  private boolean isCreditAtEnd(int at) {
    return Credits.isCreditAtEnd(blocks.get(at).of(text));
  }

  private static boolean isTurn(String line) {
    return TURN.matcher(line).lookingAt();
  }

  private static int words(String line) {
    return line.split("\\s+").length;
  }
}
