package org.dragoman.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actors.Mention;
import org.dragoman.actors.Profile;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor;

/**
 * Who does an act and to whom it is done, where the slots of its frame leave that open: owners who
 * did or underwent it, places where it happened, those whom help reaches deeper in the clause.
 */
final class Roles {

  /** Prepositions before whom help reaches. */
  private static final Set<String> REACHING = Set.of("to", "in", "for", "at");

  private static final Set<String> HARMED = Set.of("dead", "injured", "wounded", "hurt");

  private static final Set<String> ENGAGING = Set.of("engage", "involve", "lock", "embroil");

  /**
   * Where else those may be named whom an act of a type concerns: <i>a curfew <b>in Gao</b></i>.
   */
  private static final Map<String, List<String>> CONCERNED =
      Map.of(
          "RETREAT", List.of("from", "on", "in", "to", "of"),
          "CONCEDE", List.of("on", "for", "to", "in", "of", "from"),
          "COERCE", List.of("on", "in", "over", "across"),
          "SANCTION", List.of("from", "on", "in", "for", "to"),
          "AID", List.of("to", "in", "for", "into"),
          "REQUEST", List.of("from", "to", "in"),
          "MOBILIZE", List.of("against", "in"),
          "SUPPORT", List.of("for", "with", "to", "of", "in"));

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Participants participants;
  private final FrameMatch match;

  Roles(Lexicon lexicon, Sentence sentence, Participants participants, FrameMatch match) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.participants = participants;
    this.match = match;
  }

  /**
   * Whether a noun names beside it only an owner, who may have done it or undergone it, and that is
   * people: states and armed groups rather do.
   */
  boolean isOwnedByVictim(Frame frame, Arguments arguments, List<Mention> owners) {
    return frame.actors().contains("poss")
        && frame.recipients().contains("poss")
        && arguments.get("of").isEmpty()
        && arguments.get("by").isEmpty()
        && !arguments.get("poss").isEmpty()
        && owners.stream().allMatch(this::isOfPeople);
  }

  /** Whether the doers are only known as those whose people or things did it to them. */
  boolean isByTheirOwn(
      Frame frame, Arguments arguments, List<Mention> actors, List<Mention> recipients) {
    return !actors.isEmpty()
        && !recipients.isEmpty()
        && actors.stream()
            .allMatch(doer -> recipients.stream().anyMatch(other -> participants.same(doer, other)))
        && participants.first(frame.actors(), arguments, false).isEmpty();
  }

  /** In <i>the Paris attacks, the Gaza war</i> the place tells where, not who. */
  boolean isScene(Mention mention, Token act) {
    Token name = sentence.token(mention.head());
    if (name.is("compound") && name.head() == act.index() && name.name() == NameType.PERSON) {
      return mention.sentence() == participants.position(); // "the Abiola shooting"
    }
    return mention.sentence() == participants.position()
        && name.head() == act.index()
        && name.is("compound")
        && (name.name() == NameType.PLACE || match.isNamedPlace(name))
        && !name.form().contains(".")
        && !name.form().equals(name.form().toUpperCase(Locale.ROOT));
  }

  /** Whether the subject takes part: who dies in a clash may have had no part in it. */
  boolean isShared(Entry.Act act, Token noun) {
    Token verb = sentence.head(noun);
    return !act.code().type().equals("ASSAULT")
        || (verb != null && ENGAGING.contains(verb.lemma()));
  }

  boolean isCompound(Mention mention, Token noun) {
    Token head = sentence.token(mention.head());
    return mention.sentence() == participants.position()
        && head.head() == noun.index()
        && head.is("compound");
  }

  private boolean isOfPeople(Mention mention) {
    Profile.Type type = mention.profile().type();
    boolean pronoun = mention.kind() == Actor.Mention.Kind.PRONOUN;
    return type == Profile.Type.PERSON
        || type == Profile.Type.GROUP
        || (pronoun && participants.isOfPeople(mention));
  }

  /** <i>the attack left <b>two soldiers</b> dead</i> */
  List<Mention> leftDead(Token act) {
    Token leave = sentence.head(act);
    if (leave == null || !leave.lemma().equals("leave") || !act.is("nsubj")) {
      return List.of();
    }
    boolean dead = sentence.subtree(leave).stream().anyMatch(word -> HARMED.contains(word.form()));
    return dead
        ? participants.first(List.of("obj", "that"), Arguments.of(sentence, leave), false)
        : List.of();
  }

  /**
   * Whom help reaches that is told of deeper in the clause: <i>gave $5 million in loans <b>to
   * Togo</b>, gave money to build schools <b>in Togo</b></i>. Only one may be named there.
   */
  List<Mention> helped(Token predicate, List<Mention> actors) {
    List<Mention> reached = new ArrayList<>();
    for (Token token : sentence.subtree(predicate)) {
      String preposition = String.valueOf(sentence.caseOf(token));
      Mention mention =
          token.index() > predicate.index() && REACHING.contains(preposition)
              ? participants.named(token)
              : null;
      if (mention != null
          && (mention.profile().type() == Profile.Type.STATE
              || mention.profile().type() == Profile.Type.ORGANISATION)
          && isInClause(token, predicate)
          && !isAlikeAny(mention, actors)) {
        reached.add(mention);
      }
    }
    return reached.size() == 1 ? reached : List.of();
  }

  private boolean isAlikeAny(Mention mention, List<Mention> others) {
    return others.stream().anyMatch(other -> participants.alike(other, mention));
  }

  /** Whether no clause with a verb of its own lies between, but for what help is to do. */
  private boolean isInClause(Token token, Token predicate) {
    for (Token at = token; at != null && !at.equals(predicate); at = sentence.head(at)) {
      if (at.is("ccomp") || at.is("parataxis") || at.is("acl") || at.is("conj")) {
        return false;
      }
    }
    return true;
  }

  /** The state or people on whose ground or behalf an act is done that names nobody else. */
  List<Mention> concerned(Code code, Arguments own) {
    List<String> slots = CONCERNED.get(code.type());
    if (slots == null) {
      return List.of();
    }
    Arguments arguments = own;
    for (Token object : own.get("obj")) {
      boolean act = object.isNoun() && !lexicon.find(object.lemma(), PartOfSpeech.NOUN).isEmpty();
      if (act && code.type().equals("SUPPORT")) {
        return List.of(); // "welcomed the release of the girls" is no support for the girls
      } else if (object.isNoun()) {
        arguments = arguments.withThoseOf(Arguments.of(sentence, object));
      }
    }
    return participants.first(slots, arguments, false);
  }
}
