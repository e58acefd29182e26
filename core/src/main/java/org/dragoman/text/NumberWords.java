package org.dragoman.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * How many: <i>two, at least a dozen, scores of, between 20 and 30, more than 100</i>.
 *
 * <p>Round words are taken at their word and not beyond it: <i>more than 100</i> and <i>at least
 * 100</i> both allow 100 and upwards, <i>up to 30</i> and <i>fewer than 30</i> allow 1 to 30,
 * <i>about 50</i> is 50. <i>Dozens</i> are two dozen or more, <i>hundreds</i> 200 or more.
 */
public final class NumberWords {

  /**
   * A number or range.
   *
   * @param min the least that the words allow
   * @param max the most; null if they set no upper bound
   * @param firstToken the index of the first of the words that give it
   * @param lastToken the index of the last
   */
  public record Count(int min, @Nullable Integer max, int firstToken, int lastToken) {}

  /** What a quantifier makes of the number that follows it. */
  private enum Bound {
    LEAST,
    MOST,
    NONE
  }

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Integer> SCALES =
      Map.of(
          "dozen", 12,
          "score", 20,
          "hundred", 100,
          "thousand", 1_000,
          "million", 1_000_000,
          "billion", 1_000_000_000);

  /** Words for an open number, and the least that they allow. */
  private static final Map<String, Integer> OPEN =
      Map.ofEntries(
          Map.entry("few", 2),
          Map.entry("handful", 3),
          Map.entry("several", 3),
          Map.entry("tens", 20),
          Map.entry("dozens", 24),
          Map.entry("scores", 40),
          Map.entry("hundreds", 200),
          Map.entry("thousands", 2_000),
          Map.entry("millions", 2_000_000));

  private static final Map<String, Integer> PLURAL_SCALES =
      Map.of("dozens", 12, "hundreds", 100, "thousands", 1_000, "millions", 1_000_000);

  private static final Set<String> NUMBER_JOINTS = Set.of("and", "to", "or");

  private static final Map<String, Integer> PAIRS = Map.of("couple", 2, "pair", 2, "both", 2);

  /** Quantifiers, the longest of those with the same end first. */
  private static final List<Map.Entry<List<String>, Bound>> QUANTIFIERS =
      List.of(
          quantifier("no more than", Bound.MOST),
          quantifier("not more than", Bound.MOST),
          quantifier("no less than", Bound.LEAST),
          quantifier("not less than", Bound.LEAST),
          quantifier("no fewer than", Bound.LEAST),
          quantifier("not fewer than", Bound.LEAST),
          quantifier("more than", Bound.LEAST),
          quantifier("less than", Bound.MOST),
          quantifier("fewer than", Bound.MOST),
          quantifier("at least", Bound.LEAST),
          quantifier("at most", Bound.MOST),
          quantifier("up to", Bound.MOST),
          quantifier("as many as", Bound.MOST),
          quantifier("a minimum of", Bound.LEAST),
          quantifier("a maximum of", Bound.MOST),
          quantifier("in excess of", Bound.LEAST),
          quantifier("upwards of", Bound.LEAST),
          quantifier("upward of", Bound.LEAST),
          quantifier("a total of", Bound.NONE),
          quantifier("close to", Bound.NONE),
          quantifier("an estimated", Bound.NONE),
          quantifier("over", Bound.LEAST),
          quantifier("above", Bound.LEAST),
          quantifier("under", Bound.MOST),
          quantifier("below", Bound.MOST),
          quantifier("nearly", Bound.NONE),
          quantifier("almost", Bound.NONE),
          quantifier("about", Bound.NONE),
          quantifier("around", Bound.NONE),
          quantifier("roughly", Bound.NONE),
          quantifier("approximately", Bound.NONE),
          quantifier("some", Bound.NONE),
          quantifier("estimated", Bound.NONE),
          quantifier("exactly", Bound.NONE),
          quantifier("only", Bound.NONE),
          quantifier("just", Bound.NONE),
          quantifier("another", Bound.NONE));

