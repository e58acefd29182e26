package org.dragoman.statements;

import java.util.List;
import java.util.Locale;
import org.dragoman.actors.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Traits;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against a word's being a cue at all: the word, its complements, auxiliaries
 * and subject, where it stands, what the lexicon has of it, and which construction proposed it.
 */
final class CueTraits {

  private CueTraits() {}

  static int[] of(Scene scene, int number, Token cue, List<Draft> drafts) {
    Traits traits = new Traits();
    Sentence sentence = scene.sentence(number);
    String part = Readings.part(cue).name();
    String lemma = cue.lemma().toLowerCase(Locale.ROOT);
    traits.add("part", part);
    traits.add("lemma", lemma, part);
    traits.add("ending", lemma.substring(Math.max(0, lemma.length() - 3)), part);
    int relations = children(traits, sentence, cue, part, lemma);
    traits.add("relations", relations, part);
    traits.add("tag", cue.xpos());
    traits.add("lemma tag", lemma, cue.xpos());
    traits.add("role", cue.deprel(), part);
    traits.add("lemma role", lemma, part, cue.deprel());
    Token head = sentence.head(cue);
    if (head != null) {
      traits.add("head", head.lemma(), part);
      traits.add("head part", head.upos(), part, cue.deprel());
      traits.add("lemma head", lemma, part, head.lemma());
    }
    subject(traits, scene, number, cue, part, lemma);
    boolean passive = Phrases.isPassive(sentence, cue);
    traits.add("passive", passive, part);
    traits.add("lemma passive", lemma, part, passive);
    traits.add("frame", lemma, passive, relations);
    boolean quoted = scene.quoted(cue);
    traits.add("quoted", quoted);
    traits.add("lemma quoted", lemma, part, quoted);
    traits.add("beside quotation", hasMark(sentence), part);
    traits.add("in a relative clause", isWithin(sentence, cue, "acl"));
    neighbours(traits, sentence, cue, part, lemma);
    for (Cue entry : scene.cues(sentence, cue, Readings.part(cue))) {
      traits.add("kind", entry.kind(), part);
      traits.add("frames", entry.frames(), part);
      traits.add("kind relations", entry.kind(), part, relations);
      break;
    }
    for (Draft draft : drafts) {
      String family = Readings.family(draft);
      traits.add("construction", family);
      traits.add("lemma construction", lemma, part, family);
    }
    traits.add("ruled", drafts.isEmpty(), part);
    traits.add("lemma ruled", lemma, part, drafts.isEmpty());
    return traits.indices();
  }

  private static int children(
      Traits traits, Sentence sentence, Token cue, String part, String lemma) {
    int relations = 0;
    for (Token child : sentence.children(cue)) {
      String relation = Readings.base(child);
      if (child.is("obl") || child.is("nmod")) {
        relation += " " + sentence.caseOf(child);
      }
      boolean grammar =
          child.isPunctuation() || child.is("conj") || child.is("cc") || child.is("advmod");
      if (!grammar && (child.index() > cue.index() || child.is("nsubj"))) {
        relations += relation.hashCode() * 0x85ebca6b;
        traits.add("relation", relation, part);
        traits.add("lemma relation", lemma, part, relation);
      }
      String word = child.lemma();
      if (child.is("aux") || child.is("cop") || word.equals("not") || word.equals("never")) {
        traits.add("auxiliary", word, part);
        traits.add("lemma auxiliary", lemma, part, word);
      }
      if (child.is("det") || child.deprel().equals("nmod:poss") || child.is("amod")) {
        traits.add("before", child.deprel(), child.is("amod") ? "" : word, part);
        traits.add("lemma before", lemma, part, child.deprel());
      }
      if (child.deprel().equals("compound:prt")) {
        traits.add("particle", word, part);
        traits.add("lemma particle", lemma, word);
      }
    }
    return relations;
  }

  private static void subject(
      Traits traits, Scene scene, int number, Token cue, String part, String lemma) {
    Sentence sentence = scene.sentence(number);
    Token own = sentence.child(cue, "nsubj");
    Token subject = cue.isVerbal() ? Phrases.subject(sentence, cue) : own;
    String who = who(scene, number, subject);
    if (cue.isNoun()) {
      Token owner = NounCues.owner(sentence, cue);
      String by = owner == null ? "nobody" : owner.head() == cue.index() ? owner.deprel() : "maker";
      traits.add("owner", by, owner != null && owner.index() > cue.index());
      traits.add("lemma owner", lemma, by);
      traits.add("owner tag", owner == null ? "" : owner.xpos(), by);
    }
    traits.add("subject", who, part);
    traits.add("lemma subject", lemma, part, who);
    if (subject != null) {
      traits.add("subject word", subject.lemma(), part);
      traits.add("subject role", own == null ? "shared" : own.deprel(), part);
    }
  }

  private static String who(Scene scene, int number, @Nullable Token subject) {
    if (subject == null) {
      return "nobody";
    }
    if (subject.xpos().startsWith("PRP")) {
      return subject.form().toLowerCase(Locale.ROOT);
    }
    if (subject.name() != null) {
      return subject.name().name();
    }
    if (subject.xpos().startsWith("NNP")) {
      return "NNP";
    }
    for (Mention mention : scene.mentions()) {
      if (mention.sentence() == number && mention.head() == subject.index()) {
        return "actor " + mention.profile().type();
      }
    }
    return subject.xpos();
  }

  private static void neighbours(
      Traits traits, Sentence sentence, Token cue, String part, String lemma) {
    if (cue.index() + 1 < sentence.size()) {
      Token next = sentence.token(cue.index() + 1);
      String form = next.form().toLowerCase(Locale.ROOT);
      traits.add("next", form, part);
      traits.add("next tag", next.xpos(), part);
      traits.add("lemma next", lemma, part, form);
    }
    if (cue.index() > 0) {
      Token previous = sentence.token(cue.index() - 1);
      traits.add("previous", previous.form().toLowerCase(Locale.ROOT), part);
      traits.add("previous tag", previous.xpos(), part);
      traits.add("lemma previous", lemma, part, previous.lemma());
    }
  }

  private static boolean hasMark(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (Readings.isMark(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(Sentence sentence, Token token, String relation) {
    for (Token at = token; at != null; at = sentence.head(at)) {
      if (at.is(relation)) {
        return true;
      }
    }
    return false;
  }
}
