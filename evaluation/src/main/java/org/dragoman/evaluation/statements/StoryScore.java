package org.dragoman.evaluation.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was found in one story with what was marked, by the definitions of the corpus's
 * scorer: one to one, greedily by how much of the content's words agree.
 */
final class StoryScore {

  /** An attribution as sets of tokens. */
  private record Tokens(
      BitSet source,
      BitSet sourceWords,
      BitSet cue,
      BitSet cueWords,
      BitSet content,
      BitSet words,
      String type,
      boolean sourceless,
      @Nullable BitSet head,
      boolean speech) {}

  private record Pair(int gold, int found, double agreement, boolean cue, int source) {}

  private final CountedText text;
  private final @Nullable Extras extras;
  private final List<Tokens> gold = new ArrayList<>();
  private final List<Tokens> found = new ArrayList<>();
  private final Map<String, Figure> figures = new LinkedHashMap<>();

  private StoryScore(GoldStory story, @Nullable Extras extras) {
    this.text = new CountedText(story.text());
    this.extras = extras;
    for (Marked marked : story.attributions()) {
      Span head = extras == null ? null : extras.head(story.name(), marked.id());
      boolean speech = extras != null && extras.isSpeech(story.name(), marked.id());
      Tokens tokens = tokens(marked, head, speech);
      if (!tokens.content().isEmpty()) {
        gold.add(tokens);
      }
    }
  }

  /**
   * The figures of a story by name, in a fixed order.
   *
   * @param extras source heads and speech cues; null leaves out the figures that need them
   */
  static Map<String, Figure> of(
      GoldStory story, List<Marked> predictions, @Nullable Extras extras) {
    StoryScore score = new StoryScore(story, extras);
    for (Marked marked : predictions) {
      Tokens tokens = score.tokens(marked, null, false);
      if (!tokens.content().isEmpty() && !score.isNested(tokens)) {
        score.found.add(tokens);
      }
    }
    score.compare();
    return score.figures;
  }

  private Tokens tokens(Marked marked, @Nullable Span head, boolean speech) {
    BitSet source = text.tokens(marked.source());
    BitSet cue = text.tokens(marked.cue());
    BitSet content = text.tokens(marked.content());
    BitSet cueWords = text.words(cue);
    return new Tokens(
        source,
        text.words(source),
        cue,
        cueWords.isEmpty() ? cue : cueWords,
        content,
        text.words(content),
        text.type(content),
        marked.source() == null || marked.source().isEmpty(),
        head == null ? null : text.tokens(List.of(head)),
        speech);
  }

  /**
   * The corpus marks no attribution within another's content; such a one is neither right nor
   * wrong.
   */
  private boolean isNested(Tokens found) {
    boolean inside = false;
    for (Tokens marked : gold) {
      boolean within = size(found.cue(), marked.content()) == found.cue().cardinality();
      inside |= within && !found.cue().isEmpty();
      if (agreement(marked.words(), found.words()) >= 0.5) {
        return false;
      }
    }
    return inside;
  }

  private void compare() {
    List<Pair> half = matching();
    List<Pair> most = half.stream().filter(pair -> pair.agreement() >= 0.8).toList();
    count("content, Jaccard ≥ 0.8", most, half);
    count("content, Jaccard ≥ 0.5", half, half);
    if (extras != null) {
      count("content and source head right", where(most, this::sourceHead), half);
    }
    count("source, cue and content exact", where(half, StoryScore::exact), half);
    quotedRuns();
  }

  private List<Pair> where(List<Pair> pairs, BiPredicate<Tokens, Tokens> right) {
    return pairs.stream()
        .filter(pair -> right.test(gold.get(pair.gold()), found.get(pair.found())))
        .toList();
  }

  private static boolean exact(Tokens marked, Tokens found) {
    return marked.words().equals(found.words())
        && marked.sourceWords().equals(found.sourceWords())
        && marked.cueWords().equals(found.cueWords());
  }

  private boolean sourceHead(Tokens marked, Tokens found) {
    if (marked.sourceless()) {
      return found.sourceless();
    }
    BitSet head = marked.head();
    return (head != null && !head.isEmpty())
        ? head.intersects(found.source())
        : marked.sourceWords().intersects(found.sourceWords());
  }

  /** Pairs that agree on at least half of the content's words, the best first, each side once. */
  private List<Pair> matching() {
    List<Pair> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        Tokens marked = gold.get(g);
        Tokens other = found.get(f);
        double agreement = agreement(marked.words(), other.words());
        boolean cue = marked.cue().intersects(other.cue());
        if (agreement >= 0.5 && (cue || marked.words().intersects(other.words()))) {
          int source = size(marked.sourceWords(), other.sourceWords());
          candidates.add(new Pair(g, f, agreement, cue, source));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::agreement)
            .thenComparing(Pair::cue)
            .thenComparingInt(Pair::source)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
    return oneToOne(candidates);
  }

