package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** A sentence's tree while some of its words are hung elsewhere. */
final class TreeEdit {

  private final Sentence sentence;

  /** The words as they are to be; null as long as nothing has changed. */
  private @Nullable List<Token> tokens;

  TreeEdit(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The sentence as it was. */
  Sentence sentence() {
    return sentence;
  }

  /** Hangs a word on another. */
  void attach(Token token, int head, String relation) {
    put(token.attached(head, relation));
  }

  /** Puts a word in the place of the one with its index. */
  void put(Token token) {
    if (tokens == null) {
      tokens = new ArrayList<>(sentence.tokens());
    }
    tokens.set(token.index(), token);
  }

  /** The sentence as it is to be; the same one if nothing has changed. */
  Sentence result() {
    return tokens == null ? sentence : new Sentence(tokens);
  }

  /** Where a noun's phrase begins, marks of punctuation apart. */
  int begin(Token noun) {
    int begin = noun.index();
    for (Token child : sentence.children(noun)) {
      begin = child.isPunctuation() ? begin : Math.min(begin, sentence.first(child));
    }
    return begin;
  }

  /** Where a noun's phrase ends, marks of punctuation apart. */
  int end(Token noun) {
    int end = noun.index();
    for (Token child : sentence.children(noun)) {
      end = child.isPunctuation() ? end : Math.max(end, sentence.last(child));
    }
    return end;
  }

  /** A noun that was taken for another word. */
  static Token noun(Token word, String tag) {
    return word.read(word.lemma(), "NOUN", tag, word.features());
  }

  /** A verb with another tag. */
  static Token tagged(Token verb, String tag) {
    return verb.read(verb.lemma(), verb.upos(), tag, verb.features());
  }
}
