package org.dragoman.reading.ontology;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.events.Lexicon;
import org.dragoman.ontology.LexiconFiles;

/**
 * Reads a folder with files of a user's own that stand instead of Dragoman's or add to them: {@code
 * ontology/plover.add.tsv}, {@code lexicon/acts/fisheries.txt}; see {@link LexiconFiles}.
 */
public final class OntologyReader {

  private OntologyReader() {}

  /**
   * The lexicon that a folder makes of Dragoman's.
   *
   * @throws UnreadableOntologyException if a file or a line is wrong
   */
  public static Lexicon lexicon(Path folder) throws UnreadableOntologyException {
    LexiconFiles files = files(LexiconFiles.standard(), folder);
    try {
      return Lexicon.of(files);
    } catch (IllegalArgumentException e) {
      throw new UnreadableOntologyException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Files with those of a folder, or with a single one, instead of them or besides. Of a single
   * file the name says which it is; one whose name is none of Dragoman's holds acts.
   *
   * @throws UnreadableOntologyException if it is neither a folder of such files nor one
   */
  public static LexiconFiles files(LexiconFiles files, Path path)
      throws UnreadableOntologyException {
    if (!Files.isDirectory(path)) {
      return with(files, nameOf(path), path);
    }
    LexiconFiles all = files;
    int count = 0;
    for (String part : List.of("ontology", "lexicon")) {
      for (Path file : under(path.resolve(part))) {
        String name = path.relativize(file).toString().replace('\\', '/');
        all = with(all, name, file);
        count++;
      }
    }
    if (count == 0) {
      throw new UnreadableOntologyException(
          path + ": holds no ontology: neither a file under ontology/ nor one under lexicon/");
    }
    return all;
  }

  private static String nameOf(Path file) {
    String own = String.valueOf(file.getFileName());
    for (String name : LexiconFiles.NAMES) {
      String theirs = name.substring(name.lastIndexOf('/') + 1);
      if (theirs.equals(own.replace(".add.", "."))) {
        return name.substring(0, name.lastIndexOf('/') + 1) + own;
      }
    }
    return "lexicon/acts/" + own;
  }

  private static List<Path> under(Path folder) throws UnreadableOntologyException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(Files::isRegularFile)
            .filter(OntologyReader::isData)
            .sorted()
            .forEach(files::add);
      } catch (IOException e) {
        throw new UnreadableOntologyException(folder + ": cannot be read: " + e.getMessage(), e);
      }
    }
    return files;
  }

  /** Notes and hidden files beside the data are no part of it. */
  private static boolean isData(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".") && !name.endsWith(".md") && !name.endsWith("~");
  }

  private static LexiconFiles with(LexiconFiles files, String name, Path file)
      throws UnreadableOntologyException {
    try {
      return files.with(name, file.toString(), text(file));
    } catch (IllegalArgumentException e) {
      throw new UnreadableOntologyException(String.valueOf(e.getMessage()), e);
    }
  }

  private static String text(Path file) throws UnreadableOntologyException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new UnreadableOntologyException(file + ": there is no such file or folder", e);
    } catch (CharacterCodingException e) {
      throw new UnreadableOntologyException(file + ": is no UTF-8 text", e);
    } catch (IOException e) {
      throw new UnreadableOntologyException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
