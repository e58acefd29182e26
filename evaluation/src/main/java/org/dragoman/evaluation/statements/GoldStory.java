package org.dragoman.evaluation.statements;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.model.Passage;
import org.dragoman.model.Report;
import org.dragoman.model.Span;

/**
 * A story with the attributions that a person marked in it, in brat's standoff format.
 *
 * @param name the name of its text file without the ending
 * @param text the file, unchanged
 * @param attributions in the order of the annotation file
 */
public record GoldStory(String name, String text, List<Marked> attributions) {

  /** Copies the lists. */
  public GoldStory {
    attributions = List.copyOf(attributions);
  }

  /**
   * Reads {@code DIR/text/*.txt} and {@code DIR/attributions/NAME_ANNOTATOR.ann}. Of several
   * annotators of a story the first in the alphabet counts.
   *
   * @throws IOException if a file is missing or not in the format; the message says which
   */
  public static List<GoldStory> readAll(Path directory) throws IOException {
    Path annotations = directory.resolve("attributions");
    if (!Files.isDirectory(annotations)) {
      throw new IOException(
          directory
              + " has no folder attributions; give the folder that holds text/ and attributions/");
    }
    Map<String, Path> byStory = new TreeMap<>();
    try (Stream<Path> files = Files.list(annotations)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ann")).sorted().toList()) {
        String name = file.getFileName().toString();
        int end = name.lastIndexOf('_');
        byStory.putIfAbsent(
            end < 0 ? name.substring(0, name.length() - 4) : name.substring(0, end), file);
      }
    }
    if (byStory.isEmpty()) {
      throw new IOException(annotations + " holds no .ann file");
    }
    List<GoldStory> stories = new ArrayList<>();
    for (Map.Entry<String, Path> story : byStory.entrySet()) {
      Path text = directory.resolve("text").resolve(story.getKey() + ".txt");
      if (!Files.isRegularFile(text)) {
        throw new IOException(story.getValue() + " has no text: " + text + " is missing");
      }
      stories.add(
          new GoldStory(
              story.getKey(),
              Files.readString(text, StandardCharsets.UTF_8),
              attributions(story.getValue())));
    }
    return stories;
  }

  /** The story as a report: a paragraph to a line, and no headline. */
  public Report report() {
    List<Passage> passages = new ArrayList<>();
    int points = 0;
    for (String line : text.split("\n", -1)) {
      String stripped = line.strip();
      int lead = line.indexOf(stripped);
      if (!stripped.isEmpty()) {
        int begin = points + line.codePointCount(0, lead);
        int end = begin + stripped.codePointCount(0, stripped.length());
        passages.add(new Passage(Passage.Kind.BODY, new Span(begin, end)));
      }
      points += line.codePointCount(0, line.length()) + 1;
    }
    return new Report(
        Report.idOf(text), null, null, null, null, null, null, null, "en", text, passages);
  }

  private static List<Marked> attributions(Path file) throws IOException {
    Map<String, List<Span>> spans = new HashMap<>();
    List<String[]> events = new ArrayList<>();
    for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
      String[] fields = line.split("\t", -1);
      if (fields.length < 2) {
        continue;
      }
      if (fields[0].startsWith("T")) {
        spans.put(fields[0], spans(file, line, fields[1]));
      } else if (fields[0].startsWith("E")) {
        events.add(new String[] {fields[0], fields[1]});
      }
    }
    List<Marked> found = new ArrayList<>();
    for (String[] event : events) {
      List<Span> source = new ArrayList<>();
      List<Span> cue = new ArrayList<>();
      List<Span> content = new ArrayList<>();
      String[] arguments = event[1].trim().split("\\s+", -1);
      for (int i = 1; i < arguments.length; i++) {
        int colon = arguments[i].indexOf(':');
        String role = arguments[i].substring(0, Math.max(0, colon)).replaceAll("\\d+$", "");
        List<Span> marked = spans.getOrDefault(arguments[i].substring(colon + 1), List.of());
        switch (role.toLowerCase(Locale.ROOT)) {
          case "source" -> source.addAll(marked);
          case "cue" -> cue.addAll(marked);
          case "content" -> content.addAll(marked);
          default -> {}
        }
      }
      if (!cue.isEmpty() && !content.isEmpty()) {
        found.add(
            new Marked(
                event[0], source.isEmpty() ? null : sorted(source), sorted(cue), sorted(content)));
      }
    }
    return found;
  }

  private static List<Span> sorted(List<Span> spans) {
    return spans.stream().sorted().toList();
  }

  private static List<Span> spans(Path file, String line, String field) throws IOException {
    List<Span> spans = new ArrayList<>();
    try {
      for (String part : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
        String[] ends = part.trim().split(" ", -1);
        spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw new IOException(file + ": not a brat annotation: " + line, broken);
    }
    return spans;
  }
}
