package org.dragoman.statements;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells who speaks from who only passes it on. In <i>The bridge is safe, Osei said, according to
 * the Daily Star</i> the paper's content is Osei's statement with its cue: the paper is a relay,
 * and makes no statement of its own. So is <i>reported</i> in <i>…, Osei said, Radio X
 * reported</i>.
 */
final class Relays implements Construction {

  /** How many units of a relay's content may be neither the statement nor who makes it. */
  private static final int REST = 16;

  @Override
  public void find(Scene scene, List<Draft> drafts) {
    cutOff(scene, drafts);
    for (Draft relay : List.copyOf(drafts)) {
      Words relayer = relay.source();
      if (relayer == null || relay.marks().isEmpty() || !mayRelay(relay)) {
        continue;
      }
      int spoken = relayed(scene, relay, drafts);
      if (spoken >= 0) {
        Draft inner = drafts.get(spoken);
        if (!inner.via().contains(relayer)) {
          drafts.set(spoken, inner.relayedBy(relayer));
        }
        drafts.remove(relay);
      } else if (relaysAll(scene, relay, drafts)) {
        for (int i = 0; i < drafts.size(); i++) {
          Draft inner = drafts.get(i);
          if (isPartOf(relay, inner)
              && !inner.via().contains(relayer)
              && !isWithinAnother(inner, relay, drafts)) {
            drafts.set(i, inner.relayedBy(relayer));
          }
        }
        drafts.remove(relay);
      }
    }
  }

  /**
   * <i>Osei denied it and warned that …, reported Radio X</i>: what it reports is two statements.
   */
  private static boolean relaysAll(Scene scene, Draft relay, List<Draft> drafts) {
    Words speaker = null;
    int rest = relay.length();
    int parts = 0;
    for (Draft inner : drafts) {
      if (isPartOf(relay, inner) && !isWithinAnother(inner, relay, drafts)) {
        Words source = inner.source();
        if (source == null || (speaker != null && !speaker.equals(source))) {
          return false;
        }
        rest -= speaker == null ? length(scene.report().range(source)) : 0;
        speaker = source;
        rest -= inner.length() + length(inner.marks().get(0));
        parts++;
      }
    }
    return parts > 1 && rest <= parts * REST && relay.marks().get(0).begin() >= relay.end();
  }

  private static boolean isPartOf(Draft relay, Draft inner) {
    Cue cue = inner.cue();
    return !inner.equals(relay)
        && cue != null
        && inner.source() != null
        && !inner.carried()
        && !inner.marks().isEmpty()
        && relay.says(inner.marks().get(0).begin())
        && relay.holds(new Range(inner.begin(), inner.end()));
  }

