package org.dragoman.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.Cast;
import org.dragoman.actors.Mention;
import org.dragoman.actors.Profile;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Whether an act that the words of a sentence come to is meant, and one of public affairs: families
 * free nobody, banks register jets as a rule, and teams that crush others are at play.
 */
final class Relevance {

  /** Acts of force: only who has some can do them. */
  private static final Set<String> FORCE = Set.of("ASSAULT", "THREATEN", "MOBILIZE", "COERCE");

  /** Modes that no figure of speech has. */
  static final Set<String> LITERAL =
      Set.of("arrest", "deport", "convict", "allege", "investigate", "abduct");

  /** What people do among themselves as well: violence, protest and its end. */
  private static final Set<String> OF_PEOPLE =
      Set.of("ASSAULT", "PROTEST", "COERCE", "CONCEDE", "THREATEN");

  /** What is worth telling only with who gives it. */
  private static final Set<String> HELP = Set.of("AID", "SUPPORT", "COOPERATE", "AGREE");

  /** What counts only if it is known who somebody is that does it or to whom it is done. */
  private static final Set<String> OF_KNOWN =
      Set.of("AID", "SUPPORT", "COOPERATE", "AGREE", "CONCEDE", "REQUEST", "REJECT");

  /**
   * What is nothing if one does it to himself; who commits or surrenders himself does so to others.
   */
  private static final Set<String> TO_SELF = Set.of("ASSAULT", "SUPPORT", "ACCUSE", "COERCE");

  /** Who marches as a power and not as a crowd. */
  private static final Set<String> MARCHING = Set.of("GOV", "MIL", "REB");

  private static final Set<String> POWERFUL = Set.of("COERCE", "SANCTION", "RETREAT", "MOBILIZE");

  /**
   * Acts that in reports of business and sport mean something only if they are turned to somebody.
   */
  private static final Set<String> UNADDRESSED =
      Set.of("SUPPORT", "REQUEST", "REJECT", "AGREE", "COOPERATE", "CONCEDE");

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Cast cast;
  private final Clauses clauses;
  private final Participants participants;
  private final Standing standing;
  private final Rhetoric rhetoric;
  private final Asides asides;
  private final Set<String> about;

