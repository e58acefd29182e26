package org.dragoman.events;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** What modal verbs say of reality: <i>will, would, must, may</i>. */
final class Modals {

  private static final Set<String> DUTIES = Set.of("must", "should", "ought", "shall");

  private Modals() {}

  /**
   * What the modal verb of a clause says: <i>will meet, should have left</i>.
   *
   * @return null if the verb has none
   */
  static @Nullable Reality of(Sentence sentence, Token verb) {
    Token auxiliary = sentence.child(verb, "aux");
    if (auxiliary == null || !auxiliary.xpos().equals("MD") || isHad(sentence, verb, auxiliary)) {
      return null;
    }
    return isWouldHave(sentence, verb, auxiliary) ? Reality.UNREAL : of(auxiliary);
  }

  /** What a modal verb says by itself. */
  static Reality of(Token modal) {
    String form = modal.form().toLowerCase(Locale.ROOT);
    if (form.equals("will") || form.equals("wo") || form.equals("'ll") || form.equals("’ll")) {
      return Reality.FUTURE;
    }
    if (form.equals("would") || form.equals("'d") || form.equals("’d")) {
      // In reported speech "would" is the past of "will".
      return Reality.FUTURE;
    }
    if (DUTIES.contains(form)) {
      return Reality.DUTY;
    }
    return Reality.UNREAL;
  }

  /** Whether a clause says what <i>would</i> be: in nobody's words that is no plan. */
  static boolean isHypothetical(Sentence sentence, Token verb) {
    Token auxiliary = verb.isVerbal() ? sentence.child(verb, "aux") : null;
    return auxiliary != null && auxiliary.lemma().equals("would");
  }

  /** Whether <i>'d</i> is short for had: <i>who'd been stealing, he'd met</i>. */
  private static boolean isHad(Sentence sentence, Token verb, Token auxiliary) {
    String form = auxiliary.form().toLowerCase(Locale.ROOT);
    boolean shortened = form.equals("'d") || form.equals("’d");
    boolean been =
        sentence.children(verb).stream().anyMatch(word -> word.form().equalsIgnoreCase("been"));
    boolean have =
        sentence.children(verb, "aux").stream().anyMatch(word -> word.form().equals("have"));
    return shortened && !have && (been || verb.xpos().equals("VBN"));
  }

  /** <i>would have attacked</i>: but did not. */
  private static boolean isWouldHave(Sentence sentence, Token verb, Token modal) {
    return verb.xpos().equals("VBN")
        && !modal.form().equalsIgnoreCase("will")
        && sentence.children(verb, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"));
  }
}
