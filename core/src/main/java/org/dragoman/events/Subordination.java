package org.dragoman.events;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** How a clause hangs on what is above it: by which word, and whether it states or asks. */
final class Subordination {

  /** Words that make what is asked a question. */
  private static final Set<String> QUESTIONS = Set.of("whether", "if");

  private static final Set<String> ASKED = Set.of("what", "which", "whose");

  private Subordination() {}

  /** The word that introduces the clause of a verb: <i>for</i> in <i>for spying</i>; or null. */
  static @Nullable String introduction(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.is("mark") || child.is("case")) {
        return child.form().toLowerCase(Locale.ROOT);
      }
    }
    return null;
  }

  /** <i>asked whether they left, asked how they had left</i> */
  static boolean isQuestion(Sentence sentence, Token clause) {
    return !clause.isNoun()
        && (asksWhich(sentence, clause)
            || asks(sentence, clause)
            || QUESTIONS.contains(String.valueOf(introduction(sentence, clause)))
            || sentence.children(clause).stream()
                .anyMatch(
                    child ->
                        child.index() < clause.index()
                            && child.xpos().equals("WRB")
                            && !clause.is("acl:relcl")));
  }

  /** <i>How hard will he attack?</i> */
  private static boolean asks(Sentence sentence, Token clause) {
    return clause.is("root")
        && sentence.token(sentence.size() - 1).form().equals("?")
        && sentence.token(0).xpos().startsWith("W");
  }

  /** <i>did not say <b>what</b> techniques he would support</i> */
  private static boolean asksWhich(Sentence sentence, Token clause) {
    return clause.is("ccomp")
        && sentence.children(clause).stream()
            .filter(child -> child.index() < clause.index())
            .map(child -> sentence.child(child, "det"))
            .anyMatch(det -> det != null && ASKED.contains(det.form().toLowerCase(Locale.ROOT)));
  }

  /**
   * Whether a clause is what somebody says, thinks or shows: <i>claims <b>that</b> they left</i>.
   */
  static boolean isThatClause(Sentence sentence, Token predicate) {
    boolean clause =
        predicate.is("ccomp")
            || predicate.is("acl")
            || predicate.is("csubj")
            || predicate.is("advcl");
    return clause
        && sentence.children(predicate).stream()
            .anyMatch(child -> child.is("mark") && child.form().equalsIgnoreCase("that"));
  }
}