  private static List<Pair> oneToOne(List<Pair> candidates) {
    BitSet usedGold = new BitSet();
    BitSet usedFound = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!usedGold.get(pair.gold()) && !usedFound.get(pair.found())) {
        usedGold.set(pair.gold());
        usedFound.set(pair.found());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private void count(String name, List<Pair> right, List<Pair> half) {
    for (String type : List.of("all", "direct", "mixed", "indirect")) {
      int rightGold = 0;
      int rightFound = 0;
      for (Pair pair : right) {
        rightGold += isOf(type, gold.get(pair.gold())) ? 1 : 0;
        rightFound += isOf(type, found.get(pair.found())) ? 1 : 0;
      }
      int allGold = (int) gold.stream().filter(marked -> isOf(type, marked)).count();
      int allFound = (int) found.stream().filter(other -> isOf(type, other)).count();
      figures.put(name + " – " + type, new Figure(rightFound, allFound, rightGold, allGold));
    }
    if (extras != null) {
      figures.put(name + " – speech cues", speech(right, half, extras));
    }
  }

  private static boolean isOf(String type, Tokens tokens) {
    return type.equals("all") || type.equals(tokens.type());
  }

  /** What was found for a cue of thought or feeling is left out, not counted wrong. */
  private Figure speech(List<Pair> right, List<Pair> half, Extras known) {
    BitSet counted = new BitSet();
    BitSet matched = new BitSet();
    counted.set(0, found.size());
    for (Pair pair : half) {
      matched.set(pair.found());
      if (!gold.get(pair.gold()).speech()) {
        counted.clear(pair.found());
      }
    }
    for (int f = 0; f < found.size(); f++) {
      BitSet cue = found.get(f).cue();
      boolean speaks =
          cue.stream()
              .anyMatch(token -> known.isSpeechWord(text.form(token).toLowerCase(Locale.ROOT)));
      if (!matched.get(f) && !cue.isEmpty() && !speaks) {
        counted.clear(f);
      }
    }
    int rightGold = 0;
    int rightFound = 0;
    for (Pair pair : right) {
      boolean speech = gold.get(pair.gold()).speech();
      rightGold += speech ? 1 : 0;
      rightFound += speech && counted.get(pair.found()) ? 1 : 0;
    }
    int allGold = (int) gold.stream().filter(Tokens::speech).count();
    return new Figure(rightFound, counted.cardinality(), rightGold, allGold);
  }

  private void quotedRuns() {
    Map<BitSet, Tokens> goldRuns = runs(gold);
    Map<BitSet, Tokens> foundRuns = runs(found);
    List<BitSet> marked = List.copyOf(goldRuns.keySet());
    List<BitSet> other = List.copyOf(foundRuns.keySet());
    List<Pair> candidates = new ArrayList<>();
    for (int g = 0; g < marked.size(); g++) {
      for (int f = 0; f < other.size(); f++) {
        double agreement = agreement(text.words(marked.get(g)), text.words(other.get(f)));
        if (agreement >= 0.8) {
          candidates.add(new Pair(g, f, agreement, false, 0));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::agreement)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed());
    List<Pair> pairs = oneToOne(candidates);
    figures.put("quoted run – all", figure(pairs.size(), other.size(), marked.size()));
    if (extras != null) {
      int right = 0;
      for (Pair pair : pairs) {
        Tokens one = goldRuns.get(marked.get(pair.gold()));
        Tokens two = foundRuns.get(other.get(pair.found()));
        right += one != null && two != null && sourceHead(one, two) ? 1 : 0;
      }
      figures.put(
          "quoted run with the right source – all", figure(right, other.size(), marked.size()));
    }
  }

  private static Figure figure(int right, int found, int gold) {
    return new Figure(right, found, right, gold);
  }

  /** Stretches of content of two words and more that stand in one quotation. */
  private Map<BitSet, Tokens> runs(List<Tokens> attributions) {
    Map<BitSet, Tokens> runs = new LinkedHashMap<>();
    for (Tokens attribution : attributions) {
      BitSet run = new BitSet();
      int last = -1;
      for (int i : attribution.content().stream().toArray()) {
        boolean goesOn = run.isEmpty() || (last == i - 1 && text.sameRegion(i, last));
        if (text.quoted(i) && goesOn) {
          run.set(i);
        } else {
          keep(runs, run, attribution);
          run = new BitSet();
          if (text.quoted(i)) {
            run.set(i);
          }
        }
        last = i;
      }
      keep(runs, run, attribution);
    }
    runs.keySet().removeIf(run -> text.words(run).cardinality() < 2);
    return runs;
  }

  private static void keep(Map<BitSet, Tokens> runs, BitSet run, Tokens attribution) {
    if (!run.isEmpty()) {
      runs.put(run, attribution);
    }
  }

  private static int size(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  /** The Jaccard coefficient; 1 for two empty sets. */
  private static double agreement(BitSet one, BitSet other) {
    int both = size(one, other);
    int any = one.cardinality() + other.cardinality() - both;
    return any == 0 ? 1 : (double) both / any;
  }
}
