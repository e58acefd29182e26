package org.dragoman.statements;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Infinitives that tell what is asked for, promised or meant: <i>asked them to leave, a pledge by
 * 24 nations to help, is said to have fled</i>.
 */
final class InfinitiveClauses {

  private final Governor governor;
  private final Scene scene;
  private final Sentence sentence;
  private final Token head;
  private final Cue cue;

  /** Where the words behind the cue begin. */
  private final int next;

  InfinitiveClauses(Governor governor) {
    this.governor = governor;
    this.scene = governor.scene();
    this.sentence = governor.sentence();
    this.head = governor.head();
    this.cue = governor.cue();
    this.next = governor.next();
  }

  /** An infinitive, with the one who is asked standing between where the cue allows it. */
  @Nullable Complement find() {
    if (next + 1 < sentence.size()
        && sentence.token(next).form().equals("for")
        && cue.takes("for")) {
      return behindFor();
    }
    int end = Math.min(sentence.size() - 1, next + (cue.takes("whom") ? Governor.REACH : 4));
    for (int i = next; i < end; i++) {
      Token token = sentence.token(i);
      if (!scene.sameVoice(token.begin(), head.begin())) {
        return null;
      }
      if (token.xpos().equals("TO") && startsVerb(sentence, i + 1)) {
        boolean negated = i > next && sentence.token(i - 1).form().equalsIgnoreCase("not");
        int start = negated ? i - 1 : i;
        Range content = governor.content(start);
        return Complement.of("infinitive", content, governor.addressee(start), governor.lastMark());
      }
      boolean adverb = token.xpos().startsWith("RB");
      if (cue.part() == Cue.Part.NOUN && i == next && isBy(token)) {
        return behindAuthor();
      }
      if (token.isVerbal()
          || (!adverb && !cue.takes("whom"))
          || (token.isPunctuation() && !token.form().equals(","))) {
        return null;
      }
    }
    return null;
  }

  /** <i>Asked for the border to be opened</i>: nobody is asked, the preposition is the cue's. */
  private @Nullable Complement behindFor() {
    for (int i = next + 1; i < Math.min(sentence.size() - 1, next + Governor.REACH); i++) {
      if (sentence.token(i).xpos().equals("TO") && startsVerb(sentence, i + 1)) {
        Range content = governor.content(next + 1);
        return Complement.of("infinitive behind for", content, null, next);
      }
      if (sentence.token(i).isVerbal() || sentence.token(i).isPunctuation()) {
        return null;
      }
    }
    return null;
  }

  private static boolean isBy(Token token) {
    return token.form().equalsIgnoreCase("by") || token.form().equalsIgnoreCase("from");
  }

  /** <i>A pledge by 24 nations to help</i>. */
  private @Nullable Complement behindAuthor() {
    for (int i = next + 1; i < Math.min(sentence.size() - 1, next + Governor.REACH); i++) {
      Token token = sentence.token(i);
      if (token.xpos().equals("TO") && startsVerb(sentence, i + 1)) {
        return Complement.of(
            "infinitive" + NounCues.BEHIND_AUTHOR, governor.content(i), null, governor.lastMark());
      }
      if (token.isVerbal() || token.isPunctuation()) {
        return null;
      }
    }
    return null;
  }

  /** In the passive: the subject, and the infinitive behind the verb if there is one. */
  @Nullable Complement withSubject() {
    Token subject = sentence.child(head, "nsubj");
    if (subject == null || subject.index() > head.index() || subject.form().equals("It")) {
      return null;
    }
    int first = sentence.first(subject);
    int last = Math.min(sentence.last(subject), head.index() - 1);
    Range who = scene.tidy(sentence, first, last);
    if (who == null) {
      return null;
    }
    List<Range> content = new ArrayList<>();
    content.add(who);
    for (int i = next; i < Math.min(sentence.size() - 1, next + Governor.REACH); i++) {
      if (sentence.token(i).isPunctuation() || sentence.token(i).isVerbal()) {
        return null;
      }
      if (sentence.token(i).xpos().equals("TO") && startsVerb(sentence, i + 1)) {
        Range rest = governor.content(i);
        if (rest != null) {
          content.add(rest);
          return new Complement("passive", content, null, governor.lastMark());
        }
      }
    }
    return null;
  }

  /** Whether an infinitive begins at a word behind <i>to</i>, adverbs before it included. */
  static boolean startsVerb(Sentence sentence, int index) {
    int end = Math.min(sentence.size(), index + 3);
    for (int i = index; i < end; i++) {
      Token token = sentence.token(i);
      if (token.xpos().equals("VB")) {
        return true;
      }
      if (!token.xpos().startsWith("RB")) {
        return token.isVerbal();
      }
    }
    return false;
  }
}
