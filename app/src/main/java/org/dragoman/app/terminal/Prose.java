package org.dragoman.app.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** Inked words that run on, and that a {@link Sheet} breaks into lines. */
final class Prose {

  /** A stretch in one ink. */
  record Run(String text, Ink ink) {}

  private final List<Run> runs = new ArrayList<>();

  static Prose of(String text, Ink ink) {
    return new Prose().add(text, ink);
  }

  Prose add(String text, Ink ink) {
    if (!text.isEmpty()) {
      runs.add(new Run(Prose.safe(text), ink));
    }
    return this;
  }

  Prose add(String text) {
    return add(text, Ink.PLAIN);
  }

  /** Without control characters: a report must not be able to steer the terminal. */
  private static String safe(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069]+", " ");
  }

  /** Breaks at blanks, and within a word only if the word is longer than a line. */
  List<List<Run>> lines(int width) {
    List<List<Run>> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    int used = 0;
    for (List<Run> word : words()) {
      int wide = word.stream().mapToInt(run -> width(run.text())).sum();
      boolean blank = !line.isEmpty();
      if (blank && used + 1 + wide > width) {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
        blank = false;
      }
      if (blank) {
        Ink last = line.get(line.size() - 1).ink();
        line.add(new Run(" ", last == word.get(0).ink() ? last : Ink.PLAIN));
        used++;
      }
      for (Run run : word) {
        String rest = run.text();
        while (used + width(rest) > width && width(rest) > 0) {
          int fits = Math.max(used == 0 ? 1 : 0, fitting(rest, width - used));
          if (fits > 0) {
            line.add(new Run(rest.substring(0, rest.offsetByCodePoints(0, fits)), run.ink()));
            rest = rest.substring(rest.offsetByCodePoints(0, fits));
          }
          if (rest.isEmpty()) {
            break;
          }
          lines.add(line);
          line = new ArrayList<>();
          used = 0;
        }
        if (!rest.isEmpty()) {
          line.add(new Run(rest, run.ink()));
          used += width(rest);
        }
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  private List<List<Run>> words() {
    List<List<Run>> words = new ArrayList<>();
    List<Run> word = new ArrayList<>();
    for (Run run : runs) {
      int from = 0;
      for (int i = 0; i <= run.text().length(); i++) {
        boolean end = i == run.text().length();
        if (end || run.text().charAt(i) == ' ') {
          if (i > from) {
            word.add(new Run(run.text().substring(from, i), run.ink()));
          }
          if (!end && !word.isEmpty()) {
            words.add(word);
            word = new ArrayList<>();
          }
          from = i + 1;
        }
      }
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }

  /** How many of the first code points fit into so many columns. */
  private static int fitting(String text, int columns) {
    int used = 0;
    int count = 0;
    for (int point : text.codePoints().toArray()) {
      used += width(point);
      if (used > columns) {
        return count;
      }
      count++;
    }
    return count;
  }

  /** The columns that a text takes. */
  static int width(String text) {
    return text.codePoints().map(Prose::width).sum();
  }

  static int width(List<Run> line) {
    return line.stream().mapToInt(run -> width(run.text())).sum();
  }

  private static int width(int point) {
    if (point < 0x300) {
      return 1;
    }
    int type = UCharacter.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    int wide = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
    return wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }
}