  /** Nouns that stand before <i>of</i> and the noun that is counted. */
  private static final Set<String> GATHERED =
      Set.of("total", "group", "crowd", "band", "team", "gang", "number");

  /** Words after which <i>one</i> is no number. */
  private static final Set<String> BEFORE_ONE =
      Set.of("no", "any", "every", "each", "the", "this", "that", "which", "some");

  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(,\\d{3})+|\\d+(\\.\\d+)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGIT_RANGE =
      Pattern.compile(
          "(\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,9})[-–—](\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,9})");
  private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");
  private static final Pattern DASH = Pattern.compile("[-‐‑–—]");

  /** No count of things in the news has more words than this. */
  private static final int LONGEST = 12;

  private NumberWords() {}

  private static Map.Entry<List<String>, Bound> quantifier(String words, Bound bound) {
    return Map.entry(List.of(words.split(" ")), bound);
  }

  /**
   * How many of what a noun names there are.
   *
   * @param sentence the sentence
   * @param noun the head of a noun phrase, or the number itself where it stands alone (<i>12 were
   *     killed</i>)
   * @return the number with its words, or null if none is given; ages, years, percentages and
   *     amounts of money are no counts
   */
  public static @Nullable Count of(Sentence sentence, Token noun) {
    if (isPronoun(sentence, noun)) {
      return null;
    }
    int last = lastWord(sentence, noun);
    while (last >= 0
        && last + 2 < sentence.size()
        && word(sentence, last + 1).equals("of")
        && PLURAL_SCALES.containsKey(word(sentence, last + 2))) {
      last += 2; // "hundreds of thousands"
    }
    if (last < 0) {
      Token counted = gathered(sentence, noun);
      return counted == null ? null : of(sentence, counted);
    }
    for (int first = Math.max(0, last - LONGEST + 1); first <= last; first++) {
      Count count = read(sentence, first, last);
      if (count != null) {
        return count;
      }
    }
    return null;
  }

  /** <i>no one, the one</i>. */
  private static boolean isPronoun(Sentence sentence, Token noun) {
    int before = noun.index() - 1;
    return noun.form().equalsIgnoreCase("one")
        && before >= 0
        && BEFORE_ONE.contains(word(sentence, before));
  }

  /**
   * Where a phrase begins if the numbers right before it are taken in: parsers hang them elsewhere
   * (<i>left 12 dead, between 20 and 30 people</i>).
   */
  private static int withNumbersBefore(Sentence sentence, int first) {
    int begin = first;
    while (begin > 0) {
      boolean joined =
          begin > 1
              && NUMBER_JOINTS.contains(word(sentence, begin - 1))
              && isNumber(sentence, begin - 2);
      if (!isNumber(sentence, begin - 1) && !joined) {
        break;
      }
      begin--;
    }
    return begin;
  }

  /** The last word of the number that counts the noun, or −1. */
  private static int lastWord(Sentence sentence, Token noun) {
    if (isNumber(sentence, noun.index())) {
      return noun.index();
    }
    Token head = sentence.head(noun);
    if (head != null
        && head.index() < noun.index()
        && "of".equals(sentence.caseOf(noun))
        && countsWithOf(word(sentence, head.index()))) {
      return head.index();
    }
    int i = noun.index() - 1;
    int begin = withNumbersBefore(sentence, sentence.first(noun));
    while (i >= begin) {
      Token token = sentence.token(i);
      if (isDash(token) || isDash(sentence.token(i + 1))) {
        // "a 12-year-old boy": what is joined by hyphens counts nothing outside.
        int start = startOfCompound(sentence, i);
        if (isNumber(sentence, i) && spelledOut(sentence, start, i)) {
          return i;
        }
        i = start - 1;
        continue;
      }
      if (isNumber(sentence, i)) {
        return i;
      }
      if (i >= begin + 2
          && word(sentence, i).equals("more")
          && word(sentence, i - 1).equals("or")
          && isNumber(sentence, i - 2)) {
        return i;
      }
      boolean modifier =
          token.xpos().startsWith("JJ")
              || token.isNoun()
              || token.xpos().startsWith("RB")
              || token.xpos().equals("VBN")
              || token.xpos().equals("VBG")
              || token.xpos().equals("CD")
              || token.form().equals(",");
      if (!modifier || !sentence.dominates(noun, token)) {
        return -1;
      }
      i--;
    }
    return -1;
  }