  private static boolean isWithinAnother(Draft inner, Draft relay, List<Draft> drafts) {
    for (Draft other : drafts) {
      if (!other.equals(inner)
          && !other.equals(relay)
          && isPartOf(relay, other)
          && other.says(inner.marks().get(0).begin())) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayRelay(Draft draft) {
    Cue cue = draft.cue();
    return cue != null
        && (cue.part() == Cue.Part.PREPOSITION
            || (cue.part() == Cue.Part.VERB && cue.takes("that") && draft.content().size() == 1));
  }

  /** Takes <i>Radio X reported</i> and <i>according to X</i> off the ends of what others say. */
  private static void cutOff(Scene scene, List<Draft> drafts) {
    for (Draft relay : List.copyOf(drafts)) {
      Range words = attribution(scene, relay);
      if (words == null || !mayRelay(relay) || !relay.says(relay.begin())) {
        continue;
      }
      for (int i = 0; i < drafts.size(); i++) {
        Draft draft = drafts.get(i);
        Range last = draft.content().get(draft.content().size() - 1);
        boolean holds = last.begin() <= words.begin() && words.begin() < last.end();
        if (draft.equals(relay)
            || !holds
            || words.end() + 1 < last.end()
            || !isBehindComma(scene, words.begin(), last.begin())
            || draft.marks().isEmpty()
            || draft.marks().get(0).begin() > words.begin()
            || !scene.sameVoice(draft.marks().get(0).begin(), words.begin())) {
          continue;
        }
        List<Range> content = new ArrayList<>(draft.content());
        content.remove(content.size() - 1);
        Range rest = scene.tidy(last.begin(), words.begin());
        if (rest != null) {
          content.add(rest);
        }
        if (!content.isEmpty()) {
          drafts.set(i, draft.withContent(content));
        }
      }
    }
  }

  private static boolean isBehindComma(Scene scene, int at, int from) {
    String before = Blanks.strip(scene.report().text().substring(Math.min(from, at), at));
    return before.isEmpty()
        || before.endsWith(",")
        || before.endsWith(",”")
        || before.endsWith(",\"");
  }

  /** Source and cue behind what they attribute, if they stand side by side; else null. */
  private static @Nullable Range attribution(Scene scene, Draft draft) {
    Words speaker = draft.source();
    if (speaker == null || draft.marks().size() != 1) {
      return null;
    }
    Range mark = draft.marks().get(0);
    Range source = scene.report().range(speaker);
    boolean behind = mark.begin() >= draft.end() && source.begin() >= draft.end();
    int begin = Math.min(mark.begin(), source.begin());
    int end = Math.max(mark.end(), source.end());
    boolean close = end - begin <= mark.end() - mark.begin() + source.end() - source.begin() + 2;
    return behind && close && !draft.carried() ? new Range(begin, end) : null;
  }

  /** The statement that makes up most of what a cue attributes, or −1. */
  private static int relayed(Scene scene, Draft relay, List<Draft> drafts) {
    int best = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Draft inner = drafts.get(i);
      if (!inner.equals(relay)
          && isWhole(scene, relay, inner)
          && (best < 0 || inner.length() > drafts.get(best).length())) {
        best = i;
      }
    }
    return best;
  }

  private static boolean isWhole(Scene scene, Draft relay, Draft inner) {
    Cue cue = inner.cue();
    Cue by = relay.cue();
    Words speaker = inner.source();
    Words told = inner.addressee();
    if (cue == null
        || by == null
        || speaker == null
        || inner.carried()
        || inner.marks().isEmpty()
        || !(cue.kind() == Cue.Kind.SPEECH && cue.takes("that"))) {
      return false;
    }
    Range mark = inner.marks().get(0);
    if (relay.content().equals(inner.content())) {
      return mark.end() <= relay.marks().get(0).begin();
    }
    boolean within = relay.says(mark.begin()) && scene.quotations().at(mark.begin()) == null;
    boolean behind =
        by.part() == Cue.Part.PREPOSITION || relay.marks().get(0).begin() >= relay.end();
    if (!within || !behind || !relay.holds(new Range(inner.begin(), inner.end()))) {
      return false;
    }
    int rest = relay.length() - inner.length();
    rest -= length(scene.report().range(speaker));
    for (Range part : inner.marks()) {
      rest -= length(part);
    }
    if (told != null) {
      rest -= length(scene.report().range(told));
    }
    if (inner.end() <= mark.begin()) {
      return !goesOn(scene, relay, inner);
    }
    return hasVerb(scene, inner) && (rest <= REST || isAllOf(scene, relay, inner));
  }

  /** Whether the relay's content has another clause behind the words that attribute the inner. */
  private static boolean goesOn(Scene scene, Draft relay, Draft inner) {
    Range words = attribution(scene, inner);
    int end = words == null ? inner.marks().get(0).end() : words.end();
    int s = scene.report().sentenceAt(end - 1);
    if (s < 0) {
      return true;
    }
    Sentence sentence = scene.sentence(s);
    for (Token token : sentence.tokens()) {
      boolean behind = token.begin() >= end && token.end() <= relay.end();
      if (behind && token.isVerbal() && !token.is("acl") && !token.xpos().equals("VBG")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the relay's content begins with the inner speaker and tells of nothing else. */
  private static boolean isAllOf(Scene scene, Draft relay, Draft inner) {
    Words speaker = inner.source();
    if (speaker == null) {
      return false;
    }
    Range source = scene.report().range(speaker);
    if (source.begin() > relay.begin() + 1) {
      return false;
    }
    int s = scene.report().sentenceAt(relay.begin());
    if (s < 0) {
      return false;
    }
    for (Token token : scene.sentence(s).tokens()) {
      boolean rest =
          relay.says(token.begin()) && !inner.says(token.begin()) && !source.covers(token.begin());
      if (rest && token.is("nsubj")) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasVerb(Scene scene, Draft draft) {
    int s = scene.report().sentenceAt(draft.begin());
    return s >= 0
        && scene.sentence(s).tokens().stream()
            .anyMatch(token -> token.isVerbal() && draft.says(token.begin()));
  }

  private static int length(Range range) {
    return range.end() - range.begin();
  }
}
