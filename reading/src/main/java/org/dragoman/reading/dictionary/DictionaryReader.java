package org.dragoman.reading.dictionary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.dragoman.world.Dictionary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads dictionaries. What is wrong with a line is reported with its number, and the good lines are
 * used.
 */
public final class DictionaryReader {

  /** Only in files of agents a code begins or ends with a tilde. */
  private static final Pattern TILDE = Pattern.compile("\\[\\s*~\\w|\\w~\\s*\\]");

  /** Files of the field that hold neither actors nor agents, and what to say of them. */
  private static final Map<String, Pattern> OTHERS =
      Map.of(
          "is a file of verbs, which Dragoman does not read: its lexicon stands for them,"
              + " docs/lexicon.md says how to add to it",
          Pattern.compile("(?m)^--- +\\S+.*\\[[^\\]]*\\] *---|^#+ VERB PATTERNS"),
          "is a file of issues, which Dragoman does not read; contexts of events stand for them",
          Pattern.compile("(?m)^<ISSUE\\b"));

  /** So much of a file tells what it is. */
  private static final int HEAD = 200_000;

  private DictionaryReader() {}

  /**
   * Reads a dictionary.
   *
   * @param file the file
   * @param format how it is written, or null to see by its name and its first lines
   * @throws UnreadableDictionaryException if there is no such file, or not one entry in it is good;
   *     the message is one line for a person
   */
  public static DictionaryFile read(Path file, @Nullable DictionaryFormat format)
      throws UnreadableDictionaryException {
    byte[] bytes = bytes(file);
    DictionaryFormat how = format == null ? guess(file, bytes) : format;
    Problems problems = new Problems(file);
    Dictionary dictionary =
        switch (how) {
          case ACTORS -> ActorFile.read(bytes, problems);
          case AGENTS -> AgentFile.read(bytes, problems);
          case CSV -> table(file, bytes, ',', problems);
          case TSV -> table(file, bytes, '\t', problems);
          case YAML -> list(file, bytes, problems);
        };
    boolean coded =
        dictionary.actors().stream().anyMatch(actor -> !actor.standings().isEmpty())
            || !dictionary.agents().isEmpty();
    if (how == DictionaryFormat.ACTORS
        && !coded
        && new String(bytes, StandardCharsets.ISO_8859_1).indexOf('[') < 0
        && !dictionary.actors().isEmpty()) {
      throw new UnreadableDictionaryException(
          file + ": holds phrases, but not one code; files of discards are not read");
    }
    if (dictionary.actors().isEmpty() && dictionary.agents().isEmpty()) {
      List<Problem> all = problems.inOrder();
      throw new UnreadableDictionaryException(
          all.isEmpty()
              ? file + ": holds no entry, read as " + how.word()
              : all.get(0).message() + "; no other entry is good, read as " + how.word());
    }
    return new DictionaryFile(file, how, dictionary, problems.inOrder());
  }

  /**
   * Writes a file of actors or agents anew in its own format: what was mended is right, entries of
   * the same name are one, days have eight digits; comments are left out. What is read from the new
   * file is what was read from the old one.
   *
   * @return what is wrong with lines of the old file
   * @throws UnreadableDictionaryException if there is no such file, or it is a table
   * @throws IOException if nothing can be written
   */
  public static List<Problem> rewrite(Path file, Appendable out)
      throws UnreadableDictionaryException, IOException {
    byte[] bytes = bytes(file);
    Problems problems = new Problems(file);
    switch (guess(file, bytes)) {
      case ACTORS -> ActorFile.rewrite(bytes, problems, out);
      case AGENTS -> AgentFile.rewrite(bytes, problems, out);
      default ->
          throw new UnreadableDictionaryException(
              file
                  + ": is a table, which needs no writing anew; give a file of TABARI or PETRARCH");
    }
    return problems.inOrder();
  }

