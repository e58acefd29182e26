package org.dragoman.evaluation.actors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.Dragoman;
import org.dragoman.evaluation.Bootstrap;
import org.dragoman.model.Actor;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.model.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures which mentions of whole stories are found to be the same political actor, against labels
 * that name stories by their ids only: the stories themselves are read from a file of JSON lines.
 */
public final class ActorsYardstick {

  /** What is printed, and the kinds of mention in it. */
  private static final Map<String, Set<Kind>> ROWS = rows();

  private ActorsYardstick() {}

  private static Map<String, Set<Kind>> rows() {
    Map<String, Set<Kind>> rows = new LinkedHashMap<>();
    rows.put("names", Set.of(Kind.NAME));
    rows.put("descriptions", Set.of(Kind.DESCRIPTION));
    rows.put("pronouns", Set.of(Kind.PRONOUN));
    rows.put("both of these", Set.of(Kind.DESCRIPTION, Kind.PRONOUN));
    return rows;
  }

  /**
   * Measures, and prints the figures.
   *
   * @param file the stories, one JSON object a line with {@code id}, {@code text} and {@code date}
   * @param predictions where to write what was found for each label, or null
   * @param dragoman the coder
   * @param out where to print
   * @return the share of each row that is right, in per cent
   * @throws IOException if a file cannot be read or written or lacks a labelled story; the message
   *     is for a person
   */
  public static Map<String, Double> run(
      Path file, @Nullable Path predictions, Dragoman dragoman, Appendable out) throws IOException {
    return run(file, Label.all(), predictions, dragoman, out);
  }

  static Map<String, Double> run(
      Path file, List<Label> all, @Nullable Path predictions, Dragoman dragoman, Appendable out)
      throws IOException {
    Map<String, List<Label>> labels = new LinkedHashMap<>();
    all.forEach(
        label -> labels.computeIfAbsent(label.report(), id -> new ArrayList<>()).add(label));
    Map<String, Report> reports = reports(file, labels.keySet());
    List<StoryScore> scores = new ArrayList<>();
    StringBuilder rows = new StringBuilder("report\tbegin\tkind\tentity\tactor\tname\n");
    for (Map.Entry<String, List<Label>> story : labels.entrySet()) {
      Report report = reports.get(story.getKey());
      if (report == null) {
        throw new IOException(
            file + " lacks the story " + story.getKey() + ", which the labels speak of");
      }
      StoryScore score = StoryScore.of(story.getValue(), dragoman.read(report).actors());
      scores.add(score);
      for (int i = 0; i < story.getValue().size(); i++) {
        row(story.getValue().get(i), score.found().get(i), rows);
      }
    }
    if (predictions != null) {
      Files.writeString(predictions, rows, StandardCharsets.UTF_8);
    }
    return print(String.valueOf(file.getFileName()), scores, out);
  }

  private static void row(Label label, @Nullable Actor actor, StringBuilder rows) {
    rows.append(label.report()).append('\t').append(label.begin()).append('\t');
    rows.append(label.kind().name().toLowerCase(Locale.ROOT)).append('\t');
    rows.append(label.entity()).append('\t');
    rows.append(actor == null ? "\t" : actor.id() + "\t" + actor.name()).append('\n');
  }

  private static Map<String, Report> reports(Path file, Set<String> wanted) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    Map<String, Report> reports = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        JsonNode story = json.readTree(line);
        String id = story.path("id").asString("");
        if (wanted.contains(id)) {
          String date = story.path("date").asString("");
          LocalDate day = date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
          reports.put(id, Report.of(story.path("text").asString(""), day));
        }
      } catch (JacksonException | DateTimeParseException e) {
        throw new IOException(file + ", line " + number + ": no story as JSON", e);
      }
    }
    return reports;
  }

  private static Map<String, Double> print(String file, List<StoryScore> scores, Appendable out)
      throws IOException {
    out.append(
        String.format(
            Locale.ROOT,
            "Actors: %s, %d stories%n"
                + "In brackets: 95%% bootstrap intervals (1000 seeded samples of the stories)%n%n"
                + "%-14s %6s  %s%n",
            file,
            scores.size(),
            "",
            "marked",
            "right"));
    Map<String, Double> shares = new LinkedHashMap<>();
    for (Map.Entry<String, Set<Kind>> row : ROWS.entrySet()) {
      Set<Kind> kinds = row.getValue();
      double share = share(scores, kinds, null);
      Bootstrap.Range range =
          Bootstrap.range(scores.size(), sample -> share(scores, kinds, sample));
      int marked = scores.stream().mapToInt(score -> count(score.marked(), kinds)).sum();
      out.append(
          String.format(
              Locale.ROOT,
              "%-14s %6d  %5.1f [%5.1f, %5.1f]%n",
              row.getKey(),
              marked,
              share,
              range.low(),
              range.high()));
      shares.put(row.getKey(), share);
    }
    return shares;
  }

  private static double share(List<StoryScore> scores, Set<Kind> kinds, int @Nullable [] sample) {
    int marked = 0;
    int right = 0;
    for (int i = 0; i < (sample == null ? scores.size() : sample.length); i++) {
      StoryScore score = scores.get(sample == null ? i : sample[i]);
      marked += count(score.marked(), kinds);
      right += count(score.right(), kinds);
    }
    return 100.0 * right / marked;
  }

  private static int count(Map<Kind, Integer> counts, Set<Kind> kinds) {
    return kinds.stream().mapToInt(kind -> counts.getOrDefault(kind, 0)).sum();
  }
}
