package org.dragoman.app.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.ledger.Extra;
import org.dragoman.ledger.Selection;
import org.dragoman.ledger.Voices;
import org.dragoman.model.About;
import org.dragoman.model.Actor;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.EventDate;
import org.dragoman.model.Happening;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Quantity;
import org.dragoman.model.Report;
import org.dragoman.model.SpeechAct;
import org.dragoman.model.Statement;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/** Turns parts of a record into words for people. */
public final class Wording {

  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /** Words of cues that tell nothing but that somebody said it. */
  private static final Set<String> PLAIN =
      Set.of(
          "said",
          "says",
          "say",
          "saying",
          "told",
          "tell",
          "tells",
          "telling",
          "added",
          "adds",
          "add",
          "adding",
          "stated",
          "states",
          "state",
          "according",
          "wrote",
          "writes",
          "quoted");

  /** A cue of more words than this is not repeated beside its statement. */
  private static final int LONGEST_CUE = 4;

  private Wording() {}

  /** The headline, or the beginning of the text where there is none. */
  public static String headline(Report report) {
    String title = report.title();
    if (title != null) {
      return Voices.oneLine(title);
    }
    String text = Voices.oneLine(report.text());
    return text.length() <= 80 ? text : text.substring(0, text.offsetByCodePoints(0, 76)) + " …";
  }

