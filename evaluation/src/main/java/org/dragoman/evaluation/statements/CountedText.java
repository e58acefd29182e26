package org.dragoman.evaluation.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;

/** A story cut into the words that the figures count, with what stands in quotation marks. */
final class CountedText {

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}_]+(?:[.,'’\\-][\\p{L}\\p{N}_]+)*|[^\\p{L}\\p{N}_\\s]");

  private final String text;

  /** Where each token begins and ends, in code points. */
  private final List<Span> tokens = new ArrayList<>();

  private final List<String> forms = new ArrayList<>();
  private final BitSet words = new BitSet();

  /** For each token the quotation that it stands in, or −1. */
  private final List<Integer> regions = new ArrayList<>();

  CountedText(String text) {
    this.text = text;
    List<int[]> quotations = quotations();
    Matcher matcher = TOKEN.matcher(text);
    int unit = 0;
    int point = 0;
    int region = 0;
    while (matcher.find()) {
      point += text.codePointCount(unit, matcher.start());
      int end = point + text.codePointCount(matcher.start(), matcher.end());
      if (matcher.group().codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c == '_')) {
        words.set(tokens.size());
      }
      tokens.add(new Span(point, end));
      forms.add(matcher.group());
      while (region < quotations.size() && quotations.get(region)[1] <= matcher.start()) {
        region++;
      }
      boolean inside = region < quotations.size() && quotations.get(region)[0] <= matcher.start();
      regions.add(inside ? region : -1);
      unit = matcher.end();
      point = end;
    }
  }

  /** The tokens that spans touch. */
  BitSet tokens(@Nullable List<Span> spans) {
    BitSet found = new BitSet();
    if (spans != null) {
      for (Span span : spans) {
        for (int i = firstEndingAfter(span.begin());
            i < tokens.size() && tokens.get(i).begin() < span.end();
            i++) {
          found.set(i);
        }
      }
    }
    return found;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Those of the tokens that are words. */
  BitSet words(BitSet of) {
    BitSet found = (BitSet) of.clone();
    found.and(words);
    return found;
  }

  String form(int token) {
    return forms.get(token);
  }

  boolean quoted(int token) {
    return regions.get(token) >= 0;
  }

  /** Whether two tokens stand in the same quotation, or both in none. */
  boolean sameRegion(int one, int other) {
    return regions.get(one).equals(regions.get(other));
  }

  /** {@code direct} if all words are quoted, {@code indirect} if none is, else {@code mixed}. */
  String type(BitSet content) {
    BitSet said = words(content);
    long quoted = said.stream().filter(this::quoted).count();
    if (quoted == 0) {
      return "indirect";
    }
    return quoted == said.cardinality() ? "direct" : "mixed";
  }

  /** Stretches in double quotation marks, by line; one that is not closed runs to its end. */
  private List<int[]> quotations() {
    List<int[]> found = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        if (open >= 0) {
          found.add(new int[] {open, i});
        }
        open = -1;
        continue;
      }
      boolean doubled = (c == '`' || c == '\'') && i + 1 < text.length() && text.charAt(i + 1) == c;
      int length = doubled ? 2 : 1;
      boolean both = doubled || c == '"';
      if (open < 0 && (both || c == '“')) {
        open = i;
      } else if (open >= 0 && (both || c == '”')) {
        found.add(new int[] {open, i + length});
        open = -1;
      }
      i += length - 1;
    }
    if (open >= 0) {
      found.add(new int[] {open, text.length()});
    }
    return found;
  }
}
