package org.dragoman.events;

import java.util.List;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Which noun a relative pronoun stands for: <i>the rebels <b>who</b> fled</i>. */
final class Antecedents {

  /** Prepositions of where and when; what hangs on their nouns is rarely said of the place. */
  static final List<String> CIRCUMSTANCES = List.of("in", "at", "during", "after");

  private static final Set<String> PERSONAL = Set.of("he", "she", "I", "you");

  private final Sentence sentence;

  Antecedents(Sentence sentence) {
    this.sentence = sentence;
  }

  /** For a relative pronoun the noun that it stands for; otherwise the token itself. */
  Token of(Token token) {
    if (!isRelative(token)) {
      return token;
    }
    for (Token at = sentence.head(token); at != null; at = sentence.head(at)) {
      if (at.deprel().equals("acl:relcl") || at.deprel().equals("acl")) {
        Token noun = bearerOf(token, personBefore(token, sentence.head(at)), at);
        return noun == null || isOfWholeClause(token, at, noun) ? token : scene(noun);
      }
    }
    return token;
  }

  /**
   * Of <i>Kim and Park, <b>who has</b> left</i> the last, and of what somebody is said to be (<i>he
   * is a liar and bully who has left</i>) he himself.
   */
  private @Nullable Token bearerOf(Token relative, @Nullable Token noun, Token verb) {
    if (noun == null || !relative.form().equals("who")) {
      return noun;
    }
    Token first = noun;
    for (Token up = sentence.head(first);
        first.is("conj") && up != null;
        up = sentence.head(first)) {
      first = up;
    }
    Token subject = sentence.child(first, "cop") == null ? null : sentence.child(first, "nsubj");
    if (subject != null && !subject.equals(relative) && !subject.xpos().startsWith("W")) {
      boolean person = subject.xpos().startsWith("NNP") || PERSONAL.contains(subject.lemma());
      return person ? subject : noun;
    }
    Token aux = sentence.child(verb, "aux");
    boolean one = (aux == null ? verb : aux).xpos().equals("VBZ");
    Token last = noun;
    for (Token conjunct : sentence.children(noun, "conj")) {
      last = conjunct.index() < relative.index() && conjunct.isNoun() ? conjunct : last;
    }
    return one ? last : noun;
  }

  /** In <i>the bank's help for Ana Reyes, who said</i> the person named right before. */
  private @Nullable Token personBefore(Token relative, @Nullable Token noun) {
    int before = relative.index() - 1;
    if (noun == null || !relative.form().equals("who") || before < 1) {
      return noun;
    }
    Token last = sentence.token(before);
    last = last.form().equals(",") ? sentence.token(before - 1) : last;
    if (last.name() != NameType.PERSON || noun.name() == NameType.PERSON) {
      return noun;
    }
    Token name = last;
    for (Token up = sentence.head(name);
        up != null && up.name() == NameType.PERSON && (name.is("flat") || name.is("compound"));
        up = sentence.head(name)) {
      name = up;
    }
    return sentence.dominates(noun, name) ? name : noun;
  }

  /** In <i>most were locals, which proves the claim</i> the verb agrees with no noun before it. */
  private static boolean isOfWholeClause(Token relative, Token verb, Token noun) {
    return relative.form().equals("which")
        && verb.xpos().equals("VBZ")
        && (noun.xpos().equals("NNS") || noun.xpos().equals("NNPS"));
  }

  /** In <i>an attack in Lyon, which killed two</i> the attack did, not the town. */
  private Token scene(Token noun) {
    Token head = sentence.head(noun);
    boolean where = CIRCUMSTANCES.contains(String.valueOf(sentence.caseOf(noun)));
    boolean place =
        (noun.is("nmod") && where && noun.xpos().startsWith("NNP"))
            || (noun.is("appos") && noun.name() == NameType.PLACE);
    return place && head != null && head.isNoun() ? scene(head) : noun;
  }

  /**
   * Whether a noun is the antecedent's own, so that the clause lacks nothing: <i>whose leaders</i>.
   */
  boolean isOfRelative(Token noun) {
    return sentence.children(noun, "nmod:poss").stream()
        .anyMatch(owner -> owner.xpos().equals("WP$"));
  }

  static boolean isRelative(Token token) {
    return token.xpos().equals("WDT") || token.xpos().equals("WP");
  }
}
