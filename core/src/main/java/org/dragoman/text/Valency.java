package org.dragoman.text;

import java.util.List;
import java.util.Set;
import org.dragoman.language.Features;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Hangs on a verb what the verb asks for, where the parser hung it elsewhere or took it for
 * something else: its object ({@link VerbObjects}), what is said and who says it ({@link
 * SaidClauses}), what is promised ({@link Infinitives}) and whom a participle tells of ({@link
 * Participles}). So it does with a subject that was joined to the object before it: <i>denied the
 * charge, and <b>its leader</b> said …</i> Letters in brackets behind a name are its abbreviation,
 * whatever word they look like: <i>World Health Organization (WHO)</i>.
 */
final class Valency {

  private static final Set<String> PARTICLES =
      Set.of("in", "out", "off", "up", "over", "down", "back", "by");

  private static final List<String> ARGUMENTS = List.of("obj", "nsubj", "obl", "nmod", "conj");

  private Valency() {}

  /** The sentence with such phrases on their verbs; the same one if there are none. */
  static Sentence heeded(Sentence sentence) {
    TreeEdit edit = new TreeEdit(sentence);
    for (int i = 2; i + 1 < sentence.size(); i++) {
      if (isAbbreviation(sentence, i)) {
        edit.put(abbreviation(sentence, i));
      }
    }
    for (Token word : sentence.tokens()) {
      if (isHalfOfNoun(sentence, word)) {
        edit.put(TreeEdit.noun(word, "NN"));
      }
      VerbObjects.heedTime(edit, word);
      Infinitives.heedMood(edit, word);
      if (word.isVerbal()) {
        heed(edit, word);
      }
    }
    return edit.result();
  }

  /** Whether a particle is the latter half of a noun: <i>staged a sit-<b>in</b></i>. */
  private static boolean isHalfOfNoun(Sentence sentence, Token word) {
    if (!PARTICLES.contains(word.form()) || word.isNoun() || word.index() < 2) {
      return false;
    }
    Token hyphen = sentence.token(word.index() - 1);
    Token former = sentence.token(word.index() - 2);
    boolean joined =
        hyphen.form().equals("-")
            && former.end() == hyphen.begin()
            && hyphen.end() == word.begin()
            && former.is("compound");
    return joined && ARGUMENTS.stream().anyMatch(word::is);
  }

  private static void heed(TreeEdit edit, Token verb) {
    Coordination.heed(edit, verb);
    VerbObjects.heedPlaces(edit, verb);
    if (SaidClauses.heedParticiple(edit, verb)) {
      return;
    }
    SaidClauses.heedSubjects(edit, verb);
    if (Participles.heed(edit, verb)) {
      return;
    }
    Infinitives.heed(edit, verb);
    VerbObjects.heedNumbers(edit, verb);
    if (SaidClauses.heedSpeakers(edit, verb)) {
      return;
    }
    Token subject = subject(edit, verb);
    if (subject != null) {
      edit.attach(subject, verb.index(), "nsubj");
    }
    SaidClauses.heedTold(edit, verb);
    VerbObjects.heedCharges(edit, verb);
  }

  /** Whether letters in brackets behind a name were taken for a pronoun or the like. */
  private static boolean isAbbreviation(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return sentence.token(i - 1).form().equals("(")
        && sentence.token(i + 1).form().equals(")")
        && token.form().length() > 1
        && token.form().chars().allMatch(Character::isUpperCase)
        && !token.isNoun()
        && token.head() >= 0
        && sentence.children(token).stream().allMatch(Token::isPunctuation)
        && sentence.token(i - 2).xpos().startsWith("NNP");
  }

  private static Token abbreviation(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token
        .read(token.form(), "PROPN", "NNP", Features.NONE)
        .attached(i - 2, "appos")
        .named(sentence.token(i - 2).name());
  }

  /**
   * The noun between a conjunction that hangs on a finite verb without subject and that verb, if it
   * was joined to something else; else null.
   */
  private static @Nullable Token subject(TreeEdit edit, Token verb) {
    Sentence sentence = edit.sentence();
    if (!verb.is("conj") || !verb.isFinite() || sentence.child(verb, "nsubj") != null) {
      return null;
    }
    Token and = sentence.child(verb, "cc");
    if (and == null && verb.index() > 0) {
      return isOther(sentence, sentence.token(verb.index() - 1))
          ? sentence.token(verb.index() - 1)
          : null;
    }
    if (and == null || and.index() + 1 >= verb.index()) {
      return null;
    }
    for (int i = and.index() + 1; i < verb.index(); i++) {
      Token noun = sentence.token(i);
      boolean joined =
          noun.isNoun()
              && noun.is("conj")
              && noun.head() < and.index()
              && sentence.child(noun, "cc") == null
              && sentence.child(noun, "case") == null
              && edit.begin(noun) == and.index() + 1;
      if (joined) {
        return noun;
      }
    }
    return null;
  }

  /** <i>Cut its ties and <b>Kuwait</b> recalled its envoy</i>: no name is one of the ties. */
  private static boolean isOther(Sentence sentence, Token name) {
    Token object = sentence.head(name);
    return name.xpos().equals("NNP")
        && name.is("conj")
        && object != null
        && object.is("obj")
        && object.isNoun()
        && !object.xpos().startsWith("NNP")
        && sentence.child(name, "cc") != null;
  }
}
