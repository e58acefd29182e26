package org.dragoman.evaluation.statements;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dragoman.Dragoman;
import org.dragoman.model.Span;
import org.dragoman.model.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures statements against stories whose attributions people have marked.
 *
 * <p>The corpus's conventions differ from the record's in three ways, and what the coder found is
 * put into the corpus's before it is compared: statements within others are left out; a quotation
 * that goes on without a cue is one attribution with the statement that it continues; whoever is
 * asked to do something belongs to what is asked.
 */
public final class StatementsYardstick {

  private StatementsYardstick() {}

  /**
   * What to read and write beside the stories.
   *
   * @param scorer the folder with source heads and cue classes; null leaves out the figures that
   *     need them
   * @param predictions where to write what was found, one story a line; null writes nothing
   */
  public record Options(@Nullable Path scorer, @Nullable Path predictions) {}

  /**
   * Runs the coder over a folder of stories and prints the figures.
   *
   * @param directory holds {@code text/*.txt} and {@code attributions/*.ann}
   * @param options what to read and write beside
   * @param dragoman the coder
   * @param out where the table goes
   * @return the figures by name, in the order in which they are printed
   * @throws IOException if a file is missing, broken or cannot be written; the message is for a
   *     person
   */
  public static Map<String, Figure> run(
      Path directory, Options options, Dragoman dragoman, Appendable out) throws IOException {
    List<GoldStory> stories = GoldStory.readAll(directory);
    Extras extras = extras(directory, options.scorer());
    List<List<Marked>> predictions =
        stories.parallelStream().map(story -> predict(story, dragoman)).toList();
    Map<String, Figure> figures = figures(stories, predictions, extras);
    print(stories.size(), figures, extras != null, out);
    if (options.predictions() != null) {
      write(stories, predictions, options.predictions());
    }
    return figures;
  }

  /**
   * Measures the coder on some stories of a folder, without printing anything.
   *
   * @param directory the folder that the stories were read from
   * @param scorer the folder with source heads and cue classes; null leaves out the figures that
   *     need them
   * @throws IOException if a file of the scorer's is missing or broken
   */
  public static Map<String, Figure> measure(
      Path directory, @Nullable Path scorer, List<GoldStory> stories, Dragoman dragoman)
      throws IOException {
    List<List<Marked>> predictions =
        stories.parallelStream().map(story -> predict(story, dragoman)).toList();
    return figures(stories, predictions, extras(directory, scorer));
  }

  private static @Nullable Extras extras(Path directory, @Nullable Path scorer) throws IOException {
    Path name = directory.toAbsolutePath().normalize().getFileName();
    return scorer == null ? null : Extras.read(scorer, name == null ? "" : name.toString());
  }

  private static Map<String, Figure> figures(
      List<GoldStory> stories, List<List<Marked>> predictions, @Nullable Extras extras) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (int i = 0; i < stories.size(); i++) {
      StoryScore.of(stories.get(i), predictions.get(i), extras)
          .forEach((figure, counts) -> figures.merge(figure, counts, Figure::plus));
    }
    return figures;
  }

  private static void print(
      int stories, Map<String, Figure> figures, boolean complete, Appendable out)
      throws IOException {
    out.append(String.format(Locale.ROOT, "statements in %d stories%n", stories));
    out.append(
        String.format(
            Locale.ROOT,
            "%-48s %9s %9s %9s %7s %7s%n",
            "figure",
            "precision",
            "recall",
            "F1",
            "found",
            "marked"));
    for (Map.Entry<String, Figure> entry : figures.entrySet()) {
      Figure figure = entry.getValue();
      out.append(
          String.format(
              Locale.ROOT,
              "%-48s %9.1f %9.1f %9.1f %7d %7d%n",
              entry.getKey(),
              figure.precision(),
              figure.recall(),
              figure.f1(),
              figure.found(),
              figure.gold()));
    }
    if (!complete) {
      out.append(
          String.format(
              Locale.ROOT,
              "Figures on source heads and on speech cues are left out: they need --scorer"
                  + " DIR.%n"));
    }
  }

  /** What the coder finds in a story, in the corpus's conventions. */
  private static List<Marked> predict(GoldStory story, Dragoman dragoman) {
    List<Statement> origins = new ArrayList<>();
    List<List<Span>> contents = new ArrayList<>();
    for (Statement statement : dragoman.read(story.report()).statements()) {
      if (statement.parent() != null) {
        continue;
      }
      int origin = origin(statement, origins);
      if (origin >= 0) {
        contents.get(origin).addAll(statement.content());
      } else {
        origins.add(statement);
        contents.add(new ArrayList<>(asked(statement)));
      }
    }
    List<Marked> found = new ArrayList<>();
    for (int i = 0; i < origins.size(); i++) {
      Statement.Voice source = origins.get(i).source();
      List<Span> spans = source == null || source.spans().isEmpty() ? null : source.spans();
      found.add(new Marked("", spans, origins.get(i).cue(), contents.get(i)));
    }
    return found;
  }

  /** The statement that a quotation without cue continues, or −1 if this one stands by itself. */
  private static int origin(Statement statement, List<Statement> origins) {
    Statement.Voice source = statement.source();
    if (!statement.cue().isEmpty() || source == null || !source.spans().isEmpty()) {
      return -1;
    }
    for (int i = origins.size() - 1; i >= 0; i--) {
      Statement.Voice other = origins.get(i).source();
      if (other != null && Objects.equals(other.actor(), source.actor())) {
        return i;
      }
    }
    return -1;
  }

  private static List<Span> asked(Statement statement) {
    Statement.Voice addressee = statement.addressee();
    boolean infinitive =
        statement.reasons().stream().anyMatch(reason -> reason.startsWith("verb with infinitive"));
    if (addressee == null || !infinitive) {
      return statement.content();
    }
    List<Span> spans = new ArrayList<>(addressee.spans());
    spans.addAll(statement.content());
    return spans;
  }

  private static void write(List<GoldStory> stories, List<List<Marked>> predictions, Path file)
      throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < stories.size(); i++) {
      List<Map<String, @Nullable Object>> attributions = new ArrayList<>();
      for (Marked marked : predictions.get(i)) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("source", marked.source() == null ? null : pairs(marked.source()));
        fields.put("cue", pairs(marked.cue()));
        fields.put("content", pairs(marked.content()));
        attributions.add(fields);
      }
      Map<String, Object> story = new LinkedHashMap<>();
      story.put("doc", stories.get(i).name());
      story.put("attributions", attributions);
      lines.append(json.writeValueAsString(story)).append('\n');
    }
    Files.writeString(file, lines, StandardCharsets.UTF_8);
  }

  private static List<List<Integer>> pairs(List<Span> spans) {
    return spans.stream().map(span -> List.of(span.begin(), span.end())).toList();
  }
}
