package org.dragoman.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.actors.Coreference.Story;
import org.dragoman.world.RoleNoun;
import org.jspecify.annotations.Nullable;

/**
 * Whom news call by what else they are when they speak of them again: <i>Duterte was sworn in.
 * <b>The former mayor</b> said …; the king arrived. <b>The monarch</b> …; the IAEA sent inspectors.
 * <b>The Vienna-based agency</b> …</i>. It is whom the sentence before was about, told anew as a
 * subject.
 */
final class Salient {

  /** What somebody may be besides any office. */
  private static final Set<String> CALLINGS =
      Set.of(
          "politician",
          "statesman",
          "billionaire",
          "millionaire",
          "tycoon",
          "magnate",
          "strongman",
          "conservative",
          "liberal",
          "socialist",
          "communist",
          "populist",
          "nationalist",
          "hardliner",
          "moderate",
          "reformist",
          "economist",
          "monarch",
          "prince",
          "princess",
          "cleric",
          "clergyman",
          "prelate",
          "pontiff",
          "premier",
          "diplomat",
          "general",
          "dictator",
          "autocrat",
          "laureate");

  /** Whoever leads may be called so, whatever his title: <i>the guerrilla chief</i>. */
  private static final Pattern LEADS = Pattern.compile(" (chief|boss|commander|leader|strongman)$");

  /** What any body may be called, and what many kinds of body are. */
  private static final Pattern BODIES =
      Pattern.compile(
          "\\b(agency|organi[sz]ation|body|institution|charity|watchdog|aid group|rights group"
              + "|lender|company|firm)$");

  private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "LEG", "ELI", "OPP", "PTY");

  private final Phrasing phrasing;
  private final Story story;
  private final Likeness likeness;

  Salient(Phrasing phrasing, Story story, Likeness likeness) {
    this.phrasing = phrasing;
    this.story = story;
    this.likeness = likeness;
  }

  /** Whom a description calls by something that was not told of it yet; or null. */
  @Nullable Figure calledAnew(Mention mention, NounPhrase phrase, RoleNoun noun) {
    Profile profile = mention.profile();
    if (profile.type() == Profile.Type.ORGANISATION) {
      boolean the = phrase.opening().equals("the") && phrase.complement() == null;
      return the ? body(mention, phrase, noun) : null;
    }
    boolean former = profile.sectors().contains("ELI") || isFormer(phrase);
    if (profile.type() != Profile.Type.PERSON
        || profile.plural()
        || !phrase.opening().equals("the")
        || phrase.possessor() != null
        || (phrase.complement() != null && !former)
        || !phrasing.isSubjectOfAny(mention)
        || !(former || CALLINGS.contains(noun.noun()) || LEADS.matcher(noun.noun()).find())) {
      return null;
    }
    DisjointReference disjoint = new DisjointReference(mention, phrase, noun, phrasing, story);
    Figure subject = subject(mention);
    boolean another =
        story.latest().stream()
            .anyMatch(
                figure ->
                    !figure.equals(subject)
                        && (Likeness.sameNoun(noun, figure)
                            || (former && figure.has("ELI") && Likeness.hasRole(noun, figure))));
    if (another) {
      return null; // One who is known to be that was told of.
    }
    boolean fits =
        subject != null
            && subject.name() != null
            && !disjoint.isFrom(subject)
            && likeness.allows(mention, noun, subject)
            && !(former && Likeness.hasRole(noun, subject) && !subject.has("ELI"))
            && (former || isAlike(profile, subject));
    return fits ? subject : null;
  }

  /** Whether a phrase says where a body sits: <i>the Vienna-based agency</i>. */
  private static boolean isSeated(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (phrase.sentence().token(i).form().matches("(.*-)?(based|listed|headquartered)")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The body with a name that was told of last in this sentence or the one before, if the phrase
   * says where it sits; else the one that the sentence before has as its subject, if the noun may
   * be any body's; or null.
   */
  private @Nullable Figure body(Mention mention, NounPhrase phrase, RoleNoun noun) {
    boolean seated = isSeated(phrase);
    if (!seated && !(BODIES.matcher(noun.noun()).find() && phrasing.isSubjectOfAny(mention))) {
      return null;
    }
    List<Mention> told = story.told();
    for (int i = told.size() - 1; i >= 0; i--) {
      Mention before = told.get(i);
      if (before.sentence() < mention.sentence() - 1) {
        return null;
      }
      Figure figure = story.figure(before);
      if (figure == null || figure.type() != Profile.Type.ORGANISATION) {
        continue;
      }
      boolean subject = before.sentence() < mention.sentence() && phrasing.isSubjectOfAny(before);
      if (!seated && Likeness.sameNoun(noun, figure)) {
        return null; // One that was called so is meant.
      }
      if (figure.name() != null
          && (seated || subject)
          && likeness.allows(mention, noun, figure)
          && likeness.means(mention, noun, figure, true)) {
        return figure;
      }
    }
    return null;
  }

  private static boolean isFormer(NounPhrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      String form = phrase.sentence().token(i).form();
      if (form.matches("(?i)former|retired|ex-.*|onetime|erstwhile|ex")) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing speaks against it: clergy are no ministers, but ministers are politicians. */
  private static boolean isAlike(Profile profile, Figure figure) {
    List<String> sectors = profile.sectors();
    return sectors.isEmpty()
        || figure.sectors().isEmpty()
        || sectors.stream().anyMatch(figure::has)
        || sectors.contains("BUS")
        || (OFFICIAL.contains(sectors.get(0))
            && figure.sectors().stream().anyMatch(OFFICIAL::contains));
  }

  /**
   * The person who is the last subject of the sentence before, or of a clause before; if there is
   * none, the only person whom it names.
   */
  private @Nullable Figure subject(Mention mention) {
    List<Mention> told = story.told();
    Set<Figure> named = new HashSet<>();
    for (int i = told.size() - 1; i >= 0; i--) {
      Mention before = told.get(i);
      if (before.sentence() < mention.sentence() - 1) {
        break;
      }
      Figure figure = story.figure(before);
      if (figure == null || figure.type() != Profile.Type.PERSON || figure.plural()) {
        continue;
      }
      if (phrasing.isSubjectOfAny(before)) {
        return figure;
      }
      if (before.sentence() < mention.sentence() && figure.name() != null) {
        named.add(figure);
      }
    }
    return named.size() == 1 ? named.iterator().next() : null;
  }
}