  private static @Nullable Token gathered(Sentence sentence, Token noun) {
    if (GATHERED.contains(noun.lemma().toLowerCase(Locale.ROOT))) {
      for (Token child : sentence.children(noun, "nmod")) {
        if ("of".equals(sentence.caseOf(child))) {
          return child;
        }
      }
    }
    return null;
  }

  private static boolean countsWithOf(String word) {
    return OPEN.containsKey(word) || SCALES.containsKey(word) || PAIRS.containsKey(word);
  }

  private static int startOfCompound(Sentence sentence, int end) {
    int i = end;
    while (i > 0
        && (isDash(sentence.token(i)) || isDash(sentence.token(i - 1)))
        && sentence.token(i - 1).end() == sentence.token(i).begin()) {
      i--;
    }
    return i;
  }

  private static boolean spelledOut(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!isDash(sentence.token(i)) && !isNumber(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDash(Token token) {
    return DASH.matcher(token.form()).matches();
  }

  private static String word(Sentence sentence, int index) {
    return sentence.token(index).form().toLowerCase(Locale.ROOT);
  }

  private static boolean isNumber(Sentence sentence, int index) {
    String word = word(sentence, index);
    return UNITS.containsKey(word)
        || SCALES.containsKey(word)
        || OPEN.containsKey(word)
        || PAIRS.containsKey(word)
        || DIGITS.matcher(word).matches()
        || DIGIT_RANGE.matcher(word).matches();
  }

  /** Reads a run of tokens as a number if all of it is one, quantifiers included. */
  private static @Nullable Count read(Sentence sentence, int first, int last) {
    for (Map.Entry<List<String>, Bound> quantifier : QUANTIFIERS) {
      int length = quantifier.getKey().size();
      if (first + length <= last && matches(sentence, first, quantifier.getKey())) {
        // Quantifiers pile up: "as many as an estimated 30".
        Count inner = read(sentence, first + length, last);
        return inner == null ? null : bounded(inner, quantifier.getValue(), first);
      }
    }
    Matcher range = DIGIT_RANGE.matcher(word(sentence, last));
    if (first == last && range.matches()) {
      int low = Integer.parseInt(range.group(1).replace(",", ""));
      int high = Integer.parseInt(range.group(2).replace(",", ""));
      return low < high ? new Count(low, high, first, last) : null;
    }
    Parser parser = new Parser(sentence, first, last);
    boolean between = parser.skip("between") || parser.skip("from");
    Amount low = parser.amount();
    if (low == null) {
      return null;
    }
    Amount high = low;
    if (parser.skip("to") || parser.skipDash() || parser.skip(between ? "and" : "or")) {
      if (parser.skip("more")) {
        high = new Amount(low.value(), true);
      } else {
        high = parser.amount();
      }
    } else if (between) {
      return null;
    }
    if (high == null || !parser.atEnd() || isNoCount(sentence, first, last)) {
      return null;
    }
    double min = low.value();
    double max = high.value();
    if (min > max || max > Integer.MAX_VALUE) {
      return null;
    }
    boolean open = low.open() || high.open();
    return new Count((int) min, open ? null : Integer.valueOf((int) max), first, last);
  }

  private static Count bounded(Count count, Bound bound, int first) {
    return switch (bound) {
      case LEAST -> new Count(count.min(), null, first, count.lastToken());
      case MOST -> {
        boolean range = count.max() != null && count.max() != count.min();
        int min = range ? count.min() : 1;
        yield new Count(Math.min(min, count.min()), count.max(), first, count.lastToken());
      }
      case NONE -> new Count(count.min(), count.max(), first, count.lastToken());
    };
  }

  private static boolean matches(Sentence sentence, int first, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!word(sentence, first + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNoCount(Sentence sentence, int first, int last) {
    boolean money = first > 0 && sentence.token(first - 1).xpos().equals("$");
    boolean year = first == last && YEAR.matcher(sentence.token(first).form()).matches();
    return money || year;
  }

  /**
   * A number, or the least of an open one.
   *
   * @param value the number
   * @param open whether it may be more
   */
  private record Amount(double value, boolean open) {}

  /** Reads numbers from left to right. */
  private static final class Parser {

    private final Sentence sentence;
    private final int last;
    private int at;

    Parser(Sentence sentence, int first, int last) {
      this.sentence = sentence;
      this.at = first;
      this.last = last;
    }

    boolean atEnd() {
      return at > last;
    }

    String peek(int ahead) {
      return at + ahead <= last ? word(sentence, at + ahead) : "";
    }

    boolean skip(String word) {
      boolean there = peek(0).equals(word);
      at += there ? 1 : 0;
      return there;
    }

    boolean skipDash() {
      boolean there = !atEnd() && isDash(sentence.token(at));
      at += there ? 1 : 0;
      return there;
    }

    @Nullable Amount amount() {
      int start = at;
      skip("a");
      String word = peek(0);
      Integer pair = PAIRS.get(word);
      if (pair != null) {
        at++;
        return scaled(new Amount(pair, false));
      }
      boolean article = at > start;
      Integer open = OPEN.get(word);
      // "Few came" tells how many did not.
      if (open != null && (article || !word.equals("few"))) {
        at++;
        return scaled(new Amount(open, true));
      }
      if (article != SCALES.containsKey(word)) {
        at = start;
        return null;
      }
      if (skip("half")) {
        skip("a");
        Integer scale = SCALES.get(peek(0));
        if (scale == null) {
          return null;
        }
        at++;
        return new Amount(scale / 2.0, false);
      }
      return plain();
    }

    /** <i>tens of thousands, several hundred, a few dozen</i>. */
    private Amount scaled(Amount amount) {
      double value = amount.value();
      while (!atEnd()) {
        boolean of = peek(0).equals("of");
        String word = peek(of ? 1 : 0);
        Integer scale = of ? PLURAL_SCALES.get(word) : null;
        scale = scale == null ? SCALES.get(word) : scale;
        if (scale == null) {
          break;
        }
        at += of ? 2 : 1;
        value *= scale;
      }
      return new Amount(value, amount.open());
    }

    private @Nullable Amount plain() {
      double total = 0;
      double current = 0;
      boolean any = false;
      boolean number = false;
      while (!atEnd()) {
        String word = peek(0);
        Double value = value(word);
        Integer scale = SCALES.get(word);
        if (value != null && (!number || fits(current, value))) {
          current += value;
          number = true;
          at++;
        } else if (scale != null) {
          current = (any || number ? Math.max(current, 1) : 1) * scale;
          if (scale >= 1000) {
            total += current;
            current = 0;
          }
          number = false;
          at++;
        } else if (any && continues(word)) {
          at++;
          continue;
        } else {
          break;
        }
        any = true;
      }
      return any ? new Amount(total + current, false) : null;
    }

    /** <i>twenty five</i> is one number, <i>two five</i> is none. */
    private static boolean fits(double current, double value) {
      return current >= 20 && current % 10 == 0 && value < 10 && current % 100 != 0;
    }

    /** <i>twenty-five, one hundred and six</i>. */
    private boolean continues(String word) {
      Double next = value(peek(1));
      Double before = value(word(sentence, at - 1));
      boolean afterScale = SCALES.containsKey(word(sentence, at - 1));
      if (word.equals("and")) {
        return afterScale && next != null && next < 100;
      }
      boolean dash = DASH.matcher(word).matches();
      return dash
          && next != null
          && before != null
          && UNITS.containsKey(peek(1))
          && fits(before, next);
    }

    private static @Nullable Double value(String word) {
      Integer unit = UNITS.get(word);
      if (unit != null) {
        return (double) unit;
      }
      return DIGITS.matcher(word).matches() ? Double.valueOf(word.replace(",", "")) : null;
    }
  }
}
