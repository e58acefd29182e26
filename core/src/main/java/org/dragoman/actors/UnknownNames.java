package org.dragoman.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.places.PlaceNames;
import org.jspecify.annotations.Nullable;

/**
 * Names that neither the tables nor the name recogniser know, where only somebody can stand:
 * <i>sued <b>Boztepe</b>, a charge against <b>Thom</b>, <b>Adeyo</b> said</i>.
 */
final class UnknownNames {

  /** Verbs whose object is a person or body. */
  private static final Set<String> DONE_TO =
      Set.of(
          "accuse",
          "acquit",
          "appoint",
          "arrest",
          "charge",
          "condemn",
          "convict",
          "criticise",
          "criticize",
          "denounce",
          "deport",
          "detain",
          "extradite",
          "indict",
          "interrogate",
          "jail",
          "murder",
          "oust",
          "praise",
          "prosecute",
          "sue",
          "summon",
          "urge");

  /** Verbs whose subject is. */
  private static final Set<String> DONE_BY =
      Set.of(
          "accuse",
          "add",
          "admit",
          "announce",
          "argue",
          "claim",
          "complain",
          "condemn",
          "deny",
          "explain",
          "insist",
          "reply",
          "say",
          "tell",
          "tweet",
          "urge",
          "vow",
          "warn");

  /** What is brought against somebody. */
  private static final Set<String> BROUGHT =
      Set.of(
          "accusation",
          "action",
          "allegation",
          "case",
          "charge",
          "complaint",
          "inquiry",
          "investigation",
          "lawsuit",
          "probe",
          "proceeding",
          "sanction",
          "suit",
          "warrant");

  private UnknownNames() {}

  /**
   * The names among a sentence's phrases that nothing is known of.
   *
   * @param known the mentions found otherwise, which these do not overlap
   */
  static List<Mention> find(Sentence sentence, List<NounPhrase> phrases, List<Mention> known) {
    List<Mention> found = new ArrayList<>();
    for (NounPhrase phrase : phrases) {
      Mention name = name(sentence, phrase);
      if (name != null
          && known.stream().noneMatch(mention -> mention.words().overlaps(name.words()))) {
        found.add(name);
      }
    }
    return found;
  }

  private static @Nullable Mention name(Sentence sentence, NounPhrase phrase) {
    if (!(phrase.head().sense() instanceof Segment.Plain) || phrase.possessor() != null) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      Token token = sentence.token(i);
      boolean titled = i == phrase.first() && token.form().matches("(Mr|Mrs|Ms|Dr)\\.?");
      if (!titled && (!isUnknown(token) || !Character.isUpperCase(token.form().charAt(0)))) {
        return null;
      }
      name.append(titled || name.isEmpty() ? "" : " ").append(titled ? "" : token.form());
    }
    if (name.length() < 3
        || name.chars().noneMatch(Character::isLowerCase)
        || PlaceNames.country(name.toString()) != null
        || !isSomebody(sentence, sentence.token(phrase.headToken()))) {
      return null;
    }
    Profile profile =
        new Profile(
            Profile.Type.PERSON,
            name.toString(),
            null,
            List.of(),
            null,
            null,
            false,
            null,
            List.of("a name of which nothing is known"));
    return new Mention(phrase.core(), phrase.headToken(), Kind.NAME, profile);
  }

  private static boolean isUnknown(Token token) {
    return token.xpos().equals("NNP") && (token.name() == null || token.name() == NameType.OTHER);
  }

  /** Whether the place in the clause is one for somebody. */
  private static boolean isSomebody(Sentence sentence, Token name) {
    Token head = sentence.head(name);
    if (head == null) {
      return false;
    }
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    if (name.is("obj") || name.deprel().equals("nsubj:pass")) {
      return DONE_TO.contains(lemma);
    }
    if (name.deprel().equals("nsubj")) {
      return DONE_BY.contains(lemma);
    }
    String preposition = String.valueOf(sentence.caseOf(name));
    boolean against = preposition.equals("against") || preposition.equals("into");
    if (!against || !(name.is("nmod") || name.is("obl"))) {
      return false;
    }
    Token object = head.isVerbal() ? sentence.child(head, "obj") : null;
    return BROUGHT.contains(lemma)
        || (object != null && BROUGHT.contains(object.lemma().toLowerCase(Locale.ROOT)));
  }
}
