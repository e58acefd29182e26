package org.dragoman.text;

import java.util.List;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart what is said and who says it where the parser mixed them up: <i>The army released ten
 * rebels, <b>the UN said</b>; a bomb killed two soldiers, <b>medics and residents said</b>; told
 * the crowd <b>he would return</b></i>.
 */
final class SaidClauses {

  /** Verbs that somebody is told something by. */
  private static final Set<String> TELL =
      Set.of("tell", "assure", "inform", "warn", "remind", "notify", "advise", "convince");

  private SaidClauses() {}

  /** Whether what a verb of saying tells had been taken for a participle of its own subject. */
  static boolean heedParticiple(TreeEdit edit, Token verb) {
    Token reported = verb.lemma().equals("say") ? reported(edit.sentence(), verb) : null;
    if (reported != null) {
      Token doer = edit.sentence().token(reported.head());
      edit.put(TreeEdit.tagged(reported, "VBD").attached(verb.index(), "ccomp"));
      edit.attach(doer, reported.index(), "nsubj");
    }
    return reported != null;
  }

  /** Gives the verb of saying and what is said back their subjects. */
  static void heedSubjects(TreeEdit edit, Token verb) {
    Sentence sentence = edit.sentence();
    Token said = verb.lemma().equals("say") ? swapped(sentence, verb) : null;
    Token subject = said == null ? null : sentence.child(verb, "nsubj");
    Token speaker = said == null ? null : sentence.child(said, "nsubj");
    if (said != null && subject != null && speaker != null) {
      edit.attach(subject, said.index(), "nsubj");
      edit.attach(speaker, verb.index(), "nsubj");
    }
  }

  /** Whether two who speak together had been taken for a part of what is said. */
  static boolean heedSpeakers(TreeEdit edit, Token verb) {
    Sentence sentence = edit.sentence();
    Token first = speaker(edit, verb);
    if (first == null) {
      return false;
    }
    Token second = sentence.token(verb.index() - 1);
    edit.attach(first, verb.index(), "nsubj");
    edit.attach(second, first.index(), "conj");
    for (Token clause : sentence.children(verb, "nsubj")) {
      edit.attach(clause, verb.index(), "ccomp");
    }
    return true;
  }

  /** Hangs on its verb what somebody is told. */
  static void heedTold(TreeEdit edit, Token verb) {
    Token told = TELL.contains(verb.lemma()) ? told(edit.sentence(), verb) : null;
    if (told != null) {
      edit.attach(told, verb.index(), "ccomp");
    }
  }

  /**
   * What is said, if it was taken for a participle: <i>The army <b>released</b> ten rebels, the UN
   * said</i>, where the verb of saying would have two subjects; else null.
   */
  private static @Nullable Token reported(Sentence sentence, Token verb) {
    List<Token> subjects = sentence.children(verb, "nsubj");
    if (subjects.size() != 2 || subjects.get(1).index() != verb.index() - 1) {
      return null;
    }
    for (Token said : sentence.children(subjects.get(0), "acl")) {
      boolean active =
          (said.xpos().equals("VBN") || said.xpos().equals("VBD"))
              && said.index() > subjects.get(0).index()
              && sentence.child(said, "obj") != null;
      if (active) {
        return said;
      }
    }
    return null;
  }

  /**
   * What is said, if the verb of saying and it have each other's subject: <i>A bomb killed two
   * soldiers, <b>officials said</b></i>; else null.
   */
  private static @Nullable Token swapped(Sentence sentence, Token verb) {
    Token said = sentence.child(verb, "ccomp");
    Token subject = sentence.child(verb, "nsubj");
    Token speaker = said == null ? null : sentence.child(said, "nsubj");
    if (said == null || speaker == null || subject == null) {
      return null;
    }
    boolean crossed =
        speaker.index() == verb.index() - 1
            && subject.index() < said.index()
            && said.index() < speaker.index();
    int comma = sentence.first(speaker) - 1;
    return crossed && comma >= 0 && sentence.token(comma).form().equals(",") ? said : null;
  }

  /**
   * The first of two that are told of together right before <i>said</i>, if the parser joined them
   * to what is said: <i>killing ten civilians, <b>medics</b> and residents said</i>; else null.
   */
  private static @Nullable Token speaker(TreeEdit edit, Token verb) {
    Sentence sentence = edit.sentence();
    boolean spoken =
        sentence.children(verb, "nsubj").stream().anyMatch(subject -> !subject.isVerbal());
    if (!verb.lemma().equals("say") || !verb.isFinite() || spoken) {
      return null;
    }
    Token second = verb.index() > 0 ? sentence.token(verb.index() - 1) : verb;
    Token and = second.isNoun() && second.is("conj") ? sentence.child(second, "cc") : null;
    Token first = and == null || and.index() == 0 ? null : sentence.token(and.index() - 1);
    if (first == null || !first.isNoun() || !first.is("conj")) {
      return null;
    }
    int comma = edit.begin(first) - 1;
    return comma > 0 && sentence.token(comma).form().equals(",") ? first : null;
  }

  /** The clause that somebody is told, if it was taken for a relative clause; else null. */
  private static @Nullable Token told(Sentence sentence, Token verb) {
    Token object = sentence.child(verb, "obj");
    boolean said =
        sentence.child(verb, "ccomp") != null
            || sentence.child(verb, "xcomp") != null
            || sentence.child(verb, "parataxis") != null;
    if (object == null || said || object.index() < verb.index()) {
      return null;
    }
    for (Token clause : sentence.children(object)) {
      Token subject = sentence.child(clause, "nsubj");
      boolean bare =
          clause.deprel().equals("acl:relcl")
              && subject != null
              && !subject.xpos().startsWith("W")
              && sentence.first(clause) == sentence.first(subject)
              && sentence.first(subject) == object.index() + 1;
      if (bare) {
        return clause;
      }
    }
    return null;
  }
}
