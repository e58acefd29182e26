package org.dragoman.train.statements;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.evaluation.statements.GoldStory;
import org.dragoman.language.Language;
import org.dragoman.model.Span;
import org.dragoman.statements.CueCoverage;
import org.dragoman.text.AnnotatedReport;

/** Counts the marked cues that the lexicon has, and lists those that it lacks most often. */
final class KnownCues {

  private static final int LISTED = 60;

  private KnownCues() {}

  private record Count(int all, int known, List<String> unknown) {}

  static void print(List<GoldStory> stories, Language english, PrintWriter out) {
    List<Count> counts = stories.parallelStream().map(story -> count(story, english)).toList();
    int all = counts.stream().mapToInt(Count::all).sum();
    int known = counts.stream().mapToInt(Count::known).sum();
    out.printf(
        Locale.ROOT, "%d of %d marked cues are known: %.1f%%%n", known, all, 100.0 * known / all);
    Map<String, Long> unknown =
        counts.stream()
            .flatMap(count -> count.unknown().stream())
            .collect(Collectors.groupingBy(cue -> cue, TreeMap::new, Collectors.counting()));
    unknown.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue()))
        .limit(LISTED)
        .forEach(entry -> out.printf("%6d  %s%n", entry.getValue(), entry.getKey()));
  }

  private static Count count(GoldStory story, Language english) {
    AnnotatedReport report = AnnotatedReport.of(story.report(), english);
    List<List<Span>> cues =
        story.attributions().stream()
            .map(marked -> marked.cue())
            .filter(cue -> !cue.isEmpty())
            .toList();
    List<String> unknown =
        cues.stream()
            .filter(cue -> !CueCoverage.knows(report, cue))
            .map(cue -> words(report, cue))
            .toList();
    return new Count(cues.size(), cues.size() - unknown.size(), unknown);
  }

  private static String words(AnnotatedReport report, List<Span> cue) {
    return cue.stream()
        .map(report::range)
        .map(range -> report.text().substring(range.begin(), range.end()))
        .collect(Collectors.joining(" … "))
        .toLowerCase(Locale.ROOT);
  }
}
