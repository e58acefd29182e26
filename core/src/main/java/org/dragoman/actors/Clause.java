package org.dragoman.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actors.PronounQuestions.Place;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Traits;

/**
 * A clause that <i>it</i> may stand for: one that follows and is its meaning (<i>it is clear that
 * the talks have failed</i>), or what was told just before (<i>the army shelled the town; it was no
 * mistake</i>).
 *
 * @param place the clause's head
 * @param head the same
 * @param after whether it follows <i>it</i>
 * @param apart how many sentences before <i>it</i>
 * @param rank 1 for the nearest of those before or of those after
 * @param governed whether it hangs on the predicate of <i>it</i>
 */
record Clause(Place place, Token head, boolean after, int apart, int rank, boolean governed) {

  private static final Set<String> FOLLOWING =
      Set.of("csubj", "ccomp", "xcomp", "advcl", "acl", "parataxis");

  /** The clauses around a pronoun: those after it first, then those before it, nearest first. */
  static List<Clause> around(List<Sentence> sentences, Place pronoun) {
    List<Clause> clauses = new ArrayList<>();
    Sentence sentence = sentences.get(pronoun.sentence());
    Token word = sentence.token(pronoun.token());
    Token predicate = sentence.head(word);
    int rank = 0;
    for (Token token : sentence.tokens()) {
      if (predicate != null
          && token.index() > word.index()
          && FOLLOWING.contains(base(token))
          && sentence.dominates(predicate, token)
          && token.index() != predicate.index()
          && steps(sentence, predicate, token) <= 2) {
        Place place = new Place(pronoun.sentence(), token.index(), false);
        clauses.add(new Clause(place, token, true, 0, ++rank, token.head() == predicate.index()));
      }
    }
    rank = 0;
    for (int s = pronoun.sentence(); s >= 0 && pronoun.sentence() - s <= 1; s--) {
      List<Token> tokens = sentences.get(s).tokens();
      int last = s == pronoun.sentence() ? pronoun.token() : tokens.size();
      for (int i = last - 1; i >= 0; i--) {
        Token token = tokens.get(i);
        boolean around = s == pronoun.sentence() && sentence.dominates(token, word);
        if (!around && isClause(sentences.get(s), token)) {
          int apart = pronoun.sentence() - s;
          clauses.add(new Clause(new Place(s, i, false), token, false, apart, ++rank, false));
        }
      }
    }
    return clauses;
  }

  private static int steps(Sentence sentence, Token top, Token token) {
    int steps = 0;
    for (Token at = token; at != null && at.index() != top.index(); at = sentence.head(at)) {
      steps++;
    }
    return steps;
  }

  private static boolean isClause(Sentence sentence, Token token) {
    if (token.is("aux") || token.is("cop") || token.is("amod") || token.is("case")) {
      return false;
    }
    if (token.upos().equals("VERB")) {
      return true;
    }
    return sentence.children(token).stream().anyMatch(child -> child.is("cop"));
  }

  private static String base(Token token) {
    int colon = token.deprel().indexOf(':');
    return colon < 0 ? token.deprel() : token.deprel().substring(0, colon);
  }

  /**
   * What speaks for <i>it</i> to stand for the clause.
   *
   * @param word <i>it</i>
   * @param role its role in its clause
   */
  int[] traits(Sentence sentence, Token word, String role) {
    Traits traits = new Traits();
    String where = after ? "after" : "before";
    Token predicate = sentence.head(word);
    String does = predicate == null ? "-" : predicate.lemma().toLowerCase(Locale.ROOT);
    String part = predicate == null ? "-" : predicate.upos();
    int near = Math.min(rank, 4);
    traits.add("clause", where);
    traits.add("clause role", where, role);
    traits.add("clause rank", where, near, apart);
    traits.add("clause rank role", where, near, role);
    traits.add("clause is", where, base(head), governed);
    traits.add("clause is, role", where + role, base(head), governed);
    traits.add("clause is, rank", where, base(head), near);
    traits.add("clause part", where, head.upos(), head.xpos());
    traits.add("clause does", where, role, does);
    traits.add("clause does part", where + governed, role, part);
    traits.add("clause is, does part", where + governed, base(head), part);
    traits.add("clause word", where, head.lemma());
    traits.add("clause form", where, word.form().toLowerCase(Locale.ROOT));
    traits.add("clause apart", where, apart, head.is("root"));
    if (predicate != null && after) {
      traits.add("clause does, is", does, base(head), governed);
      traits.add("clause does tag", predicate.xpos(), base(head), governed);
    }
    return traits.indices();
  }
}
