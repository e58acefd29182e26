package org.dragoman.text;

import java.util.Set;
import org.dragoman.language.Features;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verb of a sentence that the parser took for a mere phrase: <i>Both men <b>called</b>
 * for calm.</i> As a participle it would be passive, which a verb with an object is not.
 */
final class MainVerbs {

  /** Of whom a participle tells that it was given to them: <i>a man given a sentence</i>. */
  private static final Set<String> DITRANSITIVE =
      Set.of("give", "grant", "pay", "offer", "award", "name", "call", "show", "teach", "hand");

  /** Verbs that are active with what they are about. */
  private static final Set<String> CALLS = Set.of("call", "appeal");

  /** Verbs that have no passive: <i>Thousands of farmers <b>marched</b> on the capital.</i> */
  private static final Set<String> INTRANSITIVE =
      Set.of(
          "descend",
          "converge",
          "arrive",
          "flock",
          "die",
          "vote",
          "protest",
          "demonstrate",
          "march",
          "rally",
          "clash",
          "collapse",
          "disappear",
          "resign",
          "travel",
          "walk");

  private MainVerbs() {}

  /** The sentence with that verb as its root; the same one if it has no such verb. */
  static Sentence found(Sentence sentence) {
    return stated(withVerbLikeModifier(withVerbLikeNoun(withoutOrders(sentence))));
  }

  /** <i><b>Aid</b> workers handed out tents</i>: reports do not begin with an order. */
  private static Sentence withoutOrders(Sentence sentence) {
    Token first = sentence.token(0);
    Token subject = sentence.child(first, "obj");
    boolean order =
        first.xpos().equals("VB")
            && subject != null
            && subject.index() == 1
            && subject.xpos().equals("NNS");
    Token verb = order ? afterOrder(sentence, first) : null;
    if (verb == null || subject == null) {
      return sentence;
    }
    TreeEdit edit = new TreeEdit(sentence);
    for (Token child : sentence.children(first)) {
      edit.attach(child, verb.index(), child.deprel());
    }
    edit.attach(verb, -1, "root");
    edit.attach(subject, verb.index(), "nsubj");
    edit.put(TreeEdit.noun(first, "NN").attached(subject.index(), "compound"));
    return edit.result();
  }

  /** The verb of which the words that were taken for an order are the subject, or null. */
  private static @Nullable Token afterOrder(Sentence sentence, Token order) {
    if (order.is("nsubj")) {
      Token verb = sentence.head(order);
      return verb != null && verb.is("root") && verb.xpos().equals("VBD") ? verb : null;
    }
    for (Token child : sentence.children(order)) {
      boolean main =
          order.is("root")
              && child.xpos().equals("VBD")
              && sentence.child(child, "nsubj") == null
              && sentence.child(child, "mark") == null;
      if (main) {
        return child;
      }
    }
    return null;
  }

  /** <i>Court <b>convicts</b> four men</i>: no noun has an object, and what has one is a verb. */
  private static Sentence withVerbLikeNoun(Sentence sentence) {
    Token verb = sentence.root();
    Token before = verb.index() == 0 ? null : sentence.token(verb.index() - 1);
    Token object = sentence.child(verb, "obj");
    boolean noun =
        verb.xpos().equals("NNS")
            && before != null
            && before.isNoun()
            && (before.is("compound") || before.is("nsubj"))
            && before.head() == verb.index()
            && object != null
            && object.index() > verb.index();
    if (!noun || before == null) {
      return sentence;
    }
    TreeEdit edit = new TreeEdit(sentence);
    for (Token child : sentence.children(verb)) {
      if (child.index() < before.index()) {
        edit.attach(child, before.index(), child.deprel());
      }
    }
    edit.attach(before, verb.index(), "nsubj");
    edit.put(root(verb, "VBZ"));
    return edit.result();
  }

  /**
   * <i>China <b>voiced</b> support for the plan</i>: a state's name stands before no participle.
   */
  private static Sentence withVerbLikeModifier(Sentence sentence) {
    Token object = sentence.root();
    Token last = sentence.token(sentence.size() - 1);
    Token verb = object.index() < 2 ? null : sentence.token(object.index() - 1);
    boolean modifier =
        verb != null
            && object.isNoun()
            && last.form().equals(".")
            && !isPredicate(sentence, object)
            && verb.is("amod")
            && verb.head() == object.index()
            && (verb.xpos().equals("VBN") || verb.xpos().equals("VBD"))
            && verb.form().endsWith("ed");
    Token subject = modifier && verb != null ? sentence.token(verb.index() - 1) : null;
    if (verb == null
        || subject == null
        || !subject.xpos().equals("NNP")
        || !(subject.is("compound") || subject.is("nsubj"))
        || sentence.tokens().stream().anyMatch(Token::isFinite)) {
      return sentence;
    }
    TreeEdit edit = new TreeEdit(sentence);
    for (Token child : sentence.children(object)) {
      boolean before = child.index() < subject.index();
      edit.attach(child, before ? subject.index() : object.index(), child.deprel());
    }
    edit.attach(last, verb.index(), "punct");
    edit.attach(subject, verb.index(), "nsubj");
    edit.attach(object, verb.index(), "obj");
    edit.put(root(verb, "VBD"));
    return edit.result();
  }

  private static Token root(Token verb, String tag) {
    return verb.read(verb.lemma(), "VERB", tag, Features.NONE).attached(-1, "root");
  }

  /** <i>Thousands of farmers <b>marched</b> on the capital</i>: nobody marched them. */
  private static Sentence stated(Sentence sentence) {
    Token subject = sentence.root();
    Token last = sentence.token(sentence.size() - 1);
    if (!subject.isNoun() || !last.form().equals(".") || isPredicate(sentence, subject)) {
      return sentence;
    }
    Token verb = verb(sentence, subject);
    if (verb == null) {
      return sentence;
    }
    TreeEdit edit = new TreeEdit(sentence);
    for (Token child : sentence.children(subject)) {
      if (child.index() > verb.index()) {
        edit.attach(child, verb.index(), child.deprel());
      }
    }
    edit.put(root(verb, "VBD"));
    edit.attach(subject, verb.index(), "nsubj");
    return edit.result();
  }

  private static boolean isPredicate(Sentence sentence, Token root) {
    return sentence.child(root, "cop") != null
        || sentence.child(root, "nsubj") != null
        || sentence.child(root, "case") != null;
  }

  private static @Nullable Token verb(Sentence sentence, Token subject) {
    for (Token verb : sentence.children(subject, "acl")) {
      boolean past = verb.xpos().equals("VBN") && verb.form().endsWith("ed");
      if (past && verb.index() > subject.index() && isActive(sentence, verb)) {
        return verb;
      }
    }
    return null;
  }

  private static boolean isActive(Sentence sentence, Token verb) {
    boolean calls =
        CALLS.contains(verb.lemma())
            && sentence.children(verb, "obl").stream()
                .anyMatch(aim -> "for".equals(sentence.caseOf(aim)));
    boolean object = !DITRANSITIVE.contains(verb.lemma()) && sentence.child(verb, "obj") != null;
    return calls || object || INTRANSITIVE.contains(verb.lemma());
  }
}
