package org.dragoman.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.places.PlaceNames;
import org.dragoman.world.Named;
import org.dragoman.world.RoleNoun;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrases of a sentence from its tags, not from its tree: tags are right far more
 * often. Entries of the lexicons hold together, whatever their tags (<i>secretary of state</i>).
 */
final class NounPhrases {

  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "today",
          "yesterday",
          "tomorrow",
          "tonight");
  private static final Set<String> TIMES =
      Set.of(
          "week",
          "month",
          "year",
          "day",
          "night",
          "morning",
          "evening",
          "afternoon",
          "weekend",
          "weeks",
          "months",
          "years",
          "days",
          "hours",
          "minutes",
          "century",
          "decade",
          "time");

  /** Prepositions by which a role says whose or where it is. */
  private static final Set<String> JOINTS = Set.of("of", "for", "in", "from", "at", "across");

  /** Words by which, with "to", a role says whose it is: forces loyal to the president. */
  private static final Set<String> BOUND = Set.of("loyal", "faithful", "belonging");

  /** Participles by which, with "by", a body says who leads it. */
  private static final Set<String> LED = Set.of("led", "headed", "commanded");

  /** Verbs of removal: where something is removed from is no part of its name. */
  private static final Set<String> REMOVALS =
      Set.of(
          "withdraw",
          "pull",
          "remove",
          "evacuate",
          "recall",
          "expel",
          "drive",
          "oust",
          "bring",
          "repatriate",
          "deport",
          "bar",
          "ban",
          "extract",
          "redeploy",
          "move",
          "take");

  private NounPhrases() {}

  /** The noun phrases of a sentence in text order; possessors come before what they possess. */
  static List<NounPhrase> of(Sentence sentence, int position, List<Segment> segments) {
    List<NounPhrase> phrases = new ArrayList<>();
    NounPhrase possessor = null;
    for (int s = 0; s < segments.size(); ) {
      int end = end(sentence, segments, s);
      if (end == s) {
        possessor = null;
        s++;
        continue;
      }
      List<Segment> inside = trimmed(sentence, segments.subList(s, end));
      int next = end;
      if (!inside.isEmpty()) {
        int first = inside.get(0).first();
        int last = inside.get(inside.size() - 1).last();
        NounPhrase phrase =
            new NounPhrase(sentence, position, first, last, inside, possessor, null, null);
        phrases.add(phrase);
        boolean owns =
            last + 1 < sentence.size()
                && sentence.token(last + 1).xpos().equals("POS")
                && end < segments.size()
                && segments.get(end).first() == last + 1;
        possessor = owns ? phrase : null;
        if (owns) {
          next = end + 1;
        }
      } else {
        possessor = null;
      }
      s = next;
    }
    return withComplements(sentence, phrases);
  }

  /** The end, exclusive, of the run of segments that may form one phrase. */
  private static int end(Sentence sentence, List<Segment> segments, int start) {
    int s = start;
    while (s < segments.size()) {
      Segment segment = segments.get(s);
      Token token = sentence.token(segment.first());
      boolean plain = segment.sense() instanceof Segment.Plain;
      if (plain && s > start && joinsTraits(sentence, segments, s)) {
        s++;
        continue;
      }
      if (plain && !isInside(sentence, segment.first(), s > start)) {
        break;
      }
      // A determiner or a pronoun begins a new phrase.
      if (s > start && plain && isOpening(token) && !token.xpos().equals("CD")) {
        String before = sentence.token(segment.first() - 1).xpos();
        if (!before.equals("PDT") && !before.equals("DT")) {
          break;
        }
      }
      if (s > start && plain && isTimeAlone(sentence, token)) {
        break; // "ousted President Silva hours after the vote"
      }
      s++;
      if (plain && TIMES.contains(token.form().toLowerCase(Locale.ROOT))) {
        break;
      }
    }
    return s;
  }

  /** Whether a time begins where a name before it ends. */
  private static boolean isTimeAlone(Sentence sentence, Token time) {
    return TIMES.contains(time.form().toLowerCase(Locale.ROOT))
        && time.is("obl:unmarked")
        && sentence.children(time).stream().noneMatch(child -> child.index() < time.index());
  }

  /** "US military and intelligence services": both words qualify the one noun. */
  private static boolean joinsTraits(Sentence sentence, List<Segment> segments, int s) {
    if (s + 1 >= segments.size()
        || !sentence.token(segments.get(s).first()).form().equals("and")
        || !(segments.get(s - 1).sense() instanceof Segment.Trait)
        || !sentence.token(segments.get(s - 1).last()).xpos().startsWith("JJ")) {
      return false;
    }
    Segment next = segments.get(s + 1);
    return next.sense() instanceof Segment.Role
        ? next.last() > next.first()
        : next.sense() instanceof Segment.Trait
            && s + 2 < segments.size()
            && isNominal(sentence, segments.get(s + 2));
  }

  private static boolean isOpening(Token token) {
    return token.xpos().equals("DT") || token.xpos().equals("PDT") || token.xpos().equals("PRP$");
  }

  private static boolean isInside(Sentence sentence, int i, boolean begun) {
    Token token = sentence.token(i);
    String form = token.form().toLowerCase(Locale.ROOT);
    if (CALENDAR.contains(form) && !(form.equals("march") && !token.xpos().equals("NNP"))) {
      return false;
    }
    String tag = token.xpos();
    if (tag.equals("JJS") && !begun && i > 0 && isAt(sentence.token(i - 1))) {
      return false; // at least 60 rebels
    }
    if (tag.startsWith("JJ") && !begun && i > 0 && sentence.token(i - 1).xpos().equals("MD")) {
      return false; // they would free 200 prisoners
    }
    if (tag.startsWith("JJ") && !begun && hasObject(sentence, token)) {
      return false; // they would free 200 prisoners, read as if the prisoners were free
    }
    if (token.isNoun() || tag.startsWith("JJ") || isOpening(token) || tag.equals("CD")) {
      return true;
    }
    if (tag.equals("HYPH") || form.equals("-") || form.equals("–") || form.equals("&")) {
      return begun && isGlued(sentence, i);
    }
    if (tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD")) {
      boolean glued = i > 0 && sentence.token(i - 1).form().equals("-");
      boolean follows =
          i > 0
              && (isOpening(sentence.token(i - 1))
                  || sentence.token(i - 1).xpos().startsWith("JJ")
                  || sentence.token(i - 1).xpos().equals("CD")
                  || sentence.token(i - 1).xpos().equals("POS"));
      return begun && (glued || (follows && !tag.equals("VBD"))) && nounFollows(sentence, i);
    }
    if (tag.startsWith("RB")) {
      // Iran's most prominent prisoners
      boolean owned = i > 0 && sentence.token(i - 1).xpos().equals("POS");
      return (begun || owned)
          && i + 1 < sentence.size()
          && (sentence.token(i + 1).xpos().startsWith("JJ")
              || sentence.token(i + 1).xpos().equals("VBN"))
          && nounFollows(sentence, i + 1);
    }
    return false;
  }

  private static boolean hasObject(Sentence sentence, Token token) {
    Token object = sentence.child(token, "obj");
    return object != null && object.index() > token.index();
  }

  private static boolean isAt(Token token) {
    return token.form().equalsIgnoreCase("at");
  }

  private static boolean nounFollows(Sentence sentence, int i) {
    for (int k = i + 1; k < sentence.size() && k <= i + 3; k++) {
      Token token = sentence.token(k);
      if (token.isNoun()) {
        return true;
      }
      if (!token.xpos().startsWith("JJ")
          && !token.xpos().equals("VBN")
          && !token.form().equals("-")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isGlued(Sentence sentence, int i) {
    return i > 0
        && i + 1 < sentence.size()
        && sentence.token(i - 1).end() == sentence.token(i).begin()
        && sentence.token(i).end() == sentence.token(i + 1).begin();
  }

  /** Cuts what stands after the last noun; empty if there is no noun. */
  private static List<Segment> trimmed(Sentence sentence, List<Segment> segments) {
    int last = segments.size() - 1;
    while (last >= 0 && !isNominal(sentence, segments.get(last))) {
      last--;
    }
    return last < 0 ? List.of() : segments.subList(0, last + 1);
  }

  private static boolean isNominal(Sentence sentence, Segment segment) {
    if (segment.sense() instanceof Segment.Plain || segment.sense() instanceof Segment.Trait) {
      return sentence.token(segment.last()).isNoun();
    }
    return true;
  }

  private static List<NounPhrase> withComplements(Sentence sentence, List<NounPhrase> phrases) {
    NounPhrase next = null;
    for (int p = phrases.size() - 1; p >= 0; p--) {
      NounPhrase phrase = phrases.get(p);
      String joint = joint(sentence, phrase, next);
      if (joint != null
          && next != null
          && takesComplement(phrase, joint, next)
          && !isRemoved(sentence, phrase, joint)
          && !isCharge(sentence, phrase, joint, next)) {
        phrase = phrase.with(next, joint);
        phrases.set(p, phrase);
      }
      // "The president of Peru's Congress" is of the Congress.
      boolean possessor = next != null && phrase.isSame(next.possessor());
      next = possessor ? next : phrase;
    }
    return phrases;
  }

  /** In <i>withdrew its troops from Chad</i> Chad is where they were. */
  private static boolean isRemoved(Sentence sentence, NounPhrase phrase, String joint) {
    Token verb = sentence.head(sentence.token(phrase.headToken()));
    return joint.equals("from")
        && verb != null
        && verb.isVerbal()
        && REMOVALS.contains(verb.lemma().toLowerCase(Locale.ROOT));
  }

  /**
   * In <i>accused the police of bias</i> bias hangs on the verb, and is nothing of the police's.
   */
  private static boolean isCharge(
      Sentence sentence, NounPhrase phrase, String joint, NounPhrase next) {
    Token object = sentence.token(phrase.headToken());
    Token verb = sentence.head(object);
    return joint.equals("of")
        && verb != null
        && verb.isVerbal()
        && (object.is("obj") || object.deprel().equals("nsubj:pass"))
        && sentence.token(next.headToken()).head() == verb.index();
  }

  private static @Nullable String joint(
      Sentence sentence, NounPhrase phrase, @Nullable NounPhrase next) {
    int at = phrase.last() + 1;
    int gap = next == null ? 0 : next.core().first() - at;
    if (gap == 1) {
      String form = sentence.token(at).form().toLowerCase(Locale.ROOT);
      return JOINTS.contains(form) ? form : null;
    }
    boolean bound =
        gap == 2
            && BOUND.contains(sentence.token(at).form().toLowerCase(Locale.ROOT))
            && sentence.token(at + 1).form().equals("to");
    boolean led =
        gap == 2
            && LED.contains(sentence.token(at).form().toLowerCase(Locale.ROOT))
            && sentence.token(at + 1).form().equals("by");
    boolean such =
        gap == 2
            && sentence.token(at).form().equals("such")
            && sentence.token(at + 1).form().equals("as");
    return bound ? "of" : led ? "in" : such ? "such as" : null;
  }

  /**
   * Whether a noun that is nobody's role, but may itself say where a role belongs, goes on to a
   * name: <i>the Ministry of Health of Ethiopia, people in the north of Mali</i>.
   */
  private static boolean isBetween(NounPhrase phrase, String joint, NounPhrase next) {
    return JOINTS.contains(phrase.before())
        && (joint.equals("of") || joint.equals("in"))
        && !(phrase.head().sense() instanceof Segment.Name)
        && next.head().sense() instanceof Segment.Name name
        && (name.named() instanceof Named.State
            || name.named() instanceof Named.Part
            || (name.named() instanceof Named.Body && joint.equals("of")));
  }

  /** Whether a noun says nothing by itself of what sort of actors it means: <i>groups</i>. */
  private static boolean takesWhole(NounPhrase phrase) {
    return phrase.head().sense() instanceof Segment.Role role
        && role.noun().kind() == RoleNoun.Kind.BODY
        && role.noun().takes() == RoleNoun.Takes.ANY
        && phrase.segments().stream().noneMatch(s -> s.sense() instanceof Segment.Trait);
  }

  /** Whether a phrase tells by a name which place it means: <i>Buner district</i>. */
  private static boolean isNamed(NounPhrase place) {
    return place.complement() != null
        || place.possessor() != null
        || place.segments().stream()
            .anyMatch(
                segment ->
                    segment.sense() instanceof Segment.Name
                        || segment.sense() instanceof Segment.Proper);
  }

  private static boolean takesComplement(NounPhrase phrase, String joint, NounPhrase next) {
    if (!(phrase.head().sense() instanceof Segment.Role)) {
      return isBetween(phrase, joint, next);
    }
    if (joint.equals("of")) {
      return true;
    }
    if (joint.equals("from") && phrase.possessivePronoun() >= 0) {
      // "recalled its ambassador from Sweden": whose he is has been said.
      return false;
    }
    Segment.Sense head = next.head().sense();
    boolean named = head instanceof Segment.Name;
    boolean body = head instanceof Segment.Role || head instanceof Segment.Proper;
    boolean place =
        (head instanceof Segment.Proper proper && proper.type() == NameType.PLACE)
            || (PlaceNames.isPlace(next.sentence().token(next.head().last())) && isNamed(next))
            || (head instanceof Segment.Plain && next.complement() != null);
    return switch (joint) {
      case "for" -> named || body;
      case "such as" -> named && takesWhole(phrase);
      case "at" ->
          named || place || next.sentence().token(next.head().last()).xpos().startsWith("NNP");
      default -> named || place;
    };
  }
}
