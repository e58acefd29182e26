package org.dragoman.reading.layout;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the lines between headline and story: who wrote it, for whom, when. */
final class Bylines {

  /**
   * What such a line says.
   *
   * @param sure whether the line says so by itself; a bare name does not, what is around it decides
   * @param authors the authors, or null
   * @param agency the agency by its full name, or null
   * @param published the full date of publication, or null
   */
  record Byline(
      boolean sure,
      @Nullable String authors,
      @Nullable String agency,
      @Nullable LocalDate published) {}

  private static final int LONGEST = 160;

  private static final String NAME_WORD = "(?:\\p{Lu}\\p{L}?['’])?\\p{Lu}[\\p{L}.’'-]*";
  private static final String NAME =
      NAME_WORD
          + "(?:\\s+(?:de|da|del|della|di|dos|du|van|von|der|den|bin|bint|ibn|al|el|la|le|ter|"
          + NAME_WORD
          + ")){0,3}\\s+"
          + NAME_WORD;
  private static final String NAMES =
      NAME + "(?:(?:\\s*,\\s*|\\s+and\\s+|\\s*&\\s*|, and )" + NAME + "){0,5}";

  private static final Pattern BARE_NAMES = Pattern.compile(NAMES);

  private static final Pattern NAMES_IN_PLACE =
      Pattern.compile("(?<names>" + NAMES + ")\\s+(?:in|at)\\s+\\p{Lu}[\\p{L} .,'’/-]{1,60}");

  private static final Pattern BY =
      Pattern.compile(
          "(?i:by|written by|story by|report by|from|from our|reported by|words by)\\s*:?\\s+"
              + "(?<authors>(?i:our |a |an |staff|the )?.*\\p{Lu}.*|(?i:our|staff|agencies)\\b.*)");

  private static final Pattern END_OF_AUTHORS =
      Pattern.compile(
          "\\s*(?:[,|•·(;–—]|\\bin\\s+\\p{Lu}|\\bfor\\s+\\p{Lu}|\\s-\\s|\\bof the\\b).*");

  private static final Pattern ANOTHER_AUTHOR =
      Pattern.compile(",\\s*(?=" + NAME + "(?:,|\\s+and\\s))");

  private static final Pattern OUTLET =
      Pattern.compile(
          "(?:(?i:the|for|for the|special to|special to the|special for)\\s+)?"
              + "(?:[\\p{Lu}\\d][\\p{L}\\d.&'’-]*\\s+(?:(?:of|and|the|&)\\s+)?){0,5}"
              + "(?:News|Times|Post|Press|Daily|Herald|Tribune|Agency|Network|Journal|Guardian|"
              + "Telegraph|Observer|Gazette|Chronicle|Broadcasting|Radio|TV|Television|Online|"
              + "Service|Newspapers|Wire|Mail|Standard|Review|Courier|Dispatch|Monitor|Reporter|"
              + "Record|Bulletin|Examiner|Sun|Star|Globe|Mirror|Independent|Newsroom|"
              + "[\\p{L}\\d-]+\\.(?:com|org|net|ca|de|fr|ng|info|co\\.\\p{L}{2}|com\\.\\p{L}{2}))");

  private static final Pattern ROLE =
      Pattern.compile(
          "(?i:(?:[\\p{L}’'-]+\\s+){0,4}(?:staff|writers?|reporters?|correspondents?|editors?|"
              + "bureau(?: chief)?|columnists?|contributors?|newsroom|desk|staff and agencies)"
              + "(?:\\s+(?:in|for|at|of|,)\\s+.{1,40})?)");

  private static final Pattern STAMP =
      Pattern.compile(
          "(?i:first published|published|updated|posted|issued|created|modified|last updated|"
              + "last modified|last update|date|filed|released)\\b(?:\\s+(?:on|at))?\\s*:?\\s*.{0,100}");

  private static final Pattern LATER = Pattern.compile("(?i)(?:last )?(?:updated?|modified)\\b");

  private static final Pattern TIME_WORDS =
      Pattern.compile(
          "(?i)\\b(?:am|pm|a\\.m\\.|p\\.m\\.|gmt|utc|bst|est|edt|cet|cest|pst|pdt|ist|eat|wat|cat|"
              + "msk|jst|kst|hrs?|hours?|local|time|on|at|ago|min(?:ute)?s?|read|reading|t|z)\\b");

