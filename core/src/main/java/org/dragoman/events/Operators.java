package org.dragoman.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What operators make of the acts that they are about: another act, the same act with another
 * status, or nothing. <i>Refused to discuss it</i> is a refusal of what <i>discuss</i> tells of.
 */
final class Operators {

  /** Kinds of operator by which somebody asks for the inner act. */
  static final Set<String> ASKING = Set.of("request", "demand");

  /** Kinds of operator that say what somebody means to do. */
  private static final Set<String> INTENT = Set.of("promise", "plan", "decide");

  /** Slots in which a verb stands for a whole clause. */
  private static final Set<String> CLAUSE_SLOTS =
      Set.of("to", "that", "ing", "of", "from", "for", "against", "about", "in", "with", "into");

  /** Kinds of operator that turn to whoever does the inner act, not to whom it is done. */
  private static final Set<String> TURNED_TO =
      Set.of("request", "demand", "accuse", "condemn", "convict", "allow");

  /** What no friend asks for to be done to one. */
  private static final Set<String> HARM = Set.of("SANCTION", "COERCE", "ASSAULT");

  /** Verbs that tell an act from the side of whom it is done to. */
  private static final Set<String> UNDERGOING =
      Set.of("receive", "get", "face", "suffer", "undergo", "draw", "win", "earn");

  /** Acts that somebody lets his own people do: he has decided on them. */
  private static final Set<String> ORDERED = Set.of("AID", "ASSAULT", "MOBILIZE", "COERCE");

  private static final Set<String> AUTHORISING = Set.of("authorize", "authorise", "clear");

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Participants participants;
  private final Clauses clauses;
  private final Predicates predicates;
  private final OperatorContents contents;
  private final Fillers fillers;
  private final Agency agency;

  /** Null if a user's codebook has no such act. */
  private final @Nullable Code disapproval;

