package org.dragoman.language.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the sentences of a text and their tokens.
 *
 * <p>Tokens are those of the English Universal Dependencies treebanks: <i>adult-learned</i> is
 * three (but <i>co-founder</i> one), <i>don't</i> is <i>do n't</i>, <i>it's</i> is <i>it 's</i>,
 * <i>$5</i> is two; <i>U.S.</i>, <i>10:30</i> and <i>1,000.5</i> are one. No token holds white
 * space or control characters, and every other character belongs to just one token, save invisible
 * ones such as the zero-width space between words.
 *
 * <p>A blank line always ends a sentence. So does a single line break in text that has a paragraph
 * on each line; in text that is wrapped to a width it does so only if the next word would have
 * fitted into the line, as after a headline. What closes a quotation or bracket belongs to the
 * sentence that it closes.
 *
 * <p>Immutable and safe for use by many threads. Takes time in proportion to the length of the
 * text, whatever the text.
 */
public final class Segmenter {

  /** More tokens than this are no sentence, and work that grows faster than its length is dear. */
  static final int LONGEST_SENTENCE = 200;

  private final TokenScanner scanner;
  private final SentenceEnds ends;

  private Segmenter() {
    Abbreviations abbreviations = new Abbreviations();
    this.scanner = new TokenScanner(abbreviations);
    this.ends = new SentenceEnds(abbreviations);
  }

  /** Reads the knowledge files when they are first asked for, once for all threads. */
  private static final class Holder {
    static final Segmenter ENGLISH = new Segmenter();
  }

  /** The segmenter for English. */
  public static Segmenter english() {
    return Holder.ENGLISH;
  }

  /**
   * Finds the sentences of a part of a text, without looking beyond it.
   *
   * @param text the whole text
   * @param begin where the part begins, in UTF-16 units
   * @param end where it ends, exclusive
   * @return the sentences in text order: of each the bounds of its tokens, {@code begin, end,
   *     begin, end …}, in UTF-16 units of the <em>whole</em> text; at least one token and at most
   *     200 in each. Empty if the part holds nothing but white space and control characters
   * @throws IndexOutOfBoundsException if {@code begin} and {@code end} are no range of the text
   */
  public List<int[]> segment(String text, int begin, int end) {
    Objects.checkFromToIndex(begin, end, text.length());
    TokenBuffer tokens = new TokenBuffer(16 + (end - begin) / 4);
    scanner.scan(text, begin, end, tokens);
    List<int[]> sentences = new ArrayList<>(4 + tokens.size() / 16);
    Layout layout = Layout.of(text, begin, end);
    int from = 0;
    for (int next = 1; next <= tokens.size(); next++) {
      if (next == tokens.size() || ends.between(text, tokens, layout, from, next)) {
        addPieces(tokens, from, next, sentences);
        from = next;
      }
    }
    return sentences;
  }

  /** Adds a sentence, in pieces if it is too long. */
  private static void addPieces(TokenBuffer tokens, int from, int to, List<int[]> sentences) {
    int start = from;
    while (to - start > LONGEST_SENTENCE) {
      int cut = cut(tokens, start, start + LONGEST_SENTENCE);
      sentences.add(tokens.slice(start, cut));
      start = cut;
    }
    sentences.add(tokens.slice(start, to));
  }

  /** Where to cut: after the last semicolon or dash in the second half, or else comma there. */
  private static int cut(TokenBuffer tokens, int start, int limit) {
    int comma = -1;
    int earliest = limit - LONGEST_SENTENCE / 2;
    for (int i = limit - 1; i >= earliest; i--) {
      TokenKind kind = tokens.kind(i);
      if (kind == TokenKind.PAUSE) {
        return i + 1;
      }
      if (comma < 0 && kind == TokenKind.COMMA) {
        comma = i + 1;
      }
    }
    return comma > start ? comma : limit;
  }
}
