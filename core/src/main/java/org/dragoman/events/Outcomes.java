package org.dragoman.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes one act of an act of force and its outcome that a sentence tells apart: <i>two farmers were
 * killed in an <b>air strike by Turkey</b>; the <b>attack on the village</b> killed two; attacked
 * the village, <b>killing</b> two</i>.
 */
final class Outcomes {

  private static final Set<String> WITHIN = Set.of("in", "during", "by", "from");

  private Outcomes() {}

  /** The meanings with such pairs as one, in the order of the verbs. */
  static List<Meaning> joined(List<Meaning> meanings, Sentence sentence) {
    List<Meaning> left = new ArrayList<>(meanings);
    for (int p = 0; p < left.size(); p++) {
      int whole = wholeOf(p, left, sentence);
      if (whole >= 0) {
        left.set(whole, join(left.get(whole), left.get(p)));
        left.remove(p);
        p = -1;
      }
    }
    return left;
  }

  private static int wholeOf(int position, List<Meaning> meanings, Sentence sentence) {
    Meaning part = meanings.get(position);
    Token above = whole(part, sentence);
    if (above == null || !isForce(part)) {
      return -1;
    }
    for (int i = 0; i < meanings.size(); i++) {
      Meaning other = meanings.get(i);
      boolean there = other.trigger().index() == above.index() && i != position;
      if (there && isForce(other) && agree(other, part)) {
        return i;
      }
    }
    return -1;
  }

  /** The verb whose outcome or occasion the word tells, or null. */
  private static @Nullable Token whole(Meaning part, Sentence sentence) {
    Token word = part.trigger();
    Token above = sentence.head(word);
    if (above == null || !above.isVerbal() || part.anchor().index() != word.index()) {
      return null;
    }
    boolean outcome = word.xpos().equals("VBG") && word.is("advcl");
    boolean occasion =
        word.isNoun()
            && (word.is("nsubj")
                || (word.is("obl") && WITHIN.contains(String.valueOf(sentence.caseOf(word)))));
    return outcome || occasion ? above : null;
  }

  private static boolean isForce(Meaning meaning) {
    return meaning.code().type().equals("ASSAULT") && meaning.about() == null;
  }

  private static boolean agree(Meaning whole, Meaning part) {
    boolean open = whole.actors().isEmpty() || part.actors().isEmpty();
    boolean battle = part.reciprocal() && part.actors().size() > 1;
    return !battle
        && whole.allegation() == part.allegation()
        && whole.status() == part.status()
        && (open || !Participants.without(part.actors(), whole.actors()).equals(part.actors()));
  }

  private static Meaning join(Meaning whole, Meaning part) {
    List<Mention> actors = whole.actors().isEmpty() ? part.actors() : whole.actors();
    Set<Mention> recipients = new LinkedHashSet<>(whole.recipients());
    recipients.addAll(part.recipients());
    Meaning both = whole.with(actors, Participants.without(List.copyOf(recipients), actors));
    Code code = whole.code().modes().isEmpty() ? part.code() : whole.code();
    return both.coded(code).because("“" + part.trigger().form() + "” tells of the same act");
  }
}
