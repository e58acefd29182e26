package org.dragoman.events;

import java.util.Set;
import org.dragoman.actors.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor;

/**
 * What is only half told, so that no record can be made of it: a deed that a verb in the active
 * tells of without a doer, a promise or a demand of nobody knows what, a ban that is mentioned and
 * that nobody imposes. Participants that are handed to the coder are taken at their word.
 */
final class Fragments {

  /** Measures that are spoken of more often than taken: <i>the ban, deportations, sanctions</i>. */
  private static final Set<String> MEASURES = Set.of("COERCE", "SANCTION", "REJECT", "CONCEDE");

  /** What is done to people who are then named, with no need to say by whom. */
  private static final Set<String> TO_PEOPLE = Set.of("arrest", "convict", "allege", "abduct");

  private static final Set<String> DEGREES = Set.of("more", "most", "very", "so", "too", "less");

  private static final Set<String> ILL = Set.of("have", "carry", "contract", "infect");

  /** What nobody does alone. */
  private static final Set<String> OF_TWO = Set.of("AGREE", "COOPERATE");

  private static final Set<String> HAD = Set.of("support", "endorsement", "backing");

  private static final int FORCE = 4;

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Standing standing;

  Fragments(Lexicon lexicon, Sentence sentence, Standing standing) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.standing = standing;
  }

  /** Whether too little is told of an act to record it. */
  boolean isFragment(Meaning meaning) {
    return !meaning.hasGiven()
        && (isWithoutDoer(meaning)
            || isUnknownTalk(meaning)
            || isMeasureOfNobody(meaning)
            || isOfUnknowns(meaning)
            || isCauseOfNobody(meaning)
            || isMereWarning(meaning)
            || isMereTalk(meaning.trigger())
            || isSupportHad(meaning)
            || isWarOfOne(meaning)
            || isDealOfOne(meaning)
            || isBelief(meaning.trigger())
            || isGraded(meaning.anchor()));
  }

  /**
   * A verb in the active has a doer; where none was found, or a thing (<i>the papers accuse the
   * minister</i>), nobody can be named for it. Things do kill and displace people.
   */
  private boolean isWithoutDoer(Meaning meaning) {
    Token verb = meaning.anchor();
    if (!meaning.actors().isEmpty()
        || !verb.isVerbal()
        || meaning.code().type().equals("ASSAULT")
        || VerbForms.isPassive(sentence, verb)
        || isSufferer(meaning, verb)) {
      return false;
    }
    boolean force = lexicon.ontology().quad(meaning.code().type()) == FORCE;
    return !force || Arguments.of(sentence, verb).get("subj").isEmpty();
  }

  /** <i>The banks face sanctions</i>: the subject is to whom it is done. */
  private boolean isSufferer(Meaning meaning, Token verb) {
    return Arguments.of(sentence, verb).get("subj").stream()
        .anyMatch(
            subject -> meaning.recipients().stream().anyMatch(m -> m.head() == subject.index()));
  }

  /**
   * What somebody promises, refuses or asks for while the lexicon does not know what it is. Between
   * states the readiness alone tells something; a state or body that asks or refuses is news, and
   * so is whoever asks somebody.
   */
  private boolean isUnknownTalk(Meaning meaning) {
    if (!meaning.isOfUnknown() || meaning.about() != null) {
      return false;
    }
    boolean addressed = !meaning.recipients().isEmpty();
    boolean official = meaning.actors().stream().anyMatch(this::isOfficialBody);
    return switch (meaning.code().type()) {
      case "AGREE" ->
          !isAmongSeveral(meaning)
              && !(official && meaning.recipients().stream().anyMatch(standing::isPower));
      case "REQUEST", "REJECT" ->
          meaning.trigger().isVerbal() ? !addressed && !official : !addressed || !official;
      default -> false;
    };
  }

  /**
   * <i>The virus has been <b>responsible</b> for deaths, patients <b>suspected</b> of having
   * it</i>: of things and the sick nobody is accused.
   */
  private boolean isCauseOfNobody(Meaning meaning) {
    Token word = meaning.trigger();
    boolean praised =
        word.xpos().startsWith("JJ")
            && meaning.code().modes().contains("allege")
            && (word.is("conj") || sentence.child(word, "conj") != null)
            && sentence.children(word, "obl").isEmpty();
    if (!meaning.code().type().equals("ACCUSE") || (!meaning.actors().isEmpty() && !praised)) {
      return false;
    }
    boolean sick =
        word.lemma().equals("suspect")
            && sentence.children(word).stream()
                .anyMatch(clause -> clause.is("advcl") && ILL.contains(clause.lemma()));
    return sick || praised || word.xpos().startsWith("JJ");
  }

  /** Parties and experts who warn nobody of nobody knows what threaten nobody; states may. */
  private boolean isMereWarning(Meaning meaning) {
    return meaning.code().type().equals("THREATEN")
        && meaning.trigger().lemma().startsWith("warn")
        && meaning.about() == null
        && meaning.recipients().isEmpty()
        && meaning.actors().stream().noneMatch(standing::isRulingOrArmed);
  }

  /** <i>His nativist <b>talk</b> on immigrants</i>: only with somebody does one have a talk. */
  private boolean isMereTalk(Token talk) {
    return talk.lemma().equals("talk")
        && talk.xpos().equals("NN")
        && sentence.children(talk, "nmod").stream()
            .noneMatch(
                with -> Set.of("with", "between").contains(String.valueOf(sentence.caseOf(with))));
  }

  /** <i>Picked up his first <b>endorsements</b></i>: whose support it is has it or gives it. */
  private static boolean isSupportHad(Meaning meaning) {
    return meaning.code().type().equals("SUPPORT")
        && meaning.about() == null
        && HAD.contains(meaning.trigger().lemma())
        && !meaning.trigger().isVerbal()
        && meaning.recipients().isEmpty()
        && meaning.actors().stream().allMatch(Mention::isOnePerson);
  }

  /** <i>The nuclear <b>deal</b> with Iran</i>: who made it with Iran is not told. */
  private boolean isDealOfOne(Meaning meaning) {
    return meaning.reciprocal()
        && OF_TWO.contains(meaning.code().type())
        && !meaning.anchor().isVerbal()
        && !meaning.trigger().isVerbal()
        && meaning.actors().size() + meaning.recipients().size() < 2
        && meaning.actors().stream().noneMatch(standing::isSeveral);
  }

  /** <i>The courage of his <b>convictions</b></i>: of nothing, and by no court. */
  private boolean isBelief(Token noun) {
    return noun.lemma().equals("conviction")
        && noun.xpos().equals("NNS")
        && sentence.child(noun, "nmod:poss") != null
        && sentence.children(noun, "nmod").stream().allMatch(n -> n.deprel().equals("nmod:poss"));
  }

  /** <i>Syria's civil <b>war</b>, the war on terror</i>: a time or a matter, and no deed of one. */
  private static boolean isWarOfOne(Meaning meaning) {
    return meaning.trigger().lemma().equals("war")
        && !meaning.anchor().isVerbal()
        && meaning.actors().size() + meaning.recipients().size() < 2;
  }

  /** <i>Appearing more <b>subdued</b> than usual</i>: how somebody is, not what was done to him. */
  private boolean isGraded(Token participle) {
    return participle.xpos().equals("VBN")
        && sentence.child(participle, "aux") == null
        && sentence.children(participle, "advmod").stream()
            .anyMatch(adverb -> DEGREES.contains(adverb.lemma()));
  }

  private boolean isAmongSeveral(Meaning meaning) {
    return (meaning.actors().size() > 1 || meaning.actors().stream().anyMatch(standing::isSeveral))
        && meaning.actors().stream().noneMatch(standing::isKnownPrivate);
  }

  private boolean isOfficialBody(Mention mention) {
    return Standing.isInstitution(mention)
        && standing.isPower(mention)
        && mention.kind() != Actor.Mention.Kind.PRONOUN;
  }

  /** A noun, owned by somebody of whom nothing is known, and turned to nobody. */
  private boolean isOfUnknowns(Meaning meaning) {
    return !meaning.trigger().isVerbal()
        && !meaning.anchor().isVerbal()
        && meaning.recipients().isEmpty()
        && meaning.actors().stream().allMatch(standing::isUnknown);
  }

  private static boolean isMeasureOfNobody(Meaning meaning) {
    return meaning.actors().isEmpty()
        && !meaning.trigger().isVerbal()
        && !meaning.anchor().isVerbal()
        && MEASURES.contains(meaning.code().type())
        && meaning.code().modes().stream().noneMatch(TO_PEOPLE::contains);
  }
}
