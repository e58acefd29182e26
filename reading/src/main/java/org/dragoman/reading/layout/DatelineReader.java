package org.dragoman.reading.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * Recognises datelines. A dateline is a run of places, dates and agencies, at least one of the
 * first or last, and a mark that ends it:
 *
 * <pre>
 * LAGOS, Nigeria (AP) —          KYIV, May 3 (Reuters) -      Paris – —
 * GENEVA/BERLIN (dpa) –          MOSCOW. May 3. INTERFAX -    (Washington) –
 * BEIRUT:                        (CNN)                        Geneva, 3 May 2014 –
 * </pre>
 *
 * <p>The less a run looks like one – a single word in small letters and a dash – the more the rest
 * of the sentence must speak for it.
 */
final class DatelineReader {

  private static final int LONGEST = 140;
  private static final int MOST_ITEMS = 8;

  private static final String DASHES = "(?:--+|[–—―]|(?<=[\\s)\\]])-(?=[\\s(]|$))";

  private static final Pattern DASH =
      Pattern.compile("\\s*" + DASHES + "(?:\\s*" + DASHES + ")*\\s*");

  private static final Pattern LOOSE_DASH = Pattern.compile("--+|[–—―]|\\s-\\s");

  private static final Pattern LEADING_AGENCY = Pattern.compile("\\(([^()]{2,40})\\)\\s+");

  private static final Pattern SLASHED_AGENCY = Pattern.compile("/[^/\\s]{2,20}/\\.?\\s+");

  private static final Pattern CLOSING_AGENCY =
      Pattern.compile("\\(([^()]{2,40})\\)\\s+(?=[\\p{Lu}“\"‘'])");

  private static final Pattern COLON = Pattern.compile(":\\s+");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:"
              + ("(?:" + WrittenDate.WEEKDAY + "\\s*)?")
              + ("(?:" + WrittenDate.MONTH + "\\s+" + WrittenDate.DAY)
              + ("|" + WrittenDate.DAY + "\\s+" + WrittenDate.MONTH + ")(?:\\s+\\d{4})?")
              + ("|" + WrittenDate.WEEKDAY)
              + "|(?:19|20)\\d{2}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[:.]?\\d{2}(?:\\s+[A-Z]{2,4})?)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PLACE =
      Pattern.compile(
          "(?:(?:Mc|Mac|Al-|al-|N['’])?\\p{Lu}[\\p{L}.'’-]*)"
              + "(?:\\s+(?:(?:Mc|Mac)?\\p{Lu}[\\p{L}.'’-]*|de|da|do|du|del|la|le|el|al|of|the|and|on|upon|near|in|am|sur)){0,5}");

  private static final Pattern ABBREVIATION = Pattern.compile("(?:^|[\\s.])\\p{L}{1,3}$");

  private static final Set<String> NOT_PLACES =
      DataFile.read(DatelineReader.class, "not_places.tsv", "\t").stream()
          .map(line -> line.cell(0))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private final String text;
  private final boolean transcript;

  /**
   * Reads the datelines of a text.
   *
   * @param transcript whether its paragraphs begin with the speaker's name and a colon: then no
   *     place can be told from a speaker
   */
  DatelineReader(String text, boolean transcript) {
    this.text = text;
    this.transcript = transcript;
  }

  /**
   * The dateline at the head of a paragraph, or null.
   *
   * @param opening whether the story begins with this paragraph; in later ones only places in
   *     capitals count
   */
  @Nullable Dateline at(Block block, boolean opening) {
    String head = text.substring(block.begin(), Math.min(block.end(), block.begin() + LONGEST));
    Dateline found = beforeDash(block, head, opening);
    if (found == null && opening) {
      found = agencyAlone(block, head);
    }
    if (found == null && !transcript && opening) {
      found = beforeColon(block, head);
    }
    return found;
  }

  /** The dateline that fills a whole line of the story's head, without a dash; or null. */
  @Nullable Dateline line(Block block) {
    if (block.length() > 80) {
      return null;
    }
    Run run = Run.of(block.of(text));
    boolean sure = run != null && run.place && (run.date || run.agency != null || run.region());
    if (run == null || !sure || (run.region() && !run.capitals && !run.date)) {
      return null;
    }
    return new Dateline(
        block.begin(), block.end(), block.end(), block.end(), run.agency, run.fullDate);
  }

  private @Nullable Dateline beforeDash(Block block, String head, boolean opening) {
    Matcher dash = DASH.matcher(head);
    // A dash may stand inside a name or a date: try the first few.
    for (int tries = 0; tries < 3 && dash.find(); tries++) {
      Run run = Run.of(head.substring(0, dash.start()));
      if (run != null && isDateline(run, block, block.begin() + dash.end(), opening)) {
        return dateline(block, dash.start(), dash.end(), run);
      }
    }
    return null;
  }

  private boolean isDateline(Run run, Block block, int rest, boolean opening) {
    if (run.capitals) {
      return run.place;
    }
    if (!opening) {
      return false;
    }
    if (run.agency != null || (run.place && (run.date || run.bracketed))) {
      return true;
    }
    if (run.date && !run.place) {
      return run.fullDate != null;
    }
    return run.place
        && run.items <= 2
        && run.words <= 5
        && rest < block.end()
        && opensSentence(rest)
        && !closesInsertion(rest, block.end());
  }

  private boolean opensSentence(int at) {
    int c = text.codePointAt(at);
    return Character.isUpperCase(c) || Character.isDigit(c) || "“\"‘'«(".indexOf(c) >= 0;
  }

