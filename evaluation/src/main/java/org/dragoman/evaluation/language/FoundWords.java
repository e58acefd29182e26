package org.dragoman.evaluation.language;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** The tokens of an analysed text in one row. */
final class FoundWords {

  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> firsts = new ArrayList<>();
  private final List<Integer> firstOf = new ArrayList<>();

  FoundWords(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      int first = tokens.size();
      firsts.add(first);
      for (Token token : sentence.tokens()) {
        tokens.add(token);
        firstOf.add(first);
      }
    }
  }

  int size() {
    return tokens.size();
  }

  int sentences() {
    return firsts.size();
  }

  /** The row number of a sentence's first token. */
  int first(int sentence) {
    return firsts.get(sentence);
  }

  /** The row number of a sentence's last token. */
  int last(int sentence) {
    return (sentence + 1 < firsts.size() ? firsts.get(sentence + 1) : tokens.size()) - 1;
  }

  Token token(int number) {
    return tokens.get(number);
  }

  /** The row number of the token that governs a token, or −1. */
  int head(int number) {
    int head = tokens.get(number).head();
    return head < 0 ? -1 : firstOf.get(number) + head;
  }

  /** Whether two neighbours stand in the same sentence. */
  boolean areTogether(int one, int other) {
    return firstOf.get(one).equals(firstOf.get(other));
  }
}
