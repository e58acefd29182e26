package org.dragoman.language.conllu;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence whose lines are being read. */
final class SentenceDraft {

  private final String file;
  private String id = "";
  private @Nullable String text;
  private final List<TreebankWord> words = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final List<TreebankRange> ranges = new ArrayList<>();

  SentenceDraft(String file) {
    this.file = file;
  }

  void id(String value) {
    id = value;
  }

  void text(String value) {
    text = value;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Adds the words or the word of a line. */
  void add(String[] columns, int line) throws ConlluException {
    String number = columns[0];
    if (number.indexOf('.') >= 0) {
      return; // An empty node belongs to the enhanced graph, not to the tree.
    }
    int hyphen = number.indexOf('-');
    if (hyphen > 0) {
      int first = number(number.substring(0, hyphen), line) - 1;
      int end = number(number.substring(hyphen + 1), line);
      if (first != words.size() || end <= first) {
        throw new ConlluException(
            file,
            line,
            "the range " + number + " is not followed by its words; put it before them");
      }
      ranges.add(new TreebankRange(first, end, columns[1], filled(columns[9])));
      return;
    }
    if (number(number, line) != words.size() + 1) {
      throw new ConlluException(
          file,
          line,
          "word number " + number + " where " + (words.size() + 1) + " is due; number from 1");
    }
    words.add(
        new TreebankWord(
            words.size(),
            columns[1],
            columns[2].equals("_") && !columns[1].equals("_") ? "" : columns[2],
            filled(columns[3]),
            filled(columns[4]),
            filled(columns[5]),
            number(columns[6], line) - 1,
            filled(columns[7]),
            filled(columns[9])));
    lines.add(line);
  }

  private int number(String digits, int line) throws ConlluException {
    boolean plain = !digits.isEmpty() && digits.length() < 9;
    if (!plain || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new ConlluException(
          file, line, "'" + digits + "' is no word number; give one, such as 7");
    }
    return Integer.parseInt(digits);
  }

  private static String filled(String column) {
    return column.equals("_") ? "" : column;
  }

  /** The sentence, its tree, names and text checked. */
  TreebankSentence finished(int typeField) throws ConlluException {
    checkTree();
    for (TreebankRange range : ranges) {
      if (range.end() > words.size()) {
        throw new ConlluException(
            file, lastLine(), "the sentence ends within the range " + range.form());
      }
    }
    List<Written> written = written();
    String plain = text == null ? joined(written) : text;
    return new TreebankSentence(
        id, plain, words, ranges, entities(typeField), bounds(plain, written));
  }

  private int lastLine() {
    return lines.get(lines.size() - 1);
  }

  private void checkTree() throws ConlluException {
    int root = -1;
    for (int i = 0; i < words.size(); i++) {
      int head = words.get(i).head();
      if (head >= words.size()) {
        throw new ConlluException(
            file,
            lines.get(i),
            "head "
                + (head + 1)
                + " in a sentence of "
                + words.size()
                + " words; name one of them");
      }
      if (head < 0 && root >= 0) {
        throw new ConlluException(
            file,
            lines.get(i),
            "a second root beside word " + (root + 1) + "; only one word has the head 0");
      }
      root = head < 0 ? i : root;
    }
    checkCycles();
  }

  /** Follows every word's heads to the root, each word once. */
  private void checkCycles() throws ConlluException {
    int[] seen = new int[words.size()];
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      while (at >= 0 && seen[at] == 0) {
        seen[at] = i + 1;
        at = words.get(at).head();
      }
      if (at >= 0 && seen[at] == i + 1) {
        throw new ConlluException(
            file,
            lines.get(at),
            "word " + (at + 1) + " is its own head by way of others; heads must lead to the root");
      }
    }
  }

  private List<TreebankEntity> entities(int typeField) throws ConlluException {
    EntityMarks marks = new EntityMarks(typeField);
    int at = 0;
    try {
      for (; at < words.size(); at++) {
        marks.read(at, words.get(at).attribute(EntityMarks.ATTRIBUTE));
      }
      return marks.entities();
    } catch (IllegalArgumentException e) {
      int line = lines.get(Math.min(at, lines.size() - 1));
      throw new ConlluException(
          file, line, e.getMessage() + "; mark (id-type at the first word and id) at the last");
    }
  }

  /** A word or a range of words: what stands between spaces in the text. */
  private record Written(int first, int end, String form, boolean spaceAfter) {}

  private List<Written> written() {
    List<Written> written = new ArrayList<>();
    int range = 0;
    for (int i = 0; i < words.size(); ) {
      if (range < ranges.size() && ranges.get(range).first() == i) {
        TreebankRange here = ranges.get(range++);
        written.add(new Written(i, here.end(), here.form(), isSpaced(here.misc())));
        i = here.end();
      } else {
        TreebankWord word = words.get(i);
        written.add(new Written(i, i + 1, word.form(), isSpaced(word.misc())));
        i++;
      }
    }
    return written;
  }

  private static boolean isSpaced(String misc) {
    return !TreebankWord.value(misc, "SpaceAfter").equals("No");
  }

  private static String joined(List<Written> written) {
    StringBuilder text = new StringBuilder();
    for (Written each : written) {
      text.append(each.form()).append(each.spaceAfter() ? " " : "");
    }
    return text.toString().stripTrailing();
  }

  private int[] bounds(String plain, List<Written> written) throws ConlluException {
    int[] bounds = new int[2 * words.size()];
    int at = 0;
    for (Written each : written) {
      while (at < plain.length() && isBlank(plain.charAt(at))) {
        at++;
      }
      if (!plain.startsWith(each.form(), at)) {
        throw new ConlluException(
            file,
            lines.get(each.first()),
            "'" + each.form() + "' is not what '# text' has there; make the two agree");
      }
      share(each, at, bounds);
      at += each.form().length();
    }
    return bounds;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Gives each word its letters of what is written; what is left over goes to the last. */
  private void share(Written each, int begin, int[] bounds) {
    int end = begin + each.form().length();
    int at = begin;
    for (int i = each.first(); i < each.end(); i++) {
      int later = each.end() - 1 - i;
      int length = words.get(i).form().length();
      int stop = later == 0 ? end : Math.max(at, Math.min(at + length, end - later));
      bounds[2 * i] = at;
      bounds[2 * i + 1] = stop;
      at = stop;
    }
  }
}
