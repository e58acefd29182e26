package org.dragoman.evaluation.language;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.language.conllu.TreebankDocument;
import org.dragoman.language.conllu.TreebankName;
import org.dragoman.language.conllu.TreebankSentence;
import org.dragoman.language.conllu.TreebankWord;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was found in a document with what people have marked, after the scorer of the CoNLL
 * shared task of 2018: words are paired by their characters, and whatever has no pair is wrong.
 */
final class DocumentScore {

  private static final int NONE = -1;

  private final GoldWords gold;
  private final FoundWords found;

  /** Of each gold word the token that is the same, and the other way round. */
  private final int[] foundOf;

  private final int[] goldOf;

  /** Of each token the sentence of the treebank in which it begins. */
  private final int[] rowOf;

  private final LanguageScore score = new LanguageScore();

  private DocumentScore(TreebankDocument document, List<Sentence> analysed) {
    gold = new GoldWords(document);
    found = new FoundWords(analysed);
    foundOf = new int[gold.size()];
    goldOf = new int[found.size()];
    rowOf = new int[found.size()];
    score.addSentences(gold.sentences());
  }

  /**
   * Compares.
   *
   * @param document the document
   * @param analysed the sentences that were found in its text
   */
  static LanguageScore of(TreebankDocument document, List<Sentence> analysed) {
    DocumentScore comparison = new DocumentScore(document, analysed);
    comparison.pair();
    comparison.countSentences();
    comparison.countMarked();
    comparison.countFound();
    comparison.countNames();
    if (document.sentences().stream().anyMatch(sentence -> !sentence.entities().isEmpty())) {
      comparison.countSpans();
    }
    return comparison.score;
  }

  private void pair() {
    Arrays.fill(foundOf, NONE);
    Arrays.fill(goldOf, NONE);
    int g = 0;
    for (int f = 0; f < found.size(); f++) {
      Token token = found.token(f);
      while (g < gold.size() && gold.end(g) <= token.begin()) {
        g++;
      }
      rowOf[f] = gold.sentenceOf(Math.min(g, gold.size() - 1));
      boolean same =
          g < gold.size() && gold.begin(g) == token.begin() && gold.end(g) == token.end();
      if (same) {
        foundOf[g] = f;
        goldOf[f] = g;
      }
    }
  }

  private void countSentences() {
    for (int s = 0; s < gold.sentences(); s++) {
      score.marked(s, LanguageFigure.SENTENCES);
    }
    for (int s = 0; s < found.sentences(); s++) {
      int first = found.first(s);
      int row = rowOf[first];
      score.found(row, LanguageFigure.SENTENCES);
      boolean same =
          found.token(first).begin() == gold.begin(gold.first(row))
              && found.token(found.last(s)).end() == gold.end(gold.first(row + 1) - 1);
      if (same) {
        score.right(row, LanguageFigure.SENTENCES);
      }
    }
  }

  private void countMarked() {
    for (int g = 0; g < gold.size(); g++) {
      int row = gold.sentenceOf(g);
      TreebankWord word = gold.word(g);
      int f = foundOf[g];
      Token token = f == NONE ? null : found.token(f);
      count(row, LanguageFigure.TOKENS, token != null);
      count(row, LanguageFigure.UPOS, token != null && token.upos().equals(word.upos()));
      count(row, LanguageFigure.XPOS, token != null && token.xpos().equals(word.xpos()));
      count(row, LanguageFigure.LEMMA, token != null && isLemma(token.lemma(), word.lemma()));
      boolean attached = token != null && isAttached(g, f);
      if (!word.upos().equals("PUNCT")) {
        boolean labelled = attached && token != null && token.deprel().equals(word.deprel());
        boolean roughly = attached && token != null && token.is(word.relation());
        count(row, LanguageFigure.UAS, attached);
        count(row, LanguageFigure.LAS, labelled);
        count(row, LanguageFigure.LAS_MAIN, roughly);
      }
      LanguageFigure relation = relation(word.deprel(), gold.head(g) >= 0 && isVerb(gold.head(g)));
      if (relation != null) {
        boolean right = attached && relation == relation(f);
        count(row, relation, right);
      }
    }
  }

