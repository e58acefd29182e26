package org.dragoman.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actors.Cast;
import org.dragoman.actors.Mention;
import org.dragoman.actors.Profile;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Words that sound like deeds between powers and are talk: politicians attack one another's plans,
 * say that they agree with somebody, ask questions; hatred threatens security; the Korean War is
 * only named. Participants that are handed to the coder are taken at their word.
 */
final class Rhetoric {

  /** Sectors of people who bear no arms. */
  static final Set<String> CIVIL =
      Set.of("GOV", "LEG", "PTY", "OPP", "JUD", "BUS", "ELI", "JRN", "EDU", "SOC", "NGO");

  /** What of a sentence shows that its words of force are meant. */
  private static final List<String> WEAPONS =
      List.of("@arms", "@troops", "@fighters", "@bomb", "@missile", "@gun", "@blade", "@aircraft");

  private static final Set<String> BINDING = Set.of("will", "would", "should", "must");

  private static final Set<String> INTERROGATIVE = Set.of("whether", "if");

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Cast cast;
  private final Participants participants;

  Rhetoric(Lexicon lexicon, Sentence sentence, Cast cast, Participants participants) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.cast = cast;
    this.participants = participants;
  }

  /** The act that is meant: the same one, a criticism in its place, or null for mere talk. */
  @Nullable Meaning meant(Meaning meaning) {
    if (meaning.actors().stream().anyMatch(Mention::given)
        || meaning.recipients().stream().anyMatch(Mention::given)) {
      return meaning;
    }
    if (isOpinion(meaning)
        || isQuestion(meaning)
        || isMenaceOfThings(meaning)
        || isNamedWar(meaning.trigger())
        || isQuarrel(meaning)) {
      return null;
    }
    if (!isAmongPoliticians(meaning)) {
      return meaning;
    }
    if (isA(meaning.trigger(), "@rivalry")) {
      return null;
    }
    Code criticism = lexicon.codeOf("ACCUSE disapprove 111");
    return criticism == null || !isA(meaning.trigger(), "@lashing")
        ? meaning
        : meaning.refined(criticism, "politicians attack with words: " + criticism);
  }

  /** <i>He agreed with Mr. Cruz; she agreed that it was late</i>: nobody commits himself. */
  private boolean isOpinion(Meaning meaning) {
    Token verb = meaning.trigger();
    if (!verb.lemma().equals("agree")
        || meaning.about() != null
        || sentence.child(verb, "xcomp") != null
        || sentence.child(verb, "obj") != null) {
      return false;
    }
    Token said = sentence.child(verb, "ccomp");
    if (said != null) {
      return sentence.children(said, "aux").stream()
          .noneMatch(aux -> BINDING.contains(aux.lemma()));
    }
    List<Token> obliques = sentence.children(verb, "obl");
    boolean about = obliques.stream().anyMatch(o -> "on over about".contains(caseOf(o)));
    return !about
        && meaning.actors().stream().allMatch(this::isOnePerson)
        && obliques.stream()
            .filter(oblique -> caseOf(oblique).equals("with"))
            .map(participants::named)
            .allMatch(mention -> mention == null || isOnePerson(mention));
  }

  private String caseOf(Token noun) {
    return String.valueOf(sentence.caseOf(noun));
  }

  private boolean isOnePerson(Mention mention) {
    return mention.profile().type() == Profile.Type.PERSON;
  }

  /** Who asks whether, why or about something only wants to know. */
  private boolean isQuestion(Meaning meaning) {
    Token verb = meaning.trigger();
    if (!verb.lemma().equals("ask") || !meaning.code().type().equals("REQUEST")) {
      return false;
    }
    if (sentence.child(verb, "xcomp") != null) {
      return false;
    }
    for (Token said : sentence.children(verb)) {
      boolean clause = said.is("ccomp") || said.is("advcl") || said.is("parataxis");
      if (clause && isInterrogative(said)) {
        return true;
      }
    }
    boolean wanted =
        sentence.children(verb, "obl").stream().anyMatch(o -> "for of".contains(caseOf(o)));
    boolean told =
        wanted
            || meaning.about() != null
            || !meaning.code().modes().isEmpty()
            || sentence.child(verb, "ccomp") != null
            || sentence.child(verb, "advcl") != null;
    return !told;
  }

  private boolean isInterrogative(Token clause) {
    for (Token child : sentence.children(clause)) {
      boolean mark = child.is("mark") && INTERROGATIVE.contains(child.lemma());
      if (mark || child.form().equals("?") || child.xpos().startsWith("W")) {
        return true;
      }
    }
    return clause.xpos().startsWith("W");
  }

  /** <i>His hatred threatens national security</i>: only who has a will threatens. */
  private boolean isMenaceOfThings(Meaning meaning) {
    Token verb = meaning.trigger();
    Token subject = sentence.child(verb, "nsubj");
    return verb.lemma().equals("threaten")
        && verb.isVerbal()
        && meaning.about() == null
        && subject != null
        && subject.isNoun()
        && participants.named(subject) == null
        && !isA(subject, "@writing");
  }

  /** Single politicians clash with words. */
  private boolean isQuarrel(Meaning meaning) {
    return meaning.trigger().lemma().equals("clash")
        && !meaning.actors().isEmpty()
        && meaning.actors().stream().allMatch(this::isTalker);
  }

  /** <i>The Korean War, a Cold War</i>: named as something that was, and nobody's act. */
  private static boolean isNamedWar(Token word) {
    return word.form().equals("War") && word.index() > 0 && word.xpos().startsWith("NNP");
  }

  /**
   * Whether words of force pass between single politicians and parties, or fall on what is said and
   * planned, with no weapon in sight.
   */
  private boolean isAmongPoliticians(Meaning meaning) {
    if (!meaning.code().type().equals("ASSAULT")
        || (meaning.actors().isEmpty() && meaning.recipients().isEmpty())
        || !meaning.actors().stream().allMatch(this::isTalker)
        || !meaning.recipients().stream().allMatch(this::isTalker)) {
      return false;
    }
    if (meaning.recipients().isEmpty() && !isTurnedToThings(meaning.trigger())) {
      return false;
    }
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.index() != meaning.trigger().index()
          && (WEAPONS.stream().anyMatch(name -> isA(token, name)) || isA(token, "@victimising"))) {
        return false;
      }
    }
    return true;
  }

  /** Whether what is attacked is no place, body or people: <i>attacks on the process</i>. */
  private boolean isTurnedToThings(Token word) {
    for (Token target : sentence.children(word)) {
      boolean hit =
          target.is("obj")
              || ((target.is("nmod") || target.is("obl"))
                  && "on against at".contains(caseOf(target)));
      if (hit && target.isNoun() && !isA(target, "@site") && !isA(target, "@territory")) {
        return !isA(target, "@place") && !isA(target, "@building") && !isA(target, "@person");
      }
    }
    return false;
  }

  /** A single politician, judge, manager or journalist, a party, or an unknown single person. */
  private boolean isTalker(Mention mention) {
    List<String> sectors = cast.actorOf(mention).sectors();
    boolean one = isOnePerson(mention) && !mention.profile().plural();
    boolean party = sectors.contains("PTY");
    return (one || party) && CIVIL.containsAll(sectors);
  }

  private boolean isA(Token token, String name) {
    return lexicon.isA(token.lemma().toLowerCase(Locale.ROOT), name);
  }
}
