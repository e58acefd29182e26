package org.dragoman.actors;

import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Finds the subjects of the clauses that a word stands in. */
final class ClauseSubjects {

  private ClauseSubjects() {}

  /** The subject of the innermost clause around a word that has another one, or −1. */
  static int nearest(Sentence sentence, Token word) {
    for (Token at = sentence.head(word); at != null; at = sentence.head(at)) {
      for (Token child : sentence.children(at)) {
        if (child.is("nsubj") && child.index() != word.index()) {
          return child.xpos().startsWith("W") ? relative(sentence, child, at) : child.index();
        }
      }
    }
    return -1;
  }

  /** The noun that a relative pronoun stands for, by the tree or else just before it. */
  private static int relative(Sentence sentence, Token pronoun, Token verb) {
    Token noun = sentence.head(verb);
    if (verb.is("acl") && noun != null) {
      return noun.index();
    }
    int before = pronoun.index() - 1;
    if (before > 0 && sentence.token(before).form().equals(",")) {
      before--;
    }
    if (before < 0 || !sentence.token(before).isNoun()) {
      return pronoun.index();
    }
    Token name = sentence.token(before);
    for (Token head = sentence.head(name);
        head != null && (name.is("flat") || name.is("compound"));
        head = sentence.head(name)) {
      name = head;
    }
    return name.index();
  }
}
