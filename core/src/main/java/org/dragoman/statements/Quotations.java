package org.dragoman.statements;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Passage;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * The outermost quotations of a report. Marks are paired within a passage: curly and straight,
 * doubled single ones, guillemets; single marks where no double ones are open. A mark within a
 * quotation of another kind is part of what is quoted, or opens one of the {@link #nested} ones.
 */
final class Quotations {

  /** Beyond this many words a stretch in quotation marks is speech, whatever ends it. */
  private static final int LONG = 6;

  /** Words no longer than this are written small in titles. */
  private static final int SMALL = 3;

  private final List<Quotation> all;
  private final List<Quotation> nested;

  private Quotations(List<Quotation> all, List<Quotation> nested) {
    this.all = all;
    this.nested = nested;
  }

  static Quotations of(AnnotatedReport report) {
    List<Quotation> found = new ArrayList<>();
    List<Passage> passages = report.passages();
    for (int p = 0; p < passages.size(); p++) {
      scan(report.text(), report.range(passages.get(p).span()), p, found);
    }
    List<Quotation> nested = new ArrayList<>();
    for (Quotation quotation : found) {
      scan(report.text(), quotation.inside(), quotation.passage(), nested);
    }
    return new Quotations(List.copyOf(found), List.copyOf(nested));
  }

  /** The quotations within the outermost ones, as if there were no others. */
  Quotations nested() {
    return new Quotations(nested, List.of());
  }

  /** All of them, in text order. */
  List<Quotation> all() {
    return all;
  }

  /** The quotation that covers an offset, its marks included, or null. */
  @Nullable Quotation at(int offset) {
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Range whole = all.get(middle).whole();
      if (offset < whole.begin()) {
        high = middle - 1;
      } else if (offset >= whole.end()) {
        low = middle + 1;
      } else {
        return all.get(middle);
      }
    }
    return null;
  }

  private static void scan(String text, Range passage, int number, List<Quotation> found) {
    int at = passage.begin();
    while (at < passage.end()) {
      String opener = openerAt(text, at, passage);
      if (opener == null) {
        at++;
        continue;
      }
      int from = at + opener.length();
      int close = closing(text, opener, from, passage.end());
      if (close < 0 && isSingle(opener)) {
        at = from;
        continue;
      }
      int inner = close < 0 ? passage.end() : close;
      int end = close < 0 ? passage.end() : close + closerLength(text, close, opener);
      Range inside = new Range(from, inner);
      if (!Blanks.strip(text.substring(from, inner)).isEmpty()) {
        found.add(
            new Quotation(
                new Range(at, end),
                inside,
                close >= 0,
                number,
                isSpeech(text, inside, close >= 0)));
      }
      at = end;
    }
  }

  private static @Nullable String openerAt(String text, int at, Range passage) {
    char mark = text.charAt(at);
    boolean doubled = at + 1 < passage.end() && text.charAt(at + 1) == mark;
    return switch (mark) {
      case '“', '„', '«', '"', '‟' -> String.valueOf(mark);
      case '`' -> doubled ? "``" : null;
      case '\'' -> doubled ? "''" : opensSingle(text, at, passage) ? "'" : null;
      case '‘' -> opensSingle(text, at, passage) ? "‘" : null;
      default -> null;
    };
  }

  /** An apostrophe follows a letter or stands before an elision such as <i>'80s</i>. */
  private static boolean opensSingle(String text, int at, Range passage) {
    boolean clear = at == passage.begin() || !Character.isLetterOrDigit(text.charAt(at - 1));
    return clear && at + 1 < passage.end() && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean isSingle(String opener) {
    return opener.equals("'") || opener.equals("‘");
  }

  private static int closing(String text, String opener, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean doubled = c == '\'' && i + 1 < end && text.charAt(i + 1) == '\'';
      boolean closes =
          switch (opener) {
            case "“", "‟" ->
                c == '”' || ((c == '"' || c == '“') && i > from && endsPhrase(text, i, end));
            case "„" -> c == '“' || c == '”';
            case "«" -> c == '»';
            case "\"" -> c == '"' || c == '”';
            case "``", "''" -> doubled;
            case "‘" -> c == '’' && endsSingle(text, i, end);
            default -> c == '\'' && !doubled && endsSingle(text, i, end);
          };
      if (closes) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a mark that may open as well as close stands behind a word and before none. */
  private static boolean endsPhrase(String text, int at, int end) {
    boolean before = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    return !before && !Blanks.is(text.charAt(at - 1));
  }

  private static boolean endsSingle(String text, int at, int end) {
    boolean last = at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
    char before = text.charAt(at - 1);
    // A plural's apostrophe (the soldiers' camp) is followed by its noun.
    boolean plural = before == 's' && at + 2 < end && Character.isLetter(text.charAt(at + 2));
    return last && !Blanks.is(before) && !plural;
  }

  private static int closerLength(String text, int close, String opener) {
    return opener.length() == 2 && text.startsWith("''", close) ? 2 : 1;
  }

  /**
   * Whether a quotation is the title of a book, a film or a ship: all its words but the small ones
   * are capitalised, and no mark of a sentence ends it. Whatever verbs it has attribute nothing.
   */
  boolean isTitle(AnnotatedReport report, Quotation quotation) {
    Range inside = quotation.inside();
    String words = Blanks.strip(report.text().substring(inside.begin(), inside.end()));
    if (words.isEmpty() || ".,!?…;".indexOf(words.charAt(words.length() - 1)) >= 0) {
      return false;
    }
    int capitals = 0;
    for (String word : words.split("[^\\p{L}’']+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        capitals++;
      } else if (word.length() > SMALL) {
        return false;
      }
    }
    return capitals >= 2;
  }

  private static boolean isSpeech(String text, Range inside, boolean closed) {
    String words = Blanks.strip(text.substring(inside.begin(), inside.end()));
    if (words.isEmpty()) {
      return false;
    }
    int count = words.split("[\\s\\u00a0]+", -1).length;
    char last = words.charAt(words.length() - 1);
    boolean ends = ".,!?…—–-;".indexOf(last) >= 0;
    return !closed || count >= LONG || (count >= 2 && ends) || last == '!' || last == '?';
  }
}
