package org.dragoman.actors;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What grammar tells of a noun or pronoun as the head of a phrase: its role, number, determiner and
 * preposition, and what it is called by.
 */
final class Headwords {

  /** Determiners of what is told of for the first time. */
  private static final Set<String> FIRST = Set.of("a", "an", "some", "another");

  private Headwords() {}

  /** Whether a word heads a phrase that a pronoun may stand for. */
  static boolean isPhrase(Token token) {
    boolean part =
        token.is("compound")
            || token.is("flat")
            || token.is("fixed")
            || token.is("goeswith")
            || token.deprel().equals("obl:unmarked")
            || token.deprel().equals("obl:tmod");
    boolean people = token.xpos().startsWith("JJ") && token.is("nsubj");
    boolean none = token.lemma().equals("nobody") || token.lemma().equals("none");
    return !none && !part && (token.isNoun() || people);
  }

  /** A word in its basic form, whatever its letters. */
  static String key(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** What a phrase will be called by when it is told of again: its noun, of persons the surname. */
  static String called(Sentence sentence, Token head) {
    Token last = head;
    for (Token child : sentence.children(head)) {
      if (child.is("flat") && child.xpos().startsWith("NNP") && child.index() > last.index()) {
        last = child;
      }
    }
    return key(last);
  }

  /** What a word is in its clause: its relation, possessive pronouns apart. */
  static String role(Token token) {
    String relation = base(token);
    return token.xpos().equals("PRP$") ? "own" : relation;
  }

  /** The relation by which a word hangs, without its subtype but for passives and possessors. */
  static String base(Token token) {
    int colon = token.deprel().indexOf(':');
    boolean passive = token.deprel().equals("nsubj:pass") || token.deprel().equals("nmod:poss");
    return colon < 0 || passive ? token.deprel() : token.deprel().substring(0, colon);
  }

  /** Which pronoun, which sort of name, or what part of speech a word is. */
  static String sort(Token head) {
    String kind = PronounQuestions.kind(head);
    if (kind != null) {
      return kind;
    }
    NameType name = head.name();
    if (name != null) {
      return name.name();
    }
    return head.xpos().startsWith("NNP") ? "NNP" : head.isNoun() ? "noun" : "adjective";
  }

  /** One or many, or two joined by a conjunction and a part of such a pair. */
  static String number(Sentence sentence, Token head) {
    for (Token child : sentence.children(head)) {
      if (child.is("conj") && (child.isNoun() || child.upos().equals("PRON"))) {
        return "joined";
      }
    }
    return head.is("conj") ? "part" : head.xpos().endsWith("S") ? "many" : "one";
  }

  /** The article or what stands in its place. */
  static String determiner(Sentence sentence, Token head) {
    for (Token child : sentence.children(head)) {
      if (child.is("det")) {
        String word = key(child);
        return FIRST.contains(word) ? "a" : word;
      }
      if (child.deprel().equals("nmod:poss")) {
        return "owned";
      }
    }
    return "none";
  }

  /** The preposition before a phrase, or null. */
  static @Nullable Token adposition(Sentence sentence, Token head) {
    for (Token child : sentence.children(head)) {
      if (child.is("case") && !child.xpos().equals("POS")) {
        return child;
      }
    }
    return null;
  }

  /** How a word ends. */
  static String ending(Token head) {
    String lemma = key(head);
    return lemma.substring(Math.max(0, lemma.length() - 3));
  }

  /** How a phrase stands that is no part of a clause: said of something, beside it, alone. */
  static String setting(Sentence sentence, Token head) {
    for (Token child : sentence.children(head)) {
      if (child.is("cop")) {
        Token subject = sentence.child(head, "nsubj");
        return "said of " + (subject == null ? "nothing" : sort(subject));
      }
    }
    if (head.is("root")) {
      return "alone";
    }
    return head.is("appos") ? "beside" : "part";
  }

  /** Whether somebody is told to speak. */
  static boolean speaks(Sentence sentence, Token head) {
    Token verb = sentence.head(head);
    return head.is("nsubj") && verb != null && Quotations.SPEECH.contains(verb.lemma());
  }

  /** Whether a phrase is the subject of its sentence. */
  static boolean isMain(Sentence sentence, Token head) {
    Token verb = sentence.head(head);
    return head.is("nsubj") && verb != null && verb.is("root");
  }
}
