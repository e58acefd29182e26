package org.dragoman.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.actors.Mention;
import org.dragoman.actors.Profile;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor;
import org.dragoman.model.Status;
import org.dragoman.places.PlaceNames;
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

  private static final Set<String> INDICATIVE = Set.of("VBZ", "VBD");

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

  /** Types of act that only somebody or a means of force can do. */
  private static final Set<String> ACTS_OF_FORCE =
      Set.of("ASSAULT", "COERCE", "THREATEN", "MOBILIZE");

  /** What no friend asks for to be done to one. */
  private static final Set<String> HARM = Set.of("SANCTION", "COERCE", "ASSAULT");

  /** Kinds of operator that say what somebody means to do. */
  private static final Set<String> INTENT = Set.of("promise", "plan", "decide");

  private static final Set<String> ASKING = Set.of("request", "demand");

  /** Verbs that ask for something or find something. */
  private static final Set<String> FINDINGS =
      Set.of("suggest", "insist", "propose", "stress", "advise", "argue", "urge");

  private static final Set<String> ENGAGING = Set.of("engage", "involve", "lock", "embroil");

  /** Prepositions before whom help reaches. */
  private static final Set<String> REACHING = Set.of("to", "in", "for", "at");

  private static final Set<String> UNDERGOING =
      Set.of("receive", "get", "face", "suffer", "undergo", "draw", "win", "earn");

  /** Those of them that tell with <i>would</i> what will be, not what one should do. */
  private static final Set<String> FORETELLING = Set.of("insist", "stress", "argue");

  /** Acts that somebody lets his own people do: he has decided on them. */
  private static final Set<String> ORDERED = Set.of("AID", "ASSAULT", "MOBILIZE", "COERCE");

  private static final Set<String> AUTHORISING = Set.of("authorize", "authorise", "clear");

  private static final Set<String> FUTURE = Set.of("would", "will", "could", "can", "may", "might");

  private static final List<String> MEANS_OF_FORCE =
      List.of("@person", "@force", "@crowd", "@troops", "@police", "@fighters", "@authority");

  private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");

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
        || (predicate.is("amod") && Arguments.prefixOf(sentence, predicate) != null)) {
      return List.of();
    }
    Arguments arguments = Arguments.of(sentence, predicate);
    List<Entry> entries = entries(predicate, pos);
    List<Meaning> found = List.of();
    for (Entry entry : entries) {
      if (found.isEmpty() && fits(entry.frame(), arguments) && isMeantSo(entry, predicate)) {
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
          && fits(entry.frame(), arguments)) {
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
      for (Token token : withConjuncts(whole(subject))) {
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

  /** Whether a noun ends a name of several words: <i>Homeland Security <b>Investigations</b></i>. */
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
        && predicate.equals(Arguments.perfectOf(sentence, sentence.token(predicate.index() + 1)));
  }

  private List<Entry> entries(Token predicate, PartOfSpeech pos) {
    String lemma = predicate.lemma().toLowerCase(Locale.ROOT);
    Token prefix = Arguments.prefixOf(sentence, predicate);
    if (prefix != null) {
      String joined = prefix.lemma().toLowerCase(Locale.ROOT) + "-" + lemma;
      List<Entry> compound = lexicon.find(joined, pos);
      if (!compound.isEmpty()) {
        return compound;
      }
    }
    for (Token child : sentence.children(predicate)) {
      boolean particle =
          child.is("compound:prt")
              || child.xpos().equals("RP")
              || ((child.is("advmod") || child.is("xcomp"))
                  && (child.index() == predicate.index() + 1
                      || child.xpos().equals("JJ")
                      || child.form().equals("together")));
      if (particle) {
        List<Entry> phrasal =
            lexicon.find(lemma + " " + child.form().toLowerCase(Locale.ROOT), pos);
        if (!phrasal.isEmpty()) {
          return phrasal;
        }
      }
    }
    for (Token complement : sentence.children(predicate)) {
      // "handed the prisoners over to the army"
      List<Token> cases = sentence.children(complement, "case");
      boolean outOf = "out of".equals(sentence.caseOf(complement));
      if (cases.size() == 2 && !outOf && Arguments.SEPARATED.contains(cases.get(0).form())) {
        List<Entry> phrasal = lexicon.find(lemma + " " + cases.get(0).form(), pos);
        if (!phrasal.isEmpty()) {
          return phrasal;
        }
      }
    }
    Token next =
        predicate.index() + 1 < sentence.size() ? sentence.token(predicate.index() + 1) : null;
    boolean result = next != null && next.xpos().equals("JJ") && next.is("amod");
    if (predicate.isVerbal() && next != null && (result || Arguments.isParticle(predicate, next))) {
      // "let free the hostages", where what they were let is read as their adjective
      List<Entry> phrasal = lexicon.find(lemma + " " + next.form(), pos);
      if (!phrasal.isEmpty()) {
        return phrasal;
      }
    }
    return lexicon.find(lemma, pos);
  }

  /** Whether an entry that is about what somebody is not stands under a negation. */
  private boolean isMeantSo(Entry entry, Token predicate) {
    return !entry.frame().conditions().containsKey(Frame.NOT) || clauses.isNegated(predicate);
  }

  private boolean fits(Frame frame, Arguments arguments) {
    for (Map.Entry<String, Set<String>> condition : frame.conditions().entrySet()) {
      boolean asked = false;

      if (condition.getKey().equals(Frame.NOT)) {
        continue;
      }
      boolean met = false;
      for (String name : condition.getValue()) {
        boolean forbidden = name.startsWith("!");
        String bare = forbidden ? name.substring(1) : name;
        if (forbidden && isBarred(bare, condition.getKey(), arguments)) {
          return false;
        }
        asked |= !forbidden;
        met |= !forbidden && stands(bare, condition.getKey(), arguments);
      }
      if (asked && !met) {
        return false;
      }
    }
    return true;
  }

  /** Whether something stands in a slot that bars an entry; a time bars none. */
  private boolean isBarred(String name, String slot, Arguments arguments) {
    boolean time =
        name.equals("@filled")
            && !slot.equals("that")
            && arguments.get(slot).stream().allMatch(this::isTime);
    return !time && stands(name, slot, arguments);
  }

  /** Whether something of a class stands in a slot. */
  private boolean stands(String name, String slot, Arguments arguments) {
    if (slot.equals("speaker")) {
      return true;
    }
    for (Token filler : arguments.get(slot)) {
      for (Token token : withConjuncts(whole(filler))) {
        if (isQuestionWord(token)) {
          continue; // "who is responsible": nobody yet
        }
        if (name.equals("@filled") || (name.equals("@state") && isState(token))) {
          return true;
        } else if (name.equals("@named-place")) {
          if (isNamedPlace(token)) {
            return true;
          }
        } else if (name.equals("@official")) {
          if (participants.isOfficial(token)) {
            return true;
          }
        } else if (name.equals("@actor")) {
          if (participants.named(token) != null) {
            return true;
          }
        } else if (Lexicon.isSector(name)) {
          if (isOf(token, name.substring(1))) {
            return true;
          }
        } else if (name.equals("@act")) {
          boolean deed = slot.equals("to") && !deed(token, arguments).isEmpty();
          if (deed || !meanings(token).isEmpty()) {
            return true;
          }
        } else if (lexicon.isA(token, name)) {
          return true;
        } else if (token.isNoun() && (isCompoundOf(token, name) || hasTitle(token, name))) {
          return true;
        } else if (token.xpos().equals("PRP")
            && participants.nouns(token).stream().anyMatch(noun -> lexicon.isA(noun, name))) {
          return true;
        }
      }
    }
    return false;
  }

  /** <i>On Friday, in May, in 2011</i> tell when, and fill no slot of a frame. */
  private boolean isTime(Token token) {
    return lexicon.isA(token, "@time")
        || (token.xpos().equals("CD") && YEAR.matcher(token.form()).matches());
  }

  private static boolean isQuestionWord(Token token) {
    return token.xpos().equals("WP") || token.xpos().equals("WDT");
  }

  /** Whether a token names a state, its government or its forces. */
  private boolean isState(Token token) {
    Mention mention = participants.named(token);
    if (mention == null) {
      return false;
    }
    List<String> sectors = mention.profile().sectors();
    return sectors.contains("GOV") || sectors.contains("MIL");
  }

  /** Whether a token names a town, province or the like, not a state or somebody. */
  private boolean isNamedPlace(Token token) {
    if (!token.xpos().startsWith("NNP")) {
      return false;
    }
    Mention mention = participants.named(token);
    boolean somebody =
        mention != null
            && (mention.profile().type() == Profile.Type.PERSON
                || !mention.profile().sectors().isEmpty());
    boolean called = token.name() != null && token.name() != NameType.PLACE;
    return !somebody
        && (token.name() == NameType.PLACE
            || (!called && PlaceNames.country(token.form()) != null));
  }

  private boolean isOf(Token token, String sector) {
    Mention mention = participants.named(token);
    return mention != null && mention.profile().sectors().contains(sector);
  }

  /** Whether a name stands with the title named: <i>Ambassador Silva</i>. */
  private boolean hasTitle(Token name, String title) {
    if (!name.xpos().startsWith("NNP")) {
      return false;
    }
    for (Token child : sentence.children(name)) {
      boolean before = child.index() < name.index() && child.isNoun();
      if (before && lexicon.isA(child, title)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun with the compound before it is the lemma named: {@code peace deal}. */
  private boolean isCompoundOf(Token noun, String name) {
    for (Token child : sentence.children(noun)) {
      if (child.is("compound") || child.is("amod")) {
        String both = child.lemma() + "-" + noun.lemma();
        if (lexicon.isA(both.toLowerCase(Locale.ROOT), name)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Token> withConjuncts(Token token) {
    List<Token> all = new ArrayList<>();
    all.add(token);
    all.addAll(sentence.children(token, "conj"));
    return all;
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
          .flatMap(topic -> withConjuncts(topic).stream())
          .filter(Token::isNoun)
          .forEach(topic -> absorbed.add(topic.index()));
    }
    List<Mention> actors = slots(frame.actors(), arguments, predicate, true);
    if (act.pos() == PartOfSpeech.NOUN && act.code().type().equals("ASSAULT")) {
      actors = actors.stream().filter(actor -> !isScene(actor, predicate)).toList();
    } else if (act.pos() == PartOfSpeech.NOUN && act.code().modes().contains("cyber")) {
      // "the ministry hack"
      actors = actors.stream().filter(actor -> !isCompound(actor, predicate)).toList();
    }
    List<Mention> together = slots(frame.mutual(), arguments, predicate, false);
    if (isOwnedByVictim(frame, arguments, actors)) {
      // "the girls' release": of what is done to somebody the owner is whom it is done to.
      actors = List.of();
    }
    List<Mention> blamed = doersJudged(act, arguments);
    List<Mention> recipients =
        blamed == null ? recipients(frame, arguments, actors) : without(blamed, actors);
    boolean reciprocal = !frame.mutual().isEmpty();
    if (!together.isEmpty() && actors.isEmpty() && isShared(act, predicate)) {
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
      recipients = leftDead(predicate);
    }
    if (isByTheirOwn(frame, arguments, actors, recipients)) {
      actors = List.of(); // "the captives were shunned by their communities"
    }
    recipients = without(recipients, actors);
    if (actors.isEmpty() && act.code().modes().stream().anyMatch(EXPULSIONS::contains)) {
      // "were expelled from Chad": nobody but Chad can have done it.
      actors = without(participants.first(List.of("from"), arguments, false), recipients);
    }
    if (recipients.isEmpty() && together.isEmpty() && !frame.recipients().contains("none")) {
      boolean peace = peacekeeping != null && keepsPeace(act.code());
      recipients = without(concerned(peace ? peacekeeping : act.code(), arguments), actors);
    }
    if (recipients.isEmpty() && act.code().type().equals("AID") && predicate.isVerbal()) {
      recipients = helped(predicate, actors);
    }
    double sureness = act.pos() == PartOfSpeech.VERB ? 0.8 : 0.65;
    if (!frame.conditions().isEmpty()) {
      sureness += 0.1;
    }
    return new Meaning(
        peacekeeping != null && keepsPeace(act.code()) ? peacekeeping : act.code(),
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
   * Whether a noun names beside it only an owner, who may have done it or undergone it, and that is
   * people: states and armed groups rather do.
   */
  private boolean isOwnedByVictim(Frame frame, Arguments arguments, List<Mention> owners) {
    return frame.actors().contains("poss")
        && frame.recipients().contains("poss")
        && arguments.get("of").isEmpty()
        && arguments.get("by").isEmpty()
        && !arguments.get("poss").isEmpty()
        && owners.stream().allMatch(this::isOfPeople);
  }

  /** Whether the doers are only known as those whose people or things did it to them. */
  private boolean isByTheirOwn(
      Frame frame, Arguments arguments, List<Mention> actors, List<Mention> recipients) {
    return !actors.isEmpty()
        && !recipients.isEmpty()
        && actors.stream()
            .allMatch(doer -> recipients.stream().anyMatch(other -> participants.same(doer, other)))
        && participants.first(frame.actors(), arguments, false).isEmpty();
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
      for (Meaning deed : filler.isNoun() ? meanings(whole(filler)) : List.<Meaning>of()) {
        if (lexicon.ontology().quad(deed.code().type()) >= HOSTILE) {
          return deed.actors();
        }
      }
    }
    return null;
  }

  /** In <i>the Paris attacks, the Gaza war</i> the place tells where, not who. */
  private boolean isScene(Mention mention, Token act) {
    Token name = sentence.token(mention.head());
    if (name.is("compound") && name.head() == act.index() && name.name() == NameType.PERSON) {
      return mention.sentence() == participants.position(); // "the Abiola shooting"
    }
    return mention.sentence() == participants.position()
        && name.head() == act.index()
        && name.is("compound")
        && (name.name() == NameType.PLACE || isNamedPlace(name))
        && !name.form().contains(".")
        && !name.form().equals(name.form().toUpperCase(Locale.ROOT));
  }

  /** Whether the subject takes part: who dies in a clash may have had no part in it. */
  private boolean isShared(Entry.Act act, Token noun) {
    Token verb = sentence.head(noun);
    return !act.code().type().equals("ASSAULT")
        || (verb != null && ENGAGING.contains(verb.lemma()));
  }

  private boolean isCompound(Mention mention, Token noun) {
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
  private List<Mention> leftDead(Token act) {
    Token leave = sentence.head(act);
    if (leave == null || !leave.lemma().equals("leave") || !act.is("nsubj")) {
      return List.of();
    }
    boolean dead =
        sentence.subtree(leave).stream()
            .anyMatch(word -> word.form().matches("dead|injured|wounded|hurt"));
    return dead
        ? participants.first(List.of("obj", "that"), Arguments.of(sentence, leave), false)
        : List.of();
  }

  /**
   * Whom help reaches that is told of deeper in the clause: <i>gave $5 million in loans <b>to
   * Togo</b>, gave money to build schools <b>in Togo</b></i>. Only one may be named there.
   */
  private List<Mention> helped(Token predicate, List<Mention> actors) {
    List<Mention> reached = new ArrayList<>();
    for (Token token : sentence.subtree(predicate)) {
      String preposition = String.valueOf(sentence.caseOf(token));
      Mention mention =
          token.index() > predicate.index() && REACHING.contains(preposition)
              ? participants.named(token)
              : null;
      boolean body =
          mention != null
              && (mention.profile().type() == Profile.Type.STATE
                  || mention.profile().type() == Profile.Type.ORGANISATION);
      if (body
          && isInClause(token, predicate)
          && actors.stream().noneMatch(one -> participants.alike(one, mention))) {
        reached.add(mention);
      }
    }
    return reached.size() == 1 ? reached : List.of();
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
  private List<Mention> concerned(Code code, Arguments own) {
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
  private boolean keepsPeace(Code code) {
    return code.type().equals("MOBILIZE")
        && code.modes().contains("troops")
        && lexicon.contexts().in(sentence).contains("peacekeeping");
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
        for (Meaning act : meanings(whole(filler))) {
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
    return DURING.stream().anyMatch(slot -> stands("@bygone", slot, arguments));
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
        if (arguments.get(slot).stream().allMatch(this::isTime)) {
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
        if (isMereFinding(operator, predicate, slot, filler)) {
          continue;
        }
        if (isForetold(predicate, filler)) {
          continue;
        }
        if (clauses.isQuestion(filler)) {
          continue; // "asked whether China would investigate" asks for no inquiry
        }
        if (slot.equals("with") && isSupportReceived(filler)) {
          continue;
        }
        for (Token token : withConjuncts(whole(filler))) {
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

  /**
   * In <i>research suggests that jets have escaped taxes</i> nothing is proposed: what is wanted is
   * told in the bare form or with <i>should</i>.
   */
  private boolean isMereFinding(
      Entry.Operator operator, Token predicate, String slot, Token filler) {
    if (!slot.equals("that")
        || !ASKING.contains(operator.kind())
        || !FINDINGS.contains(predicate.lemma())) {
      return false;
    }
    boolean foretelling = FORETELLING.contains(predicate.lemma());
    boolean modal =
        sentence.children(filler, "aux").stream()
            .anyMatch(
                aux -> aux.xpos().equals("MD") && !(foretelling && FUTURE.contains(aux.lemma())));
    boolean indicative =
        sentence.children(filler).stream()
            .anyMatch(
                child ->
                    (child.is("aux") || child.is("aux:pass") || child.is("cop"))
                        && (!child.xpos().equals("MD") || foretelling)
                        && !(child.xpos().equals("VB") && !foretelling));
    boolean finite = filler.xpos().equals("VBD") || filler.xpos().equals("VBZ");
    List<Mention> sayers = participants.in("subj", Arguments.of(sentence, predicate), false);
    boolean found =
        filler.xpos().equals("VBP")
            && (sayers.isEmpty()
                || isOfThemselves(sayers, filler)
                || (predicate.lemma().equals("suggest") && isOfSeveral(filler)));
    return !modal && (indicative || finite || found); // "figures suggest that millions need aid"
  }

  /** <i>Suggested that voters <b>are</b> bitter</i>: with several the form tells nothing. */
  private boolean isOfSeveral(Token said) {
    Token subject = sentence.child(said, "nsubj");
    return subject != null && subject.xpos().equals("NNS");
  }

  /** <i>Expects him to be <b>released</b></i>: of nobody it is asked. */
  private boolean isForetold(Token predicate, Token filler) {
    return predicate.lemma().equals("expect")
        && filler.isVerbal()
        && Arguments.isPassive(sentence, filler);
  }

  /** <i>Officials insist that <b>they</b> give no aid</i>: of themselves people assert, not ask. */
  private boolean isOfThemselves(List<Mention> sayers, Token said) {
    List<Mention> told = participants.in("subj", Arguments.of(sentence, said), false);
    return !told.isEmpty()
        && told.stream()
            .allMatch(one -> sayers.stream().anyMatch(other -> participants.same(one, other)));
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
      if (entry instanceof Entry.Act act && fits(act.frame(), arguments)) {
        return List.of(act(act, token, arguments));
      }
    }
    return List.of();
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
      if (entry instanceof Entry.Act act && fits(act.frame(), own)) {
        return List.of(act(act, token, own));
      }
    }
    return List.of();
  }

  /** Of <i>a series of attacks</i> the attacks. */
  private Token whole(Token token) {
    boolean part = token.isNoun() || token.xpos().equals("CD") || token.xpos().equals("DT");
    if (part && lexicon.isA(token, "@quantity")) {
      for (Token child : sentence.children(token)) {
        if (child.is("nmod") && "of".equals(sentence.caseOf(child))) {
          return whole(child);
        }
      }
    }
    return token;
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
      if (recipients.isEmpty()) {
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
    if (ownActors && (isClause(slot, inner) || slot.equals("subj"))) {
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
    if (operator.kind().equals("reject") && stands("@claim", "obj", own)) {
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
                                    isMereFinding(operator, predicate, slot, filler)
                                        || isForetold(predicate, filler)
                                        || isStated(operator, slot, filler)
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
        operator.kind().equals("request") && own.get("for").stream().allMatch(this::isTime);
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
          boolean undergone = Arguments.isPassive(sentence, filler);
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

  /** <i>Insisted that it <b>was</b> so, told the paper that he <b>was</b> ill</i>: no demand. */
  private boolean isStated(Entry.Operator operator, String slot, Token filler) {
    if (!ASKING.contains(operator.kind()) || !slot.equals("that")) {
      return false;
    }
    Token copula = sentence.child(filler, "cop");
    Token aux = sentence.child(filler, "aux");
    Token finite = aux != null ? aux : copula != null ? copula : filler;
    // "demanded that they publish it" has the form of a present
    return INDICATIVE.contains(finite.xpos())
        || (!finite.equals(filler) && finite.xpos().equals("VBP"));
  }

  /** An infinitive or clause may be content, but not a way: <i>was called to the scene</i>. */
  private boolean isContent(Token predicate, String slot, List<Token> fillers) {
    boolean clause = predicate.isVerbal() && (slot.equals("to") || slot.equals("that"));
    return fillers.stream().anyMatch(filler -> clause ? filler.isVerbal() : !isTime(filler));
  }

  /** The actors in the recipient slots, but not in the one that holds the content. */
  private List<Mention> others(
      List<String> slots, Arguments arguments, Token predicate, String content) {
    List<String> open = slots.stream().filter(slot -> !slot.equals(content)).toList();
    return slots(open, arguments, predicate, true);
  }

  /** Whether the verb of an act tells it from the side of whom it is done to. */
  private boolean isUndergone(Meaning act) {
    return Arguments.isPassive(sentence, act.anchor())
        || UNDERGOING.contains(act.anchor().lemma());
  }

  private boolean isAmong(List<Mention> mentions, Mention one) {
    return mentions.stream().anyMatch(other -> participants.same(one, other));
  }

  private static List<Mention> union(List<Mention> some, List<Mention> more) {
    Set<Mention> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  private static List<Mention> without(List<Mention> all, List<Mention> some) {
    return all.stream().filter(mention -> !some.contains(mention)).toList();
  }
}
