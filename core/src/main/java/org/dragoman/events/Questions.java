package org.dragoman.events;

import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Tells what is only asked: <i>Did Chad attack? How many people were killed?</i> */
final class Questions {

  /** What a question begins with that somebody did or underwent something. */
  private static final Set<String> OPENING = Set.of("have", "be", "do");

  private final Sentence sentence;
  private final boolean asked;

  Questions(Sentence sentence) {
    this.sentence = sentence;
    this.asked = endsInQuestionMark(sentence);
  }

  /**
   * Whether it is asked if, or to how many, a verb was done.
   *
   * @param auxiliary the verb's auxiliary, or null
   */
  boolean isAsked(Token verb, @Nullable Token auxiliary) {
    boolean inverted =
        asked && auxiliary != null && VerbForms.isInverted(sentence, verb, auxiliary);
    return inverted || isOpened(verb) || isOfHowMany(verb);
  }

  /**
   * <i>Have officials <b>called</b> it a plot?</i>, where the parser took the former for a verb.
   */
  private boolean isOpened(Token verb) {
    Token subject = verb.is("acl") ? sentence.head(verb) : null;
    Token opening = subject == null ? null : sentence.head(subject);
    return asked
        && subject != null
        && opening != null
        && opening.is("root")
        && OPENING.contains(opening.lemma())
        && opening.index() < subject.index()
        && sentence.child(opening, "nsubj") == null;
  }

  /** <i>It was not known how many civilians were <b>killed</b></i>: perhaps none. */
  private boolean isOfHowMany(Token verb) {
    return sentence.children(verb).stream()
        .filter(counted -> counted.is("nsubj") || counted.is("obj"))
        .flatMap(counted -> sentence.children(counted, "amod").stream())
        .map(many -> sentence.child(many, "advmod"))
        .anyMatch(how -> how != null && how.lemma().equals("how"));
  }

  private static boolean endsInQuestionMark(Sentence sentence) {
    for (int i = sentence.size() - 1; i >= 0 && i >= sentence.size() - 3; i--) {
      if (sentence.token(i).form().contains("?")) {
        return true;
      }
    }
    return false;
  }
}
