package org.dragoman.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /** What of a sentence shows that its words of force are meant. */
  private static final List<String> WEAPONS =
      List.of("@arms", "@troops", "@fighters", "@bomb", "@missile", "@gun", "@blade", "@aircraft");

  private static final Set<String> BINDING = Set.of("will", "would", "should", "must");

  /** What an agreement is about. */
  private static final Set<String> MATTERS = Set.of("on", "over", "about", "to");

  /** What somebody asks for. */
  private static final Set<String> WISHES = Set.of("for", "of");

  /** What people may tell who asks them. */
  private static final Set<String> OPINIONS =
      Set.of("SUPPORT", "REJECT", "AGREE", "REQUEST", "ACCUSE");

  private static final Set<String> QUARRELS =
      Set.of("clash", "confrontation", "feud", "showdown", "spat", "fight", "battle");

  private static final Set<String> POSITIONS =
      Set.of(
          "support",
          "back",
          "favor",
          "favour",
          "approve",
          "promote",
          "defend",
          "embrace",
          "thank",
          "express",
          "demonstrate");

  private static final Set<String> TARGETS = Set.of("on", "against", "at");

  /** What belongs to an election and not to a survey. */
  private static final Set<String> VOTING =
      Set.of("station", "place", "day", "agent", "officer", "centre", "center", "booth", "worker");

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Clauses clauses;
  private final Participants participants;
  private final Standing standing;

  Rhetoric(
      Lexicon lexicon,
      Sentence sentence,
      Clauses clauses,
      Participants participants,
      Standing standing) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.clauses = clauses;
    this.participants = participants;
    this.standing = standing;
  }

  /** The act that is meant: the same one, a criticism in its place, or null for mere talk. */
  @Nullable Meaning meant(Meaning meaning) {
    if (meaning.hasGiven()) {
      return meaning;
    }
    if (isSaidByNobody(meaning)
        || isPressAsking(meaning)
        || isOpenPromise(meaning)
        || isMereDenial(meaning)
        || isOpinion(meaning)
        || isQuestion(meaning)
        || isMenaceOfThings(meaning)
        || isNamedWar(meaning.trigger())
        || isQuarrel(meaning)
        || isAimedWithWords(meaning)
        || isPosition(meaning)
        || isAmongThemselves(meaning)
        || isTruceOfWords(meaning)
        || isRuinByPolicy(meaning)
        || isPolled(meaning)) {
      return null;
    }
    if (!isAmongPoliticians(meaning) && !isOfSpeaker(meaning)) {
      return meaning;
    }
    if (lexicon.isA(meaning.trigger(), "@rivalry")) {
      return null;
    }
    Code criticism = lexicon.codeOf("ACCUSE disapprove 111");
    return criticism == null || !lexicon.isA(meaning.trigger(), "@lashing")
        ? meaning
        : meaning.refined(criticism, "politicians attack with words: " + criticism);
  }

  /**
   * Words need somebody who says them: a threat, a call or a criticism that is only spoken of is
   * nobody's. Charges and inquiries are a state's, and the passive of a verb leaves out whom the
   * reader knows.
   */
  private boolean isSaidByNobody(Meaning meaning) {
    Code code = meaning.code();
    boolean words = lexicon.ontology().quad(code.type()) % 2 == 1;
    boolean spokenOf = !meaning.trigger().isVerbal() || meaning.isOfUnknown();
    return words
        && spokenOf
        && meaning.actors().isEmpty()
        && code.modes().stream().noneMatch(Relevance.LITERAL::contains)
        && !code.type().equals("CONSULT");
  }

  /** Reporters ask everybody and look into everything. */
  private static boolean isPressAsking(Meaning meaning) {
    List<Mention> all = new ArrayList<>(meaning.actors());
    all.addAll(meaning.recipients());
    boolean asking =
        meaning.code().type().equals("REQUEST")
            || meaning.code().modes().contains("investigate")
            || meaning.trigger().lemma().equals("question");
    return asking
        && (meaning.actors().isEmpty() ? all : meaning.actors())
            .stream().allMatch(Standing::isPress);
  }

  /**
   * A promise to nobody of something that the lexicon does not know: <i>they are willing to
   * lie</i>. States promise to nobody in particular; parties and people to all.
   */
  private boolean isOpenPromise(Meaning meaning) {
    return meaning.code().type().equals("AGREE")
        && meaning.isOfUnknown()
        && meaning.about() == null
        && meaning.recipients().isEmpty()
        && meaning.actors().size() < 2
        && meaning.actors().stream().noneMatch(m -> m.profile().type() == Profile.Type.STATE);
  }

  /** Who turns down what is said of him only says that it is not so: <i>dismissed the claim</i>. */
  private boolean isMereDenial(Meaning meaning) {
    Token object = sentence.child(meaning.trigger(), "obj");
    return meaning.code().type().equals("REJECT")
        && meaning.about() == null
        && meaning.recipients().isEmpty()
        && object != null
        && lexicon.isA(object, "@saying");
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
      boolean talk = meaning.actors().stream().allMatch(standing::isTalker);
      return talk
          || sentence.children(said, "aux").stream()
              .noneMatch(aux -> BINDING.contains(aux.lemma()));
    }
    List<Token> obliques = sentence.children(verb, "obl");
    boolean about = obliques.stream().anyMatch(o -> MATTERS.contains(caseOf(o)));
    return !about
        && meaning.actors().stream().allMatch(Mention::isOnePerson)
        && obliques.stream()
            .filter(oblique -> caseOf(oblique).equals("with"))
            .map(participants::named)
            .allMatch(
                mention -> mention == null || mention.isOnePerson() || standing.isTalker(mention));
  }

  /**
   * <i>The senator supported the idea, opposed the bill, called it absurd</i>: what a politician is
   * for or against, he does to nobody. Who is of a government speaks for it.
   */
  private boolean isPosition(Meaning meaning) {
    Token word = meaning.trigger();
    String type = meaning.code().type();
    boolean stance =
        (type.equals("SUPPORT") && isVerbOf(word, POSITIONS))
            || (type.equals("SUPPORT") && !word.isVerbal())
            || (type.equals("REJECT") && isVerbOf(word, Set.of("oppose")))
            || (type.equals("ACCUSE") && word.xpos().startsWith("JJ"));
    return stance
        && meaning.recipients().isEmpty()
        && !meaning.actors().isEmpty()
        && meaning.actors().stream()
            .allMatch(one -> standing.isTalker(one) && !standing.governs(one));
  }

  private static boolean isVerbOf(Token word, Set<String> lemmas) {
    return word.isVerbal() && lemmas.contains(word.lemma());
  }

  /** <i>Democrats met behind closed doors</i>: a party that talks with nobody else. */
  private boolean isAmongThemselves(Meaning meaning) {
    return meaning.code().type().equals("CONSULT")
        && meaning.recipients().isEmpty()
        && meaning.actors().size() == 1
        && meaning.actors().stream().noneMatch(Mention::isOnePerson)
        && standing.isTalker(meaning.actors().get(0));
  }

  /** <i>He held his fire on the senator</i>: where nobody shoots, nobody holds his fire. */
  private boolean isTruceOfWords(Meaning meaning) {
    return meaning.code().modes().contains("ceasefire")
        && meaning.about() == null
        && !meaning.actors().isEmpty()
        && meaning.actors().stream().allMatch(one -> one.isOnePerson() && standing.isTalker(one))
        && !isArmedSentence(meaning);
  }

  /** <i>The Democrats destroyed the city</i>: parties wreck with what they decide. */
  private boolean isRuinByPolicy(Meaning meaning) {
    return meaning.code().modes().contains("destroy")
        && !meaning.actors().isEmpty()
        && meaning.actors().stream().allMatch(standing::isTalker)
        && !isArmedSentence(meaning);
  }

  private String caseOf(Token noun) {
    return String.valueOf(sentence.caseOf(noun));
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
      if (clause && (clauses.isQuestion(said) || isWithQuestionMark(said))) {
        return true;
      }
    }
    boolean wanted =
        sentence.children(verb, "obl").stream().anyMatch(o -> WISHES.contains(caseOf(o)));
    boolean told =
        wanted
            || meaning.about() != null
            || !meaning.code().modes().isEmpty()
            || sentence.child(verb, "ccomp") != null
            || sentence.child(verb, "advcl") != null;
    return !told;
  }

  private boolean isWithQuestionMark(Token clause) {
    return sentence.children(clause).stream().anyMatch(child -> child.form().equals("?"));
  }

  /** <i>His hatred threatens national security</i>: only who has a will threatens. */
  private boolean isMenaceOfThings(Meaning meaning) {
    Token verb = meaning.trigger();
    Token agent = sentence.child(verb, "obl:agent");
    Token subject = agent == null ? sentence.child(verb, "nsubj") : agent;
    return verb.lemma().equals("threaten")
        && verb.isVerbal()
        && meaning.about() == null
        && subject != null
        && subject.isNoun()
        && participants.named(subject) == null
        && !lexicon.isA(subject, "@writing");
  }

  /**
   * <i>The senator has the support of 40 percent of voters, polls show that they back the ban</i>:
   * what people tell pollsters they do to nobody.
   */
  private boolean isPolled(Meaning meaning) {
    // "a poll of 400 voters released on Monday" frees no voters
    boolean opinion =
        OPINIONS.contains(meaning.code().type()) || meaning.code().modes().contains("release");
    boolean people =
        !meaning.trigger().isVerbal()
            || meaning.actors().stream().noneMatch(Rhetoric::isPersonOrState);
    return opinion && people && sentence.tokens().stream().anyMatch(this::isSurvey);
  }

  /** Whether a word tells of a survey: a rise of ten percent and a polling station do not. */
  private boolean isSurvey(Token word) {
    if (!lexicon.isA(word, "@survey")) {
      return false;
    }
    if (word.lemma().startsWith("percent")) {
      return sentence.children(word, "nmod").stream()
          .anyMatch(part -> "of".equals(sentence.caseOf(part)));
    }
    Token whole = sentence.head(word);
    return !word.is("compound") || whole == null || !VOTING.contains(whole.lemma());
  }

  private static boolean isPersonOrState(Mention mention) {
    return mention.isOnePerson() || mention.profile().type() == Profile.Type.STATE;
  }

  /** <i>The campaign targeted voters</i>: who has no force aims with words. */
  private boolean isAimedWithWords(Meaning meaning) {
    Code about = meaning.about();
    boolean fighting = // "promised to fight for workers"
        meaning.code().type().equals("THREATEN")
            && about != null
            && about.type().equals("ASSAULT")
            && meaning.recipients().isEmpty()
            && sentence.subtree(meaning.anchor()).stream()
                .anyMatch(word -> word.lemma().equals("fight"));
    boolean targeting =
        meaning.code().type().equals("ASSAULT")
            && meaning.trigger().lemma().equals("target")
            && !meaning.actors().isEmpty();
    return (fighting || targeting) && isOfUnarmed(meaning);
  }

  /** Single politicians, and the people that they fall out with, clash with words. */
  private boolean isQuarrel(Meaning meaning) {
    if (meaning.trigger().lemma().equals("clash")
        && !meaning.actors().isEmpty()
        && meaning.actors().stream().allMatch(standing::isTalker)) {
      return true;
    }
    return meaning.code().type().equals("ASSAULT")
        && QUARRELS.contains(meaning.trigger().lemma())
        && meaning.recipients().isEmpty()
        && meaning.actors().stream().anyMatch(one -> standing.isTalker(one) || one.isOnePerson())
        && isOfUnarmed(meaning);
  }

  /** Whether only politicians and private people act, with no weapon in sight. */
  private boolean isOfUnarmed(Meaning meaning) {
    return meaning.actors().stream()
            .allMatch(one -> standing.isTalker(one) || standing.isPrivatePerson(one))
        && !isArmedSentence(meaning);
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
        || !meaning.actors().stream().allMatch(standing::isTalker)
        || !(isOfCharity(meaning) || meaning.recipients().stream().allMatch(standing::isTalker))) {
      return false;
    }
    boolean onePerson = meaning.actors().stream().anyMatch(Mention::isOnePerson);
    if (meaning.recipients().isEmpty() && !onePerson && !isTurnedToThings(meaning.trigger())) {
      return false;
    }
    return !isArmedSentence(meaning);
  }

  /** Charities attack whom they will with words. */
  private boolean isOfCharity(Meaning meaning) {
    return !meaning.actors().isEmpty() && meaning.actors().stream().allMatch(standing::isCharity);
  }

  private boolean isArmedSentence(Meaning meaning) {
    return sentence.tokens().stream()
        .filter(token -> token.index() != meaning.trigger().index())
        .anyMatch(
            token ->
                WEAPONS.stream().anyMatch(name -> lexicon.isA(token, name))
                    || lexicon.isA(token, "@victimising"));
  }

  /**
   * <i>The senator attacked voters, her attacks on immigrants</i>: who sits in a parliament or
   * leads a party has words only, with no weapon in sight.
   */
  private boolean isOfSpeaker(Meaning meaning) {
    boolean onFaith =
        sentence.children(meaning.trigger()).stream()
                .anyMatch(target -> lexicon.isA(target, "@faith"))
            && meaning.actors().stream().allMatch(Mention::isOnePerson);
    return meaning.code().type().equals("ASSAULT")
        && meaning.trigger().lemma().equals("attack")
        && !meaning.actors().isEmpty()
        && (onFaith
            || (meaning.actors().stream().allMatch(standing::isParliamentarian)
                && !isArmedSentence(meaning)));
  }

  /** Whether what is attacked is no place, body or people: <i>attacks on the process</i>. */
  private boolean isTurnedToThings(Token word) {
    for (Token target : sentence.children(word)) {
      boolean hit =
          target.is("obj")
              || ((target.is("nmod") || target.is("obl")) && TARGETS.contains(caseOf(target)));
      if (hit
          && target.isNoun()
          && !lexicon.isA(target, "@site")
          && !lexicon.isA(target, "@territory")) {
        return !lexicon.isA(target, "@place")
            && !lexicon.isA(target, "@building")
            && !lexicon.isA(target, "@person");
      }
    }
    return false;
  }
}
