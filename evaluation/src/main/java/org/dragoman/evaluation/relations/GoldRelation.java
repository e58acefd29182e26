package org.dragoman.evaluation.relations;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Span;

/**
 * A sentence with the relation between two of its participants as people have coded it.
 *
 * @param id its id
 * @param fold the part of the set that it belongs to
 * @param root the class
 * @param quad the quad class
 * @param sentence the sentence
 * @param source where it names who acts; empty if that is left open
 * @param target where it names who is acted upon; empty if that is left open
 */
record GoldRelation(
    String id,
    int fold,
    String root,
    int quad,
    String sentence,
    List<Span> source,
    List<Span> target) {

  private static final List<String> COLUMNS =
      List.of("id", "fold", "root", "quad", "sentence", "marked");

  GoldRelation {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /**
   * Reads a file of them: UTF-8, a header, columns separated by tabs and never quoted.
   *
   * @throws IOException if it cannot be read or is no such file; the message is one line for a
   *     person
   */
  static List<GoldRelation> read(Path file) throws IOException {
    List<GoldRelation> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator('\t')
            // The set has quotation marks in its sentences and quotes nothing.
            .quoteCharacter('\0')
            .ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : reader) {
        Set<String> header = Set.copyOf(row.getHeader());
        for (String column : COLUMNS) {
          if (!header.contains(column)) {
            throw new IOException(file + " has no column \"" + column + "\" in its first line");
          }
        }
        rows.add(of(file, row));
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw new IOException(file + " is no tab-separated table: " + e.getMessage(), e);
    }
    if (rows.isEmpty()) {
      throw new IOException(file + " has no rows");
    }
    return rows;
  }

  private static GoldRelation of(Path file, NamedCsvRecord row) throws IOException {
    String where = file + ":" + row.getStartingLineNumber() + ": ";
    String sentence = row.getField("sentence");
    Marks marks = Marks.of(row.getField("marked"));
    if (!marks.text().equals(sentence)) {
      throw new IOException(where + "\"marked\" without its marks is not the sentence");
    }
    try {
      return new GoldRelation(
          row.getField("id"),
          Integer.parseInt(row.getField("fold").strip()),
          row.getField("root"),
          Integer.parseInt(row.getField("quad").strip()),
          sentence,
          marks.source(),
          marks.target());
    } catch (NumberFormatException e) {
      throw new IOException(where + "fold and quad must be whole numbers", e);
    }
  }

  /** The spans of both participants. */
  List<Span> participants() {
    List<Span> all = new ArrayList<>(source);
    all.addAll(target);
    return all;
  }
}
