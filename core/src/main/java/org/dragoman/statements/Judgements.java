package org.dragoman.statements;

import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Things together with what they are called or accused of: <i>called the plan a disaster</i>. */
final class Judgements {

  private final Governor governor;
  private final Scene scene;
  private final Sentence sentence;
  private final Token head;
  private final Cue cue;

  /** Where the words behind the cue begin. */
  private final int next;

  Judgements(Governor governor) {
    this.governor = governor;
    this.scene = governor.scene();
    this.sentence = governor.sentence();
    this.head = governor.head();
    this.cue = governor.cue();
    this.next = governor.next();
  }

  /**
   * The object and what it is called: <i>called the plan a disaster, accused Chad of arming</i>.
   */
  @Nullable Complement find(String frame) {
    int start = next;
    if (start >= sentence.size() || sentence.token(start).isPunctuation()) {
      return null;
    }
    Token first = sentence.token(start);
    if (frame.equals("whom-of")) {
      Complement apart = accusation();
      if (apart != null) {
        return apart;
      }
    }
    if (first.isVerbal() || first.xpos().equals("IN") || first.xpos().equals("TO")) {
      return null;
    }
    if (!judges(frame, start)) {
      return null;
    }
    return Complement.of(frame, governor.content(start), null, governor.lastMark());
  }

  /**
   * What somebody is accused of, where he stands before the verb: <i>which Chad accused of arming
   * them, was accused by the charity of the abduction</i>.
   */
  @Nullable Complement accusation() {
    int start = next;
    Token agent = Phrases.isPassive(sentence, head) ? Phrases.agent(sentence, head) : null;
    if (agent != null && sentence.first(agent) == next) {
      start = agent.index() + 1;
    }
    boolean of = start + 1 < sentence.size() && sentence.token(start).form().equalsIgnoreCase("of");
    if (!of) {
      return null;
    }
    return Complement.of("whom-of", governor.content(start), null, governor.lastMark());
  }

  private boolean judges(String frame, int start) {
    if (frame.equals("small")) {
      return isCalledSomething(start);
    }
    String preposition =
        switch (frame) {
          case "as" -> "as";
          case "at-figure" -> "at";
          default -> "of";
        };
    int end = Math.min(sentence.size(), start + Governor.REACH);
    for (int i = start + 1; i < end; i++) {
      Token token = sentence.token(i);
      if (token.form().equalsIgnoreCase(preposition) && token.head() != start) {
        return !frame.equals("at-figure") || numberFollows(i);
      }
      if (token.isPunctuation() && scene.quotations().at(token.begin()) == null) {
        return false;
      }
    }
    return false;
  }

  private boolean numberFollows(int index) {
    for (int i = index + 1; i < Math.min(sentence.size(), index + 6); i++) {
      if (sentence.token(i).xpos().equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /** Whether two phrases follow: the thing, and what it is called. */
  private boolean isCalledSomething(int start) {
    int phrases = 0;
    for (Token child : sentence.children(head)) {
      if (child.index() >= start
          && (child.is("obj")
              || child.is("iobj")
              || child.is("xcomp")
              || child.is("ccomp")
              || child.is("nsubj"))) {
        phrases += child.is("xcomp") || child.is("ccomp") ? 2 : 1;
      }
    }
    boolean quotes = false;
    for (int i = start + 1; i < sentence.size(); i++) {
      Quotation quotation = scene.quotations().at(sentence.token(i).begin());
      quotes |= quotation != null && scene.quotations().at(head.begin()) == null;
    }
    boolean only = !cue.takes("object") && !cue.takes("quote") && !cue.takes("that");
    return phrases >= 2 || ((quotes || only) && phrases >= 1);
  }
}
