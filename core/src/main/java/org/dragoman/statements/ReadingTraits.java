package org.dragoman.statements;

import java.util.List;
import java.util.Locale;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Range;
import org.dragoman.text.Traits;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against one way of reading a cue: how the content begins and ends, what it is
 * to the cue in the tree, and whether its borders cut the tree or a quotation apart.
 */
final class ReadingTraits {

  private static final int FAR = 6;

  private final Traits traits = new Traits();
  private final Scene scene;
  private final Sentence sentence;
  private final Token cue;
  private final Reading reading;
  private final String part;
  private final String lemma;

  /** The first and the last token of the content in the cue's sentence; −1 if there is none. */
  private int first = -1;

  private int last = -1;

  private ReadingTraits(Scene scene, Sentence sentence, Token cue, Reading reading) {
    this.scene = scene;
    this.sentence = sentence;
    this.cue = cue;
    this.reading = reading;
    this.part = Readings.part(cue).name();
    this.lemma = cue.lemma().toLowerCase(Locale.ROOT);
  }

  static int[] of(Scene scene, int number, Token cue, Reading reading) {
    ReadingTraits traits = new ReadingTraits(scene, scene.sentence(number), cue, reading);
    traits.collect();
    return traits.traits.indices();
  }

  private void collect() {
    String start = reading.start();
    if (reading.ruled()) {
      traits.add("ruled");
      traits.add("lemma construction", lemma, part, start);
    }
    traits.add("start", start, part);
    traits.add("lemma start", lemma, part, start);
    traits.add("end", reading.end());
    traits.add("start end", start, reading.end(), part);
    traits.add("start end tag", start, reading.end(), cue.xpos());
    traits.add("lemma start end", lemma + part, start, reading.end());
    List<Range> content = reading.marked(scene);
    traits.add("parts", content.size());
    Range head = content.get(0);
    Range tail = content.get(content.size() - 1);
    boolean crosses = head.begin() < sentence.begin() || tail.end() > sentence.end();
    traits.add("crosses sentences", crosses);
    int length = 0;
    for (Token token : sentence.tokens()) {
      if (token.begin() >= head.begin() && token.end() <= tail.end()) {
        first = first < 0 ? token.index() : first;
        last = token.index();
        length++;
      }
    }
    if (first < 0) {
      traits.add("elsewhere");
      return;
    }
    length(length);
    opening();
    tree(content.size() == 1);
    closing();
    joined();
    distance();
    quotation();
  }

  private void length(int length) {
    int size = 32 - Integer.numberOfLeadingZeros(length);
    traits.add("length", size, part);
    traits.add("lemma length", lemma, part, size);
    traits.add("start length", reading.start(), size);
    boolean verb = false;
    for (int i = first; i <= last && !verb; i++) {
      verb = sentence.token(i).isVerbal();
    }
    traits.add("has a verb", verb, part);
    traits.add("lemma has a verb", lemma, part, verb);
  }

  private void opening() {
    Token token = sentence.token(first);
    String form = token.form().toLowerCase(Locale.ROOT);
    traits.add("first", form, part);
    traits.add("lemma first", lemma, part, form);
    traits.add("first tag", token.xpos(), part);
    traits.add("lemma first tag", lemma, part, token.xpos());
    traits.add("first role", token.deprel(), part);
    if (first > 0) {
      traits.add("before first", sentence.token(first - 1).form().toLowerCase(Locale.ROOT));
    }
  }

  /** How the content hangs on the cue, and what its borders cut off. */
  private void tree(boolean whole) {
    int roots = 0;
    int cut = 0;
    int shape = 0;
    for (Token token : sentence.tokens()) {
      if (token.isPunctuation()) {
        continue;
      }
      int head = token.head();
      boolean inside = token.index() >= first && token.index() <= last;
      boolean headInside = head >= first && head <= last;
      if (inside && !headInside) {
        roots++;
        String relation = Readings.base(token) + (head == cue.index() ? "" : " elsewhere");
        shape = shape * 31 + relation.hashCode();
      } else if (!inside && headInside && token.index() != cue.index()) {
        cut++;
        traits.add("cut off", Readings.base(token), token.index() > last);
      }
    }
    traits.add("roots", Math.min(roots, 4));
    traits.add("cuts", Math.min(cut, 4));
    traits.add("shape", shape, part);
    traits.add("lemma shape", lemma, part, shape);
    if (whole && cue.index() >= first && cue.index() <= last) {
      traits.add("covers its cue");
    }
  }

