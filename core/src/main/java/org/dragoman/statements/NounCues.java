package org.dragoman.statements;

import java.util.List;
import java.util.Locale;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/** A noun that attributes: <i>his pledge to return, the claim that …, reports of …</i>. */
final class NounCues implements Construction {

  /** What frames are called if the author stands before the content. */
  static final String BEHIND_AUTHOR = " behind its author";

  /** How many words behind the noun its clause may begin if its author stands between. */
  private static final int REACH = 10;

  @Override
  public void find(Scene scene, List<Draft> drafts) {
    for (int s = 0; s < scene.report().sentences().size(); s++) {
      Sentence sentence = scene.sentence(s);
      for (Token token : sentence.tokens()) {
        if (token.isNoun() && !token.is("compound") && !VerbCues.taken(token, drafts)) {
          for (Cue cue : scene.cues(sentence, token, Cue.Part.NOUN)) {
            Draft draft = draft(scene, s, sentence, token, cue);
            if (draft != null) {
              drafts.add(draft);
              break;
            }
          }
        }
      }
    }
  }

  private static @Nullable Draft draft(Scene scene, int s, Sentence sentence, Token noun, Cue cue) {
    Complements complements = new Complements(scene, sentence, noun, cue);
    Complement complement =
        cue.takes("that") && thatFollows(sentence, noun) ? complements.clause() : null;
    if (complement != null && behindAuthor(sentence, noun) > 0) {
      complement =
          new Complement(
              "clause" + BEHIND_AUTHOR,
              complement.content(),
              complement.addressee(),
              complement.lastMark());
    }
    if (complement == null && cue.takes("to")) {
      complement = complements.infinitive();
    }
    if (complement == null) {
      complement = complements.prepositional();
    }
    if (complement == null) {
      return null;
    }
    complement = endedByVerb(scene, sentence, noun, complement);
    if (complement == null) {
      return null;
    }
    Token owner = owner(sentence, noun);
    Words source = owner == null ? null : scene.phrase(s, owner, noun.index());
    int first = noun.index();
    while (first > 0 && modifies(sentence.token(first - 1), noun)) {
      first--;
    }
    Token light = lightVerb(sentence, noun, owner, first);
    if (light != null) {
      first = VerbCues.firstOfMark(sentence, light);
    }
    return Draft.of(
        "noun with " + complement.frame() + ": " + cue.name(),
        cue,
        source,
        null,
        scene.mark(sentence, first, complement.lastMark()),
        complement.content());
  }

  /** <i>Took aim at, made the case that</i>: a verb that only makes the noun a predicate. */
  private static @Nullable Token lightVerb(
      Sentence sentence, Token noun, @Nullable Token owner, int first) {
    Token verb = sentence.head(noun);
    boolean light =
        verb != null
            && noun.is("obj")
            && ObjectPhrases.LIGHT.contains(verb.lemma())
            && verb.index() == first - 1
            && owner != null
            && owner.equals(Phrases.subject(sentence, verb));
    return light ? verb : null;
  }

  private static boolean thatFollows(Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    if (next >= sentence.size()) {
      return false;
    }
    while (next + 1 < sentence.size() && next < noun.index() + 4 && tellsWhen(sentence, next)) {
      next++;
    }
    String form = sentence.token(next).form().toLowerCase(Locale.ROOT);
    if (form.equals("by") || form.equals("from")) {
      next = behindAuthor(sentence, noun);
      form = next < 0 ? form : sentence.token(next).form().toLowerCase(Locale.ROOT);
    }
    return form.equals("that") || form.equals("whether");
  }

  /** <i>The announcement last month that</i>. */
  private static boolean tellsWhen(Sentence sentence, int index) {
    Token token = sentence.token(index);
    Token after = sentence.token(index + 1);
    return LostSources.isTime(token) || LostSources.isTime(after);
  }

  /** Where the conjunction stands in <i>a report by the Times that …</i>; −1 if nowhere. */
  private static int behindAuthor(Sentence sentence, Token noun) {
    int first = noun.index() + 1;
    String form =
        first < sentence.size() ? sentence.token(first).form().toLowerCase(Locale.ROOT) : "";
    if (!form.equals("by") && !form.equals("from")) {
      return -1;
    }
    int end = Math.min(sentence.size(), noun.index() + REACH);
    for (int i = noun.index() + 2; i < end; i++) {
      Token token = sentence.token(i);
      if (token.form().equalsIgnoreCase("that")) {
        return i;
      }
      if (token.isVerbal() || token.isPunctuation()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean modifies(Token token, Token noun) {
    return token.head() == noun.index() && (token.is("amod") || token.is("det"));
  }

  /** A content within the subject ends before the predicate of the sentence. */
  private static @Nullable Complement endedByVerb(
      Scene scene, Sentence sentence, Token noun, Complement complement) {
    Token verb = predicate(sentence, noun);
    if (verb == null) {
      return complement;
    }
    int boundary = verb.index();
    while (boundary > noun.index() + 1 && belongs(sentence.token(boundary - 1), verb)) {
      boundary--;
    }
    Range old = complement.content().get(0);
    int end = sentence.token(boundary - 1).end();
    if (end >= old.end()) {
      return complement;
    }
    Range shorter = end <= old.begin() ? null : scene.tidy(old.begin(), end);
    return shorter == null
        ? null
        : new Complement(complement.frame(), List.of(shorter), null, complement.lastMark());
  }

  private static boolean belongs(Token token, Token verb) {
    return token.head() == verb.index()
        && (token.is("aux") || token.is("cop") || token.is("advmod") || token.is("punct"));
  }

  private static @Nullable Token predicate(Sentence sentence, Token noun) {
    for (Token at = noun; at != null; at = sentence.head(at)) {
      Token head = sentence.head(at);
      if (head != null && at.is("nsubj") && head.index() > at.index()) {
        return head;
      }
      if (head != null && !head.isNoun()) {
        return null;
      }
    }
    return null;
  }

  /** Whose it is: the possessor, the author behind <i>by</i> or <i>from</i>, or who makes it. */
  static @Nullable Token owner(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      if (child.deprel().equals("nmod:poss")) {
        return child;
      }
    }
    for (Token child : sentence.children(noun)) {
      String preposition = sentence.caseOf(child);
      if (child.is("nmod") && ("by".equals(preposition) || "from".equals(preposition))) {
        return child;
      }
    }
    Token verb = sentence.head(noun);
    if (verb != null && noun.is("obj") && verb.isVerbal()) {
      return Phrases.subject(sentence, verb);
    }
    return null;
  }
}
