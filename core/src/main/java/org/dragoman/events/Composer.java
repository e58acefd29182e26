package org.dragoman.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actors.Mention;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Folds the dependency tree of one sentence bottom-up: predicates become acts, and operators make
 * other acts of them. <i>Refused to discuss lifting the ban</i> is refuse ∘ discuss ∘ lift ∘ ban.
 */
final class Composer {

  private static final Set<String> CLAUSE_SLOTS =
      Set.of("to", "that", "ing", "of", "from", "for", "against", "about", "in", "with", "into");

  /** Kinds of operator that turn to whoever does the inner act, not to whom it is done. */
  private static final Set<String> TURNED_TO =
      Set.of("request", "demand", "accuse", "condemn", "convict");

  /** Kinds of operator that only say that the inner act is done. */
  private static final Set<String> DEEDS =
      Set.of("perform", "begin", "continue", "suffer", "succeed", "stop");

  /** The quad class of material conflict. */
  private static final int FORCE = 4;

  /** The lowest quad class of conflict. */
  private static final int HOSTILE = 3;

  /** Prepositions of the time in which something happens. */
  private static final List<String> DURING = List.of("during", "in", "under", "throughout");

  /** Slots of those to whom something is done, whatever it is. */
  private static final List<String> TARGETS =
      List.of("iobj", "obj", "to", "with", "from", "against", "on", "for", "into", "by");

  /** Kinds of operator that somebody has to utter. */
  private static final Set<String> SPEECH =
      Set.of("request", "demand", "accuse", "promise", "threaten");

  private static final Set<String> EXPULSIONS = Set.of("expel", "deport");

  /** Types of act that only somebody or a means of force can do. */
  private static final Set<String> ACTS_OF_FORCE =
      Set.of("ASSAULT", "COERCE", "THREATEN", "MOBILIZE");

  /** What no friend asks for to be done to one. */
  private static final Set<String> HARM = Set.of("SANCTION", "COERCE", "ASSAULT");

  /** Kinds of operator that say what somebody means to do. */
  private static final Set<String> INTENT = Set.of("promise", "plan", "decide");

  static final Set<String> ASKING = Set.of("request", "demand");

  private static final Set<String> UNDERGOING =
      Set.of("receive", "get", "face", "suffer", "undergo", "draw", "win", "earn");

  /** Acts that somebody lets his own people do: he has decided on them. */
  private static final Set<String> ORDERED = Set.of("AID", "ASSAULT", "MOBILIZE", "COERCE");

  private static final Set<String> AUTHORISING = Set.of("authorize", "authorise", "clear");

  private static final List<String> MEANS_OF_FORCE =
      List.of("@person", "@force", "@crowd", "@troops", "@police", "@fighters", "@authority");

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Participants participants;
  private final Clauses clauses;
  private final @Nullable BackOff backOff;
  private final @Nullable Unlisted unlisted;
  private final Speaker speaker;

  /** Null if a user's codebook has no such act. */
  private final @Nullable Code peacekeeping;

  private final @Nullable Code disapproval;

  private final FrameMatch match;
  private final Roles roles;
  private final Assertions assertions;
  private final Map<Integer, List<Meaning>> known = new HashMap<>();
  private final Set<Integer> absorbed = new HashSet<>();

  /** Who says the words at a token, by the statement that it stands in; or null. */
  interface Speaker {
    @Nullable Mention of(Token token);
  }