  /**
   * @param about what the whole report is about, if that is no politics
   */
  Relevance(
      Lexicon lexicon,
      Sentence sentence,
      Cast cast,
      Clauses clauses,
      Participants participants,
      Standing standing,
      Set<String> about) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.cast = cast;
    this.clauses = clauses;
    this.participants = participants;
    this.standing = standing;
    this.rhetoric = new Rhetoric(lexicon, sentence, clauses, participants, standing);
    this.asides = new Asides(sentence);
    this.about = about;
  }

  /** The act with those who can take part in it; null if it is none of public affairs. */
  @Nullable Meaning kept(Meaning read) {
    Meaning meant = rhetoric.meant(read);
    if (meant == null) {
      return null;
    }
    boolean meeting = meant.code().type().equals("CONSULT");
    Meaning meaning = meeting ? withoutPress(meant) : meant;
    if (meeting && (isAlone(meaning) || isPrivate(meaning) || isTourism(meaning))) {
      return null;
    }
    boolean dropped =
        asides.isAside(meaning)
            || isVague(meaning)
            || isHelpByNobody(meaning)
            || isOwnExpense(meaning)
            || isArrestOfBody(meaning)
            || isDoneToSelf(meaning)
            || isOwnDefended(meaning)
            || isAmongPrivatePeople(meaning)
            || isBeyondPower(meaning)
            || isPrivateGrievance(meaning)
            || isNobodysBusiness(meaning)
            || isAmongUnknowns(meaning)
            || isDoctorsWork(meaning)
            || isPersonLeaving(meaning)
            || isMadeUpForce(meaning)
            || isOnPlatform(meaning)
            || isBusinessAsUsual(meaning)
            || isPowerMarching(meaning);
    return dropped ? null : meaning;
  }

  /** Whether somebody will only speak, to nobody in particular: <i>is scheduled to speak</i>. */
  private boolean isVague(Meaning meaning) {
    Code about = meaning.about();
    return meaning.code().type().equals("AGREE")
        && about != null
        && about.type().equals("CONSULT")
        && about.modes().isEmpty()
        && isAlone(meaning);
  }

  /**
   * <i>All patients were treated, the staff were advised</i>: help and goodwill of which nobody is
   * the author are no power's acts, and what only <i>may</i> be of them still less.
   */
  private boolean isHelpByNobody(Meaning meaning) {
    return meaning.actors().isEmpty()
        && !meaning.hasGiven()
        && (HELP.contains(meaning.code().type()) || meaning.about() != null)
        && meaning.code().modes().stream().noneMatch(LITERAL::contains);
  }

  /** People are arrested and deported, not parties and states: <i>locked up the nomination</i>. */
  private static boolean isArrestOfBody(Meaning meaning) {
    return meaning.code().modes().stream().anyMatch(Set.of("arrest", "deport")::contains)
        && meaning.code().type().equals("COERCE")
        && !meaning.hasGiven()
        && !meaning.recipients().isEmpty()
        && meaning.recipients().stream().allMatch(Standing::isInstitution);
  }

  /** What a single person spends, and on nobody in particular, is no aid. */
  private boolean isOwnExpense(Meaning meaning) {
    return meaning.code().type().equals("AID")
        && meaning.recipients().stream().allMatch(one -> isAmong(meaning.actors(), one))
        && !meaning.hasGiven()
        && !meaning.actors().isEmpty()
        && meaning.actors().stream().allMatch(Mention::isOnePerson);
  }

  private boolean isAmong(List<Mention> mentions, Mention one) {
    return mentions.stream().anyMatch(other -> participants.same(one, other));
  }

  /**
   * Whether the words of war and diplomacy are figures of speech: in a sentence of sport, business
   * or the arts about nobody official, armed or political.
   */
  boolean isFigurative(Meaning meaning) {
    List<String> actors = participants.actors(meaning.actors());
    List<String> recipients = participants.actors(meaning.recipients());
    recipients.removeAll(actors);
    Set<String> domains = new HashSet<>(lexicon.domains().of(sentence));
    Code code = meaning.code();
    boolean ordinary = !about.isEmpty() && !domains.contains(Domains.FORCE);
    if (ordinary) {
      domains.addAll(about);
      boolean bystanders =
          meaning.actors().stream()
              .noneMatch(
                  mention ->
                      mention.profile().type() == Profile.Type.STATE
                          || mention.profile().type() == Profile.Type.PERSON);
      boolean addressed =
          recipients.stream()
              .map(cast::actor)
              .anyMatch(
                  actor ->
                      actor != null
                          && actor.sectors().stream().anyMatch(Standing.POWERS::contains));
      if (bystanders && !addressed && UNADDRESSED.contains(code.type())) {
        return true; // regulators approve a merger, a board refuses to talk
      }
    }
    // "A storm killed four", "a storm drove them from their homes"
    boolean harm =
        code.type().equals("ASSAULT") || (actors.isEmpty() && code.modes().contains("expel"));
    boolean accident = harm && domains.stream().anyMatch(Domains.MISFORTUNES::contains);
    if (accident) {
      return !domains.contains(Domains.FORCE) && !meaning.hasGiven();
    }
    if (domains.isEmpty()
        || domains.equals(Set.of(Domains.FORCE))
        || actors.isEmpty()
        || code.type().equals("PROTEST")
        || code.modes().stream().anyMatch(LITERAL::contains)) {
      return false;
    }
    Set<String> all = new LinkedHashSet<>(actors);
    if (!FORCE.contains(code.type())) {
      all.addAll(recipients);
    }
    boolean deal =
        lexicon.ontology().quad(code.type()) <= 2 && actors.size() + recipients.size() > 1;
    if (deal && about.isEmpty() && domains.equals(Set.of(Domains.BUSINESS))) {
      return false;
    }
    boolean sport = domains.contains(Domains.SPORT);
    boolean teams = domains.contains(Domains.TEAMS);
    for (String id : all) {
      Actor actor = cast.actor(id);
      boolean power = actor != null && actor.sectors().stream().anyMatch(Standing.POWERS::contains);
      boolean team =
          actor != null
              && ((sport && actor.sectors().equals(List.of("LAB")))
                  || (teams && actor.role() == null && actor.sectors().equals(List.of("GOV"))));
      if (power && !team) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether words and help pass between people and firms only, with nobody of a state, a force or a
   * movement among them: a woman asks for her son, a chairman says that he is sorry.
   */
  private boolean isAmongPrivatePeople(Meaning meaning) {
    String type = meaning.code().type();
    boolean inquiry = meaning.code().modes().contains("investigate");
    if (!UNADDRESSED.contains(type) && !type.equals("AID") && !inquiry) {
      return false;
    }
    boolean unaddressed = meaning.recipients().isEmpty() && !meaning.anchor().isVerbal();
    boolean persons =
        meaning.actors().stream()
            .allMatch(mention -> mention.profile().type() == Profile.Type.PERSON);
    if (type.equals("AID") && unaddressed && persons) {
      return true; // "founded with help from his father"
    }
    List<Mention> all = new ArrayList<>(meaning.actors());
    all.addAll(meaning.recipients());
    boolean known = false;
    for (Mention mention : all) {
      Actor actor = cast.actorOf(mention);
      List<String> sectors = actor.sectors();
      boolean person =
          mention.profile().type() == Profile.Type.PERSON && !mention.profile().plural();
      boolean firm =
          sectors.contains("BUS") || sectors.contains("MNC") || "MNC".equals(actor.country());
      boolean somebody = !firm && (sectors.isEmpty() || sectors.equals(List.of("CVL")));
      boolean body =
          sectors.isEmpty()
              && actor.country() == null
              && mention.profile().type() == Profile.Type.ORGANISATION;
      if (!Standing.PRIVATE.containsAll(sectors)
          || mention.given()
          || (!firm && !somebody)
          || (somebody && !person && !body)) {
        return false;
      }
      known |= firm || !sectors.isEmpty();
    }
    return known;
  }

  /**
   * Acts among people and firms only: they are politics if somebody of a state, a court, a force, a
   * party, a union or an international body takes part, or if people do them among themselves.
   */
  private boolean isNobodysBusiness(Meaning meaning) {
    String type = meaning.code().type();
    boolean inquiry = meaning.code().modes().contains("investigate");
    if (meaning.actors().isEmpty()
        || inquiry
        || OF_PEOPLE.contains(type)
        || isHoldingOut(meaning)) {
      return false;
    }
    List<Mention> all = new ArrayList<>(meaning.actors());
    all.addAll(meaning.recipients());
    boolean relief =
        type.equals("AID")
            && meaning.actors().stream().anyMatch(mention -> mention.profile().country() != null);
    return !relief
        && all.stream().noneMatch(mention -> mention.given() || standing.isPublic(mention))
        && all.stream().anyMatch(standing::isKnownPrivate);
  }

  /**
   * <i>Most adoptees had to renew their permits</i>: what people of whom nothing is known grant,
   * give, promise or ask is no politics, unless somebody of whom something is known takes part.
   */
  private boolean isAmongUnknowns(Meaning meaning) {
    List<Mention> all = new ArrayList<>(meaning.actors());
    all.addAll(meaning.recipients());
    return OF_KNOWN.contains(meaning.code().type())
        && !meaning.actors().isEmpty()
        && all.stream()
            .allMatch(m -> standing.isPrivatePerson(m) && cast.actorOf(m).sectors().isEmpty());
  }

  /** <i>The teachers will not end their strike</i>: as much theirs as the strike is. */
  private static boolean isHoldingOut(Meaning meaning) {
    Code about = meaning.about();
    return meaning.code().type().equals("REJECT")
        && about != null
        && about.type().equals("CONCEDE");
  }

  /** Websites and firms attack nobody but in figures of speech. */
  private boolean isMadeUpForce(Meaning meaning) {
    return meaning.code().type().equals("ASSAULT")
        && !meaning.actors().isEmpty()
        && meaning.actors().stream().allMatch(standing::isUnarmed);
  }

  /** <i>Celebrated the attacks on Twitter</i>: where it was said, and not what was attacked. */
  private boolean isOnPlatform(Meaning meaning) {
    return meaning.code().type().equals("ASSAULT")
        && !meaning.recipients().isEmpty()
        && meaning.recipients().stream()
            .allMatch(one -> lexicon.isA(sentence.token(one.head()), "@platform"));
  }

  /** Acts that only who rules, judges or bears arms can do: families hold and free nobody. */
  private boolean isBeyondPower(Meaning meaning) {
    return POWERFUL.contains(meaning.code().type())
        && !meaning.code().modes().contains("resign")
        && !meaning.actors().isEmpty()
        && meaning.actors().stream().allMatch(standing::isPrivatePerson);
  }

  /** What people complain of to nobody in particular is no act of politics. */
  private boolean isPrivateGrievance(Meaning meaning) {
    return meaning.code().type().equals("ACCUSE")
        && meaning.code().modes().contains("disapprove")
        && meaning.about() == null
        && meaning.recipients().isEmpty()
        && !meaning.actors().isEmpty()
        && meaning.actors().stream().allMatch(standing::isPrivatePerson);
  }

  /**
   * What firms and people are said to do as a rule: <i>the bank registers jets, the school requires
   * a certificate</i>.
   */
  private boolean isBusinessAsUsual(Meaning meaning) {
    String type = meaning.code().type();
    return clauses.isTimeless(meaning.anchor())
        && !type.equals("ASSAULT")
        && !type.equals("PROTEST")
        && !meaning.actors().isEmpty()
        && meaning.actors().stream()
            .noneMatch(mention -> standing.isPower(mention) || mention.given());
  }

  /** <i>The agency deployed doctors and investigates an illness</i>: no arms, no charges. */
  private boolean isDoctorsWork(Meaning meaning) {
    boolean work =
        meaning.code().type().equals("MOBILIZE") || meaning.code().modes().contains("investigate");
    return work
        && !meaning.hasGiven()
        && !meaning.actors().isEmpty()
        && meaning.actors().stream()
            .allMatch(m -> standing.isUnarmed(m) || cast.actorOf(m).sectors().contains("MED"));
  }

  /** <i>Before leaving Congress</i>: a single person who leaves a body punishes nobody. */
  private boolean isPersonLeaving(Meaning meaning) {
    return meaning.code().type().equals("SANCTION")
        && meaning.trigger().lemma().equals("leave")
        && !meaning.hasGiven()
        && !meaning.actors().isEmpty()
        && meaning.actors().stream().allMatch(Mention::isOnePerson);
  }

  /** Who travels in his own country visits nobody. */
  boolean isAtHome(Meaning meaning) {
    return meaning.code().modes().contains(Meetings.VISIT)
        && !meaning.recipients().isEmpty()
        && meaning.recipients().stream().allMatch(m -> m.profile().type() == Profile.Type.STATE)
        && meaning.actors().stream()
            .allMatch(
                guest ->
                    meaning.recipients().stream()
                        .anyMatch(host -> participants.alike(guest, host)));
  }

  /** Soldiers march and governments demonstrate resolve; that is no protest. */
  private boolean isPowerMarching(Meaning meaning) {
    return meaning.code().type().equals("PROTEST")
        && !meaning.actors().isEmpty()
        && meaning.actors().stream()
            .map(mention -> cast.actorOf(mention).sectors())
            .allMatch(sectors -> !sectors.isEmpty() && MARCHING.contains(sectors.get(0)));
  }

  /** Who kills, defends or blames himself does so to nobody else. */
  private boolean isDoneToSelf(Meaning meaning) {
    Code about = meaning.about();
    String type = about == null ? meaning.code().type() : about.type();
    boolean alone = meaning.recipients().stream().allMatch(one -> isAmong(meaning.actors(), one));
    return (type.equals("ASSAULT") || alone)
        && TO_SELF.contains(type)
        && !meaning.hasGiven()
        && !meaning.code().modes().contains("suicide-attack")
        && sentence.children(meaning.trigger(), "obj").stream()
            .anyMatch(
                object ->
                    object.form().matches("(?i)(him|her|it|them|my|our)sel(f|ves)")
                        && sentence.child(object, "conj") == null);
  }

  /** <i>Defended <b>his</b> remarks</i>: who stands by what is his own supports nobody. */
  private boolean isOwnDefended(Meaning meaning) {
    Token object = sentence.child(meaning.trigger(), "obj");
    Token owner = object == null ? null : sentence.child(object, "nmod:poss");
    return meaning.code().type().equals("SUPPORT")
        && owner != null
        && owner.xpos().equals("PRP$")
        && meaning.trigger().lemma().equals("defend")
        && meaning.recipients().stream().allMatch(one -> isAmong(meaning.actors(), one))
        && !meaning.hasGiven();
  }

  /** Whether those who visit or meet one another are private people. */
  private boolean isPrivate(Meaning meaning) {
    List<Mention> all = new ArrayList<>(meaning.actors());
    all.addAll(meaning.recipients());
    for (Mention mention : all) {
      Actor actor = cast.actorOf(mention);
      boolean civil =
          actor.sectors().stream().allMatch(sector -> sector.equals("CVL"))
              && (actor.role() == null || !actor.sectors().isEmpty());
      boolean state = mention.profile().type() == Profile.Type.STATE;
      if (state || (!civil && !actor.sectors().isEmpty())) {
        return false;
      }
    }
    // Names of whom nothing is known may be anybody's.
    return all.stream().anyMatch(mention -> !cast.actorOf(mention).sectors().isEmpty());
  }

  /** Who is nobody in public affairs travels and meets on his own account. */
  private boolean isTourism(Meaning meaning) {
    boolean mediates = "045".equals(meaning.code().cameo()) && !meaning.recipients().isEmpty();
    return !mediates
        && !meaning.actors().isEmpty()
        && meaning.actors().stream()
            .noneMatch(mention -> mention.given() || standing.isPublic(mention));
  }

  /** Whether only one party is named, and that not a group which may meet among itself. */
  private boolean isAlone(Meaning meaning) {
    List<Mention> actors = meaning.actors();
    return actors.size() + meaning.recipients().size() < 2
        && (actors.stream().noneMatch(standing::isSeveral) || isWithOthers(meaning.anchor()));
  }

  /** <i>Officials spoke <b>with</b> a magazine</i>: not among themselves. */
  private boolean isWithOthers(Token verb) {
    if (!verb.isVerbal()) {
      // "meetings with officials"
      return sentence.children(verb, "nmod").stream()
          .anyMatch(other -> "with".equals(sentence.caseOf(other)));
    }
    return sentence.children(verb, "obl").stream()
        .filter(Token::isNoun)
        .anyMatch(
            oblique -> List.of("with", "to").contains(String.valueOf(sentence.caseOf(oblique))));
  }

  /** Reporters are told things; that is no consultation between powers. */
  private static Meaning withoutPress(Meaning meaning) {
    return meaning.with(
        meaning.actors().stream().filter(mention -> !Standing.isPress(mention)).toList(),
        meaning.recipients().stream().filter(mention -> !Standing.isPress(mention)).toList());
  }
}
