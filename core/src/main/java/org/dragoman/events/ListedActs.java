package org.dragoman.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actors.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Acts that the lexicon lists, with those who take part in them: who does each, to whom it is done,
 * and how sure that is.
 */
final class ListedActs {

  /** The lowest quad class of conflict. */
  private static final int HOSTILE = 3;

  private static final Set<String> EXPULSIONS = Set.of("expel", "deport");

  /** The quad class of material conflict. */
  private static final int FORCE = 4;

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Participants participants;
  private final FrameMatch match;
  private final Predicates predicates;
  private final Fillers fillers;
  private final @Nullable BackOff backOff;
  private final Roles roles;

  /** Null if a user's codebook has no such act. */
  private final @Nullable Code peacekeeping;

  ListedActs(
      Lexicon lexicon,
      Sentence sentence,
      Participants participants,
      FrameMatch match,
      Predicates predicates,
      Fillers fillers,
      @Nullable BackOff backOff) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.participants = participants;
    this.match = match;
    this.predicates = predicates;
    this.fillers = fillers;
    this.backOff = backOff;
    this.roles = new Roles(lexicon, sentence, participants, match);
    this.peacekeeping = lexicon.codeOf("AID 074");
  }

  /** What a predicate comes to that an entry of the lexicon fits. */
  Meaning of(Entry.Act act, Token predicate, Arguments own) {
    Frame frame = act.frame();
    Arguments arguments = own;
    for (Map.Entry<String, Set<String>> condition : frame.conditions().entrySet()) {
      for (Token filler : own.get(condition.getKey())) {
        // "donated $28 million to Yemen": the currency sign heads the sum.
        boolean nominal = filler.isNoun() || filler.xpos().equals("$");
        if (condition.getKey().equals("to") && tellsSame(act, condition.getValue(), filler)) {
          predicates.absorb(filler);
        }
        if (nominal && !condition.getKey().equals("subj")) {
          // "withdrew from talks with the government": the noun's participants are the act's.
          arguments = arguments.withThoseOf(Arguments.of(sentence, filler));
          boolean judged = isJudgement(act.code()) && tellsOfAnother(act.code(), filler);
          if (!judged && isPartOf(act, condition.getKey(), condition.getValue())) {
            predicates.absorb(filler);
          }
        }
      }
    }
    if (act.code().type().equals("CONSULT")) {
      // "discussed the war": what is talked about is told elsewhere.
      own.get("obj").stream()
          .flatMap(topic -> match.withConjuncts(topic).stream())
          .filter(Token::isNoun)
          .forEach(predicates::absorb);
    }
    List<Mention> actors = fillers.of(frame.actors(), arguments, predicate, true);
    if (act.pos() == PartOfSpeech.NOUN && act.code().type().equals("ASSAULT")) {
      actors = actors.stream().filter(actor -> !roles.isScene(actor, predicate)).toList();
    } else if (act.pos() == PartOfSpeech.NOUN && act.code().modes().contains("cyber")) {
      // "the ministry hack"
      actors = actors.stream().filter(actor -> !roles.isCompound(actor, predicate)).toList();
    }
    List<Mention> together = fillers.of(frame.mutual(), arguments, predicate, false);
    if (roles.isOwnedByVictim(frame, arguments, actors)) {
      // "the girls' release": of what is done to somebody the owner is whom it is done to.
      actors = List.of();
    }
    List<Mention> blamed = doersJudged(act, arguments);
    List<Mention> recipients =
        blamed == null
            ? recipients(frame, arguments, actors)
            : Participants.without(blamed, actors);
    boolean reciprocal = !frame.mutual().isEmpty();
    if (!together.isEmpty() && actors.isEmpty() && roles.isShared(act, predicate)) {
      // Whoever asks what two did that are given asks for what was done when they met.
      actors =
          Participants.without(
                  participants.first(List.of(Arguments.MET), arguments, false), together)
              .stream()
              .filter(mention -> !mention.given())
              .toList();
    }
    if (!together.isEmpty()) {
      actors = Participants.union(actors, together);
      recipients = List.of();
    }
    if (recipients.isEmpty() && lexicon.ontology().quad(act.code().type()) == FORCE) {
      recipients = Participants.without(fillers.gathered(frame.recipients(), arguments), actors);
    }
    if (recipients.isEmpty() && act.code().type().equals("ASSAULT")) {
      recipients = roles.leftDead(predicate);
    }
    if (roles.isByTheirOwn(frame, arguments, actors, recipients)) {
      actors = List.of(); // "the captives were shunned by their communities"
    }
    recipients = Participants.without(recipients, actors);
    if (actors.isEmpty() && act.code().modes().stream().anyMatch(EXPULSIONS::contains)) {
      // "were expelled from Chad": nobody but Chad can have done it.
      actors =
          Participants.without(participants.first(List.of("from"), arguments, false), recipients);
    }
    if (recipients.isEmpty() && together.isEmpty() && !frame.recipients().contains("none")) {
      recipients = Participants.without(roles.concerned(inContext(act.code()), arguments), actors);
    }
    if (recipients.isEmpty() && act.code().type().equals("AID") && predicate.isVerbal()) {
      recipients = roles.helped(predicate, actors);
    }
    double sureness = act.pos() == PartOfSpeech.VERB ? 0.8 : 0.65;
    if (!frame.conditions().isEmpty()) {
      sureness += 0.1;
    }
    return new Meaning(
        inContext(act.code()),
        null,
        actors,
        recipients,
        predicate,
        predicate,
        reciprocal,
        frame.conditions().containsKey(Frame.NOT) ? Status.OCCURRED : null,
        false,
        seconded(sureness, act.code(), predicate, own),
        List.of("“" + predicate.form() + "” is " + act.code() + " (" + act.source() + ")"));
  }

  /** What offering, refusing or asking for a thing is about: giving it. */
  List<Meaning> thing(Token token) {
    if (!token.isNoun()) {
      return List.of();
    }
    Arguments arguments = Arguments.of(sentence, token);
    for (Entry entry : lexicon.find(token.lemma(), PartOfSpeech.THING)) {
      if (entry instanceof Entry.Act act && match.fits(act.frame(), arguments)) {
        return List.of(of(act, token, arguments));
      }
    }
    return List.of();
  }

  /** In <i>vowed to march on the capital</i> the verb, which was taken for a noun. */
  List<Meaning> deed(Token token, Arguments arguments) {
    boolean bare =
        token.xpos().equals("NN")
            && token.index() > 0
            && sentence.token(token.index() - 1).form().equals("to");
    if (!bare) {
      return List.of();
    }
    Arguments own =
        Arguments.of(sentence, token)
            .withThoseOf(arguments.without(Set.of("to", "that", "ing")))
            .withSubjectOf(arguments);
    for (Entry entry : lexicon.find(token.lemma(), PartOfSpeech.VERB)) {
      if (entry instanceof Entry.Act act && match.fits(act.frame(), own)) {
        return List.of(of(act, token, own));
      }
    }
    return List.of();
  }

  /** <i>sent a team to investigate</i>: the infinitive that an entry asks for tells no more. */
  private boolean tellsSame(Entry.Act act, Set<String> asked, Token infinitive) {
    return asked.contains(infinitive.lemma().toLowerCase(Locale.ROOT))
        && predicates.meanings(infinitive).stream()
            .allMatch(meaning -> meaning.code().type().equals(act.code().type()));
  }

  /**
   * Those who did what somebody cheers or calls intolerable: <i>cheered the <b>minister's</b>
   * attack on the banks</i>, not to whom it is done. Null if it is no deed against anybody.
   */
  private @Nullable List<Mention> doersJudged(Entry.Act act, Arguments arguments) {
    String type = act.code().type();
    String slot = act.pos() == PartOfSpeech.ADJECTIVE ? "subj" : "obj";
    if (!(type.equals("SUPPORT") || type.equals("ACCUSE"))
        || !act.frame().recipients().contains(slot)) {
      return null;
    }
    for (Token filler : arguments.get(slot)) {
      if (filler.isVerbal()) {
        return List.of(); // "to blame the migrants is wrong"
      }
      for (Meaning deed :
          filler.isNoun() ? predicates.meanings(match.whole(filler)) : List.<Meaning>of()) {
        if (lexicon.ontology().quad(deed.code().type()) >= HOSTILE) {
          return deed.actors();
        }
      }
    }
    return null;
  }

  /** How sure an entry of the lexicon is after the back-off was heard on the same predicate. */
  private double seconded(double sureness, Code code, Token predicate, Arguments arguments) {
    if (backOff == null) {
      return sureness;
    }
    Guess guess = backOff.guess(sentence, predicate, arguments, participants);
    double doubt = Math.sqrt(1 - guess.chanceOf(code.type()));
    return (1 - (1 - sureness) * doubt) * (1 - guess.chanceOfNone() / 2);
  }

  /** Troops that are sent to keep the peace threaten nobody: they are help. */
  private Code inContext(Code code) {
    boolean peace =
        code.type().equals("MOBILIZE")
            && code.modes().contains("troops")
            && lexicon.contexts().in(sentence).contains("peacekeeping");
    return peace && peacekeeping != null ? peacekeeping : code;
  }

  /**
   * Whether the noun that a frame asks for by name is part of the act and none of its own: the
   * talks that somebody breaks off, but not the attack in which somebody dies.
   */
  private static boolean isPartOf(Entry.Act act, String slot, Set<String> names) {
    boolean named =
        names.stream()
            .noneMatch(
                name -> name.startsWith("!") || name.equals("@actor") || name.equals("@filled"));
    return named
        && Set.of("obj", "for", "of", "from").contains(slot)
        && !act.code().type().equals("ASSAULT");
  }

  /** Praise and approval: what they are of was done all the same. */
  private boolean isJudgement(Code code) {
    return lexicon.cameoOf(code).equals("051");
  }

  private boolean tellsOfAnother(Code code, Token noun) {
    return predicates.meanings(noun).stream()
        .anyMatch(meaning -> !meaning.code().type().equals(code.type()));
  }

  /** Those in the first of a frame's recipient slots that names anybody but the actors. */
  private List<Mention> recipients(Frame frame, Arguments arguments, List<Mention> actors) {
    for (boolean owners : new boolean[] {false, true}) {
      for (String slot : frame.recipients()) {
        if (arguments.get(slot).stream().allMatch(match::isTime)) {
          continue; // "declared a ceasefire on Monday in Sudan"
        }
        List<Mention> found =
            Participants.without(participants.in(slot, arguments, owners), actors);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }
}