  Composer(
      Lexicon lexicon,
      Sentence sentence,
      Participants participants,
      Clauses clauses,
      @Nullable BackOff backOff,
      Speaker speaker) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.participants = participants;
    this.clauses = clauses;
    this.backOff = backOff;
    this.unlisted = backOff == null ? null : new Unlisted(lexicon, backOff, sentence, participants);
    this.speaker = speaker;
    this.match = new FrameMatch(lexicon, sentence, participants, clauses, this::isAct);
    this.roles = new Roles(lexicon, sentence, participants, match);
    this.assertions = new Assertions(sentence, participants);
    this.peacekeeping = lexicon.codeOf("AID 074");
    this.disapproval = lexicon.codeOf("ACCUSE disapprove 111");
  }

  /** What a predicate comes to with all that depends on it; empty if it is no act. */
  List<Meaning> meanings(Token predicate) {
    List<Meaning> before = known.get(predicate.index());
    if (before != null) {
      return before;
    }
    // A predicate that is reached again while it is being read has no meaning of its own.
    known.put(predicate.index(), List.of());
    List<Meaning> found = read(predicate);
    known.put(predicate.index(), found);
    return found;
  }

  /** The most probable act between given participants, where there is no other; or none. */
  List<Meaning> asked() {
    return unlisted == null ? List.of() : unlisted.asked();
  }

  /** Whether a predicate has become part of a larger act. */
  boolean isAbsorbed(Token predicate) {
    return absorbed.contains(predicate.index());
  }

  private List<Meaning> read(Token predicate) {
    PartOfSpeech pos = PartOfSpeech.of(predicate);
    if (pos == null) {
      return List.of();
    }
    if (hasPerfect(predicate)
        || participants.isPartOfName(predicate)
        || isEndOfTitle(predicate)
        || (predicate.is("amod") && VerbForms.prefixOf(sentence, predicate) != null)) {
      return List.of();
    }
    Arguments arguments = Arguments.of(sentence, predicate);
    List<Entry> entries = match.entries(predicate, pos);
    List<Meaning> found = List.of();
    for (Entry entry : entries) {
      if (found.isEmpty()
          && match.fits(entry.frame(), arguments)
          && match.isMeantSo(entry, predicate)) {
        if (entry instanceof Entry.Act act && !act.frame().conditions().isEmpty()) {
          if (isDoneByThing(act, arguments)) {
            return List.of();
          }
          found = List.of(act(act, predicate, arguments));
        } else if (entry instanceof Entry.Operator operator) {
          found = operate(operator, predicate, arguments);
          if (found.isEmpty() && absorbedBelow(operator, arguments)) {
            return List.of();
          }
        }
      }
    }
    for (Entry entry : entries) {
      if (found.isEmpty() && entry.frame().conditions().isEmpty()) {
        if (entry instanceof Entry.Act act && !isDoneByThing(act, arguments)) {
          found = List.of(act(act, predicate, arguments));
        }
      }
    }
    for (Entry entry : entries) {
      if (found.isEmpty()
          && entry instanceof Entry.Operator operator
          && match.fits(entry.frame(), arguments)) {
        found = operateOnUnknown(operator, predicate, arguments);
      }
    }
    return found.isEmpty() && unlisted != null
        ? unlisted.read(predicate, !entries.isEmpty(), arguments)
        : found;
  }

  /**
   * Whether force is ascribed to something that is neither somebody nor a means of force:
   * <i>locusts invaded the valley, the drug attacks the liver</i>.
   */
  private boolean isDoneByThing(Entry.Act act, Arguments arguments) {
    return ACTS_OF_FORCE.contains(act.code().type())
        && act.frame().actors().contains("subj")
        && isThing(arguments);
  }

  /** Whether the subject is neither an actor nor an act nor anything else that might act. */
  private boolean isThing(Arguments arguments) {
    List<Token> subjects = arguments.get("subj");
    if (subjects.isEmpty()
        || participants.in("subj", arguments, true).stream().anyMatch(participants::isSomebody)) {
      return false;
    }
    for (Token subject : subjects) {
      for (Token token : match.withConjuncts(match.whole(subject))) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean common = token.xpos().equals("NN") || token.xpos().equals("NNS");
        boolean somebody = MEANS_OF_FORCE.stream().anyMatch(name -> lexicon.isA(lemma, name));
        if (!common || somebody || !meanings(token).isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Whether a noun ends a name of several words: <i>Homeland Security <b>Investigations</b></i>.
   */
  private boolean isEndOfTitle(Token noun) {
    if (!noun.isNoun()
        || !Character.isUpperCase(noun.form().charAt(0))
        || noun.index() < 2
        || isInCapitals()) {
      return false;
    }
    Token before = sentence.token(noun.index() - 1);
    Token first = sentence.token(noun.index() - 2);
    return before.xpos().startsWith("NNP")
        && first.xpos().startsWith("NNP")
        && first.name() != NameType.PERSON;
  }

  /** Whether all nouns and verbs have capitals, as in headlines. */
  private boolean isInCapitals() {
    return sentence.tokens().stream()
        .filter(token -> token.isNoun() || token.isVerbal())
        .allMatch(token -> Character.isUpperCase(token.form().charAt(0)));
  }

  /** Whether "has" is but the auxiliary of a participle that was taken for an adjective. */
  private boolean hasPerfect(Token predicate) {
    return predicate.lemma().equals("have")
        && predicate.index() + 1 < sentence.size()
        && predicate.equals(VerbForms.perfectOf(sentence, sentence.token(predicate.index() + 1)));
  }

  /** <i>sent a team to investigate</i>: the infinitive that an entry asks for tells no more. */
  private boolean tellsSame(Entry.Act act, Set<String> asked, Token infinitive) {
    return asked.contains(infinitive.lemma().toLowerCase(Locale.ROOT))
        && meanings(infinitive).stream()
            .allMatch(meaning -> meaning.code().type().equals(act.code().type()));
  }

  private Meaning act(Entry.Act act, Token predicate, Arguments own) {
    Frame frame = act.frame();
    Arguments arguments = own;
    for (Map.Entry<String, Set<String>> condition : frame.conditions().entrySet()) {
      for (Token filler : own.get(condition.getKey())) {
        // "donated $28 million to Yemen": the currency sign heads the sum.
        boolean nominal = filler.isNoun() || filler.xpos().equals("$");
        if (condition.getKey().equals("to") && tellsSame(act, condition.getValue(), filler)) {
          absorbed.add(filler.index());
        }
        if (nominal && !condition.getKey().equals("subj")) {
          // "withdrew from talks with the government": the noun's participants are the act's.
          arguments = arguments.withThoseOf(Arguments.of(sentence, filler));
          boolean judged = isJudgement(act.code()) && tellsOfAnother(act.code(), filler);
          if (!judged && isPartOf(act, condition.getKey(), condition.getValue())) {
            absorbed.add(filler.index());
          }
        }
      }
    }
    if (act.code().type().equals("CONSULT")) {
      // "discussed the war": what is talked about is told elsewhere.
      own.get("obj").stream()
          .flatMap(topic -> match.withConjuncts(topic).stream())
          .filter(Token::isNoun)
          .forEach(topic -> absorbed.add(topic.index()));
    }
    List<Mention> actors = slots(frame.actors(), arguments, predicate, true);
    if (act.pos() == PartOfSpeech.NOUN && act.code().type().equals("ASSAULT")) {
      actors = actors.stream().filter(actor -> !roles.isScene(actor, predicate)).toList();
    } else if (act.pos() == PartOfSpeech.NOUN && act.code().modes().contains("cyber")) {
      // "the ministry hack"
      actors = actors.stream().filter(actor -> !roles.isCompound(actor, predicate)).toList();
    }
    List<Mention> together = slots(frame.mutual(), arguments, predicate, false);
    if (roles.isOwnedByVictim(frame, arguments, actors)) {
      // "the girls' release": of what is done to somebody the owner is whom it is done to.
      actors = List.of();
    }
    List<Mention> blamed = doersJudged(act, arguments);
    List<Mention> recipients =
        blamed == null ? recipients(frame, arguments, actors) : without(blamed, actors);
    boolean reciprocal = !frame.mutual().isEmpty();
    if (!together.isEmpty() && actors.isEmpty() && roles.isShared(act, predicate)) {
      // Whoever asks what two did that are given asks for what was done when they met.
      actors =
          without(participants.first(List.of(Arguments.MET), arguments, false), together).stream()
              .filter(mention -> !mention.given())
              .toList();
    }
    if (!together.isEmpty()) {
      actors = union(actors, together);
      recipients = List.of();
    }
    if (recipients.isEmpty() && act.code().type().equals("ASSAULT")) {
      recipients = roles.leftDead(predicate);
    }
    if (roles.isByTheirOwn(frame, arguments, actors, recipients)) {
      actors = List.of(); // "the captives were shunned by their communities"
    }
    recipients = without(recipients, actors);
    if (actors.isEmpty() && act.code().modes().stream().anyMatch(EXPULSIONS::contains)) {
      // "were expelled from Chad": nobody but Chad can have done it.
      actors = without(participants.first(List.of("from"), arguments, false), recipients);
    }
    if (recipients.isEmpty() && together.isEmpty() && !frame.recipients().contains("none")) {
      recipients = without(roles.concerned(inContext(act.code()), arguments), actors);
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
      for (Meaning deed : filler.isNoun() ? meanings(match.whole(filler)) : List.<Meaning>of()) {
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

  private List<Mention> slots(
      List<String> slots, Arguments arguments, Token predicate, boolean owners) {
    if (slots.contains("speaker")) {
      Mention source = speaker.of(predicate);
      return source == null ? List.of() : List.of(source);
    }
    List<Mention> found = participants.first(slots, arguments, false);
    if (found.isEmpty() && owners) {
      found = doers(slots, arguments);
    }
    if (found.isEmpty() && owners && !isPlace(slots, arguments)) {
      found = participants.first(slots, arguments, true);
    }
    return found.isEmpty() && slots.contains("subj") ? authors(arguments) : found;
  }

  /** Whether a place stands where a doer would: <i>an Afghan city, the hotel of a firm</i>. */
  private boolean isPlace(List<String> slots, Arguments arguments) {
    return slots.contains("subj")
        && arguments.get("subj").stream().anyMatch(token -> lexicon.isA(token, "@place"));
  }

  /** For an act that stands in a slot those who do it: <i>condemned the attack by rebels</i>. */
  private List<Mention> doers(List<String> slots, Arguments arguments) {
    for (String slot : slots) {
      for (Token filler : arguments.get(slot)) {
        for (Meaning act : meanings(match.whole(filler))) {
          if (!act.actors().isEmpty() && lexicon.ontology().quad(act.code().type()) == FORCE) {
            return act.actors();
          }
        }
      }
    }
    return List.of();
  }

  /** Whether an act took place in times of which news only tell as background. */
  boolean isLongAgo(Token predicate) {
    Arguments arguments = Arguments.of(sentence, predicate);
    return DURING.stream().anyMatch(slot -> match.stands("@bygone", slot, arguments));
  }

  /** Of <i>sent a letter threatening to leave</i> who sent the letter: a writing acts for them. */
  private List<Mention> authors(Arguments arguments) {
    for (Token writing : arguments.get("subj")) {
      Token verb = sentence.head(writing);
      boolean object = writing.is("obj") || writing.is("nsubj:pass");
      if (verb != null && verb.isVerbal() && object && lexicon.isA(writing, "@writing")) {
        return participants.first(List.of("subj"), Arguments.of(sentence, verb), true);
      }
    }
    return List.of();
  }

  /** Praise and approval: what they are of was done all the same. */
  private boolean isJudgement(Code code) {
    return lexicon.cameoOf(code).equals("051");
  }

  private boolean tellsOfAnother(Code code, Token noun) {
    return meanings(noun).stream().anyMatch(meaning -> !meaning.code().type().equals(code.type()));
  }

  /** Those in the first of a frame's recipient slots that names anybody but the actors. */
  private List<Mention> recipients(Frame frame, Arguments arguments, List<Mention> actors) {
    for (boolean owners : new boolean[] {false, true}) {
      for (String slot : frame.recipients()) {
        if (arguments.get(slot).stream().allMatch(match::isTime)) {
          continue; // "declared a ceasefire on Monday in Sudan"
        }
        List<Mention> found = without(participants.in(slot, arguments, owners), actors);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /**
   * Whether what is said has a subject that can say nothing: <i>the evidence suggests that …</i>.
   */
  private boolean isSaidByNobody(Entry.Operator operator, Token predicate, Arguments arguments) {
    if (!predicate.isVerbal() || !SPEECH.contains(operator.kind())) {
      return false;
    }
    List<Token> subjects = arguments.get("subj");
    return !subjects.isEmpty()
        && subjects.stream()
            .allMatch(subject -> subject.xpos().equals("NN") || subject.xpos().equals("NNS"))
        && subjects.stream().noneMatch(subject -> lexicon.isA(subject, "@writing"))
        && participants.in("subj", arguments, true).isEmpty();
  }

  private List<Meaning> operate(Entry.Operator operator, Token predicate, Arguments arguments) {
    if (isSaidByNobody(operator, predicate, arguments)) {
      return List.of();
    }
    if (operator.kind().equals("perform") && isJudged(arguments)) {
      return List.of(); // "declared the release significant" frees nobody
    }
    for (String slot : operator.frame().content()) {
      List<Meaning> inner = new ArrayList<>();
      for (Token filler : arguments.get(slot)) {
        if (isWord(operator) && isAside(filler, slot, arguments)) {
          continue;
        }
        if (assertions.isFinding(operator, predicate, slot, filler)) {
          continue;
        }
        if (assertions.isForetold(predicate, filler)) {
          continue;
        }
        if (clauses.isQuestion(filler)) {
          continue; // "asked whether China would investigate" asks for no inquiry
        }
        if (slot.equals("with") && isSupportReceived(filler)) {
          continue;
        }
        for (Token token : match.withConjuncts(match.whole(filler))) {
          List<Meaning> meant = meanings(token);
          if (meant.isEmpty() && slot.equals("to")) {
            meant = deed(token, arguments);
          }
          inner.addAll(meant.isEmpty() && isOffered(operator) ? thing(token) : meant);
        }
      }
      if (!inner.isEmpty()) {
        List<Meaning> outer = new ArrayList<>();
        for (Meaning meaning : inner) {
          outer.addAll(compose(operator, predicate, arguments, slot, meaning));
        }
        return outer;
      }
    }
    return List.of();
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

  /** In <i>made gains with help from France</i> France helps those who made them. */
  private boolean isSupportReceived(Token noun) {
    return !Arguments.of(sentence, noun).get(Arguments.HELPED).isEmpty();
  }

  /** A participle beside an object is no content: <i>rejected the result, alleging fraud</i>. */
  private static boolean isAside(Token filler, String slot, Arguments arguments) {
    return slot.equals("ing") && filler.is("advcl") && !arguments.get("obj").isEmpty();
  }

  /** Whether an operator is something said: who has troops does not give them to anybody. */
  private static boolean isWord(Entry.Operator operator) {
    return !DEEDS.contains(operator.kind());
  }

  /** Whether what an operator names may be given: troops are attacked and condemned as they are. */
  private static boolean isOffered(Entry.Operator operator) {
    return isWord(operator) && !operator.kind().equals("condemn");
  }

  /** What offering, refusing or asking for a thing is about: giving it. */
  private List<Meaning> thing(Token token) {
    if (!token.isNoun()) {
      return List.of();
    }
    Arguments arguments = Arguments.of(sentence, token);
    for (Entry entry : lexicon.find(token.lemma(), PartOfSpeech.THING)) {
      if (entry instanceof Entry.Act act && match.fits(act.frame(), arguments)) {
        return List.of(act(act, token, arguments));
      }
    }
    return List.of();
  }

  private boolean isAct(Token token, String slot, Arguments arguments) {
    boolean deed = slot.equals("to") && !deed(token, arguments).isEmpty();
    return deed || !meanings(token).isEmpty();
  }

  /** In <i>vowed to march on the capital</i> the verb, which was taken for a noun. */
  private List<Meaning> deed(Token token, Arguments arguments) {
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
        return List.of(act(act, token, own));
      }
    }
    return List.of();
  }

  private boolean absorbedBelow(Entry.Operator operator, Arguments arguments) {
    for (String slot : operator.frame().content()) {
      for (Token filler : arguments.get(slot)) {
        if (absorbed.contains(filler.index())) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Meaning> compose(
      Entry.Operator operator, Token predicate, Arguments arguments, String slot, Meaning inner) {
    if (INTENT.contains(operator.kind())
        && inner.status() == Status.CONDITIONAL
        && HARM.contains(inner.code().type())) {
      return List.of(inner); // "were expected to discuss the war": nobody promises any
    }
    if (INTENT.contains(operator.kind()) && isClause(slot, inner) && isUndergone(inner)) {
      List<Mention> own = slots(operator.frame().actors(), arguments, predicate, true);
      if (!own.isEmpty()
          && own.stream().allMatch(one -> isAmong(inner.recipients(), one))
          && own.stream().noneMatch(one -> isAmong(inner.actors(), one))) {
        // "is set to receive an endorsement from Ana Reyes": it is for her to do
        absorbed.add(inner.anchor().index());
        absorbed.add(inner.trigger().index());
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
      absorbed.add(inner.anchor().index());
      absorbed.add(inner.trigger().index());
      return List.of(inner.with(Status.CONDITIONAL, "somebody else warns of it"));
    }
    absorbed.add(inner.anchor().index());
    absorbed.add(inner.trigger().index());
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
      List<Mention> own = slots(operator.frame().actors(), arguments, predicate, true);
      if (inner.reciprocal()) {
        actors = union(own, actors);
      } else if (!own.isEmpty()) {
        actors = own;
      }
      if (inner.code().type().equals("ACCUSE") && isDenial(outer)) {
        // "dismissed the allegations": whoever does is accused, and accuses nobody.
        actors = without(inner.actors(), own);
        recipients = recipients.isEmpty() ? own : recipients;
      } else if (recipients.isEmpty()) {
        recipients = others(operator.frame().recipients(), arguments, predicate, slot);
        if (inner.reciprocal()) {
          // "received a call from her": who gets it takes part as well.
          boolean gets = operator.kind().equals("suffer");
          actors = union(actors, gets ? recipients : List.of());
          actors = union(actors, slots(List.of("with"), arguments, predicate, false));
          recipients = List.of();
        }
      }
      recipients = without(recipients, actors);
    } else if (actors.isEmpty()) {
      actors = slots(operator.frame().actors(), arguments, predicate, true);
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
    List<Mention> own = slots(operator.frame().actors(), arguments, predicate, true);
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
    List<Mention> targets = without(harm.recipients(), request.actors());
    Meaning asked = request.with(request.actors(), without(request.recipients(), targets));
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
    List<Mention> own = slots(operator.frame().actors(), arguments, predicate, true);
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

  private Meaning outer(
      Entry.Operator operator,
      Token predicate,
      Arguments arguments,
      String slot,
      Meaning inner,
      Code code) {
    List<Mention> actors = slots(operator.frame().actors(), arguments, predicate, true);
    List<Mention> recipients =
        without(others(operator.frame().recipients(), arguments, predicate, slot), actors);
    boolean ownActors = actors.isEmpty();
    // Who is accused of an act, or asked for it, does not accuse or ask.
    boolean turned = TURNED_TO.contains(operator.kind());
    if (ownActors && !turned && (isClause(slot, inner) || slot.equals("subj"))) {
      actors = inner.actors();
    }
    // Whoever helps somebody against a third does not do it to the third.
    if (recipients.isEmpty() && !operator.kind().equals("help")) {
      List<Mention> innerOthers = without(inner.actors(), actors);
      boolean asked = TURNED_TO.contains(operator.kind());
      recipients =
          asked && !innerOthers.isEmpty() ? innerOthers : union(inner.recipients(), innerOthers);
    }
    recipients = without(recipients, actors);
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

  private List<Meaning> operateOnUnknown(Entry.Operator operator, Token predicate, Arguments own) {
    if (isSaidByNobody(operator, predicate, own)) {
      return List.of();
    }
    Arguments arguments = own;
    for (Token object : own.get("obj")) {
      if (object.isNoun()) {
        arguments = arguments.withThoseOf(Arguments.of(sentence, object));
      }
    }
    Composition rule = lexicon.compose(operator.kind(), null, false);
    boolean said = operator.frame().actors().contains("subj");
    if (rule == null
        || !(rule.outer() instanceof Composition.Outer.Act act)
        || (said && isThing(own))) {
      return List.of();
    }
    if (operator.kind().equals("reject") && match.stands("@claim", "obj", own)) {
      return List.of(); // who rejects a claim denies it
    }
    boolean hasContent =
        operator.frame().content().stream()
            .anyMatch(
                slot ->
                    isContent(predicate, slot, own.get(slot))
                        && own.get(slot).stream()
                            .noneMatch(
                                filler ->
                                    assertions.isFinding(operator, predicate, slot, filler)
                                        || assertions.isForetold(predicate, filler)
                                        || assertions.isStated(operator, slot, filler)
                                        || clauses.isQuestion(filler)));
    if (!hasContent) {
      return List.of();
    }
    List<Mention> actors = slots(operator.frame().actors(), arguments, predicate, true);
    List<Mention> recipients =
        others(operator.frame().recipients(), arguments, predicate, "").stream()
            .filter(one -> actors.stream().noneMatch(doer -> participants.same(one, doer)))
            .toList();
    boolean clause = !own.get("to").isEmpty() || !own.get("that").isEmpty();
    boolean offer =
        operator.kind().equals("promise")
            || predicate.lemma().equals("suggest")
            || clauses.isTimeless(predicate);
    boolean noun = !predicate.isVerbal();
    boolean bare =
        operator.kind().equals("request") && own.get("for").stream().allMatch(match::isTime);
    if (noun && !clause) {
      return List.of(); // "in a declaration to the court"
    }
    if ((offer || bare) && recipients.isEmpty() && !clause) {
      return List.of(); // "the island offers beaches, a senator proposed an amendment"
    }
    if (recipients.isEmpty()) {
      // "rejected overtures from Washington": whose they are is who is rejected.
      recipients = without(slots(List.of("from", "by", "of"), arguments, predicate, false), actors);
    }
    if (recipients.isEmpty()) {
      recipients = without(ofContent(operator, own), actors);
    }
    return List.of(
        new Meaning(
            act.code(),
            null,
            actors,
            recipients,
            predicate,
            predicate,
            false,
            null,
            false,
            0.5,
            List.of(
                "“"
                    + predicate.form()
                    + "” "
                    + operator.kind()
                    + "s something that the lexicon does not know: "
                    + act.code()
                    + " ("
                    + operator.source()
                    + ")")));
  }

  /**
   * Whom what somebody promises, refuses or asks for is done to, where only its grammar is known:
   * <i>willing to lend its experts to <b>Togo</b></i>.
   */
  private List<Mention> ofContent(Entry.Operator operator, Arguments own) {
    boolean asking = ASKING.contains(operator.kind());
    for (String slot : operator.frame().content()) {
      for (Token filler : own.get(slot)) {
        if (filler.isVerbal()) {
          Arguments inner = Arguments.of(sentence, filler);
          if (asking && slot.equals("that")) {
            // "demanded that the commission publish the results"
            return participants.first(List.of("subj"), inner, false);
          }
          List<Mention> wished =
              participants.first(List.of("subj"), inner, false).stream()
                  .filter(one -> participants.in("for", own, false).contains(one))
                  .toList();
          boolean undergone = VerbForms.isPassive(sentence, filler);
          if (asking && slot.equals("to") && !wished.isEmpty() && !undergone) {
            return wished; // "called for France to act"
          }
          List<Mention> found = participants.first(TARGETS, inner, false);
          if (found.isEmpty()) {
            for (Token object : inner.get("obj")) {
              if (object.isNoun()) {
                inner = inner.withThoseOf(Arguments.of(sentence, object));
              }
            }
            found = participants.first(TARGETS, inner, true);
          }
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  /** An infinitive or clause may be content, but not a way: <i>was called to the scene</i>. */
  private boolean isContent(Token predicate, String slot, List<Token> fillers) {
    boolean clause = predicate.isVerbal() && (slot.equals("to") || slot.equals("that"));
    return fillers.stream().anyMatch(filler -> clause ? filler.isVerbal() : !match.isTime(filler));
  }

  /** The actors in the recipient slots, but not in the one that holds the content. */
  private List<Mention> others(
      List<String> slots, Arguments arguments, Token predicate, String content) {
    List<String> open = slots.stream().filter(slot -> !slot.equals(content)).toList();
    return slots(open, arguments, predicate, true);
  }

  /** Whether the verb of an act tells it from the side of whom it is done to. */
  private boolean isUndergone(Meaning act) {
    return VerbForms.isPassive(sentence, act.anchor()) || UNDERGOING.contains(act.anchor().lemma());
  }

  private boolean isAmong(List<Mention> mentions, Mention one) {
    return mentions.stream().anyMatch(other -> participants.same(one, other));
  }

  private static List<Mention> union(List<Mention> some, List<Mention> more) {
    Set<Mention> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  static List<Mention> without(List<Mention> all, List<Mention> some) {
    return all.stream().filter(mention -> !some.contains(mention)).toList();
  }
}
