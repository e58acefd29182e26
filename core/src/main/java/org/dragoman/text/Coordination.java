package org.dragoman.text;

import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Joins to one another what the parser joined to something else: <i>arresting the president at his
 * house and <b>dissolving</b> parliament; said the town had fallen and <b>urged</b> people to flee;
 * imposed visa bans and asset <b>freezes</b></i>.
 */
final class Coordination {

  /** What is said to somebody, as saying is. */
  private static final Set<String> ADDRESSING =
      Set.of(
          "urge",
          "ask",
          "call",
          "accuse",
          "demand",
          "appeal",
          "condemn",
          "criticise",
          "criticize",
          "denounce",
          "thank",
          "warn",
          "promise",
          "pledge",
          "vow",
          "praise",
          "blame",
          "threaten");

  private Coordination() {}

  /** Joins a verb to the verb that it goes on from. */
  static void heed(TreeEdit edit, Token verb) {
    if (!verb.is("conj")) {
      return;
    }
    Sentence sentence = edit.sentence();
    Token before = finite(sentence, verb);
    if (before != null) {
      edit.put(TreeEdit.tagged(verb, before.xpos()).attached(before.index(), "conj"));
      return;
    }
    Token said = said(sentence, verb);
    Token participle = said == null ? participle(sentence, verb) : null;
    if (said != null) {
      edit.attach(verb, said.index(), "conj");
    } else if (participle != null) {
      edit.attach(verb, participle.index(), "conj");
      Token object = verb.index() + 1 < sentence.size() ? sentence.token(verb.index() + 1) : verb;
      if (object.isNoun() && object.is("conj") && object.head() == verb.head()) {
        edit.attach(object, verb.index(), "obj");
      }
    } else if (isNoun(sentence, verb)) {
      rename(edit, verb);
    }
  }

  /**
   * The verb that a past tense goes on from, if it was joined to an infinitive below that: <i>asked
   * them to stay and <b>offered</b> talks</i>.
   */
  private static @Nullable Token finite(Sentence sentence, Token verb) {
    Token infinitive = sentence.head(verb);
    Token above = infinitive == null ? null : sentence.head(infinitive);
    Token marker = infinitive == null ? null : sentence.child(infinitive, "mark");
    boolean spoilt =
        infinitive != null
            && above != null
            && marker != null
            && marker.form().equals("to")
            && above.xpos().equals("VBD")
            && above.index() < infinitive.index()
            && infinitive.index() < verb.index()
            && (verb.xpos().equals("VBD") || verb.xpos().equals("VBN"))
            && sentence.child(infinitive, "aux") == null
            && sentence.child(infinitive, "aux:pass") == null
            && sentence.child(verb, "aux") == null
            && sentence.child(verb, "aux:pass") == null
            && sentence.child(verb, "nsubj") == null
            && sentence.child(verb, "nsubj:pass") == null;
    return spoilt ? above : null;
  }

  /** The verb of saying that a verb of speech goes on from, if it was joined to what is said. */
  private static @Nullable Token said(Sentence sentence, Token verb) {
    Token content = sentence.head(verb);
    Token said = content == null || !content.is("ccomp") ? null : sentence.head(content);
    if (content == null
        || said == null
        || !said.lemma().equals("say")
        || said.index() > content.index()
        || !ADDRESSING.contains(verb.lemma())
        || !verb.isFinite()
        || !verb.xpos().equals(said.xpos())
        || sentence.child(verb, "nsubj") != null
        || sentence.child(verb, "nsubj:pass") != null
        || sentence.child(verb, "aux") != null) {
      return null;
    }
    boolean other =
        sentence.child(content, "cop") != null
            || sentence.child(content, "aux") != null
            || sentence.child(content, "aux:pass") != null;
    return other ? said : null;
  }

  /** The participle that another goes on from, if that was joined to a noun below the first. */
  private static @Nullable Token participle(Sentence sentence, Token verb) {
    Token noun = sentence.head(verb);
    Token above = noun == null || !noun.isNoun() ? null : sentence.head(noun);
    boolean follows =
        noun != null
            && above != null
            && verb.xpos().equals("VBG")
            && above.xpos().equals("VBG")
            && above.index() < noun.index()
            && noun.index() < verb.index()
            && (above.is("advcl") || above.is("acl"));
    return follows ? above : null;
  }

  /** Whether a plural was taken for a verb: <i>imposed visa bans and asset <b>freezes</b></i>. */
  private static boolean isNoun(Sentence sentence, Token verb) {
    Token before = sentence.head(verb);
    Token modifier = verb.index() == 0 ? null : sentence.token(verb.index() - 1);
    Token object = before == null ? null : sentence.child(before, "obj");
    return before != null
        && modifier != null
        && object != null
        && verb.xpos().equals("VBZ")
        && before.xpos().equals("VBD")
        && modifier.xpos().equals("NN")
        && modifier.head() == verb.index()
        && (modifier.is("nsubj") || modifier.is("compound"))
        && sentence.children(modifier).stream().allMatch(child -> child.is("cc"))
        && modifier.index() >= 2
        && sentence.token(modifier.index() - 1).is("cc")
        && object.index() == modifier.index() - 2
        && sentence.child(verb, "obj") == null;
  }

  private static void rename(TreeEdit edit, Token verb) {
    Sentence sentence = edit.sentence();
    Token before = sentence.token(verb.head());
    Token object = sentence.token(verb.index() - 3);
    for (Token child : sentence.children(verb)) {
      if (child.index() > verb.index()) {
        edit.attach(child, before.index(), child.deprel());
      }
    }
    edit.attach(sentence.token(verb.index() - 1), verb.index(), "compound");
    edit.put(TreeEdit.noun(verb, "NNS").attached(object.index(), "conj"));
  }
}
