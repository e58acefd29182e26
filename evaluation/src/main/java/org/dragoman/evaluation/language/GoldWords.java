package org.dragoman.evaluation.language;

import java.util.List;
import org.dragoman.language.conllu.TreebankDocument;
import org.dragoman.language.conllu.TreebankSentence;
import org.dragoman.language.conllu.TreebankWord;

/** The words of a treebank's document in one row, with their places in its text. */
final class GoldWords {

  private final List<TreebankSentence> sentences;
  private final int[] firsts;
  private final int[] begins;
  private final int[] ends;
  private final int[] sentenceOf;

  GoldWords(TreebankDocument document) {
    sentences = document.sentences();
    int size = sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
    firsts = new int[sentences.size() + 1];
    begins = new int[size];
    ends = new int[size];
    sentenceOf = new int[size];
    int[] shifts = document.begins();
    int at = 0;
    for (int s = 0; s < sentences.size(); s++) {
      firsts[s] = at;
      int[] bounds = sentences.get(s).bounds();
      for (int i = 0; i < bounds.length; i += 2) {
        begins[at] = shifts[s] + bounds[i];
        ends[at] = shifts[s] + bounds[i + 1];
        sentenceOf[at++] = s;
      }
    }
    firsts[sentences.size()] = at;
  }

  int size() {
    return begins.length;
  }

  int sentences() {
    return sentences.size();
  }

  TreebankSentence sentence(int number) {
    return sentences.get(number);
  }

  /** The row number of a sentence's first word; of the sentence after the last, the row's size. */
  int first(int sentence) {
    return firsts[sentence];
  }

  int begin(int word) {
    return begins[word];
  }

  int end(int word) {
    return ends[word];
  }

  int sentenceOf(int word) {
    return sentenceOf[word];
  }

  TreebankWord word(int word) {
    return sentences.get(sentenceOf[word]).words().get(word - firsts[sentenceOf[word]]);
  }

  /** The row number of the word that governs a word, or −1. */
  int head(int word) {
    int head = word(word).head();
    return head < 0 ? -1 : firsts[sentenceOf[word]] + head;
  }
}
