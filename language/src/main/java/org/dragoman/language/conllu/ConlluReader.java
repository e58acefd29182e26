package org.dragoman.language.conllu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a treebank document by document, so that it need not fit into memory.
 *
 * <pre>{@code
 * try (ConlluReader reader = ConlluReader.open(Path.of("train.conllu"))) {
 *   for (TreebankDocument document = reader.next(); document != null; document = reader.next()) {
 *     …
 *   }
 * }
 * }</pre>
 *
 * <p>Documents begin at {@code # newdoc}, paragraphs at {@code # newpar}; what stands before the
 * first {@code # newdoc} is a document of its own. Empty nodes and the enhanced graph are passed
 * over. Entities are read from the attribute {@code Entity}, whose fields the line {@code #
 * global.Entity = GRP-etype-…} names; without it the type is the second. Not for use by several
 * threads.
 */
public final class ConlluReader implements AutoCloseable {

  private static final int COLUMNS = 10;

  /** The columns with few values, kept once each: tags, features, relations. */
  private static final int[] LABELS = {3, 4, 5, 7};

  private static final String FIELDS = "global.Entity";

  private final BufferedReader in;
  private final String name;
  private final Map<String, String> labels = new HashMap<>();
  private int line;
  private int typeField = 1;
  private String document = "";

  /**
   * Reads from an open source, which {@link #close} closes.
   *
   * @param in gives the lines
   * @param name what messages call it, usually the file's name
   */
  public ConlluReader(Reader in, String name) {
    this.in = new BufferedReader(in);
    this.name = name;
  }

  /**
   * Opens a file.
   *
   * @throws IOException if there is no such file or it cannot be read
   */
  public static ConlluReader open(Path file) throws IOException {
    return new ConlluReader(
        Files.newBufferedReader(file, StandardCharsets.UTF_8), String.valueOf(file));
  }

  /**
   * Reads all documents of a file.
   *
   * @throws IOException if it cannot be read or is no CoNLL-U; the message is for a person
   */
  public static List<TreebankDocument> readAll(Path file) throws IOException {
    List<TreebankDocument> documents = new ArrayList<>();
    try (ConlluReader reader = open(file)) {
      for (TreebankDocument next = reader.next(); next != null; next = reader.next()) {
        documents.add(next);
      }
    }
    return documents;
  }

  /**
   * The next document, or null after the last.
   *
   * @throws ConlluException if the file is no CoNLL-U
   * @throws IOException if it cannot be read
   */
  public @Nullable TreebankDocument next() throws IOException {
    String id = document;
    List<List<TreebankSentence>> paragraphs = new ArrayList<>();
    List<TreebankSentence> paragraph = new ArrayList<>();
    SentenceDraft draft = new SentenceDraft(name);
    boolean more = true;
    while (more) {
      String text = readLine();
      if (text == null || text.isBlank()) {
        if (!draft.isEmpty()) {
          paragraph.add(draft.finished(typeField));
          draft = new SentenceDraft(name);
        }
        more = text != null;
      } else if (text.charAt(0) != '#') {
        draft.add(columns(text), line);
      } else if (!draft.isEmpty()) {
        throw new ConlluException(
            name, line, "a comment within a sentence; end the sentence with an empty line");
      } else if (is(text, "newdoc")) {
        document = value(text);
        if (!paragraph.isEmpty() || !paragraphs.isEmpty()) {
          break;
        }
        id = document;
      } else if (is(text, "newpar")) {
        paragraph = next(paragraphs, paragraph);
      } else if (is(text, FIELDS)) {
        typeField = typeField(value(text));
      } else if (is(text, "sent_id")) {
        draft.id(value(text));
      } else if (is(text, "text")) {
        draft.text(value(text));
      }
    }
    next(paragraphs, paragraph);
    return paragraphs.isEmpty() ? null : new TreebankDocument(id, paragraphs);
  }

  private static List<TreebankSentence> next(
      List<List<TreebankSentence>> paragraphs, List<TreebankSentence> paragraph) {
    if (paragraph.isEmpty()) {
      return paragraph;
    }
    paragraphs.add(paragraph);
    return new ArrayList<>();
  }

  private @Nullable String readLine() throws IOException {
    try {
      line++;
      String text = in.readLine();
      return line == 1 && text != null && text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ConlluException(name, line, "not in UTF-8; convert the file to it");
    }
  }

  private String[] columns(String text) throws ConlluException {
    String[] columns = text.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new ConlluException(
          name,
          line,
          columns.length + " columns where CoNLL-U has ten; put one tab between two columns");
    }
    for (int i = 0; i < COLUMNS; i++) {
      if (columns[i].isEmpty()) {
        throw new ConlluException(
            name, line, "column " + (i + 1) + " is empty; write _ for what is not known");
      }
    }
    for (int i : LABELS) {
      columns[i] = labels.computeIfAbsent(columns[i], label -> label);
    }
    return columns;
  }

  /**
   * Whether a comment has a key: {@code # key}, {@code # key = value}, {@code # key id = value}.
   */
  private static boolean is(String comment, String key) {
    int equals = comment.indexOf('=');
    String name = comment.substring(1, equals < 0 ? comment.length() : equals).strip();
    return name.equals(key) || name.equals(key + " id");
  }

  private static String value(String comment) {
    int from = comment.indexOf('=');
    return from < 0 ? "" : comment.substring(from + 1).strip();
  }

  private static int typeField(String fields) {
    int at = Arrays.asList(fields.split("-", -1)).indexOf("etype");
    return at < 0 ? 1 : at;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