  private static byte[] bytes(Path file) throws UnreadableDictionaryException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UnreadableDictionaryException(file + ": there is no such file", e);
    } catch (IOException e) {
      throw new UnreadableDictionaryException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static DictionaryFormat guess(Path file, byte[] bytes)
      throws UnreadableDictionaryException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return DictionaryFormat.CSV;
    }
    if (name.endsWith(".tsv") || name.endsWith(".tab")) {
      return DictionaryFormat.TSV;
    }
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return DictionaryFormat.YAML;
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, Pattern> other : OTHERS.entrySet()) {
      if (other.getValue().matcher(text.substring(0, Math.min(text.length(), HEAD))).find()) {
        throw new UnreadableDictionaryException(file + ": " + other.getKey());
      }
    }
    return text.indexOf('~') >= 0 && TILDE.matcher(text).find()
        ? DictionaryFormat.AGENTS
        : DictionaryFormat.ACTORS;
  }

  private static Dictionary table(Path file, byte[] bytes, char separator, Problems problems)
      throws UnreadableDictionaryException {
    EntryTable table = new EntryTable(problems);
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> header = null;
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(true)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .detectBomHeader(false)
            .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
      for (CsvRecord row : rows) {
        int line = (int) row.getStartingLineNumber();
        if (header == null) {
          header = header(file, row.getFields(), line, problems);
        } else if (row.getFieldCount() > header.size()) {
          problems.lost(
              line, "has " + row.getFieldCount() + " columns; the header has " + header.size());
        } else {
          table.add(line, cells(header, row.getFields()));
        }
      }
    } catch (CsvParseException e) {
      throw new UnreadableDictionaryException(file + ": is no table: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UnreadableDictionaryException(file + ": cannot be read: " + e.getMessage(), e);
    }
    return table.dictionary();
  }

  private static List<String> header(Path file, List<String> cells, int line, Problems problems)
      throws UnreadableDictionaryException {
    List<String> header =
        cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    if (!header.contains("name")) {
      throw new UnreadableDictionaryException(
          file
              + ", line "
              + line
              + ": there is no column \"name\"; the first line must name the columns, such as"
              + " name,aliases,code,from,to");
    }
    for (String column : header) {
      if (!EntryTable.COLUMNS.contains(column)) {
        problems.mended(line, "the column \"" + column + "\" is not used");
      }
    }
    return header;
  }

  private static Map<String, String> cells(List<String> header, List<String> fields) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      cells.put(header.get(i), fields.get(i));
    }
    return cells;
  }

  private static Dictionary list(Path file, byte[] bytes, Problems problems)
      throws UnreadableDictionaryException {
    EntryTable table = new EntryTable(problems);
    // The entries are read one by one, so that each has its line.
    YAMLMapper mapper =
        YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    try (JsonParser parser = mapper.createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new UnreadableDictionaryException(
            file + ": is no YAML list; begin each entry with \"- name: …\"");
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int line = parser.currentTokenLocation().getLineNr();
        boolean mapping = parser.currentToken() == JsonToken.START_OBJECT;
        JsonNode node = mapper.readTree(parser);
        if (mapping) {
          table.add(line, fields(node, line, problems));
        } else {
          problems.lost(line, "is no entry; begin it with \"- name: …\"");
        }
      }
    } catch (JacksonException e) {
      throw new UnreadableDictionaryException(
          file
              + ", line "
              + e.getLocation().getLineNr()
              + ": is no YAML: "
              + e.getOriginalMessage(),
          e);
    }
    return table.dictionary();
  }

  private static Map<String, String> fields(JsonNode node, int line, Problems problems) {
    Map<String, String> fields = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!EntryTable.COLUMNS.contains(field.getKey())) {
        problems.mended(line, "the field \"" + field.getKey() + "\" is not used");
      }
      if (field.getValue().isArray()) {
        StringJoiner parts = new StringJoiner(";");
        field.getValue().forEach(part -> parts.add(part.asString()));
        fields.put(field.getKey(), parts.toString());
      } else {
        fields.put(field.getKey(), field.getValue().asString());
      }
    }
    return fields;
  }
}