  Operators(
      Lexicon lexicon,
      Sentence sentence,
      Participants participants,
      Clauses clauses,
      Predicates predicates,
      OperatorContents contents,
      Fillers fillers,
      Agency agency) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.participants = participants;
    this.clauses = clauses;
    this.predicates = predicates;
    this.contents = contents;
    this.fillers = fillers;
    this.agency = agency;
    this.disapproval = lexicon.codeOf("ACCUSE disapprove 111");
  }

  /** What the acts come to that an operator is about; empty if it is about none. */
  List<Meaning> of(Entry.Operator operator, Token predicate, Arguments arguments) {
    if (agency.isSaidByNobody(operator, predicate, arguments)) {
      return List.of();
    }
    if (operator.kind().equals("perform") && isJudged(arguments)) {
      return List.of(); // "declared the release significant" frees nobody
    }
    OperatorContents.Content content = contents.of(operator, predicate, arguments);
    if (content == null) {
      return List.of();
    }
    List<Meaning> outer = new ArrayList<>();
    for (Meaning meaning : content.acts()) {
      outer.addAll(compose(operator, predicate, arguments, content.slot(), meaning));
    }
    return outer;
  }

  /** Whether it is said what the object is, beside the verb or, as parsers have it, on itself. */
  private boolean isJudged(Arguments arguments) {
    return !arguments.get("xcomp").isEmpty()
        || arguments.get("obj").stream()
            .anyMatch(
                object ->
                    sentence.children(object, "amod").stream()
                        .anyMatch(adjective -> adjective.index() > object.index()));
  }

  /** What an operator makes of one inner act. */
  private List<Meaning> compose(
      Entry.Operator operator, Token predicate, Arguments arguments, String slot, Meaning inner) {
    if (INTENT.contains(operator.kind())
        && inner.status() == Status.CONDITIONAL
        && HARM.contains(inner.code().type())) {
      return List.of(inner); // "were expected to discuss the war": nobody promises any
    }
    if (INTENT.contains(operator.kind()) && isClause(slot, inner) && isUndergone(inner)) {
      List<Mention> own = fillers.of(operator.frame().actors(), arguments, predicate, true);
      if (!own.isEmpty()
          && own.stream().allMatch(one -> isAmong(inner.recipients(), one))
          && own.stream().noneMatch(one -> isAmong(inner.actors(), one))) {
        // "is set to receive an endorsement from Ana Reyes": it is for her to do
        predicates.absorb(inner.anchor());
        predicates.absorb(inner.trigger());
        return List.of(inner.with(Status.CONDITIONAL, "it is still to be done to somebody"));
      }
    }
    boolean prevented = inner.status() == Status.NEGATED && ASKING.contains(operator.kind());
    boolean negated = prevented || clauses.isNegated(inner.anchor());
    String kind = isOrdered(operator, predicate, arguments, inner) ? "decide" : operator.kind();
    Composition rule = lexicon.compose(kind, inner.code(), negated);
    if (rule == null) {
      return List.of();
    }
    if (operator.kind().equals("warn") && isOthers(operator, predicate, arguments, inner)) {
      predicates.absorb(inner.anchor());
      predicates.absorb(inner.trigger());
      return List.of(inner.with(Status.CONDITIONAL, "somebody else warns of it"));
    }
    predicates.absorb(inner.anchor());
    predicates.absorb(inner.trigger());
    String said =
        "“" + predicate.form() + "” " + operator.kind() + "s it (" + operator.source() + ")";
    String why = said + ", which makes " + rule.outer() + " (" + rule.source() + ")";
    Composition.Outer outer = rule.outer();
    if (outer instanceof Composition.Outer.Nothing) {
      return List.of();
    }
    if (outer instanceof Composition.Outer.Act act) {
      Meaning whole = outer(operator, predicate, arguments, slot, inner, act.code());
      if (operator.kind().equals("accuse")) {
        Meaning alleged =
            inner.actors().isEmpty() ? inner.with(whole.recipients(), inner.recipients()) : inner;
        return List.of(whole, alleged.alleged());
      }
      if (operator.kind().equals("condemn")) {
        // Nobody condemns what was not done.
        return List.of(whole, inner);
      }
      if (ASKING.contains(operator.kind()) && !negated && isHarm(inner)) {
        return askedAgainst(whole, inner);
      }
      return List.of(whole);
    }
    boolean clause = isClause(slot, inner);
    List<Mention> actors = inner.actors();
    List<Mention> recipients = inner.recipients();
    if (!clause && !slot.equals("subj")) {
      List<Mention> own = fillers.of(operator.frame().actors(), arguments, predicate, true);
      if (inner.reciprocal()) {
        actors = Participants.union(own, actors);
      } else if (!own.isEmpty()) {
        actors = own;
      }
      if (inner.code().type().equals("ACCUSE") && isDenial(outer)) {
        // "dismissed the allegations": whoever does is accused, and accuses nobody.
        actors = Participants.without(inner.actors(), own);
        recipients = recipients.isEmpty() ? own : recipients;
      } else if (recipients.isEmpty()) {
        recipients = fillers.others(operator.frame().recipients(), arguments, predicate, slot);
        if (inner.reciprocal()) {
          // "received a call from her": who gets it takes part as well.
          boolean gets = operator.kind().equals("suffer");
          actors = Participants.union(actors, gets ? recipients : List.of());
          actors =
              Participants.union(actors, fillers.of(List.of("with"), arguments, predicate, false));
          recipients = List.of();
        }
      }
      recipients = Participants.without(recipients, actors);
    } else if (actors.isEmpty()) {
      actors = fillers.of(operator.frame().actors(), arguments, predicate, true);
    }
    Meaning same = inner.with(actors, recipients).anchoredAt(predicate);
    return outer instanceof Composition.Outer.With with
        ? List.of(same.with(with.status(), why))
        : List.of(same.because(said));
  }

  private static boolean isDenial(Composition.Outer outer) {
    return outer instanceof Composition.Outer.With with && with.status() == Status.DENIED;
  }

  /** <i>Authorized its fighters to kill</i>: what one's own side may do one has decided on. */
  private boolean isOrdered(
      Entry.Operator operator, Token predicate, Arguments arguments, Meaning inner) {
    if (!operator.kind().equals("allow")
        || !AUTHORISING.contains(predicate.lemma())
        || !ORDERED.contains(inner.code().type())) {
      return false;
    }
    List<Mention> own = fillers.of(operator.frame().actors(), arguments, predicate, true);
    return !own.isEmpty()
        && inner.actors().stream()
            .allMatch(one -> own.stream().anyMatch(other -> participants.alike(one, other)));
  }

  private static boolean isHarm(Meaning meaning) {
    return HARM.contains(meaning.code().type()) && !meaning.recipients().isEmpty();
  }

  /**
   * <i>France called for sanctions against Chad</i>: Chad is not who is asked for them; France
   * speaks against it.
   */
  private List<Meaning> askedAgainst(Meaning request, Meaning harm) {
    if (disapproval == null) {
      return List.of(request);
    }
    List<Mention> targets = Participants.without(harm.recipients(), request.actors());
    Meaning asked =
        request.with(request.actors(), Participants.without(request.recipients(), targets));
    if (targets.isEmpty() || !asked.recipients().isEmpty()) {
      return List.of(asked); // whoever is asked is who it is about
    }
    Meaning against =
        request
            .as(disapproval, 1, "who asks for it speaks against those whom it is to hit")
            .with(request.actors(), targets);
    return List.of(asked, against);
  }

  /** Whether the inner act would be done by others than those whom the operator names as actors. */
  private boolean isOthers(
      Entry.Operator operator, Token predicate, Arguments arguments, Meaning inner) {
    List<Mention> own = fillers.of(operator.frame().actors(), arguments, predicate, true);
    return !own.isEmpty()
        && !inner.actors().isEmpty()
        && inner.actors().stream()
            .noneMatch(
                one ->
                    isPronoun(one)
                        || own.stream().anyMatch(other -> participants.alike(one, other)));
  }

  /**
   * <i>Iran warned Israel that <b>it</b> would attack</i>: who warns is rather meant than who
   * hears.
   */
  private boolean isPronoun(Mention mention) {
    Token head = sentence.token(mention.head());
    Token owner = sentence.child(head, "nmod:poss");
    return head.xpos().startsWith("PRP") || (owner != null && owner.xpos().startsWith("PRP"));
  }

  private static boolean isClause(String slot, Meaning inner) {
    return CLAUSE_SLOTS.contains(slot) && inner.anchor().isVerbal();
  }

  /** Another act that an operator makes of an inner one, with those who take part in it. */
  private Meaning outer(
      Entry.Operator operator,
      Token predicate,
      Arguments arguments,
      String slot,
      Meaning inner,
      Code code) {
    List<Mention> actors = fillers.of(operator.frame().actors(), arguments, predicate, true);
    List<Mention> recipients =
        Participants.without(
            fillers.others(operator.frame().recipients(), arguments, predicate, slot), actors);
    boolean ownActors = actors.isEmpty();
    // Who is accused of an act, or asked for it, does not accuse or ask.
    boolean turned = TURNED_TO.contains(operator.kind());
    if (ownActors && !turned && (isClause(slot, inner) || slot.equals("subj"))) {
      actors = inner.actors();
    }
    // Whoever helps somebody against a third does not do it to the third.
    if (recipients.isEmpty() && !operator.kind().equals("help")) {
      List<Mention> innerOthers = Participants.without(inner.actors(), actors);
      boolean asked = TURNED_TO.contains(operator.kind());
      recipients =
          asked && !innerOthers.isEmpty()
              ? innerOthers
              : Participants.union(inner.recipients(), innerOthers);
    }
    recipients = Participants.without(recipients, actors);
    return new Meaning(
        code,
        inner.code(),
        actors,
        recipients,
        predicate,
        predicate,
        false,
        null,
        inner.allegation(),
        Math.min(0.95, inner.confidence() + 0.05),
        inner.and(
            "“"
                + predicate.form()
                + "” "
                + operator.kind()
                + "s it: "
                + code
                + " ("
                + operator.source()
                + ")"));
  }

  /** Whether the verb of an act tells it from the side of whom it is done to. */
  private boolean isUndergone(Meaning act) {
    return VerbForms.isPassive(sentence, act.anchor()) || UNDERGOING.contains(act.anchor().lemma());
  }

  private boolean isAmong(List<Mention> mentions, Mention one) {
    return mentions.stream().anyMatch(other -> participants.same(one, other));
  }
}
