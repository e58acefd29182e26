package org.dragoman.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Weighs, for each word that may attribute, the readings that constructions proposed and all others
 * that its sentence allows, and keeps the most probable one or none. What has learned weights is
 * the choice; each reading still says which construction it is.
 */
final class BestReading implements Construction {

  /** A word whose log-odds are below this at first look, and which no rule proposed, is left. */
  private static final double UNLIKELY = -4;

  private final ReadingWeights weights;
  private final ReadingThresholds thresholds;

  BestReading(ReadingWeights weights, ReadingThresholds thresholds) {
    this.weights = weights;
    this.thresholds = thresholds;
  }

  @Override
  public void find(Scene scene, List<Draft> drafts) {
    Map<Long, List<Draft>> proposed = byCue(scene, drafts);
    Set<Draft> weighed = new HashSet<>();
    List<Draft> chosen = new ArrayList<>();
    for (int s = 0; s < scene.report().sentences().size(); s++) {
      Sentence sentence = scene.sentence(s);
      for (Token token : sentence.tokens()) {
        List<Draft> here = proposed.getOrDefault(key(s, token), List.of());
        boolean free = here.isEmpty() && !VerbCues.taken(token, drafts);
        if (here.isEmpty() && !(free && Readings.mayAttribute(sentence, token))) {
          continue;
        }
        weighed.addAll(here);
        Draft best = best(scene, s, token, here);
        if (best != null) {
          chosen.add(best);
        }
      }
    }
    drafts.removeAll(weighed);
    drafts.addAll(chosen);
  }

  private @Nullable Draft best(Scene scene, int s, Token token, List<Draft> proposed) {
    int[] traits = CueTraits.of(scene, s, token, proposed);
    if (proposed.isEmpty() && weights.firstLook(traits) < UNLIKELY) {
      return null;
    }
    double own = weights.score(traits);
    Reading best = null;
    double top = Double.NEGATIVE_INFINITY;
    double sum = 0;
    for (Reading reading : Readings.of(scene, s, token, proposed)) {
      double score = own + weights.score(ReadingTraits.of(scene, s, token, reading));
      sum += Math.exp(score);
      if (score > top) {
        top = score;
        best = reading;
      }
    }
    double threshold = proposed.isEmpty() ? thresholds.unknown() : thresholds.proposed();
    if (proposed.isEmpty()
        && !scene.cues(scene.sentence(s), token, Readings.part(token)).isEmpty()) {
      threshold = thresholds.known();
    }
    return best != null && sum / (1 + sum) >= threshold ? best.draft() : null;
  }

  /** The drafts by the sentence and the token that heads their cue. */
  static Map<Long, List<Draft>> byCue(Scene scene, List<Draft> drafts) {
    Map<Long, List<Draft>> byCue = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.marks().isEmpty() || !isWeighed(draft)) {
        continue;
      }
      Range mark = draft.marks().get(0);
      int s = scene.report().sentenceAt(mark.begin());
      if (s >= 0) {
        byCue
            .computeIfAbsent(key(s, head(scene.sentence(s), mark)), k -> new ArrayList<>(1))
            .add(draft);
      }
    }
    return byCue;
  }

  /** Punctuation, prepositions, relayed speech and named authors are for the constructions. */
  private static boolean isWeighed(Draft draft) {
    Cue cue = draft.cue();
    return cue != null
        && draft.marks().size() == 1
        && !draft.construction().startsWith(QuotedAsSaying.NAME)
        && !draft.construction().startsWith(VerbCues.INVERTED)
        && !Readings.family(draft).endsWith(NounCues.BEHIND_AUTHOR)
        && !draft.construction().startsWith(NestedQuotations.NAME)
        && (cue.part() == Cue.Part.VERB
            || cue.part() == Cue.Part.NOUN
            || cue.part() == Cue.Part.ADJECTIVE);
  }

  static long key(int sentence, Token token) {
    return ((long) sentence << 32) | token.index();
  }

  /** The word of a cue that governs its others. */
  private static Token head(Sentence sentence, Range mark) {
    Token first = null;
    for (Token token : sentence.tokens()) {
      if (!mark.covers(token.begin())) {
        continue;
      }
      Token head = sentence.head(token);
      if (!token.isPunctuation() && (head == null || !mark.covers(head.begin()))) {
        return token;
      }
      first = first == null ? token : first;
    }
    return first == null ? sentence.tokenAt(mark.begin()) : first;
  }
}
