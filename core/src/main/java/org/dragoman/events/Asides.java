package org.dragoman.events;

import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Words for acts that tell only who somebody is, what one is thanked for, or what came of another
 * act: <i>troops <b>backed</b> by warplanes; gunmen <b>suspected</b> of belonging to a cell;
 * thanked China for its <b>support</b>; an attack <b>left</b> ten people dead</i>.
 */
final class Asides {

  /** Ties by which somebody is known, and not by a deed of the day. */
  private static final Set<String> TIES =
      Set.of("back", "ally", "support", "align", "suspect", "affiliate", "link", "associate");

  private static final Set<String> TIED = Set.of("SUPPORT", "AID", "COOPERATE", "ACCUSE", "AGREE");

  private static final Set<String> THANKS =
      Set.of(
          "thank",
          "praise",
          "hail",
          "laud",
          "commend",
          "applaud",
          "appreciate",
          "acknowledge",
          "salute",
          "congratulate");

  private static final Set<String> HELP = Set.of("SUPPORT", "AID", "COOPERATE");

  /** What becomes of people. */
  private static final Set<String> FATES =
      Set.of(
          "dead",
          "injured",
          "wounded",
          "hurt",
          "homeless",
          "stranded",
          "missing",
          "orphaned",
          "unconscious",
          "paralysed",
          "paralyzed",
          "displaced",
          "hospitalised",
          "hospitalized");

  /** So many words at most, a number and what is counted, stand before what became of people. */
  private static final int REACH = 9;

  private final Sentence sentence;

  Asides(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether an act is told only in passing, as what somebody is or what came of another act. */
  boolean isAside(Meaning meaning) {
    return !meaning.hasGiven()
        && (isNaming(meaning)
            || isTie(meaning)
            || isImposed(meaning)
            || isThankedFor(meaning)
            || isFate(meaning));
  }

  /** <i>Denounced what it <b>called</b> threats</i>: that is denounced, once. */
  private boolean isNaming(Meaning meaning) {
    Token verb = meaning.trigger();
    Token what = sentence.head(verb);
    return verb.deprel().equals("acl:relcl") && what != null && what.form().equals("what");
  }

  private static boolean isTie(Meaning meaning) {
    Token word = meaning.anchor();
    return TIED.contains(meaning.code().type())
        && TIES.contains(word.lemma())
        && (word.xpos().equals("VBN") || word.xpos().equals("VBD"))
        && (word.deprel().equals("acl") || word.is("amod"));
  }

  /** <i>Lifted sanctions <b>imposed</b> on Chad</i>: they are the ones spoken of, no new ones. */
  private static boolean isImposed(Meaning meaning) {
    Token word = meaning.anchor();
    return word.lemma().equals("impose") && word.deprel().equals("acl");
  }

  private boolean isThankedFor(Meaning meaning) {
    Token noun = meaning.trigger();
    if (!HELP.contains(meaning.code().type()) || !noun.isNoun() || noun.is("nsubj")) {
      return false;
    }
    Token above = sentence.head(noun);
    for (int steps = 0; above != null && steps < 3 && above.isNoun(); steps++) {
      above = sentence.head(above);
    }
    return above != null && above.isVerbal() && THANKS.contains(above.lemma());
  }

  private boolean isFate(Meaning meaning) {
    Token verb = meaning.trigger();
    if (!verb.lemma().equals("leave") || meaning.code().type().equals("ASSAULT")) {
      return false;
    }
    for (int i = verb.index() + 1; i < Math.min(sentence.size(), verb.index() + REACH); i++) {
      Token word = sentence.token(i);
      if (word.isPunctuation() || (word.isVerbal() && !FATES.contains(word.form()))) {
        return false;
      }
      boolean last = i + 1 == sentence.size() || !sentence.token(i + 1).isNoun();
      if (FATES.contains(word.form()) && last) {
        return true;
      }
    }
    return false;
  }
}