  private static boolean isLemma(String lemma, String marked) {
    return marked.isEmpty() || lemma.equals(marked);
  }

  private boolean isAttached(int g, int f) {
    int head = gold.head(g);
    int other = found.head(f);
    return head < 0 ? other < 0 : other >= 0 && foundOf[head] == other;
  }

  private boolean isVerb(int g) {
    return gold.word(g).upos().equals("VERB");
  }

  /** The treebank decides what is a verb, as long as it has the word: this compares trees. */
  private boolean isFoundVerb(int f) {
    return goldOf[f] == NONE ? found.token(f).upos().equals("VERB") : isVerb(goldOf[f]);
  }

  private @Nullable LanguageFigure relation(int f) {
    int head = found.head(f);
    return relation(found.token(f).deprel(), head >= 0 && isFoundVerb(head));
  }

  private static @Nullable LanguageFigure relation(String deprel, boolean ofVerb) {
    for (LanguageFigure figure : LanguageFigure.values()) {
      if (deprel.equals(figure.relation()) && (ofVerb || !figure.ofVerbs())) {
        return figure;
      }
    }
    return null;
  }

  private void count(int row, LanguageFigure figure, boolean right) {
    score.marked(row, figure);
    if (right) {
      score.right(row, figure);
    }
  }

  private void countFound() {
    for (int f = 0; f < found.size(); f++) {
      int row = rowOf[f];
      int g = goldOf[f];
      score.found(row, LanguageFigure.TOKENS);
      score.found(row, LanguageFigure.UPOS);
      score.found(row, LanguageFigure.XPOS);
      score.found(row, LanguageFigure.LEMMA);
      String upos = g == NONE ? found.token(f).upos() : gold.word(g).upos();
      if (!upos.equals("PUNCT")) {
        score.found(row, LanguageFigure.UAS);
        score.found(row, LanguageFigure.LAS);
        score.found(row, LanguageFigure.LAS_MAIN);
      }
      LanguageFigure relation = relation(f);
      if (relation != null) {
        score.found(row, relation);
      }
    }
  }

  private void countNames() {
    int f = 0;
    for (int s = 0; s < gold.sentences(); s++) {
      TreebankSentence sentence = gold.sentence(s);
      for (TreebankName name : sentence.names()) {
        int head = gold.first(s) + name.head();
        while (f > 0 && found.token(f - 1).end() > gold.begin(head)) {
          f--;
        }
        boolean right = false;
        while (f < found.size() && found.token(f).begin() < gold.end(head)) {
          Token token = found.token(f);
          right |= token.end() > gold.begin(head) && token.name() == name.type();
          f++;
        }
        count(s, LanguageFigure.NAMES, right);
        for (LanguageFigure figure : LanguageFigure.values()) {
          if (figure.type() == name.type()) {
            count(s, figure, right);
          }
        }
      }
    }
  }

  /** A span is a run of tokens of one sentence with the same type of name. */
  private void countSpans() {
    Map<Integer, Set<NameType>> types = typesOfHeads();
    for (int f = 0; f < found.size(); ) {
      NameType type = found.token(f).name();
      boolean right = false;
      int first = f;
      do {
        right |= type != null && types.getOrDefault(goldOf[f], Set.of()).contains(type);
        f++;
      } while (f < found.size() && found.token(f).name() == type && found.areTogether(f - 1, f));
      if (type == NameType.PERSON || type == NameType.ORGANIZATION || type == NameType.PLACE) {
        score.found(rowOf[first], LanguageFigure.SPANS);
        if (right) {
          score.right(rowOf[first], LanguageFigure.SPANS);
        }
      }
    }
  }

  /** By gold word the types of the names that it is the head of. */
  private Map<Integer, Set<NameType>> typesOfHeads() {
    Map<Integer, Set<NameType>> types = new HashMap<>();
    for (int s = 0; s < gold.sentences(); s++) {
      for (TreebankName name : gold.sentence(s).names()) {
        types
            .computeIfAbsent(gold.first(s) + name.head(), head -> EnumSet.noneOf(NameType.class))
            .add(name.type());
      }
    }
    return types;
  }
}
