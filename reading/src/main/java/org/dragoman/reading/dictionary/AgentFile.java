package org.dragoman.reading.dictionary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.world.Dictionary;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of agents as TABARI and PETRARCH write them. Of two entries for the same noun the
 * first counts and the other is reported.
 */
final class AgentFile {

  private static final Pattern MARKER = Pattern.compile("!([^!]+)!\\s*=\\s*(.+)");
  private static final Pattern AGENT =
      Pattern.compile("([^\\[{]+)(?:\\{([^}]*)\\})?\\s*\\[\\s*([~A-Za-z0-9]+)\\s*([\\]}]?)(.*)");
  private static final Pattern PLOVER = Pattern.compile("JNK|NON|PRM|JRN|SOC|UNK");

  private final Problems problems;
  private final Codes codes;
  private final Map<String, List<String>> markers = new LinkedHashMap<>();
  private final Map<String, Dictionary.Agent> agents = new LinkedHashMap<>();

  /** For each noun its code as it is written. */
  private final Map<String, String> written = new HashMap<>();

  private AgentFile(Problems problems, Codes codes) {
    this.problems = problems;
    this.codes = codes;
  }

  /** Writes the good entries of a file anew, each with its plurals. */
  static void rewrite(byte[] bytes, Problems problems, Appendable out) throws IOException {
    AgentFile file = of(bytes, problems);
    for (Dictionary.Agent agent : file.agents.values()) {
      String plurals = agent.plurals().isEmpty() ? "" : phrase(agent.plurals().get(0));
      out.append(phrase(agent.noun())).append(" {").append(plurals).append("} [");
      out.append(file.written.getOrDefault(agent.noun(), "")).append("]\n");
    }
  }

  private static String phrase(String noun) {
    String phrase = Wording.phrase(noun);
    return phrase.substring(0, phrase.length() - 1);
  }

  static Dictionary read(byte[] bytes, Problems problems) {
    return new Dictionary(List.of(), List.copyOf(of(bytes, problems).agents.values()));
  }

  private static AgentFile of(byte[] bytes, Problems problems) {
    List<Lines.Line> lines = Lines.of(bytes, problems);
    // The same block means the media in CAMEO and medicine in PLOVER; other blocks tell which.
    boolean plover =
        lines.stream()
            .map(line -> line.text().substring(Math.max(0, line.text().indexOf('['))))
            .anyMatch(code -> PLOVER.matcher(code).find());
    AgentFile file = new AgentFile(problems, plover ? Codes.plover() : Codes.cameo());
    lines.forEach(file::line);
    return file;
  }

  private void line(Lines.Line line) {
    String text = line.text().strip();
    Matcher marker = MARKER.matcher(text);
    if (marker.matches()) {
      List<String> words = new ArrayList<>();
      for (String word : marker.group(2).split(",", -1)) {
        words.add(word.strip());
      }
      markers.put(marker.group(1).strip().toUpperCase(Locale.ROOT), words);
      return;
    }
    Matcher agent = AGENT.matcher(text);
    if (!agent.matches()) {
      problems.lost(
          line.number(), "\"" + text + "\" is no agent; write it as SOLDIER {SOLDIERS} [~MIL]");
      return;
    }
    if (!agent.group(4).equals("]")) {
      problems.mended(line.number(), "the code has no closing bracket");
    }
    String code = agent.group(3);
    if (code.indexOf('~') != code.lastIndexOf('~')
        || !(code.startsWith("~") || code.endsWith("~"))) {
      problems.lost(line.number(), "\"[" + code + "]\" has no ~ before or behind the code");
      return;
    }
    try {
      Codes.Coded coded = codes.read(code.replace("~", ""));
      put(agent.group(1), agent.group(2), coded, code, line.number());
    } catch (IllegalArgumentException e) {
      problems.lost(line.number(), String.valueOf(e.getMessage()));
    }
  }

  private void put(
      String phrase, @Nullable String plural, Codes.Coded coded, String code, int line) {
    int begin = phrase.indexOf('!');
    int end = begin < 0 ? -1 : phrase.indexOf('!', begin + 1);
    if (end < 0) {
      String noun = Wording.noun(phrase);
      List<String> plurals =
          plural == null
              ? List.of(plural(noun))
              : plural.isBlank() ? List.of() : List.of(Wording.noun(plural));
      add(noun, plurals, coded, code, line);
      return;
    }
    List<String> words =
        markers.get(phrase.substring(begin + 1, end).strip().toUpperCase(Locale.ROOT));
    if (words == null) {
      problems.lost(line, "there is no line that says what " + phrase.strip() + " stands for");
      return;
    }
    String before = phrase.substring(0, begin);
    String after = phrase.substring(end + 1);
    List<String> forms = new ArrayList<>();
    for (String word : words) {
      forms.add(
          Wording.noun(
              before + (before.isBlank() || before.endsWith("_") ? "" : " ") + word + " " + after));
    }
    // Each word is a form of its own: MAN, MEN, WOMAN, WOMEN.
    for (String form : forms) {
      String head = form.split(" (?=for |of )", 2)[0];
      boolean many = head.endsWith("men") || (head.endsWith("s") && !head.endsWith("ss"));
      if (!many) {
        List<String> plurals = forms.stream().filter(other -> isPlural(other, form)).toList();
        add(form, plurals, coded, code, line);
      }
    }
  }

  private static boolean isPlural(String other, String form) {
    // Of MINISTER, MINISTERS, MINISTRY, MINISTRIES each has one other; phrases count from the left.
    return !other.equals(form)
        && List.of(
                form.replaceFirst("man\\b", "men"),
                form.replaceFirst("(er|or)\\b", "$1s"),
                form.replaceFirst("try\\b", "tries"),
                plural(form))
            .contains(other);
  }

  private void add(String noun, List<String> plurals, Codes.Coded coded, String code, int line) {
    if (noun.isBlank()) {
      problems.lost(line, "there is no noun");
      return;
    }
    Dictionary.Agent agent =
        new Dictionary.Agent(
            noun, plurals, coded.country(), coded.sectors(), coded.actor(), problems.where(line));
    Dictionary.Agent before = agents.putIfAbsent(noun, agent);
    written.putIfAbsent(noun, code);
    if (before != null && !before.sectors().equals(agent.sectors())) {
      problems.lost(
          line, "\"" + noun + "\" has the sector " + before.sectors() + " above; that one counts");
    }
  }

  /** The plural by the rule of the format: Y becomes IES, an S takes ES, all else takes S. */
  static String plural(String noun) {
    if (noun.endsWith("y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (noun.endsWith("s") ? "es" : "s");
  }
}
