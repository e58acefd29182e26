package org.dragoman.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The syntactic slots of a predicate and the words that fill them, the same for active and passive,
 * for main, relative, reduced and infinitive clauses; see {@link Frame} for the names of the slots.
 *
 * <p>A subject that is not printed is the one that grammar supplies: of the clause above for
 * infinitives, participles and conjuncts; the antecedent for relative clauses.
 */
final class Arguments {

  /** Verbs whose subject, not object, does what their infinitive says. */
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "offer", "pledge", "use", "need");

  /** Verbs that only say that what their noun tells of was done. */
  private static final Set<String> LIGHT =
      Set.of("impose", "place", "put", "slap", "levy", "launch", "make", "conduct", "carry");

  /** Verbs of who a writing or demand is by: <i>an appeal filed by lawyers</i>. */
  private static final Set<String> AUTHORING =
      Set.of("file", "lodge", "submit", "propose", "seek", "bring", "present", "issue", "raise");

  /** Verbs of giving: of two nouns that follow them the first is whom it is given to. */
  private static final Set<String> GIVING =
      Set.of(
          "give",
          "grant",
          "offer",
          "promise",
          "award",
          "lend",
          "pay",
          "deny",
          "hand",
          "guarantee",
          "allow",
          "show",
          "cost");

  /** Verbs that have no passive, with the preposition that they then have where they have one. */
  private static final Map<String, List<String>> NEVER_PASSIVE =
      Map.ofEntries(
          Map.entry("call", List.of("for", "on", "upon")),
          Map.entry("appeal", List.of("for", "to")),
          Map.entry("agree", List.of("to", "with")),
          Map.entry("ask", List.of("for")),
          Map.entry("confer", List.of("with")),
          Map.entry("intercede", List.of()),
          Map.entry("plead", List.of()),
          Map.entry("resign", List.of()),
          Map.entry("retreat", List.of()),
          Map.entry("withdraw", List.of("from")),
          Map.entry("clash", List.of()),
          Map.entry("march", List.of()),
          Map.entry("arrive", List.of()),
          Map.entry("travel", List.of()),
          Map.entry("talk", List.of()),
          Map.entry("apologize", List.of()),
          Map.entry("apologise", List.of()));

  /** Conjunctions of time that are prepositions as well. */
  private static final Set<String> TIMES =
      Set.of("as", "after", "before", "while", "since", "until", "once", "when");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  /** Prepositions whose gerund is done by the object of the verb that they depend on. */
  private static final Set<String> OF_THE_OBJECT =
      Set.of("of", "from", "for", "with", "into", "against");

  /**
   * Prepositions of a noun's complement that are the noun's own as often: <i>the attack by rebels
   * on the base, the killing of protesters by police</i>. Grammar cannot tell, meaning can.
   */
  private static final Set<String> SHARED =
      Set.of("against", "on", "at", "to", "into", "by", "from", "with", "between");

  /**
   * Prepositions of an object that are its verb's own as often: <i>shared evidence with France</i>.
   */
  private static final Set<String> SHARED_BY_OBJECT =
      Set.of(
          "to", "with", "from", "against", "into", "on", "of", "for", "by", "at", "toward",
          "towards");

  /** Verbs that "over" after them belongs to: <i>handed over the weapons</i>. */
  private static final Set<String> OVER = Set.of("hand", "take", "turn", "sign");

  /** Words that after a verb are rather part of it than a preposition. */
  private static final Set<String> PARTICLES =
      Set.of("off", "out", "up", "down", "aside", "away", "back");

  /** Particles that an object may stand before: <i>handed the prisoners over to the army</i>. */
  static final Set<String> SEPARATED = Set.of("over", "back", "out", "up", "off", "down");

  private static final Set<String> RANKS =
      Set.of("first", "second", "third", "last", "latest", "only", "next", "sole", "newest");

  private static final Set<String> BECOMING = Set.of("become", "remain");

  /** How one gets in touch with somebody to tell him something. */
  private static final Set<String> CONTACTS =
      Set.of(
          "call",
          "phone",
          "telephone",
          "ring",
          "write",
          "cable",
          "text",
          "email",
          "meet",
          "visit",
          "summon",
          "tweet",
          "post");

  /** What one says then, and thereby does. */
  private static final Set<String> MESSAGES =
      Set.of(
          "express",
          "convey",
          "voice",
          "congratulate",
          "thank",
          "condemn",
          "denounce",
          "protest",
          "complain",
          "object",
          "apologize",
          "apologise",
          "condole",
          "reiterate",
          "reaffirm",
          "relay",
          "extend",
          "lodge",
          "register",
          "praise",
          "welcome",
          "announce");

  /** In <i>at the request of France</i> nothing is done to France. */
  private static final Set<String> MANNERS =
      Set.of("request", "invitation", "behest", "insistence", "urging", "expense", "instigation");

  /** Prepositions of where and when; what hangs on their nouns is rarely said of the place. */
  private static final List<String> CIRCUMSTANCES = List.of("in", "at", "during", "after");

  /** Prepositions of what somebody is somewhere for. */
  private static final Set<String> AIMS = Set.of("for", "on");

  private static final Set<String> WHITHER = Set.of("to");

  private static final Set<String> GIFTS =
      Set.of("aid", "assistance", "credit", "funding", "help", "loan", "relief", "support");

  /** Prepositions of what an amount consists of. */
  private static final Set<String> WITHIN = Set.of("of", "in");

  /** Verbs that have a clause without <i>that</i> beside them. */
  private static final Set<String> OF_CLAUSES =
      Set.of(
          "say",
          "think",
          "believe",
          "know",
          "hope",
          "claim",
          "warn",
          "insist",
          "announce",
          "report",
          "admit",
          "confirm",
          "suggest",
          "feel",
          "fear",
          "find",
          "see",
          "hear",
          "learn",
          "note",
          "add",
          "argue",
          "agree",
          "promise",
          "ensure",
          "mean",
          "show",
          "reveal",
          "tell",
          "write",
          "swear",
          "guess",
          "suppose",
          "wish",
          "understand",
          "realize",
          "realise",
          "discover",
          "declare",
          "state",
          "maintain",
          "allege",
          "deny",
          "vow",
          "pledge",
          "explain",
          "estimate",
          "predict",
          "conclude",
          "decide",
          "acknowledge",
          "concede",
          "remember",
          "recall",
          "stress",
          "complain",
          "assert",
          "testify",
          "indicate",
          "imply",
          "prove",
          "have",
          "be",
          "seem",
          "appear",
          "happen",
          "come",
          "go",
          "quote",
          "cite",
          "let",
          "make",
          "help",
          "watch",
          "notice",
          "tweet",
          "joke",
          "reckon",
          "figure",
          "expect",
          "demand",
          "propose");

  /** Verbs of wishing whose <i>for</i> and infinitive make one clause. */
  private static final Set<String> FOR_TO =
      Set.of("call", "appeal", "push", "press", "ask", "plead", "lobby", "wait", "arrange");

  private static final Set<String> PERSONAL = Set.of("he", "she", "I", "you");

  /** Verbs of having done to one what the object tells of. */
  private static final Set<String> SUFFERING =
      Set.of("face", "suffer", "see", "witness", "endure", "experience", "survive");

  /** What is done with troops that one has somewhere. */
  private static final Set<String> DEPLOYED =
      Set.of("station", "deploy", "base", "post", "garrison");

  /** Bodies of people that do without an article. */
  private static final Set<String> BODIES = Set.of("police", "people", "parliament", "congress");

  /** Prepositions of whom words of blame are turned to. */
  private static final Set<String> BLAMED = Set.of("at", "on", "against", "into");

  /** What one beats, bombs or scares out of somebody. */
  private static final Set<String> OATHS =
      Set.of("hell", "heck", "shit", "crap", "bejesus", "daylight");

  private static final Set<String> PARTIES = Set.of("with", "against", "between");

  /**
   * The slot of a noun in <i>with help from France</i> that holds the subject of its clause: it has
   * what the noun tells of.
   */
  static final String HELPED = "helped";

  /**
   * The slot of a noun in <i>in talks with France, Chad said</i> that holds the subject of its
   * clause: if nobody else is named, it takes part in what the noun tells of.
   */
  static final String MET = "met";

  private static final Set<String> MEANWHILE = Set.of("in", "during", "at", "after", "following");

  private final Map<String, List<Token>> slots = new LinkedHashMap<>();
  private final Sentence sentence;

  private Arguments(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The arguments of a predicate. */
  static Arguments of(Sentence sentence, Token predicate) {
    Arguments arguments = new Arguments(sentence);
    if (predicate.isVerbal()) {
      arguments.readVerb(predicate);
    } else {
      arguments.readNominal(predicate);
    }
    return arguments;
  }

  /**
   * Whether a word, standing after a verb, is rather part of it: <i>called <b>off</b> a strike</i>.
   */
  static boolean isParticle(Token verb, Token token) {
    return PARTICLES.contains(token.form())
        || (token.form().equals("over") && OVER.contains(verb.lemma()));
  }

  /**
   * The tokens in a slot, coordinated ones not listed apart; empty if it is not filled. A slot may
   * be a way through others: {@code to.obj} is the object of the infinitive.
   */
  List<Token> get(String slot) {
    int dot = slot.indexOf('.');
    if (dot < 0) {
      return slots.getOrDefault(slot, List.of());
    }
    List<Token> found = new ArrayList<>();
    for (Token filler : get(slot.substring(0, dot))) {
      found.addAll(of(sentence, filler).get(slot.substring(dot + 1)));
    }
    return found;
  }

  /** The slots that are filled, in the order in which they were found, with their tokens. */
  Map<String, List<Token>> filled() {
    return Collections.unmodifiableMap(slots);
  }

  /**
   * These arguments with those of a noun in the object slot: whoever is named there, where the verb
   * has but a time (<i><b>on</b> Monday imposed sanctions <b>on</b> Chad</i>), or nothing.
   */
  Arguments withThoseOf(Arguments noun) {
    Arguments both = new Arguments(sentence);
    both.slots.putAll(slots);
    noun.slots.forEach(
        (slot, tokens) -> {
          if (!slot.equals("subj") && !slot.equals("obj")) {
            both.slots.merge(slot, tokens, Arguments::joined);
          }
        });
    return both;
  }

  private static List<Token> joined(List<Token> some, List<Token> more) {
    Set<Token> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** These arguments with the subject of a verb that stands above. */
  Arguments withSubjectOf(Arguments verb) {
    Arguments both = new Arguments(sentence);
    both.slots.putAll(slots);
    if (!verb.get("subj").isEmpty()) {
      both.slots.put("subj", verb.get("subj"));
    }
    return both;
  }

  /** These arguments without those in the slots named. */
  Arguments without(Set<String> names) {
    Arguments fewer = new Arguments(sentence);
    slots.forEach(
        (slot, tokens) -> {
          if (!names.contains(slot)) {
            fewer.slots.put(slot, tokens);
          }
        });
    return fewer;
  }

  private void put(String slot, @Nullable Token token) {
    if (token != null) {
      List<Token> filled = slots.computeIfAbsent(slot, s -> new ArrayList<>(1));
      if (!filled.contains(token)) {
        filled.add(token);
      }
    }
  }

  private void readVerb(Token verb) {
    Token perfect = perfectOf(sentence, verb);
    if (perfect != null) {
      put("subj", surfaceSubject(perfect, 0));
      Token object = sentence.head(verb);
      put("obj", object);
      if (object != null) {
        share(object, SHARED_BY_OBJECT);
        shareFromWithin(object);
      }
      return;
    }
    Token mistaken = subjectTakenForAdjunct(verb);
    boolean passive = mistaken == null && isPassive(sentence, verb);
    boolean endowed =
        passive && GIVING.contains(verb.lemma()) && sentence.child(verb, "obj") != null;
    String undergoing = endowed ? "iobj" : "obj"; // "donors were granted access"
    put(passive ? undergoing : "subj", mistaken == null ? surfaceSubject(verb, 0) : mistaken);
    Token noun = sentence.head(verb);
    if (passive && noun != null && DEPLOYED.contains(verb.lemma()) && verb.is("acl")) {
      Token has = sentence.head(noun);
      if (has != null && noun.is("obj") && has.lemma().equals("have")) {
        put("subj", surfaceSubject(has, 0)); // "Ghana has troops stationed in Togo"
      }
    }
    Token prefix = prefixOf(sentence, verb);
    if (prefix != null && !get("subj").isEmpty()) {
      put("subj", prefix); // in "the Russian air force test-fired" the state hangs on the prefix
    }
    List<Token> objects = sentence.children(verb, "obj");
    for (Token child : sentence.children(verb)) {
      if (child.is("obj") && objects.size() > 1 && child.equals(objects.get(0))) {
        // Of two objects the first is whom it is given to.
        put("iobj", antecedent(child));
      } else if (child.is("obj")) {
        put("obj", antecedent(beatenOutOf(child)));
      } else if (child.is("iobj")) {
        put("iobj", antecedent(child));
      } else if (child.is("xcomp") || (child.deprel().equals("acl") && hasMark(child, "to"))) {
        // "is opposed to talks" is read as an infinitive.
        put(child.isNoun() && hasMark(child, "to") ? "to" : infinitiveSlot(child), child);
      } else if (child.is("ccomp")) {
        put(hasMark(child, "to") ? "to" : "that", child);
      } else if (child.is("advcl")) {
        String mark = mark(child);
        put(mark == null ? "advcl" : mark, child);
      } else if (child.is("advmod")) {
        put("advmod", child);
      } else {
        readPreposition(child, passive);
      }
    }
    if (get("obj").isEmpty() && !passive) {
      put("obj", objectTakenForMore(verb));
    }
    if (get("obj").isEmpty() && !passive) {
      // "shot down the request": a bare noun after the verb is its object, whatever it is called;
      // "called off the strike": so is one after its particle.
      for (Token child : sentence.children(verb)) {
        Token between = sentence.child(child, "case");
        boolean particle =
            between != null
                && between.index() == verb.index() + 1
                && isParticle(verb, between)
                && !"out of".equals(sentence.caseOf(child));
        boolean bare = child.deprel().equals("obl") && (particle || sentence.caseOf(child) == null);
        if (bare && child.isNoun() && child.index() > verb.index()) {
          put("obj", child);
        }
      }
    }
    if (get("iobj").isEmpty() && GIVING.contains(verb.lemma())) {
      for (Token object : objects) {
        Token given = whomGiven(verb, object);
        // "gave Iran access to funds": what somebody gets access to gets nothing
        if (given != null && (get("to").isEmpty() || given.name() == NameType.PLACE)) {
          put("iobj", given);
        }
      }
    }
    for (Token object : List.copyOf(get("obj"))) {
      if (object.head() == verb.index()) {
        // "sent doctors and nurses to Guinea"
        sentence.children(object, "conj").forEach(conjunct -> share(conjunct, SHARED_BY_OBJECT));
        share(object, SHARED_BY_OBJECT);
        for (Token complement : sentence.children(object, "nmod")) {
          if ("of".equals(sentence.caseOf(complement))) {
            share(complement, PARTIES); // "held a round of exercises with Chad"
          }
          // "returned statues from a museum to Benin"
          if ("from".equals(sentence.caseOf(complement))) {
            share(complement, WHITHER);
          }
        }
        putAsides(verb, object);
        // "told the rebels to leave, accused the rebels of leaving": clauses that are the verb's
        // hang on the object as often.
        for (Token child : sentence.children(object, "acl")) {
          String mark = String.valueOf(mark(child));
          if ((mark.equals("to") || OF_THE_OBJECT.contains(mark)) && get(mark).isEmpty()) {
            put(mark, child);
          } else if (get("that").isEmpty() && hasMark(child, "that")) {
            // "warned the ministry that it would leave": no relative clause, for it has a subject.
            put("that", child);
          } else if (child.xpos().startsWith("JJ") && get("xcomp").isEmpty()) {
            // "found the soldiers guilty": what the object is found to be hangs on it as often.
            put("xcomp", child);
            readComplements(child, passive);
          }
        }
      }
    }
    for (Token child : sentence.children(verb, "xcomp")) {
      if (child.xpos().startsWith("JJ")) {
        if (get("obj").isEmpty() && !passive) {
          put("obj", sentence.child(child, "compound")); // "found Ana Moreno guilty"
        }
        readComplements(child, passive);
      }
    }
    Token above = sentence.head(verb);
    if (above != null && verb.is("advcl")) {
      put("above", above);
    }
    if (above != null && (verb.is("parataxis") || verb.is("conj"))) {
      put("beside", above);
    }
    for (String slot : CIRCUMSTANCES) {
      // "held talks in Accra with the rebels"
      for (Token complement : List.copyOf(get(slot))) {
        share(complement, PARTIES);
        if (GIFTS.contains(complement.lemma())) {
          share(complement, WHITHER); // "provided $2 million in assistance to Fiji"
        }
      }
    }
    if (get("obj").isEmpty() && verb.is("acl:relcl")) {
      Token subject = sentence.child(verb, "nsubj");
      if (subject != null && !isRelative(subject) && !isOfRelative(subject)) {
        put("obj", sentence.head(verb));
      }
    }
  }

  /** Of an adjective beside a verb: <i>was shot dead by police, found guilty of killing him</i>. */
  private void readComplements(Token adjective, boolean passive) {
    for (Token complement : sentence.children(adjective, "obl")) {
      readPreposition(complement, passive);
    }
    for (Token clause : sentence.children(adjective, "advcl")) {
      String mark = mark(clause);
      if (mark != null && get(mark).isEmpty()) {
        put(mark, clause);
      }
    }
  }

  /**
   * In <i>gave Malawi debt relief, promised the farmers more rights</i> parsers like to make one
   * phrase of the two: a name, or several people, right after the verb and its article.
   */
  private @Nullable Token whomGiven(Token verb, Token object) {
    Token first = sentence.child(object, "compound");
    if (first == null || !(first.xpos().equals("NNP") || first.xpos().equals("NNS"))) {
      return null;
    }
    int begin = first.index() - 1;
    while (begin > verb.index() && sentence.token(begin).head() >= 0 && !isPossessive(begin)) {
      Token before = sentence.token(begin);
      boolean within = before.is("det") || before.head() == first.index() || before.is("amod");
      if (!within) {
        return null;
      }
      begin--;
    }
    return begin == verb.index() ? first : null;
  }

  private boolean isPossessive(int index) {
    return sentence.token(index).deprel().equals("nmod:poss");
  }

  /**
   * In <i>the summit opened as two warships left port</i> parsers like to hang the ships on the
   * first verb: a noun after a conjunction of time and right before a verb that has no subject is
   * that verb's.
   */
  private @Nullable Token subjectTakenForAdjunct(Token verb) {
    boolean finite = FINITE.contains(verb.xpos()) || verb.xpos().equals("VBN");
    if (!finite
        || verb.index() == 0
        || !(verb.is("advcl") || verb.is("acl") || isLooseConjunct(verb))
        || sentence.child(verb, "nsubj") != null
        || sentence.child(verb, "nsubj:pass") != null
        || sentence.child(verb, "aux") != null
        || sentence.child(verb, "mark") != null) {
      return null;
    }
    for (Token at = sentence.token(verb.index() - 1);
        at != null && at.index() < verb.index() && at.isNoun();
        at = sentence.head(at)) {
      boolean time = TIMES.contains(String.valueOf(sentence.caseOf(at)));
      if (at.is("obl") && time) {
        return verb.head() == at.index() ? null : at;
      }
    }
    return null;
  }

  /**
   * In <i>was due to open after Oslo offered to talk</i> parsers like to give the noun to the verb
   * above: what stands between a conjunction and its verb is that verb's.
   */
  private @Nullable Token subjectTakenFromClause(Token verb) {
    Token head = sentence.head(verb);
    Token mark = sentence.child(verb, "mark");
    if (!verb.is("advcl") || head == null || mark == null || !TIMES.contains(mark.form())) {
      return null;
    }
    for (Token child : sentence.children(head)) {
      boolean between = child.index() > mark.index() && child.index() < verb.index();
      if (between && (child.is("nsubj") || child.is("nsubj:pass"))) {
        return child;
      }
    }
    return null;
  }

  /**
   * The object of <i>met Ana Silva, in Oslo</i>, where parsers take the name for what somebody was
   * as he met; and of <i>rejected the appeal of a man convicted of theft</i>, where they take the
   * appeal for who was convicted, though what is rejected is told with <i>that</i>.
   */
  private @Nullable Token objectTakenForMore(Token verb) {
    for (Token child : sentence.children(verb)) {
      boolean next = child.index() == verb.index() + 1;
      if (child.is("xcomp") && child.xpos().startsWith("NNP") && next) {
        return child;
      }
      Token subject = child.is("ccomp") ? sentence.child(child, "nsubj") : null;
      if (subject != null
          && subject.isNoun()
          && child.xpos().equals("VBD")
          && subject.index() > verb.index()
          && sentence.child(child, "mark") == null
          && !OF_CLAUSES.contains(verb.lemma())) {
        return subject;
      }
    }
    return null;
  }

  /** <i>discussed the crisis in the east, with the leaders</i>: after a comma it is the verb's. */
  private void putAsides(Token verb, Token object) {
    for (Token token : sentence.subtree(object)) {
      if (token.is("nmod") && token.index() > verb.index()) {
        Token preposition = sentence.child(token, "case");
        String form = preposition == null ? "" : preposition.form();
        boolean aside =
            preposition != null
                && preposition.index() > 0
                && sentence.token(preposition.index() - 1).form().equals(",");
        if (aside && PARTIES.contains(form) && get(form).isEmpty()) {
          put(form, token);
        }
      }
    }
  }

  /** In <i>bomb the hell out of <b>the rebels</b></i> whom it is done to; otherwise the object. */
  private Token beatenOutOf(Token object) {
    if (!OATHS.contains(object.lemma())) {
      return object;
    }
    for (Token victim : sentence.tokens()) {
      Token verb = sentence.head(object);
      boolean near =
          victim.head() == object.index() || (verb != null && victim.head() == verb.index());
      if (near && victim.index() > object.index() && "out of".equals(sentence.caseOf(victim))) {
        return victim;
      }
    }
    return object;
  }

  /** A conjunct that no conjunction joins. */
  private boolean isLooseConjunct(Token verb) {
    return verb.is("conj") && sentence.child(verb, "cc") == null;
  }

  private void readNominal(Token noun) {
    for (Token child : sentence.children(noun)) {
      if (child.deprel().equals("nmod:poss")) {
        put("poss", child);
      } else if (child.is("compound") || child.is("amod")) {
        put("mod", child);
      } else if (child.is("nsubj") || (child.is("csubj") && !hasMark(child, "to"))) {
        put("subj", antecedent(child));
      } else if (child.is("case")) {
        put("case", child);
      } else if (child.is("acl")
          || child.is("ccomp")
          || child.is("xcomp")
          || ((child.is("advcl") || child.is("csubj")) && hasMark(child, "to"))) {
        String mark = mark(child);
        if (mark == null) {
          mark = !child.is("acl") || isContentClause(child) ? "that" : "acl";
        }
        put(mark, child);
      } else {
        readPreposition(child, false);
      }
    }
    for (Token child : sentence.children(noun)) {
      // "the sanctions imposed on Iran", "the ban that it has placed on exports"
      boolean authored = AUTHORING.contains(child.lemma()) && child.xpos().equals("VBN");
      if (child.is("acl") && (authored || LIGHT.contains(child.lemma()))) {
        Arguments done = new Arguments(sentence);
        for (Token complement : sentence.children(child, "obl")) {
          done.readPreposition(complement, false);
        }
        done.slots.forEach((slot, tokens) -> slots.putIfAbsent(slot, tokens));
      }
    }
    for (String slot : CIRCUMSTANCES) {
      // "talks in Accra with the rebels"
      for (Token complement : List.copyOf(get(slot))) {
        share(complement, PARTIES);
      }
    }
    for (String slot : List.of("by", "of", "on", "against", "between")) {
      for (Token complement : List.copyOf(get(slot))) {
        share(complement, SHARED);
      }
    }
    Token verb = sentence.head(noun);
    boolean from = !get("from").isEmpty() || !get("of").isEmpty() || !get("by").isEmpty();
    if (verb != null && verb.isVerbal() && noun.is("obl") && from) {
      if ("with".equals(sentence.caseOf(noun))) {
        put(HELPED, surfaceSubject(verb, 0));
      }
    }
    if (verb != null
        && verb.isVerbal()
        && noun.is("obl")
        && MEANWHILE.contains(String.valueOf(sentence.caseOf(noun)))) {
      put(MET, surfaceSubject(verb, 0));
    }
    if (verb != null && verb.isVerbal() && noun.is("obj")) {
      // "claimed responsibility for the attack", "gave Ukraine an ultimatum on trade".
      for (Token child : sentence.children(verb, "obl")) {
        String preposition = preposition(child);
        boolean after = child.index() > noun.index() && !child.is("obl:unmarked");
        if (preposition != null && after && get(preposition).isEmpty()) {
          put(preposition, antecedent(child));
        }
        if (preposition != null && after && CIRCUMSTANCES.contains(preposition)) {
          share(child, PARTIES);
        }
      }
    }
    if (verb != null && !verb.isVerbal() && sentence.child(verb, "cop") != null) {
      // "is in Oslo for talks": who is there takes part.
      boolean aim = AIMS.contains(String.valueOf(sentence.caseOf(noun)));
      Token subject = sentence.child(verb, "nsubj");
      if (aim && subject != null && (noun.is("obl") || noun.is("nmod"))) {
        put("subj", antecedent(subject));
      }
    }
    if (get("that").isEmpty()) {
      // "threats by the president that he would …": parsers hang the clause on the nearer noun.
      for (Token owner : sentence.children(noun, "nmod")) {
        for (Token clause : sentence.children(owner)) {
          boolean marked = hasMark(clause, "that") && sentence.child(clause, "nsubj") != null;
          if (clause.deprel().startsWith("acl") && (marked || isContentClause(clause))) {
            put("that", clause);
          }
        }
      }
    }
    // "won a promise to help": parsers hang the infinitive on the verb as often as on its object.
    Token head = sentence.head(noun);
    if (get("to").isEmpty() && noun.is("obj") && head != null && head.isVerbal()) {
      for (Token child : sentence.children(head)) {
        boolean clause = child.is("xcomp") || child.is("advcl");
        if (clause && child.index() > noun.index() && hasMark(child, "to")) {
          put("to", child);
        }
      }
    }
  }

  /**
   * Whether a clause that looks like a relative one is what its noun tells: in <i>the claim that
   * Chad blocked the deal</i> nothing is left open that <i>that</i> could stand for.
   */
  private boolean isContentClause(Token clause) {
    Token relative = sentence.child(clause, "obj");
    return relative != null
        && isRelative(relative)
        && relative.form().equals("that")
        && sentence.child(clause, "nsubj") != null
        && sentence.children(clause, "obj").size() > 1;
  }

  /** Fills slots that are still open with the prepositional phrases of a complement. */
  private void share(Token complement, Set<String> prepositions) {
    for (Token child : sentence.children(complement, "nmod")) {
      String preposition = sentence.caseOf(child);
      if (preposition != null
          && prepositions.contains(preposition)
          && get(preposition).stream().noneMatch(Token::isNoun)) {
        put(preposition, child);
      }
    }
  }

  /** <i>Handed over tons of equipment and medicines <b>to the ministry</b></i>. */
  private void shareFromWithin(Token object) {
    for (Token part : sentence.children(object)) {
      boolean content =
          part.is("conj")
              || (part.is("nmod") && WITHIN.contains(String.valueOf(sentence.caseOf(part))));
      if (content && part.isNoun()) {
        share(part, WHITHER);
        shareFromWithin(part);
      }
    }
  }

  private void readPreposition(Token child, boolean passive) {
    boolean nominal = child.is("obl") || child.is("nmod") || child.is("advcl");
    if (!nominal || child.deprel().endsWith(":unmarked")) {
      return;
    }
    String preposition = preposition(child);
    if (preposition == null || (preposition.equals("at") && MANNERS.contains(child.lemma()))) {
      return;
    }
    put(preposition, antecedent(child));
    if (preposition.equals("of") && isAfterOut(child)) {
      put("out of", antecedent(child));
    }
    if (passive && preposition.equals("by")) {
      put("subj", antecedent(child));
    }
  }

  /** The preposition of a complement; of <i>handed them over to</i> the one after the particle. */
  private @Nullable String preposition(Token complement) {
    List<Token> cases = sentence.children(complement, "case");
    String whole = sentence.caseOf(complement);
    boolean particle =
        cases.size() == 2 && SEPARATED.contains(cases.get(0).form()) && !"out of".equals(whole);
    if (cases.size() == 2 && cases.get(0).form().equals("from")) {
      return "from " + cases.get(1).form(); // "from around the consulate" is no sender
    }
    return particle ? cases.get(1).form() : whole;
  }

  /** <i>Pulled out of the talks</i>, where "out" is read as a part of the verb. */
  private boolean isAfterOut(Token noun) {
    Token preposition = sentence.child(noun, "case");
    return preposition != null
        && preposition.index() > 0
        && sentence.token(preposition.index() - 1).form().equals("out");
  }

  private String infinitiveSlot(Token clause) {
    if (clause.xpos().equals("VBG")) {
      return "ing";
    }
    return clause.isVerbal() ? "to" : "xcomp";
  }

  private boolean hasMark(Token clause, String word) {
    return word.equals(mark(clause));
  }

  /** The word that introduces a clause, {@code ing} for a bare participle, or null. */
  private @Nullable String mark(Token clause) {
    for (Token child : sentence.children(clause)) {
      if (child.is("mark") || (child.xpos().equals("TO") && child.is("aux"))) {
        return child.form().toLowerCase(Locale.ROOT);
      }
      if (child.is("case") && clause.xpos().equals("VBG")) {
        return child.form().toLowerCase(Locale.ROOT);
      }
    }
    return clause.xpos().equals("VBG") ? "ing" : null;
  }

  private @Nullable Token surfaceSubject(Token verb, int depth) {
    Token prefix = prefixOf(sentence, verb);
    if (prefix != null) {
      Token before = sentence.child(prefix, "compound");
      if (before != null && before.isNoun()) {
        return before;
      }
    }
    Token own = sentence.child(verb, "nsubj");
    if (own != null && !own.equals(prefix)) {
      return antecedent(own);
    }
    Token mistaken = subjectTakenForAdjunct(verb);
    if (mistaken == null) {
      mistaken = subjectTakenFromClause(verb);
    }
    if (mistaken != null) {
      return mistaken;
    }
    Token before = sentence.child(verb, "compound");
    if (before != null && before.isNoun() && FINITE.contains(verb.xpos())) {
      // "Ghana plans to send food": what stands before a finite verb is no part of a compound.
      return before;
    }
    Token head = sentence.head(verb);
    if (head == null || depth > 6) {
      return null;
    }
    if (verb.is("acl")) {
      Token clause = clauseOfAside(verb, head);
      if (clause != null) {
        return surfaceSubject(clause, depth + 1);
      }
      if (isRanked(sentence, verb)) {
        return bearer(head, depth + 1);
      }
      Token said = sentence.child(head, "nsubj");
      boolean behindComma = verb.index() > 0 && sentence.token(verb.index() - 1).form().equals(",");
      if (behindComma && said != null && sentence.child(head, "cop") != null) {
        return antecedent(said); // "Oman is a donor to Sudan, providing tents"
      }
      // "the plan to leave" has no subject, the headline "France to send doctors" has
      boolean headline = head.is("root") && head.xpos().startsWith("NNP");
      return hasMark(verb, "to") && !headline ? null : head;
    }
    if (!head.isVerbal()) {
      // "able to leave", "a member and left": the nominal predicate's subject.
      Token subject = sentence.child(head, "nsubj");
      if (subject == null && verb.is("conj") && sentence.child(verb, "cc") != null) {
        // "Police shot and killed": a verb that was taken for a noun.
        Token compound = sentence.child(head, "compound");
        return compound != null && head.is("root") ? compound : null;
      }
      return subject == null ? null : antecedent(subject);
    }
    if (verb.is("xcomp") || (verb.is("ccomp") && hasMark(verb, "to"))) {
      Token object = sentence.child(head, "obj");
      boolean subject =
          SUBJECT_CONTROL.contains(head.lemma())
              || BECOMING.contains(head.lemma())
              || isMessage(head, verb);
      if (object != null && !subject) {
        return antecedent(object);
      }
      Token number = head.lemma().equals("leave") ? sentence.child(head, "obl") : null;
      if (number != null && number.xpos().equals("CD") && number.index() < verb.index()) {
        return number; // "leaving around 202 injured"
      }
      return surfaceSubject(head, depth + 1);
    }
    if (verb.is("advcl") && OF_THE_OBJECT.contains(String.valueOf(mark(verb)))) {
      // "accused the army of burning", "kept the convoy from leaving": the object does it.
      Token object = sentence.child(head, "obj");
      if (object == null) {
        object = sentence.child(head, "nsubj:pass");
      }
      if (object == null && hasMark(verb, "for")) {
        object = blamed(head, verb);
      }
      if (object != null) {
        return antecedent(object);
      }
    }
    Token wished = verb.is("advcl") && hasMark(verb, "to") ? wishedOf(head, verb) : null;
    if (wished != null) {
      return wished;
    }
    if (isBesideModal(verb, head)) {
      Token above = sentence.head(head);
      return above == null ? null : surfaceSubject(above, depth + 1);
    }
    Token suffered = verb.is("advcl") ? sentence.child(head, "obj") : null;
    if (suffered != null && verb.xpos().equals("VBG") && SUFFERING.contains(head.lemma())) {
      return suffered; // "faced attacks, killing dozens"
    }
    if (verb.is("conj") || verb.is("advcl") || verb.is("parataxis")) {
      return surfaceSubject(head, depth + 1);
    }
    return null;
  }

  /**
   * In <i>called for <b>France</b> to send doctors</i> who is to do what is called for, or null.
   */
  private @Nullable Token wishedOf(Token call, Token infinitive) {
    for (Token child : sentence.children(call, "obl")) {
      boolean between = child.index() > call.index() && child.index() < infinitive.index();
      boolean mass = child.xpos().equals("NN") && sentence.child(child, "det") == null;
      boolean bare = mass && !BODIES.contains(child.lemma());
      if (between
          && !bare // "called for more training to fight crime"
          && "for".equals(sentence.caseOf(child))
          && FOR_TO.contains(call.lemma())) {
        return antecedent(child);
      }
    }
    return null;
  }

  /** In <i>lashed out at <b>Turkey</b> for shooting</i> who did what he is blamed for, or null. */
  private @Nullable Token blamed(Token blame, Token deed) {
    for (Token child : sentence.children(blame, "obl")) {
      boolean between = child.index() > blame.index() && child.index() < deed.index();
      if (between && BLAMED.contains(String.valueOf(sentence.caseOf(child)))) {
        return child;
      }
    }
    return null;
  }

  /**
   * Of whom a noun is said, where it is: <i>Ghana is, became the first country</i>; else itself.
   */
  private @Nullable Token bearer(Token noun, int depth) {
    Token subject = sentence.child(noun, "nsubj");
    if (subject != null) {
      return antecedent(subject);
    }
    Token verb = sentence.head(noun);
    if (verb == null || !verb.isVerbal() || noun.is("nsubj")) {
      return noun;
    }
    return BECOMING.contains(verb.lemma()) ? surfaceSubject(verb, depth) : noun;
  }

  /**
   * Whether an infinitive tells what one of a rank has done: <i>the first state to call for talks,
   * the only one to reject them</i>.
   */
  static boolean isRanked(Sentence sentence, Token infinitive) {
    Token head = sentence.head(infinitive);
    boolean to =
        sentence.children(infinitive).stream().anyMatch(child -> child.xpos().equals("TO"));
    if (head == null || !to) {
      return false;
    }
    boolean become = infinitive.is("xcomp") && BECOMING.contains(head.lemma());
    Token noun = become ? sentence.child(head, "obj") : infinitive.is("acl") ? head : null;
    if (noun == null) {
      return false;
    }
    return RANKS.contains(noun.lemma())
        || sentence.children(noun, "amod").stream()
            .anyMatch(child -> RANKS.contains(child.form().toLowerCase(Locale.ROOT)));
  }

  /** Whether an infinitive says what somebody was called, written or visited to be told. */
  static boolean isMessage(Token contact, Token infinitive) {
    return contact.isVerbal()
        && infinitive.index() > contact.index()
        && CONTACTS.contains(contact.lemma())
        && MESSAGES.contains(infinitive.lemma());
  }

  /**
   * In <i>said that it would help and proposed a meeting</i> the past cannot share the modal of the
   * clause that parsers like to hang it on: it goes with what was said.
   */
  private boolean isBesideModal(Token verb, Token first) {
    Token above = sentence.head(first);
    return verb.is("conj")
        && (verb.xpos().equals("VBD") || verb.xpos().equals("VBN"))
        && first.is("ccomp")
        && first.xpos().equals("VB")
        && above != null
        && above.isVerbal()
        && sentence.child(verb, "aux") == null
        && sentence.child(verb, "aux:pass") == null
        && sentence.children(first, "aux").stream().anyMatch(aux -> aux.xpos().equals("MD"));
  }

  /**
   * In <i>rammed a car into the wall of a house in Herat, killing two</i> parsers like to hang the
   * participle on the last noun: after a comma and a complement it goes with the clause.
   *
   * @return the verb of that clause, or null if the participle is the noun's own
   */
  private @Nullable Token clauseOfAside(Token participle, Token noun) {
    boolean aside =
        participle.xpos().equals("VBG")
            && participle.index() > 0
            && sentence.token(participle.index() - 1).form().equals(",")
            && participle.index() > noun.index();
    if (!aside) {
      return null;
    }
    Token at = noun;
    while (at != null && !at.isVerbal() && (at.is("nmod") || at.is("obl") || at.is("appos"))) {
      at = sentence.head(at);
    }
    // Of "a car packed with explosives" it is not the packing either.
    while (at != null && at.isVerbal() && at.deprel().equals("acl") && sentence.head(at) != null) {
      Token outer = sentence.head(at);
      while (outer != null && !outer.isVerbal()) {
        outer = sentence.head(outer);
      }
      at = outer;
    }
    return at != null && at.isVerbal() && !at.equals(participle) ? at : null;
  }

  /** For a relative pronoun the noun that it stands for; otherwise the token itself. */
  private Token antecedent(Token token) {
    if (!isRelative(token)) {
      return token;
    }
    for (Token at = sentence.head(token); at != null; at = sentence.head(at)) {
      if (at.deprel().equals("acl:relcl") || at.deprel().equals("acl")) {
        Token noun = bearerOf(token, personBefore(token, sentence.head(at)), at);
        return noun == null || isOfWholeClause(token, at, noun) ? token : scene(noun);
      }
    }
    return token;
  }

  /**
   * Of <i>Kim and Park, <b>who has</b> left</i> the last, and of what somebody is said to be (<i>he
   * is a liar and bully who has left</i>) he himself.
   */
  private @Nullable Token bearerOf(Token relative, @Nullable Token noun, Token verb) {
    if (noun == null || !relative.form().equals("who")) {
      return noun;
    }
    Token first = noun;
    for (Token up = sentence.head(first);
        first.is("conj") && up != null;
        up = sentence.head(first)) {
      first = up;
    }
    Token subject = sentence.child(first, "cop") == null ? null : sentence.child(first, "nsubj");
    if (subject != null && !subject.equals(relative) && !subject.xpos().startsWith("W")) {
      boolean person = subject.xpos().startsWith("NNP") || PERSONAL.contains(subject.lemma());
      return person ? subject : noun;
    }
    Token aux = sentence.child(verb, "aux");
    boolean one = (aux == null ? verb : aux).xpos().equals("VBZ");
    Token last = noun;
    for (Token conjunct : sentence.children(noun, "conj")) {
      last = conjunct.index() < relative.index() && conjunct.isNoun() ? conjunct : last;
    }
    return one ? last : noun;
  }

  /** In <i>the bank's help for Ana Reyes, who said</i> the person named right before. */
  private @Nullable Token personBefore(Token relative, @Nullable Token noun) {
    int before = relative.index() - 1;
    if (noun == null || !relative.form().equals("who") || before < 1) {
      return noun;
    }
    Token last = sentence.token(before);
    last = last.form().equals(",") ? sentence.token(before - 1) : last;
    if (last.name() != NameType.PERSON || noun.name() == NameType.PERSON) {
      return noun;
    }
    Token name = last;
    for (Token up = sentence.head(name);
        up != null && up.name() == NameType.PERSON && (name.is("flat") || name.is("compound"));
        up = sentence.head(name)) {
      name = up;
    }
    return sentence.dominates(noun, name) ? name : noun;
  }

  /** In <i>most were locals, which proves the claim</i> the verb agrees with no noun before it. */
  private static boolean isOfWholeClause(Token relative, Token verb, Token noun) {
    return relative.form().equals("which")
        && verb.xpos().equals("VBZ")
        && (noun.xpos().equals("NNS") || noun.xpos().equals("NNPS"));
  }

  /** In <i>an attack in Lyon, which killed two</i> the attack did, not the town. */
  private Token scene(Token noun) {
    Token head = sentence.head(noun);
    boolean where = CIRCUMSTANCES.contains(String.valueOf(sentence.caseOf(noun)));
    boolean place =
        (noun.is("nmod") && where && noun.xpos().startsWith("NNP"))
            || (noun.is("appos") && noun.name() == NameType.PLACE);
    return place && head != null && head.isNoun() ? scene(head) : noun;
  }

  /**
   * Whether a noun is the antecedent's own, so that the clause lacks nothing: <i>whose leaders</i>.
   */
  private boolean isOfRelative(Token noun) {
    return sentence.children(noun, "nmod:poss").stream()
        .anyMatch(owner -> owner.xpos().equals("WP$"));
  }

  private static boolean isRelative(Token token) {
    return token.xpos().equals("WDT") || token.xpos().equals("WP");
  }

  /** Parsers like to take <i>the opposition called for calm</i> for a noun with a participle. */
  private static boolean isNeverPassive(Sentence sentence, Token verb) {
    List<String> prepositions = NEVER_PASSIVE.get(verb.lemma());
    if (prepositions == null
        || sentence.child(verb, "obj") != null
        || sentence.child(verb, "obl:agent") != null) {
      return false;
    }
    return prepositions.isEmpty()
        || sentence.children(verb).stream()
            .anyMatch(child -> prepositions.contains(String.valueOf(sentence.caseOf(child))));
  }

  /** In <i>test-fired a missile</i> the noun that makes one verb with what follows it, or null. */
  static @Nullable Token prefixOf(Sentence sentence, Token verb) {
    if (verb.index() < 2 || !verb.isVerbal()) {
      return null;
    }
    Token hyphen = sentence.token(verb.index() - 1);
    Token prefix = sentence.token(verb.index() - 2);
    boolean joined =
        hyphen.form().equals("-") && prefix.end() == hyphen.begin() && hyphen.end() == verb.begin();
    return joined && prefix.isNoun() ? prefix : null;
  }

  /**
   * The "has" of which a participle is the verb, though it was taken for an adjective of the
   * object: <i>has frozen talks</i>; or null.
   */
  static @Nullable Token perfectOf(Sentence sentence, Token participle) {
    Token object = sentence.head(participle);
    if (!participle.xpos().equals("VBN")
        || !participle.is("amod")
        || participle.index() == 0
        || object == null
        || !object.is("obj")) {
      return null;
    }
    Token has = sentence.token(participle.index() - 1);
    boolean governs = object.head() == has.index();
    return governs && has.isVerbal() && has.lemma().equals("have") ? has : null;
  }

  /** Whether a verb is passive: by its auxiliary, or as a bare past participle. */
  static boolean isPassive(Sentence sentence, Token verb) {
    Token be = sentence.child(verb, "aux:pass");
    if (be != null) {
      // "who's called for talks, which he's condemned" has the perfect
      boolean has = be.form().equals("'s") || be.form().equals("’s");
      return !(has && (isNeverPassive(sentence, verb) || sentence.child(verb, "obj") != null));
    }
    if (verb.xpos().equals("VBD") || isNeverPassive(sentence, verb)) {
      return false;
    }
    if (sentence.child(verb, "nsubj:pass") != null) {
      return true;
    }
    if (!verb.xpos().equals("VBN")) {
      return false;
    }
    if (sentence.child(verb, "cop") != null) {
      return true;
    }
    for (Token child : sentence.children(verb)) {
      if (child.is("aux") && (child.lemma().equals("have") || child.lemma().equals("’ve"))) {
        return false;
      }
    }
    if (verb.is("acl")) {
      return !verb.deprel().equals("acl:relcl") || sentence.child(verb, "nsubj") == null;
    }
    Token head = sentence.head(verb);
    if (verb.is("conj") && head != null && head.isVerbal()) {
      return sentence.child(verb, "nsubj") == null && isPassive(sentence, head);
    }
    return (verb.is("advcl") || verb.is("xcomp")) && sentence.child(verb, "obj") == null;
  }
}
