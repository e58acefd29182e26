package org.dragoman.actors;

import java.util.List;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Token;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.RoleNoun.Kind;
import org.dragoman.world.RoleNoun.Takes;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a role noun: <i>the minister, Kenyan police, Hirsel University</i>. The noun says
 * what somebody is, the words around it whose.
 */
final class RoleProfiles {

  /** What speaks for a state if it is a state's. */
  private static final Set<String> SPEAKING =
      Set.of(
          "side",
          "delegation",
          "leadership",
          "mission",
          "negotiating team",
          "counterpart",
          "counterparts");

  private final Affiliation affiliation;

  RoleProfiles(Affiliation affiliation) {
    this.affiliation = affiliation;
  }

  /** What is known of whoever a role noun names. */
  Profile of(NounPhrase phrase, Segment.Role role) {
    RoleNoun noun = role.noun();
    Draft draft = affiliation.of(phrase);
    String words = phrase.text(phrase.head());
    List<String> sectors = RoleSectors.of(noun, draft);
    if (sectors.isEmpty() && draft.isOfState() && SPEAKING.contains(noun.noun())) {
      sectors = List.of("GOV");
    }
    if (draft.isFormer() && noun.kind() == Kind.PERSON && Sectors.official(sectors)) {
      sectors = List.of("ELI");
      draft.because("a former official is ELI");
    } else if (!sectors.isEmpty()) {
      draft.because(
          "\"" + words + "\" is " + String.join("+", sectors) + " (" + noun.entry() + ")");
    }
    if (draft.isUnnamed() && sectors.isEmpty()) {
      sectors = List.of("UNK");
    }
    boolean sending = sectors.contains("GOV") && noun.takes() == Takes.NONE;
    String code = draft.code(noun.country(), sending);
    if (code == null && sectors.contains("JUD") && phrase.isInternational()) {
      code = "IGO";
    }
    boolean plural = role.plural() || noun.kind() == Kind.PEOPLE;
    Integer number = phrase.number();
    boolean named = noun.kind() == Kind.BODY && isNamed(phrase);
    NounPhrase field = noun.kind() == Kind.BODY && !named ? field(phrase, noun) : null;
    String name = named ? phrase.text(phrase.nameStart(), phrase.last()) : null;
    if (field != null) {
      name = phrase.text(phrase.nameStart(), field.words().last());
      plural = false;
    }
    return new Profile(
        type(noun, plural),
        name,
        code,
        Sectors.withoutGovernment(code, sectors),
        noun.kind() == Kind.PERSON ? words : null,
        null,
        plural,
        plural ? number : null,
        draft.reasons());
  }

  private static Profile.Type type(RoleNoun noun, boolean plural) {
    return switch (noun.kind()) {
      case PERSON -> plural ? Profile.Type.GROUP : Profile.Type.PERSON;
      case BODY -> plural ? Profile.Type.GROUP : Profile.Type.ORGANISATION;
      case GROUP -> plural || noun.takes() != Takes.STATE ? Profile.Type.GROUP : Profile.Type.STATE;
      case PEOPLE, THING, QUANTITY -> Profile.Type.GROUP;
    };
  }

  /** Whether a phrase whose noun is a role is a proper name: <i>Hirsel University</i>. */
  private static boolean isNamed(NounPhrase phrase) {
    if (!phrase.sentence().token(phrase.head().last()).xpos().startsWith("NNP")) {
      return false;
    }
    for (Segment segment : phrase.segments()) {
      Token first = phrase.sentence().token(segment.first());
      boolean capital =
          first.xpos().startsWith("NNP")
              || (segment.sense() instanceof Segment.Proper
                  && Character.isUpperCase(first.form().charAt(0)));
      boolean unknown =
          segment.sense() instanceof Segment.Proper || segment.sense() instanceof Segment.Plain;
      if (unknown && capital) {
        return true;
      }
    }
    return false;
  }

  /**
   * What follows the noun of a body and makes a name of it: <i>the Front for the Western Hills</i>.
   * The offices of states have such names in common, so that they are none here.
   */
  private static @Nullable NounPhrase field(NounPhrase phrase, RoleNoun noun) {
    NounPhrase complement = phrase.complement();
    Token head = phrase.sentence().token(phrase.head().last());
    String joint = String.valueOf(phrase.preposition());
    if (complement == null
        || !head.xpos().startsWith("NNP")
        || !(joint.equals("of") || joint.equals("for"))
        || !(complement.head().sense() instanceof Segment.Plain
            || complement.head().sense() instanceof Segment.Proper)
        || Sectors.official(noun.sectors())) {
      return null;
    }
    Token last = phrase.sentence().token(complement.last());
    boolean person =
        complement.head().sense() instanceof Segment.Proper proper
            && proper.type() == NameType.PERSON;
    return last.xpos().startsWith("NNP") && !person ? complement : null;
  }
}