  /** What stands behind the content, and to what it belongs. */
  private void closing() {
    traits.add("last tag", sentence.token(last).xpos());
    if (last + 1 >= sentence.size()) {
      traits.add("after", "nothing");
      return;
    }
    String border = word(sentence.token(last + 1));
    int next = last + 1;
    while (next < sentence.size() && sentence.token(next).isPunctuation()) {
      next++;
    }
    String after = "nothing";
    if (next < sentence.size()) {
      after = word(sentence.token(next));
      Token top = sentence.token(next);
      for (Token up = sentence.head(top);
          up != null && sentence.first(up) > last;
          up = sentence.head(up)) {
        top = up;
      }
      Token owner = sentence.head(top);
      String belongs;
      if (owner == null) {
        belongs = "nothing";
      } else if (owner.index() == cue.index()) {
        belongs = "cue";
      } else if (owner.index() >= first && owner.index() <= last) {
        belongs = "content";
      } else {
        belongs = "else";
      }
      belongs += Readings.base(top);
      traits.add("belongs", belongs);
      traits.add("belongs after", belongs, after);
      traits.add("belongs border", belongs, border);
      traits.add("belongs border", belongs, border, part);
      traits.add("lemma belongs", lemma, part, belongs);
    }
    traits.add("border", border);
    traits.add("border after", border, after);
  }

  /**
   * The clause that a conjunction joins behind the cue, whether the content takes it in or ends
   * before it: <i>said the port was shut, but the road was open</i>. It is part of what is said if
   * its verb goes with that of the content rather than with the cue.
   */
  private void joined() {
    if (first <= cue.index()) {
      return;
    }
    for (int i = first + 1; i + 1 < sentence.size(); i++) {
      Token conjunction = sentence.token(i);
      boolean joins = conjunction.xpos().equals("CC") && sentence.token(i - 1).form().equals(",");
      Token verb = joins ? predicateAfter(i) : null;
      if (verb == null) {
        continue;
      }
      boolean inside = last >= i;
      if (!inside && last < i - 2) {
        return;
      }
      boolean speaks =
          scene.cues(sentence, verb, Cue.Part.VERB).stream()
              .anyMatch(other -> other.takes("quote") || other.takes("that"));
      String tense = tense(verb);
      Token said = predicateAfter(first - 1);
      String content = said == null || said.index() > i ? "" : tense(said);
      traits.add(
          "joined",
          inside + " " + speaks,
          conjunction.form().toLowerCase(Locale.ROOT),
          tense.equals(content) + " " + tense.equals(cue.xpos()));
      traits.add("joined tenses", inside, cue.xpos(), content + " " + tense);
      traits.add("joined speaks", inside, speaks);
      return;
    }
  }

  /** The first verb behind a token that has a subject of its own there. */
  private @Nullable Token predicateAfter(int index) {
    for (int i = index + 1; i < Math.min(sentence.size(), index + 12); i++) {
      Token token = sentence.token(i);
      Token head = sentence.head(token);
      if (token.is("nsubj") && head != null && head.index() > i) {
        return head;
      }
      if (token.isVerbal() && !token.is("acl") && !token.is("amod")) {
        return null;
      }
    }
    return null;
  }

  /** The tag of the finite verb, or which modal it is. */
  private String tense(Token verb) {
    for (Token child : sentence.children(verb)) {
      if ((child.is("aux") || child.is("cop")) && child.index() < verb.index()) {
        return child.xpos().equals("MD") ? child.lemma() : child.xpos();
      }
    }
    return verb.xpos();
  }

  private static String word(Token token) {
    return token.isPunctuation() || Readings.isCloser(token)
        ? token.form().toLowerCase(Locale.ROOT)
        : token.xpos();
  }

  private void distance() {
    int gap = first > cue.index() ? first - cue.index() - 1 : last - cue.index();
    traits.add("gap", Math.max(-FAR, Math.min(gap, FAR)), part);
    traits.add("lemma gap", lemma, part, Math.max(-FAR, Math.min(gap, FAR)));
    if (gap > 0 && gap < 4) {
      int tags = 0;
      for (int i = cue.index() + 1; i < first; i++) {
        tags = tags * 31 + sentence.token(i).xpos().hashCode();
      }
      traits.add("between", tags, part);
    }
  }

  private void quotation() {
    int marks = 0;
    for (int i = first; i <= last; i++) {
      marks += Readings.isMark(sentence.token(i)) ? 1 : 0;
    }
    traits.add("marks", Math.min(marks, 4));
    boolean opens =
        Readings.isMark(sentence.token(first))
            || (first > 0 && Readings.isMark(sentence.token(first - 1)));
    boolean closes = last + 1 < sentence.size() && Readings.isMark(sentence.token(last + 1));
    traits.add("opens quotation", opens, part);
    traits.add("closes quotation", closes);
  }
}
