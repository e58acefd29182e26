package org.dragoman.evaluation.relations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Span;

/**
 * A text whose participants are marked: {@code <s>…</s>} who acts, {@code <t>…</t>} who is acted
 * upon. Marks may stand within one another.
 *
 * @param text the text without the marks
 * @param source the marked sources, in code points, without blanks around them
 * @param target the marked targets
 */
record Marks(String text, List<Span> source, List<Span> target) {

  private static final Pattern MARK = Pattern.compile("<(/?)([st])>");

  Marks {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  static Marks of(String marked) {
    StringBuilder plain = new StringBuilder();
    List<Span> source = new ArrayList<>();
    List<Span> target = new ArrayList<>();
    Deque<Integer> sources = new ArrayDeque<>();
    Deque<Integer> targets = new ArrayDeque<>();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      plain.append(marked, from, mark.start());
      from = mark.end();
      boolean isSource = mark.group(2).equals("s");
      Deque<Integer> open = isSource ? sources : targets;
      if (mark.group(1).isEmpty()) {
        open.push(plain.length());
      } else if (!open.isEmpty()) {
        (isSource ? source : target).add(trimmed(plain, open.pop(), plain.length()));
      }
    }
    plain.append(marked, from, marked.length());
    return new Marks(plain.toString(), source, target);
  }

  private static Span trimmed(CharSequence text, int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (first < last && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(codePoints(text, first), codePoints(text, last));
  }

  private static int codePoints(CharSequence text, int end) {
    return Character.codePointCount(text, 0, end);
  }
}
