package org.dragoman.text;

import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Hangs on verbs and adjectives what is to be done: <i>agreed with Chad <b>to exchange</b>
 * prisoners; said it was ready <b>to talk</b></i>.
 */
final class Infinitives {

  /** Verbs whose infinitive says what somebody means to do. */
  private static final Set<String> PROMISE =
      Set.of("agree", "promise", "pledge", "vow", "swear", "threaten", "refuse", "decide");

  /** Verbs of getting somebody to do something. */
  private static final Set<String> ASK =
      Set.of("order", "urge", "instruct", "command", "ask", "persuade", "encourage", "compel");

  private Infinitives() {}

  /** Heeds what a verb promises. */
  static void heed(TreeEdit edit, Token verb) {
    Token promised = PROMISE.contains(verb.lemma()) ? promised(edit.sentence(), verb) : null;
    if (promised != null) {
      edit.attach(promised, verb.index(), "xcomp");
      withPartner(edit, verb, promised);
    }
    Token asked = ASK.contains(verb.lemma()) ? asked(edit.sentence(), verb) : null;
    if (asked != null) {
      edit.attach(asked, verb.index(), "xcomp");
    }
  }

  /** <i>Ordered the union last month <b>to talk</b></i>: that is what was asked, no aim. */
  private static @Nullable Token asked(Sentence sentence, Token verb) {
    Token object = sentence.child(verb, "obj");
    if (object == null || sentence.child(verb, "xcomp") != null) {
      return null;
    }
    for (Token clause : sentence.children(verb, "advcl")) {
      Token to = sentence.child(clause, "mark");
      boolean next =
          to != null
              && to.form().equals("to")
              && object.index() < to.index()
              && !sentence.token(to.index() - 1).isPunctuation();
      if (next && object.index() > verb.index()) {
        return clause;
      }
    }
    return null;
  }

  /**
   * <i>Said <b>it</b> was ready to talk</i>: it is somebody, and talking is what it is ready for.
   */
  static void heedMood(TreeEdit edit, Token adjective) {
    Sentence sentence = edit.sentence();
    if (!Moods.isMood(adjective) || sentence.child(adjective, "expl") == null) {
      return;
    }
    for (Token child : sentence.children(adjective)) {
      if (child.is("expl") && child.form().equalsIgnoreCase("it")) {
        edit.attach(child, adjective.index(), "nsubj");
      } else if (child.is("csubj") && child.index() > adjective.index()) {
        edit.attach(child, adjective.index(), "xcomp");
      }
    }
  }

  /** <i>Agreed with Chad <b>to exchange</b> prisoners</i>: that is what was agreed, no aim. */
  private static @Nullable Token promised(Sentence sentence, Token verb) {
    if (sentence.child(verb, "xcomp") != null
        || sentence.child(verb, "ccomp") != null
        || sentence.child(verb, "obj") != null) {
      return null;
    }
    for (Token clause : sentence.children(verb, "advcl")) {
      boolean infinitive =
          clause.xpos().equals("VB")
              && sentence.children(clause, "mark").stream()
                  .anyMatch(mark -> mark.form().equals("to"));
      if (infinitive && clause.index() > verb.index()) {
        return clause;
      }
    }
    return null;
  }

  /** <i>Agreed <b>with Chad</b> to talk</i>, where the preposition was hung on the clause. */
  private static void withPartner(TreeEdit edit, Token verb, Token clause) {
    Sentence sentence = edit.sentence();
    for (Token with : sentence.children(clause, "mark")) {
      Token partner = with.index() + 1 < sentence.size() ? sentence.token(with.index() + 1) : with;
      boolean partnered =
          with.form().equals("with") && partner.is("obl") && partner.head() == verb.index();
      if (partnered) {
        edit.attach(with, partner.index(), "case");
      }
    }
  }
}
