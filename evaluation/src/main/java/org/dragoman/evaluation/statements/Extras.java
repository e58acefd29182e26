package org.dragoman.evaluation.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the corpus's scorer knows beside the annotation: the head of each source, and which cues are
 * of speech.
 */
final class Extras {

  /** The scorer lists the lemmas of a class as {@code add('speech',"""say,tell,…""")}. */
  private static final Pattern CLASS = Pattern.compile("add\\('(\\w+)',\"\"\"(.*?)\"\"\"\\)");

  private final JsonNode stories;
  private final Map<String, String> classes = new HashMap<>();
  private final Map<String, String> lemmas = new HashMap<>();

  private Extras(JsonNode stories) {
    this.stories = stories;
  }

  /**
   * Reads the scorer's folder.
   *
   * @param folder holds {@code cue_classes.py}, {@code surface_lemma.json} and {@code
   *     extra_NAME.json}
   * @param name the name of the folder with the stories
   * @throws IOException if a file is missing or broken
   */
  static Extras read(Path folder, String name) throws IOException {
    Path file = folder.resolve("extra_" + name + ".json");
    if (!Files.isRegularFile(file)) {
      throw new IOException(
          file + " is missing; it gives the source heads of the stories in " + name);
    }
    JsonMapper json = JsonMapper.builder().build();
    try {
      Extras extras = new Extras(json.readTree(Files.readString(file)));
      Matcher matcher = CLASS.matcher(Files.readString(folder.resolve("cue_classes.py")));
      while (matcher.find()) {
        for (String lemma : matcher.group(2).split(",", -1)) {
          extras.classes.putIfAbsent(lemma.trim(), matcher.group(1));
        }
      }
      JsonNode surface = json.readTree(Files.readString(folder.resolve("surface_lemma.json")));
      surface.properties().forEach(e -> extras.lemmas.put(e.getKey(), e.getValue().asString()));
      return extras;
    } catch (JacksonException broken) {
      throw new IOException(
          folder + " holds a file that is no JSON: " + broken.getMessage(), broken);
    }
  }

  /** The head of an attribution's source, or null if none is known. */
  @Nullable Span head(String story, String id) {
    JsonNode head = stories.path(story).path(id).path("source_head");
    return head.isArray() && head.size() == 2
        ? new Span(head.get(0).asInt(), head.get(1).asInt())
        : null;
  }

  /** Whether an attribution's cue is one of speech. */
  boolean isSpeech(String story, String id) {
    JsonNode lemma = stories.path(story).path(id).path("cue_lemma");
    return "speech".equals(classes.get(lemma.isString() ? lemma.asString() : ""));
  }

  /** Whether a word that was found as a cue, in lower case, is one of speech. */
  boolean isSpeechWord(String word) {
    return word.equals(":")
        || word.equals("according")
        || "speech".equals(classes.get(lemmas.getOrDefault(word, word)));
  }
}