  /** Whether an odd dash follows in the sentence: <i>Kerry — the chief envoy — said</i>. */
  private boolean closesInsertion(int from, int to) {
    int end = from;
    while (end < to && ".!?\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    long dashes = LOOSE_DASH.matcher(text.substring(from, end)).results().count();
    return dashes % 2 == 1;
  }

  private @Nullable Dateline agencyAlone(Block block, String head) {
    Matcher leading = LEADING_AGENCY.matcher(head);
    if (leading.lookingAt()) {
      String agency = Agencies.named(leading.group(1));
      if (agency != null) {
        int end = head.indexOf(')') + 1;
        return new Dateline(
            block.begin(),
            block.begin() + end,
            block.begin() + end,
            block.begin() + leading.end(),
            agency,
            null);
      }
    }
    for (Pattern close : List.of(CLOSING_AGENCY, SLASHED_AGENCY)) {
      Matcher closing = close.matcher(head);
      if (closing.find() && Agencies.named(closing.group()) != null) {
        int end = closing.start() + closing.group().stripTrailing().length();
        Run run = Run.of(head.substring(0, end));
        if (run != null && run.place && run.agency != null) {
          return dateline(block, end, closing.end(), run);
        }
      }
    }
    return null;
  }

  private @Nullable Dateline beforeColon(Block block, String head) {
    Matcher colon = COLON.matcher(head);
    if (!colon.find()) {
      return null;
    }
    Run run = Run.of(head.substring(0, colon.start()));
    return run != null && run.place && run.capitals && run.words <= 6
        ? dateline(block, colon.start(), colon.end(), run)
        : null;
  }

  private Dateline dateline(Block block, int end, int after, Run run) {
    int markEnd = block.begin() + after;
    while (markEnd > block.begin() + end && Blocks.isSpace(text.charAt(markEnd - 1))) {
      markEnd--;
    }
    return new Dateline(
        block.begin(),
        block.begin() + end,
        markEnd,
        Math.min(block.begin() + after, block.end()),
        run.agency,
        run.fullDate);
  }

  /** A run of words of which every one is part of a place, a date or an agency. */
  private static final class Run {
    private int items;
    private int words;
    private int places;
    private boolean place;
    private boolean date;
    private boolean bracketed;

    /** Whether the first place is in capitals: the surest sign of all. */
    private boolean capitals;

    private @Nullable String agency;
    private @Nullable LocalDate fullDate;

    /** The run, or null if a word is none of these. */
    static @Nullable Run of(String printed) {
      Run run = new Run();
      String words = printed.strip();
      if (words.isEmpty()) {
        return null;
      }
      if (words.startsWith("(") && words.indexOf(')') == words.length() - 1) {
        run.bracketed = true;
        words = words.substring(1, words.length() - 1);
      }
      List<String> items = items(words);
      if (items.size() > MOST_ITEMS) {
        return null;
      }
      for (String item : items) {
        if (!run.take(item)) {
          return null;
        }
      }
      run.fullDate = WrittenDate.in(words);
      return run.items > 0 && (run.place || run.agency != null || run.date) ? run : null;
    }

    private boolean take(String item) {
      boolean inBrackets = item.startsWith("(");
      String bare = inBrackets ? item.substring(1) : item;
      items++;
      words += bare.split("\\s+").length;
      if (DATE.matcher(bare).matches()) {
        date = true;
        return true;
      }
      String known = Agencies.named(bare);
      boolean capitalised = PLACE.matcher(bare).matches();
      if (known != null || (inBrackets && capitalised && !COUNTRIES.contains(bare))) {
        agency = agency == null ? (known != null ? known : bare) : agency;
        return true;
      }
      if (!capitalised || NOT_PLACES.contains(bare.toUpperCase(Locale.ROOT))) {
        return false;
      }
      if (!place) {
        capitals = isCapitals(bare);
      }
      place = true;
      places++;
      return places <= 5;
    }

    /** Whether a country or province stands beside the town. */
    private boolean region() {
      return places >= 2;
    }

    private static boolean isCapitals(String words) {
      int letters = 0;
      int small = 0;
      for (String word : words.split("\\s+", -1)) {
        // McALLEN; the small words of PORT of SPAIN.
        String core = word.replaceFirst("^(?:Mc|Mac|al-|Al-)(?=\\p{Lu})", "");
        if (!core.matches("de|da|do|du|del|la|le|el|al|of|the|and|on|upon|near|in|am|sur")) {
          letters += (int) core.codePoints().filter(Character::isUpperCase).count();
          small += (int) core.codePoints().filter(Character::isLowerCase).count();
        }
      }
      return letters >= 2 && small == 0;
    }

    /** Cuts at commas, slashes, brackets and full stops; an item in brackets keeps the first. */
    private static List<String> items(String words) {
      List<String> items = new ArrayList<>();
      int from = 0;
      for (int i = 0; i <= words.length(); i++) {
        char c = i < words.length() ? words.charAt(i) : ',';
        boolean stop = c == '.' && endsItem(words, from, i);
        if (stop || ",;/|·•()[]".indexOf(c) >= 0) {
          String item = words.substring(from, i).strip();
          boolean bracket = from > 0 && "([".indexOf(words.charAt(from - 1)) >= 0;
          if (!item.isEmpty()) {
            items.add(bracket ? "(" + item : item);
          }
          from = i + 1;
        }
      }
      return items;
    }

    private static boolean endsItem(String words, int from, int stop) {
      String before = words.substring(from, stop).strip();
      boolean last = stop + 1 == words.length();
      boolean spaced = !last && Blocks.isSpace(words.charAt(stop + 1));
      return (last || spaced)
          && !ABBREVIATION.matcher(before).find()
          && !before.matches("(?i).*\\b(?:Sept|June|July)");
    }
  }
}
