package org.dragoman.evaluation.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.language.Features;
import org.dragoman.language.Language;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.language.conllu.TreebankDocument;
import org.dragoman.language.conllu.TreebankEntity;
import org.dragoman.language.conllu.TreebankSentence;
import org.dragoman.language.conllu.TreebankWord;

/** An engine that knows one document, and analyses it as a treebank has it. */
final class AnnotatedLanguage implements Language {

  private final TreebankDocument document;

  AnnotatedLanguage(TreebankDocument document) {
    this.document = document;
  }

  @Override
  public List<Sentence> analyse(String text, int begin, int end) {
    if (!text.equals(document.text()) || begin != 0 || end != text.length()) {
      throw new IllegalArgumentException("another text: " + text);
    }
    List<Sentence> sentences = new ArrayList<>();
    for (int s = 0; s < document.sentences().size(); s++) {
      sentences.add(sentence(document.sentences().get(s), document.begins()[s]));
    }
    return sentences;
  }

  @Override
  public Sentence analyseTokens(String text, int[] bounds) {
    for (Sentence sentence : analyse(text)) {
      boolean same = sentence.size() * 2 == bounds.length;
      for (int i = 0; same && i < sentence.size(); i++) {
        Token token = sentence.token(i);
        same = token.begin() == bounds[2 * i] && token.end() == bounds[2 * i + 1];
      }
      if (same) {
        return sentence;
      }
    }
    throw new IllegalArgumentException("other tokens");
  }

  private static Sentence sentence(TreebankSentence sentence, int shift) {
    Map<Integer, NameType> names = new TreeMap<>();
    for (TreebankEntity entity : sentence.entities()) {
      for (int i = entity.first(); i < entity.end(); i++) {
        names.put(i, NameType.valueOf(entity.type().toUpperCase(java.util.Locale.ROOT)));
      }
    }
    List<Token> tokens = new ArrayList<>();
    for (TreebankWord word : sentence.words()) {
      int i = word.index();
      tokens.add(
          new Token(
              i,
              shift + sentence.bounds()[2 * i],
              shift + sentence.bounds()[2 * i + 1],
              word.form(),
              word.lemma(),
              word.upos(),
              word.xpos(),
              Features.NONE,
              word.head(),
              word.deprel(),
              1f,
              names.get(i)));
    }
    return new Sentence(tokens);
  }
}