  /** Who wrote it, for whom, where and when, as far as is known; perhaps empty. */
  public static List<String> origin(Report report) {
    List<String> parts = new ArrayList<>();
    add(parts, report.publisher());
    add(parts, report.agency());
    add(parts, report.byline());
    if (report.dateline() != null) {
      add(parts, report.dateline().text());
    }
    LocalDate published = report.published();
    add(parts, published == null ? "date not known" : LONG_DAY.format(published));
    return parts;
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null && !part.isBlank() && !parts.contains(Voices.oneLine(part))) {
      parts.add(Voices.oneLine(part));
    }
  }

  /** What a source does by a statement, as a verb. */
  public static String verb(SpeechAct act) {
    return switch (act) {
      case ASSERT -> "says";
      case DENY -> "denies";
      case CONFIRM -> "confirms";
      case ASK -> "asks";
      case DEMAND -> "demands";
      case PROMISE -> "promises";
      case THREATEN -> "threatens";
      case BELIEVE -> "believes";
      case DOUBT -> "doubts";
      case INTEND -> "intends";
      case DECLINE -> "declines";
    };
  }

  /**
   * What a source does by a statement: the verb, and behind it the report's own word where that
   * tells more than <i>said</i>: <i>says (welcomed), asks (begged)</i>.
   */
  public static String verb(Coding coding, Statement statement) {
    String verb = verb(statement.act());
    String cue = Voices.words(coding, statement.cue());
    String[] words = cue.toLowerCase(Locale.ENGLISH).split(" ", -1);
    boolean plain =
        Arrays.stream(words).anyMatch(PLAIN::contains)
            || words[words.length - 1].startsWith(stem(verb));
    return cue.isEmpty() || words.length > LONGEST_CUE || plain ? verb : verb + " (" + cue + ")";
  }

  /** What the forms of a verb have in common: <i>den</i> of <i>denies, denied, denying</i>. */
  private static String stem(String verb) {
    return verb.replaceAll("(ies|es|s)$", "");
  }

  /** Whether an event took place, in a word or two. */
  public static String status(Status status) {
    return switch (status) {
      case OCCURRED -> "happened";
      case ONGOING -> "is going on";
      case ANNOUNCED -> "is announced";
      case CONDITIONAL -> "conditional";
      case NEGATED -> "did not happen";
      case DENIED -> "is denied";
      case HISTORICAL -> "is history";
    };
  }

  /** Why an event is not counted, in a few words; empty if it is. */
  public static String uncounted(Coding coding, Event event) {
    Set<Extra> kinds = Selection.kinds(coding, event);
    return kinds.stream()
        .map(
            kind ->
                switch (kind) {
                  case NEGATED -> "did not happen";
                  case CONDITIONAL -> "conditional";
                  case DENIED -> "is denied";
                  case HISTORICAL -> "is history";
                  case ALLEGATION -> "is alleged";
                  case UNKNOWN -> "by whom is not said";
                })
        .collect(Collectors.joining(", "));
  }

  /** Type and modes with what it is about: <i>REJECT assist (COOPERATE)</i>. */
  public static String act(Event event) {
    StringBuilder words = new StringBuilder(event.type());
    event.modes().forEach(mode -> words.append(' ').append(mode));
    About about = event.about();
    if (about != null) {
      words.append(" (").append(about.type());
      about.modes().forEach(mode -> words.append(' ').append(mode));
      words.append(')');
    }
    return words.toString();
  }

  /** A participant with its code: <i>Ali Khamenei (IRN GOV)</i>. */
  public static String participant(Actor actor) {
    String name = Voices.oneLine(actor.name());
    String code = actor.code();
    return code.isEmpty() ? name : name + " (" + code + ")";
  }

  /** Participants in a row; <i>nobody named</i> if there are none. */
  public static String participants(Coding coding, List<String> ids) {
    return ids.isEmpty()
        ? "nobody named"
        : ids.stream()
            .map(id -> participant(coding.actor(id)))
            .collect(Collectors.joining(" and "));
  }

  /** The name of a statement's source; <i>the report</i> where there is no statement. */
  public static String asserter(Coding coding, @Nullable String statement) {
    if (statement == null) {
      return "the report";
    }
    Statement found = coding.statement(statement);
    String name = Voices.name(coding, found.source());
    String source = found.source() == null ? "a source left open" : name;
    List<String> via = Voices.via(coding, found);
    return via.isEmpty() ? source : source + ", via " + String.join(", via ", via);
  }

  /** A date: <i>4 Mar 2019</i>, <i>4 Mar 2019 – 5 Mar 2019</i>; null if it is not known. */
  public static @Nullable String date(EventDate date) {
    LocalDate from = date.from();
    LocalDate to = date.to();
    if (from == null && to == null) {
      return null;
    }
    if (from == null) {
      return "until " + DAY.format(Objects.requireNonNull(to));
    }
    if (to == null) {
      return "from " + DAY.format(from);
    }
    return from.equals(to) ? DAY.format(from) : DAY.format(from) + " – " + DAY.format(to);
  }

  /** When, where and how much, as far as is known. */
  public static List<String> circumstances(Coding coding, Event event) {
    List<String> parts = new ArrayList<>();
    add(parts, date(event.date()));
    String place = event.place();
    if (place != null) {
      add(parts, coding.place(place).name());
    }
    Magnitude much = event.magnitude();
    add(parts, quantity(much.dead(), "dead"));
    add(parts, quantity(much.injured(), "injured"));
    add(parts, quantity(much.arrested(), "arrested"));
    add(parts, quantity(much.displaced(), "displaced"));
    add(parts, quantity(much.size(), "people"));
    return parts;
  }

  private static @Nullable String quantity(@Nullable Quantity quantity, String of) {
    if (quantity == null) {
      return null;
    }
    Integer max = quantity.max();
    if (max == null) {
      return "at least " + quantity.min() + " " + of;
    }
    return (max == quantity.min() ? String.valueOf(max) : quantity.min() + "–" + max) + " " + of;
  }

  /** What two accounts differ on, as a question; or how else they stand to one another. */
  public static String relation(Happening.Relation relation) {
    Happening.Relation.About about = relation.about();
    return switch (relation.kind()) {
      case CORROBORATES -> "Told alike";
      case ADDS -> "Added to";
      case OPPOSES -> "Contrary positions";
      case DISPUTES ->
          about == null
              ? "Disputed"
              : switch (about) {
                case HAPPENED -> "Disputed: did it happen?";
                case WHO -> "Disputed: who did it?";
                case WHO_BEGAN -> "Disputed: who began?";
                case WHO_REFUSED -> "Disputed: who refused?";
                case HOW_MANY -> "Disputed: how many?";
                case WHEN -> "Disputed: when?";
                case WHERE -> "Disputed: where?";
              };
    };
  }

  /** The words of a statement: in quotation marks if all of it is quoted. */
  public static String words(Coding coding, Statement statement) {
    String words = Voices.words(coding, statement.content());
    return statement.kind() == Statement.Kind.DIRECT ? "“" + words + "”" : words;
  }

  /** A number with its sign, without needless digits: <i>+2.5</i>, <i>−10</i>. */
  public static String signed(double value) {
    String digits =
        value == Math.rint(value)
            ? String.valueOf((long) Math.abs(value))
            : String.valueOf(Math.abs(value));
    return (value < 0 ? "−" : value > 0 ? "+" : "") + digits;
  }
}
