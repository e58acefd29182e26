package org.dragoman.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The syntactic slots of a predicate and the words that fill them, the same for active and passive,
 * for main, relative, reduced and infinitive clauses; see {@link Frame} for the names of the slots.
 */
final class Arguments {

  /** Verbs that only say that what their noun tells of was done. */
  private static final Set<String> LIGHT =
      Set.of("impose", "place", "put", "slap", "levy", "launch", "make", "conduct", "carry");

  /** Verbs of who a writing or demand is by: <i>an appeal filed by lawyers</i>. */
  private static final Set<String> AUTHORING =
      Set.of("file", "lodge", "submit", "propose", "seek", "bring", "present", "issue", "raise");

  /** Verbs of giving something a name: <i>condemned what it called an invasion</i>. */
  private static final Set<String> CALLING = Set.of("call", "describe", "term", "label", "dub");

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
          "cost",
          "fine");

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

  /** In <i>at the request of France</i> nothing is done to France. */
  private static final Set<String> MANNERS =
      Set.of("request", "invitation", "behest", "insistence", "urging", "expense", "instigation");

  /** Prepositions of what somebody is somewhere for. */
  private static final Set<String> AIMS = Set.of("for", "on");

  /** Prepositions of what an act is turned to. */
  private static final Set<String> TARGETED = Set.of("on", "against");

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

  /** What is done with troops that one has somewhere. */
  private static final Set<String> DEPLOYED =
      Set.of("station", "deploy", "base", "post", "garrison");

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
  private final Antecedents antecedents;
  private final Subjects subjects;

  private Arguments(Sentence sentence) {
    this.sentence = sentence;
    this.antecedents = new Antecedents(sentence);
    this.subjects = new Subjects(sentence, antecedents);
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

  private void put(String slot, @Nullable Token filler) {
    Token token = filler == null ? null : called(filler);
    if (token != null) {
      List<Token> filled = slots.computeIfAbsent(slot, s -> new ArrayList<>(1));
      if (!filled.contains(token)) {
        filled.add(token);
      }
    }
  }

  /** Of <i>condemned what it called an <b>invasion</b></i> what it was called. */
  private Token called(Token what) {
    Token clause = what.form().equals("what") ? sentence.child(what, "acl:relcl") : null;
    if (clause == null || !CALLING.contains(clause.lemma())) {
      return what;
    }
    Token name = sentence.child(clause, "obj");
    Token predicate = sentence.child(clause, "xcomp");
    return name != null && name.isNoun() ? name : predicate != null ? predicate : what;
  }

  private void readVerb(Token verb) {
    Token perfect = VerbForms.perfectOf(sentence, verb);
    if (perfect != null) {
      put("subj", subjects.of(perfect));
      Token object = sentence.head(verb);
      put("obj", object);
      if (object != null) {
        share(object, SHARED_BY_OBJECT);
        shareFromWithin(object);
      }
      return;
    }
    Token mistaken = subjects.takenForAdjunct(verb);
    boolean passive = mistaken == null && VerbForms.isPassive(sentence, verb);
    boolean endowed =
        passive && GIVING.contains(verb.lemma()) && sentence.child(verb, "obj") != null;
    String undergoing = endowed ? "iobj" : "obj"; // "donors were granted access"
    put(passive ? undergoing : "subj", mistaken == null ? subjects.of(verb) : mistaken);
    Token noun = sentence.head(verb);
    if (passive && noun != null && DEPLOYED.contains(verb.lemma()) && verb.is("acl")) {
      Token has = sentence.head(noun);
      if (has != null && noun.is("obj") && has.lemma().equals("have")) {
        put("subj", subjects.of(has)); // "Ghana has troops stationed in Togo"
      }
    }
    Token prefix = VerbForms.prefixOf(sentence, verb);
    if (prefix != null && !get("subj").isEmpty()) {
      put("subj", prefix); // in "the Russian air force test-fired" the state hangs on the prefix
    }
    List<Token> objects = sentence.children(verb, "obj");
    for (Token child : sentence.children(verb)) {
      if (child.is("obj") && objects.size() > 1 && child.equals(objects.get(0))) {
        // Of two objects the first is whom it is given to.
        put("iobj", antecedents.of(child));
      } else if (child.is("obj")) {
        put("obj", antecedents.of(beatenOutOf(child)));
      } else if (child.is("iobj")) {
        put("iobj", antecedents.of(child));
      } else if (child.is("xcomp")
          || (child.deprel().equals("acl") && VerbForms.hasMark(sentence, child, "to"))) {
        // "is opposed to talks" is read as an infinitive.
        put(
            child.isNoun() && VerbForms.hasMark(sentence, child, "to")
                ? "to"
                : infinitiveSlot(child),
            child);
      } else if (child.is("ccomp")) {
        put(VerbForms.hasMark(sentence, child, "to") ? "to" : "that", child);
      } else if (child.is("advcl")) {
        String mark = VerbForms.mark(sentence, child);
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
                && VerbForms.isParticle(verb, between)
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
    if (get("obj").isEmpty() && !passive) {
      put("obj", sharedObject(verb));
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
          String mark = String.valueOf(VerbForms.mark(sentence, child));
          if ((mark.equals("to") || Subjects.OF_THE_OBJECT.contains(mark)) && get(mark).isEmpty()) {
            put(mark, child);
          } else if (get("that").isEmpty() && VerbForms.hasMark(sentence, child, "that")) {
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
    for (String slot : Antecedents.CIRCUMSTANCES) {
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
      if (subject != null
          && !Antecedents.isRelative(subject)
          && !antecedents.isOfRelative(subject)) {
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
      String mark = VerbForms.mark(sentence, clause);
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
    boolean anybody = verb.lemma().equals("fine"); // "fined the activist 500 roubles"
    if (first == null || !(anybody || first.xpos().equals("NNP") || first.xpos().equals("NNS"))) {
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

  private void readNominal(Token noun) {
    for (Token child : sentence.children(noun)) {
      if (child.deprel().equals("nmod:poss")) {
        put("poss", child);
      } else if (child.is("compound") || child.is("amod")) {
        put("mod", child);
      } else if (child.is("nsubj")
          || (child.is("csubj") && !VerbForms.hasMark(sentence, child, "to"))) {
        put("subj", antecedents.of(child));
      } else if (child.is("case")) {
        put("case", child);
      } else if (child.is("acl")
          || child.is("ccomp")
          || child.is("xcomp")
          || ((child.is("advcl") || child.is("csubj"))
              && VerbForms.hasMark(sentence, child, "to"))) {
        String mark = VerbForms.mark(sentence, child);
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
    for (String slot : Antecedents.CIRCUMSTANCES) {
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
        put(HELPED, subjects.of(verb));
      }
    }
    if (verb != null
        && verb.isVerbal()
        && noun.is("obl")
        && MEANWHILE.contains(String.valueOf(sentence.caseOf(noun)))) {
      put(MET, subjects.of(verb));
    }
    if (verb != null && verb.isVerbal() && noun.is("obj")) {
      // "claimed responsibility for the attack", "gave Ukraine an ultimatum on trade".
      for (Token child : sentence.children(verb, "obl")) {
        String preposition = preposition(child);
        boolean after = child.index() > noun.index() && !child.is("obl:unmarked");
        if (preposition != null && after && get(preposition).isEmpty()) {
          put(preposition, antecedents.of(child));
          if (TARGETED.contains(preposition)) {
            share(child, SHARED); // "condemned an attack on a convoy by rebels"
          }
        }
        if (preposition != null && after && Antecedents.CIRCUMSTANCES.contains(preposition)) {
          share(child, PARTIES);
        }
      }
    }
    if (verb != null && !verb.isVerbal() && sentence.child(verb, "cop") != null) {
      // "is in Oslo for talks": who is there takes part.
      boolean aim = AIMS.contains(String.valueOf(sentence.caseOf(noun)));
      Token subject = sentence.child(verb, "nsubj");
      if (aim && subject != null && (noun.is("obl") || noun.is("nmod"))) {
        put("subj", antecedents.of(subject));
      }
    }
    if (get("that").isEmpty()) {
      // "threats by the president that he would …": parsers hang the clause on the nearer noun.
      for (Token owner : sentence.children(noun, "nmod")) {
        for (Token clause : sentence.children(owner)) {
          boolean marked =
              VerbForms.hasMark(sentence, clause, "that")
                  && sentence.child(clause, "nsubj") != null;
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
        if (clause && child.index() > noun.index() && VerbForms.hasMark(sentence, child, "to")) {
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
        && Antecedents.isRelative(relative)
        && relative.form().equals("that")
        && sentence.child(clause, "nsubj") != null
        && sentence.children(clause, "obj").size() > 1;
  }

  /** Fills slots that are still open with the prepositional phrases of a complement. */
  private void share(Token complement, Set<String> prepositions) {
    for (Token child : sentence.children(complement)) {
      String preposition = sentence.caseOf(child);
      boolean own = child.is("nmod") || (complement.isNoun() && child.is("obl"));
      if (own
          && preposition != null
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
    put(preposition, antecedents.of(child));
    if (preposition.equals("of") && isAfterOut(child)) {
      put("out of", antecedents.of(child));
    }
    if (passive && preposition.equals("by")) {
      put("subj", antecedents.of(child));
    }
  }

  /** The preposition of a complement; of <i>handed them over to</i> the one after the particle. */
  private @Nullable String preposition(Token complement) {
    List<Token> cases = sentence.children(complement, "case");
    String whole = sentence.caseOf(complement);
    boolean particle =
        cases.size() == 2
            && VerbForms.SEPARATED.contains(cases.get(0).form())
            && !"out of".equals(whole);
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

  /** In <i><b>beat</b> and detained the marchers</i> whom both verbs are about; else null. */
  private @Nullable Token sharedObject(Token verb) {
    int next = verb.index() + 2;
    Token second = next < sentence.size() ? sentence.token(next) : verb;
    boolean together =
        second.is("conj")
            && second.head() == verb.index()
            && second.isVerbal()
            && sentence.child(second, "nsubj") == null
            && sentence.token(next - 1).is("cc");
    return together ? sentence.child(second, "obj") : null;
  }
}
