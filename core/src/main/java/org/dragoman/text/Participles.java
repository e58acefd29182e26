package org.dragoman.text;

import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passive participles that the parser took for active verbs: <i>was charged in Rome and
 * <b>extradited</b> to Chad; freed a blogger, <b>arrested</b> last week</i>.
 */
final class Participles {

  /** Verbs that are not told of without whom they were done to. */
  private static final Set<String> UNDERGONE =
      Set.of(
          "extradite",
          "execute",
          "deport",
          "sentence",
          "charge",
          "jail",
          "detain",
          "imprison",
          "fine",
          "expel",
          "kill",
          "arrest",
          "convict",
          "release",
          "behead",
          "torture",
          "transfer",
          "suspend",
          "remove",
          "dismiss",
          "injure",
          "wound",
          "indict",
          "acquit",
          "ban",
          "replace");

  private Participles() {}

  /** Whether a verb was such a participle. */
  static boolean heed(TreeEdit edit, Token verb) {
    Token undergoer = undergoer(edit, verb);
    if (undergoer != null) {
      edit.put(TreeEdit.tagged(verb, "VBN").attached(undergoer.index(), "acl"));
      return true;
    }
    boolean passive = isPassiveToo(edit.sentence(), verb);
    if (passive) {
      edit.put(TreeEdit.tagged(verb, "VBN"));
    }
    return passive;
  }

  /**
   * <i>Was charged in Rome and <b>extradited</b> to Chad</i>: what needs an object and has none is
   * passive as the verb before it is.
   */
  private static boolean isPassiveToo(Sentence sentence, Token verb) {
    Token first = sentence.head(verb);
    return verb.is("conj")
        && verb.xpos().equals("VBD")
        && verb.form().endsWith("ed")
        && UNDERGONE.contains(verb.lemma())
        && first != null
        && sentence.child(first, "aux:pass") != null
        && sentence.children(verb).stream()
            .noneMatch(
                child ->
                    child.deprel().startsWith("nsubj")
                        || child.deprel().startsWith("aux")
                        || child.is("obj"));
  }

  /**
   * <i>Freed a blogger, <b>arrested</b> last week</i>: who was freed, not who freed him; null if a
   * verb is no such participle.
   */
  private static @Nullable Token undergoer(TreeEdit edit, Token verb) {
    Sentence sentence = edit.sentence();
    Token above = sentence.head(verb);
    boolean loose =
        verb.is("advcl")
            || verb.is("parataxis")
            || (verb.is("conj") && sentence.child(verb, "cc") == null);
    if (!loose
        || above == null
        || above.index() > verb.index()
        || verb.index() < 2
        || !UNDERGONE.contains(verb.lemma())
        || !verb.form().endsWith("ed")
        || !sentence.token(verb.index() - 1).form().equals(",")) {
      return null;
    }
    boolean full =
        sentence.children(verb).stream()
            .anyMatch(
                child ->
                    child.deprel().startsWith("nsubj")
                        || child.deprel().startsWith("aux")
                        || child.is("mark")
                        || child.is("obj"));
    Token object = sentence.child(above, "obj");
    return full || object == null || edit.end(object) != verb.index() - 2 ? null : object;
  }
}
