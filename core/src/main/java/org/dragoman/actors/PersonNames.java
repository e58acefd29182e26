package org.dragoman.actors;

import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Names that are a person's by grammar, though by their letters they might be anything's: <i>Teyo
 * Wanjala, a farmer; Wanjala, who lost his house; said Teyo Wanjala</i>.
 */
final class PersonNames {

  private PersonNames() {}

  /**
   * Whether a name whose sort is not known is a person's.
   *
   * @param first the index of its first word
   */
  static boolean is(Sentence sentence, int first, World world) {
    Token start = sentence.token(first);
    NameType type = start.name();
    boolean open = type == null || type == NameType.OTHER || type == NameType.PLACE;
    if (!open || !start.xpos().equals("NNP")) {
      return false;
    }
    int last = last(sentence, first);
    Token head = start;
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      if (token.head() < first || token.head() > last) {
        head = token;
        break;
      }
    }
    for (Token child : sentence.children(head)) {
      boolean article = child.is("det") || (child.is("case") && child.xpos().equals("POS"));
      if (article || child.is("amod")) {
        return false;
      }
    }
    Token beside = beside(sentence, head);
    if (beside != null && isPerson(beside, world)) {
      return true;
    }
    if (isWho(sentence, head)) {
      return true;
    }
    Token verb = sentence.head(head);
    return type != NameType.PLACE
        && last > first
        && last - first < 4
        && head.is("nsubj")
        && verb != null
        && (verb.lemma().equals("say") || verb.lemma().equals("tell"))
        && isAName(sentence, first, last);
  }

  /** The last word of a name that begins at a token. */
  static int last(Sentence sentence, int first) {
    int last = first;
    NameType type = sentence.token(first).name();
    while (last + 1 < sentence.size()
        && sentence.token(last + 1).xpos().equals("NNP")
        && sentence.token(last + 1).name() == type) {
      last++;
    }
    return last;
  }

  private static @Nullable Token beside(Sentence sentence, Token head) {
    Token after = sentence.child(head, "appos");
    if (after != null) {
      return after;
    }
    return head.is("appos") ? sentence.head(head) : null;
  }

  private static boolean isPerson(Token noun, World world) {
    if (!noun.xpos().equals("NN")) {
      return false;
    }
    RoleNoun.Use use = world.roles().get(noun.lemma());
    return use == null
        ? world.person(noun.lemma()) != null
        : use.noun().kind() == RoleNoun.Kind.PERSON && !use.plural();
  }

  private static boolean isWho(Sentence sentence, Token head) {
    for (Token child : sentence.children(head)) {
      if (child.deprel().equals("acl:relcl")) {
        for (Token word : sentence.children(child)) {
          if (word.lemma().equals("who") && word.is("nsubj")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether all its words are of letters with one capital, as persons' names are. */
  private static boolean isAName(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      String form = sentence.token(i).form();
      if (form.length() < 2
          || !Character.isUpperCase(form.charAt(0))
          || !Character.isLowerCase(form.charAt(form.length() - 1))) {
        return false;
      }
    }
    return true;
  }
}
