package org.dragoman.statements;

import java.util.List;
import org.dragoman.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Tells who speaks from who only passes it on. In <i>The bridge is safe, Osei said, according to
 * the Daily Star</i> the paper's content is Osei's statement with its cue: the paper is a relay,
 * and makes no statement of its own.
 */
final class Relays implements Construction {

  @Override
  public void find(Scene scene, List<Draft> drafts) {
    for (Draft relay : List.copyOf(drafts)) {
      int spoken = relay.source() == null ? -1 : relayed(scene, relay, drafts);
      if (spoken >= 0 && relay.source() != null) {
        Draft inner = drafts.get(spoken);
        if (!inner.via().contains(relay.source())) {
          drafts.set(spoken, inner.relayedBy(relay.source()));
        }
        drafts.remove(relay);
      }
    }
  }

  /** The statement that makes up most of what a cue behind it attributes, or −1. */
  private static int relayed(Scene scene, Draft relay, List<Draft> drafts) {
    boolean behind =
        relay.construction().startsWith("cue behind")
            || relay.construction().startsWith("phrase: according");
    if (!behind || relay.content().size() != 1 || relay.marks().isEmpty()) {
      return -1;
    }
    int best = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Draft inner = drafts.get(i);
      if (!inner.equals(relay) && isWhole(scene, relay, inner)) {
        Draft chosen = best < 0 ? null : drafts.get(best);
        if (chosen == null || inner.length() > chosen.length()) {
          best = i;
        }
      }
    }
    return best;
  }

  private static boolean isWhole(Scene scene, Draft relay, Draft inner) {
    @Nullable Cue cue = inner.cue();
    if (cue == null || cue.kind() != Cue.Kind.SPEECH || inner.source() == null) {
      return false;
    }
    Range mark = inner.marks().get(0);
    boolean told = relay.says(mark.begin()) && scene.quotations().at(mark.begin()) == null;
    int rest = relay.length() - inner.length();
    return told && relay.holds(new Range(inner.begin(), inner.end())) && rest * 2 < relay.length();
  }
}
