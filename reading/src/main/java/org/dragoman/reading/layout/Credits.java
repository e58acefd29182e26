package org.dragoman.reading.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.dragoman.text.DataFile;

/** Lines about the making of a report: contributors, rights, invitations. From credits.tsv. */
final class Credits {

  private static final int LONGEST = 400;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private static final List<Pattern> ANYWHERE = load("any");
  private static final List<Pattern> AT_END = load("end");
  private static final List<Pattern> TAILS = load("tail");

  private Credits() {}

  private static List<Pattern> load(String where) {
    return DataFile.read(Credits.class, "credits.tsv", "\t").stream()
        .filter(line -> line.cell(0).equals(where))
        .map(Credits::compile)
        .toList();
  }

  private static Pattern compile(DataFile.Line line) {
    try {
      return Pattern.compile(line.cell(1), Pattern.UNICODE_CHARACTER_CLASS);
    } catch (PatternSyntaxException e) {
      throw line.wrong(e.getDescription());
    }
  }

  /** Whether the line is none of the story wherever it stands. */
  static boolean isCreditAnywhere(String line) {
    return matches(ANYWHERE, line);
  }

  /** Whether the line is none of the story if nothing but such lines follows. */
  static boolean isCreditAtEnd(String line) {
    return matches(AT_END, line) || matches(ANYWHERE, line);
  }

  /** Where in the last paragraph the credits begin that are printed in its line, or −1. */
  static int tail(String paragraph) {
    int from = Math.max(0, paragraph.length() - LONGEST);
    String end = paragraph.substring(from);
    int first = -1;
    for (Pattern pattern : TAILS) {
      Matcher matcher = pattern.matcher(end);
      while (matcher.find()) {
        if (matcher.end() == end.length() && (first < 0 || matcher.start() < first)) {
          first = matcher.start();
        }
      }
    }
    return first < 0 ? -1 : from + first;
  }

  private static boolean matches(List<Pattern> patterns, String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String plain = SPACE.matcher(line).replaceAll(" ");
    return patterns.stream().anyMatch(pattern -> pattern.matcher(plain).matches());
  }
}