  private static final Pattern READING_TIME =
      Pattern.compile("(?i)(?:reading time:?\\s*)?\\d+\\s*min(?:ute)?s?(?:\\s+read)?");

  private static final Pattern PIECES = Pattern.compile("\\s*(?:[|•·;]|\\s[–—-]\\s)\\s*");

  private Bylines() {}

  /**
   * What a line between headline and story says, or null if it is none.
   *
   * @param publisher the outlet where it is known, or null
   */
  static @Nullable Byline read(String line, @Nullable String publisher) {
    if (line.length() > LONGEST) {
      return null;
    }
    Byline whole = piece(line, publisher);
    if (whole != null) {
      return whole;
    }
    List<String> pieces =
        Arrays.stream(PIECES.split(line)).filter(piece -> !piece.isBlank()).toList();
    if (pieces.size() < 2) {
      pieces = Arrays.stream(line.split(",\\s+", 3)).toList();
    }
    return pieces.size() < 2 ? null : together(pieces, publisher);
  }

  private static @Nullable Byline together(List<String> pieces, @Nullable String publisher) {
    boolean sure = false;
    String authors = null;
    String agency = null;
    LocalDate published = null;
    for (String piece : pieces) {
      Byline part = piece(piece, publisher);
      if (part == null) {
        return null;
      }
      sure |= part.sure();
      authors = authors == null ? part.authors() : authors;
      agency = agency == null ? part.agency() : agency;
      published = published == null ? part.published() : published;
    }
    return new Byline(sure, authors, agency, published);
  }

  private static @Nullable Byline piece(String line, @Nullable String publisher) {
    String agency = Agencies.named(line);
    if (agency != null || line.equalsIgnoreCase(publisher)) {
      return new Byline(true, null, agency, null);
    }
    if (isStamp(line)) {
      boolean later = LATER.matcher(line).lookingAt();
      return new Byline(true, null, null, later ? null : WrittenDate.in(line));
    }
    Matcher by = BY.matcher(line);
    if (by.matches() && words(line) <= 20 && !endsSentence(line)) {
      return by(by.group("authors"));
    }
    if (OUTLET.matcher(line).matches() || ROLE.matcher(line).matches()) {
      return new Byline(words(line) <= 6, null, null, null);
    }
    Matcher placed = NAMES_IN_PLACE.matcher(line);
    if (placed.matches() && words(line) <= 14) {
      return new Byline(false, placed.group("names"), null, null);
    }
    if (BARE_NAMES.matcher(line).matches() && words(line) <= 16) {
      return new Byline(false, line, null, null);
    }
    return null;
  }

  private static Byline by(String printed) {
    String agency = Agencies.named(printed);
    if (agency != null) {
      return new Byline(true, null, agency, null);
    }
    String kept = ANOTHER_AUTHOR.matcher(printed).replaceAll("\u0000");
    String authors = END_OF_AUTHORS.matcher(kept).replaceFirst("").replace("\u0000", ", ").strip();
    for (String rest :
        printed.substring(Math.min(authors.length(), printed.length())).split("[,|•·();–—]", -1)) {
      agency = agency == null ? Agencies.named(rest) : agency;
    }
    return new Byline(true, authors.isEmpty() ? printed : authors, agency, WrittenDate.in(printed));
  }

  private static boolean isStamp(String line) {
    if (READING_TIME.matcher(line).matches()) {
      return true;
    }
    boolean figures = line.chars().anyMatch(Character::isDigit);
    if (!figures) {
      return false;
    }
    if (STAMP.matcher(line).matches() && !endsSentence(line)) {
      return true;
    }
    String rest =
        line.replaceAll("(?i)\\b(?:" + WrittenDate.WEEKDAY + "|" + WrittenDate.MONTH + ")", " ");
    rest = rest.replaceAll("(?i)(?<=\\d)(?:st|nd|rd|th)\\b", " ");
    rest =
        TIME_WORDS
            .matcher(rest.replaceAll("(?<=\\d)(?=[TZ\\p{L}])|(?<=T)(?=\\d)", " "))
            .replaceAll(" ");
    boolean noOtherWords = rest.chars().noneMatch(Character::isLetter);
    return noOtherWords && (rest.length() != line.length() || WrittenDate.in(line) != null);
  }

  private static boolean endsSentence(String line) {
    return line.endsWith(".") && words(line) > 8;
  }

  private static int words(String line) {
    return line.split("\\s+").length;
  }
}
