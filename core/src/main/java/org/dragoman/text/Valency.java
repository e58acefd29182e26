package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.language.Features;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Hangs on a verb what the verb asks for, where the parser took it for a part of the object:
 * <i>accused the police <b>of bias</b></i> tells what the police are accused of, not whose police
 * they are, and <i>told the crowd <b>he would return</b></i> what the crowd heard, not which crowd.
 * So it does with a subject that was joined to the object before it: <i>denied the charge, and
 * <b>its leader</b> said …</i>, and with an object that is counted: <i>killed <b>at least nine
 * soldiers</b>, sentenced to death <b>12 members</b></i>. Letters in brackets behind a name are its abbreviation, whatever word they look
 * like: <i>World Health Organization (WHO)</i>.
 */
final class Valency {

  /** Verbs that say of what somebody is guilty, free or bereft. */
  private static final Set<String> OF =
      Set.of(
          "accuse", "acquit", "convict", "suspect", "absolve", "clear", "deprive", "rob", "strip",
          "rid", "cleanse");

  private static final Set<String> BEREFT = Set.of("deprive", "rob", "strip", "rid");

  /** Verbs that somebody is told something by. */
  private static final Set<String> TELL =
      Set.of("tell", "assure", "inform", "warn", "remind", "notify", "advise", "convince");

  /** Verbs whose infinitive says what somebody means to do. */
  private static final Set<String> PROMISE =
      Set.of("agree", "promise", "pledge", "vow", "swear", "threaten", "refuse", "decide");

  /** Verbs of coming together, which have no object. */
  private static final Set<String> CROWDING =
      Set.of(
          "rally", "gather", "march", "protest", "demonstrate", "assemble", "mass", "camp",
          "chant", "converge", "clash", "explode", "wait", "stand");

  private static final Pattern TIME =
      Pattern.compile("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|tonight");

  private static final Set<String> AMOUNTS =
      Set.of("hundred", "thousand", "million", "billion", "dozen", "score", "lot", "plenty");

  private static final Set<String> OUTSIDE = Set.of("outside", "inside", "opposite");

  /** Verbs that are not told of without whom they were done to. */
  private static final Set<String> UNDERGONE =
      Set.of(
          "extradite", "execute", "deport", "sentence", "charge", "jail", "detain", "imprison",
          "fine", "expel", "kill", "arrest", "convict", "release", "behead", "torture", "transfer",
          "suspend", "remove", "dismiss", "injure", "wound", "indict", "acquit", "ban", "replace");

  private static final Set<String> TIMES =
      Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade");

  private static final Set<String> BEFORE_AND_AFTER =
      Set.of("after", "before", "later", "ago", "earlier");

  private static final Set<String> SENTENCE = Set.of("sentence", "condemn");

  private static final Set<String> PENALTIES = Set.of("death", "life", "prison");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  /** Bodies that people are members of, though they need no article. */
  private static final Set<String> BODIES =
      Set.of("parliament", "congress", "government", "state", "staff", "council", "police");

  private Valency() {}

  /** The sentence with such phrases on their verbs; the same one if there are none. */
  static Sentence heeded(Sentence sentence) {
    List<Token> tokens = null;
    for (int i = 2; i + 1 < sentence.size(); i++) {
      if (isAbbreviation(sentence, i)) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        tokens.set(i, abbreviation(sentence, i));
      }
    }
    for (Token verb : sentence.tokens()) {
      Token moment = TIMES.contains(verb.lemma()) ? spoilt(sentence, verb) : null;
      if (moment != null) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        tokens.set(moment.index(), moment.attached(verb.head(), verb.deprel()));
        tokens.set(verb.index(), verb.attached(verb.head(), "obl:unmarked"));
        for (Token preposition : sentence.children(verb, "case")) {
          tokens.set(preposition.index(), preposition.attached(moment.index(), "case"));
        }
      }
      if (Moods.isMood(verb) && sentence.child(verb, "expl") != null) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        withMood(sentence, verb, tokens);
      }
      if (!verb.isVerbal()) {
        continue;
      }
      Token doubled = doubled(sentence, verb);
      if (doubled != null) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        tokens.set(doubled.index(), doubled.attached(doubled.index() + 1, "compound"));
      }
      Token reported = verb.lemma().equals("say") ? reported(sentence, verb) : null;
      if (reported != null) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        Token doer = sentence.token(reported.head());
        tokens.set(reported.index(), past(reported).attached(verb.index(), "ccomp"));
        tokens.set(doer.index(), doer.attached(reported.index(), "nsubj"));
        continue;
      }
      Token quoted = verb.lemma().equals("say") ? swapped(sentence, verb) : null;
      if (quoted != null) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        unswap(sentence, verb, quoted, tokens);
      }
      Token where = CROWDING.contains(verb.lemma()) ? where(sentence, verb) : null;
      if (where != null) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        Token before = sentence.token(where.index() - 1);
        tokens.set(where.index(), where.attached(verb.index(), "obl"));
        tokens.set(before.index(), before.attached(where.index(), "case"));
      }
      Token undergoer = undergoer(sentence, verb);
      if (undergoer != null) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        tokens.set(verb.index(), participle(verb).attached(undergoer.index(), "acl"));
        continue;
      }
      if (isPassiveToo(sentence, verb)) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        tokens.set(verb.index(), participle(verb));
        continue;
      }
      Token promised = PROMISE.contains(verb.lemma()) ? promised(sentence, verb) : null;
      if (promised != null) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        tokens.set(promised.index(), promised.attached(verb.index(), "xcomp"));
        withPartner(sentence, verb, promised, tokens);
      }
      Token counted = counted(sentence, verb);
      if (counted != null) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        tokens.set(counted.index(), counted.attached(verb.index(), "obj"));
      }
      Token sentenced = SENTENCE.contains(verb.lemma()) ? sentenced(sentence, verb) : null;
      if (sentenced != null) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        withSentence(sentence, verb, sentenced, tokens);
      }
      Token speaker = speaker(sentence, verb);
      if (speaker != null) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        withSpeakers(sentence, verb, speaker, tokens);
        continue;
      }
      Token subject = subject(sentence, verb);
      if (subject != null) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        tokens.set(subject.index(), subject.attached(verb.index(), "nsubj"));
      }
      Token told = TELL.contains(verb.lemma()) ? told(sentence, verb) : null;
      if (told != null) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        tokens.set(told.index(), told.attached(verb.index(), "ccomp"));
      }
      if (!OF.contains(verb.lemma())) {
        continue;
      }
      for (Token object : sentence.children(verb)) {
        boolean undergoes = object.is("obj") || object.deprel().equals("nsubj:pass");
        if (!undergoes) {
          continue;
        }
        for (Token charge : sentence.children(object)) {
          boolean bereft = BEREFT.contains(verb.lemma()) && isOwn(sentence, charge);
          if (object.index() > verb.index() && (bereft || isCharge(sentence, charge))) {
            tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
            tokens.set(charge.index(), charge.attached(verb.index(), "obl"));
          }
        }
      }
    }
    return tokens == null ? sentence : new Sentence(tokens);
  }

  /**
   * <i>Was charged in Rome and <b>extradited</b> to Chad</i>: what needs an object and has none is
   * passive as the verb before it is.
   */
  private static boolean isPassiveToo(Sentence sentence, Token verb) {
    Token first = sentence.head(verb);
    return verb.is("conj")
        && verb.xpos().equals("VBD")
        && verb.form().endsWith("ed")
        && UNDERGONE.contains(verb.lemma())
        && first != null
        && sentence.child(first, "aux:pass") != null
        && sentence.children(verb).stream()
            .noneMatch(
                child ->
                    child.deprel().startsWith("nsubj")
                        || child.deprel().startsWith("aux")
                        || child.is("obj"));
  }

  /** <i>Agreed with Chad <b>to exchange</b> prisoners</i>: that is what was agreed, no aim. */
  private static @Nullable Token promised(Sentence sentence, Token verb) {
    if (sentence.child(verb, "xcomp") != null
        || sentence.child(verb, "ccomp") != null
        || sentence.child(verb, "obj") != null) {
      return null;
    }
    for (Token clause : sentence.children(verb, "advcl")) {
      boolean infinitive =
          clause.xpos().equals("VB")
              && sentence.children(clause, "mark").stream()
                  .anyMatch(mark -> mark.form().equals("to"));
      if (infinitive && clause.index() > verb.index()) {
        return clause;
      }
    }
    return null;
  }

  /** <i>Agreed <b>with Chad</b> to talk</i>, where the preposition was hung on the clause. */
  private static void withPartner(
      Sentence sentence, Token verb, Token clause, List<Token> tokens) {
    for (Token with : sentence.children(clause, "mark")) {
      Token partner = with.index() + 1 < sentence.size() ? sentence.token(with.index() + 1) : with;
      boolean partnered =
          with.form().equals("with") && partner.is("obl") && partner.head() == verb.index();
      if (partnered) {
        tokens.set(with.index(), with.attached(partner.index(), "case"));
      }
    }
  }

  /**
   * <i>Freed a blogger, <b>arrested</b> last week</i>: who was freed, not who freed him; null if a
   * verb is no such participle.
   */
  private static @Nullable Token undergoer(Sentence sentence, Token verb) {
    Token above = sentence.head(verb);
    boolean loose =
        verb.is("advcl")
            || verb.is("parataxis")
            || (verb.is("conj") && sentence.child(verb, "cc") == null);
    if (!loose
        || above == null
        || above.index() > verb.index()
        || verb.index() < 2
        || !UNDERGONE.contains(verb.lemma())
        || !verb.form().endsWith("ed")
        || !sentence.token(verb.index() - 1).form().equals(",")) {
      return null;
    }
    boolean full =
        sentence.children(verb).stream()
            .anyMatch(
                child ->
                    child.deprel().startsWith("nsubj")
                        || child.deprel().startsWith("aux")
                        || child.is("mark")
                        || child.is("obj"));
    Token object = sentence.child(above, "obj");
    return full || object == null || end(sentence, object) != verb.index() - 2 ? null : object;
  }

  /** The first of two objects side by side that are one: <i>suspended <b>arms</b> exports</i>. */
  private static @Nullable Token doubled(Sentence sentence, Token verb) {
    List<Token> objects = sentence.children(verb, "obj");
    if (objects.size() != 2) {
      return null;
    }
    Token first = objects.get(0);
    Token second = objects.get(1);
    boolean common = first.xpos().equals("NNS") || first.xpos().equals("NN");
    boolean apart =
        TIME.matcher(second.form()).matches()
            || AMOUNTS.contains(second.lemma())
            || sentence.children(second).stream().anyMatch(child -> child.is("det"));
    return common && !apart && second.isNoun() && second.index() == first.index() + 1
        ? first
        : null;
  }

  /**
   * What is said, if it was taken for a participle: <i>The army <b>released</b> ten rebels, the UN
   * said</i>, where the verb of saying would have two subjects; else null.
   */
  private static @Nullable Token reported(Sentence sentence, Token verb) {
    List<Token> subjects = sentence.children(verb, "nsubj");
    if (subjects.size() != 2 || subjects.get(1).index() != verb.index() - 1) {
      return null;
    }
    for (Token said : sentence.children(subjects.get(0), "acl")) {
      boolean active =
          said.xpos().equals("VBN")
              && said.index() > subjects.get(0).index()
              && sentence.child(said, "obj") != null;
      if (active) {
        return said;
      }
    }
    return null;
  }

  /**
   * What is said, if the verb of saying and it have each other's subject: <i>A bomb killed two
   * soldiers, <b>officials said</b></i>; else null.
   */
  private static @Nullable Token swapped(Sentence sentence, Token verb) {
    Token said = sentence.child(verb, "ccomp");
    Token subject = sentence.child(verb, "nsubj");
    Token speaker = said == null ? null : sentence.child(said, "nsubj");
    return speaker != null
            && subject != null
            && speaker.index() == verb.index() - 1
            && subject.index() < said.index()
            && said.index() < speaker.index()
            && sentence.first(speaker) > 0
            && sentence.token(sentence.first(speaker) - 1).form().equals(",")
        ? said
        : null;
  }

  private static void unswap(Sentence sentence, Token verb, Token said, List<Token> tokens) {
    Token subject = sentence.child(verb, "nsubj");
    Token speaker = sentence.child(said, "nsubj");
    if (subject != null && speaker != null) {
      tokens.set(subject.index(), subject.attached(said.index(), "nsubj"));
      tokens.set(speaker.index(), speaker.attached(verb.index(), "nsubj"));
    }
  }

  /** <i>Rallied outside <b>parliament</b></i>, read as if it were an outside parliament. */
  private static @Nullable Token where(Sentence sentence, Token verb) {
    Token place = sentence.child(verb, "obj");
    if (place == null || place.index() < 2) {
      return null;
    }
    Token before = sentence.token(place.index() - 1);
    boolean outside =
        OUTSIDE.contains(before.form())
            && before.head() == place.index()
            && (before.is("amod") || before.is("case"));
    return outside && before.index() == verb.index() + 1 ? place : null;
  }

  /** Where a noun's phrase ends, marks of punctuation apart. */
  private static int end(Sentence sentence, Token noun) {
    int end = noun.index();
    for (Token child : sentence.children(noun)) {
      end = child.isPunctuation() ? end : Math.max(end, sentence.last(child));
    }
    return end;
  }

  private static Token participle(Token verb) {
    return tagged(verb, "VBN");
  }

  private static Token past(Token verb) {
    return tagged(verb, "VBD");
  }

  private static Token tagged(Token verb, String tag) {
    return new Token(
        verb.index(),
        verb.begin(),
        verb.end(),
        verb.form(),
        verb.lemma(),
        verb.upos(),
        tag,
        verb.features(),
        verb.head(),
        verb.deprel(),
        verb.confidence(),
        verb.name());
  }

  /**
   * Whoever was taken for a part of a time behind them: <i>removed <b>President Silva</b> hours
   * after he …</i>; else null.
   */
  private static @Nullable Token spoilt(Sentence sentence, Token time) {
    int next = time.index() + 1;
    Token name = sentence.child(time, "compound");
    boolean relative =
        next < sentence.size() && BEFORE_AND_AFTER.contains(sentence.token(next).form());
    boolean object = time.is("obj") || time.is("obl") || time.deprel().startsWith("nsubj");
    return relative
            && object
            && name != null
            && name.xpos().startsWith("NNP")
            && sentence.child(time, "nummod") == null
        ? name
        : null;
  }

  /** <i>Said <b>it</b> was ready to talk</i>: it is somebody, and talking is what it is ready for. */
  private static void withMood(Sentence sentence, Token adjective, List<Token> tokens) {
    for (Token child : sentence.children(adjective)) {
      if (child.is("expl") && child.form().equalsIgnoreCase("it")) {
        tokens.set(child.index(), child.attached(adjective.index(), "nsubj"));
      } else if (child.is("csubj") && child.index() > adjective.index()) {
        tokens.set(child.index(), child.attached(adjective.index(), "xcomp"));
      }
    }
  }

  /** Whether letters in brackets behind a name were taken for a pronoun or the like. */
  private static boolean isAbbreviation(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return sentence.token(i - 1).form().equals("(")
        && sentence.token(i + 1).form().equals(")")
        && token.form().length() > 1
        && token.form().chars().allMatch(Character::isUpperCase)
        && !token.isNoun()
        && token.head() >= 0
        && sentence.children(token).stream().allMatch(Token::isPunctuation)
        && sentence.token(i - 2).xpos().startsWith("NNP");
  }

  private static Token abbreviation(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return new Token(
        i,
        token.begin(),
        token.end(),
        token.form(),
        token.form(),
        "PROPN",
        "NNP",
        Features.NONE,
        i - 2,
        "appos",
        token.confidence(),
        sentence.token(i - 2).name());
  }

  /**
   * The object whose <i>at least</i> was taken for a preposition of its own: <i>killed <b>at
   * least</b> nine soldiers</i>; else null.
   */
  private static @Nullable Token counted(Sentence sentence, Token verb) {
    if (sentence.child(verb, "obj") != null || sentence.child(verb, "aux:pass") != null) {
      return null;
    }
    for (Token noun : sentence.children(verb, "obl")) {
      Token number = sentence.child(noun, "nummod");
      boolean bare = sentence.child(noun, "case") == null && noun.index() > verb.index();
      if (bare && number != null && sentence.first(noun) == verb.index() + 1) {
        String first = sentence.token(verb.index() + 1).form();
        String next = sentence.token(verb.index() + 2).form();
        if (first.equals("at") && (next.equals("least") || next.equals("most"))) {
          return noun;
        }
      }
    }
    return null;
  }

  /**
   * Who is sentenced, if the parser counted them to the sentence: <i>sentenced to death <b>12
   * members</b> of the group</i>; else null.
   */
  private static @Nullable Token sentenced(Sentence sentence, Token verb) {
    if (sentence.child(verb, "obj") != null || sentence.child(verb, "aux:pass") != null) {
      return null;
    }
    for (Token noun : sentence.children(verb, "obl")) {
      Token penalty = sentence.child(noun, "compound");
      Token number = sentence.child(noun, "nummod");
      boolean before =
          penalty != null
              && PENALTIES.contains(penalty.lemma())
              && number != null
              && penalty.index() < number.index();
      if (before && "to".equals(sentence.caseOf(noun))) {
        return noun;
      }
    }
    return null;
  }

  private static void withSentence(
      Sentence sentence, Token verb, Token sentenced, List<Token> tokens) {
    Token penalty = sentence.child(sentenced, "compound");
    if (penalty == null) {
      return;
    }
    tokens.set(sentenced.index(), sentenced.attached(verb.index(), "obj"));
    tokens.set(penalty.index(), penalty.attached(verb.index(), "obl"));
    for (Token to : sentence.children(sentenced, "case")) {
      tokens.set(to.index(), to.attached(penalty.index(), "case"));
    }
  }

  /**
   * The first of two that are told of together right before <i>said</i>, if the parser joined them
   * to what is said: <i>killing ten civilians, <b>medics</b> and residents said</i>; else null.
   */
  private static @Nullable Token speaker(Sentence sentence, Token verb) {
    boolean spoken =
        sentence.children(verb, "nsubj").stream().anyMatch(subject -> !subject.isVerbal());
    if (!verb.lemma().equals("say") || !FINITE.contains(verb.xpos()) || spoken) {
      return null;
    }
    Token second = verb.index() > 0 ? sentence.token(verb.index() - 1) : verb;
    Token and = second.isNoun() && second.is("conj") ? sentence.child(second, "cc") : null;
    Token first = and == null || and.index() == 0 ? null : sentence.token(and.index() - 1);
    if (first == null || !first.isNoun() || !first.is("conj")) {
      return null;
    }
    int comma = begin(sentence, first) - 1;
    return comma > 0 && sentence.token(comma).form().equals(",") ? first : null;
  }

  private static void withSpeakers(Sentence sentence, Token verb, Token first, List<Token> tokens) {
    Token second = sentence.token(verb.index() - 1);
    tokens.set(first.index(), first.attached(verb.index(), "nsubj"));
    tokens.set(second.index(), second.attached(first.index(), "conj"));
    for (Token clause : sentence.children(verb, "nsubj")) {
      tokens.set(clause.index(), clause.attached(verb.index(), "ccomp"));
    }
  }

  /**
   * The noun between a conjunction that hangs on a finite verb without subject and that verb, if it
   * was joined to something else; else null.
   */
  private static @Nullable Token subject(Sentence sentence, Token verb) {
    if (!verb.is("conj")
        || !FINITE.contains(verb.xpos())
        || sentence.child(verb, "nsubj") != null) {
      return null;
    }
    Token and = sentence.child(verb, "cc");
    if (and == null && verb.index() > 0) {
      return isOther(sentence, sentence.token(verb.index() - 1))
          ? sentence.token(verb.index() - 1)
          : null;
    }
    if (and == null || and.index() + 1 >= verb.index()) {
      return null;
    }
    for (int i = and.index() + 1; i < verb.index(); i++) {
      Token noun = sentence.token(i);
      boolean joined =
          noun.isNoun()
              && noun.is("conj")
              && noun.head() < and.index()
              && sentence.child(noun, "cc") == null
              && sentence.child(noun, "case") == null
              && begin(sentence, noun) == and.index() + 1;
      if (joined) {
        return noun;
      }
    }
    return null;
  }

  /** <i>Cut its ties and <b>Kuwait</b> recalled its envoy</i>: no name is one of the ties. */
  private static boolean isOther(Sentence sentence, Token name) {
    Token object = sentence.head(name);
    return name.xpos().equals("NNP")
        && name.is("conj")
        && object != null
        && object.is("obj")
        && object.isNoun()
        && !object.xpos().startsWith("NNP")
        && sentence.child(name, "cc") != null;
  }

  /** Where a noun's phrase begins, marks of punctuation apart. */
  private static int begin(Sentence sentence, Token noun) {
    int begin = noun.index();
    for (Token child : sentence.children(noun)) {
      begin = child.isPunctuation() ? begin : Math.min(begin, sentence.first(child));
    }
    return begin;
  }

  /** The clause that somebody is told, if it was taken for a relative clause; else null. */
  private static @Nullable Token told(Sentence sentence, Token verb) {
    Token object = sentence.child(verb, "obj");
    boolean said =
        sentence.child(verb, "ccomp") != null
            || sentence.child(verb, "xcomp") != null
            || sentence.child(verb, "parataxis") != null;
    if (object == null || said || object.index() < verb.index()) {
      return null;
    }
    for (Token clause : sentence.children(object)) {
      Token subject = sentence.child(clause, "nsubj");
      boolean bare =
          clause.deprel().equals("acl:relcl")
              && subject != null
              && !subject.xpos().startsWith("W")
              && sentence.first(clause) == sentence.first(subject)
              && sentence.first(subject) == object.index() + 1;
      if (bare) {
        return clause;
      }
    }
    return null;
  }

  /** <i>Stripped them <b>of their citizenship</b></i> */
  private static boolean isOwn(Sentence sentence, Token lost) {
    Token owner = sentence.child(lost, "nmod:poss");
    return lost.is("nmod")
        && "of".equals(sentence.caseOf(lost))
        && owner != null
        && owner.xpos().equals("PRP$");
  }

  /** Whether a phrase is <i>of</i> something that is neither counted nor a body: bias, torture. */
  private static boolean isCharge(Sentence sentence, Token charge) {
    boolean bare =
        sentence.children(charge).stream()
            .noneMatch(child -> child.is("det") || child.is("nummod") || child.is("nmod:poss"));
    boolean thing = charge.xpos().equals("NN") || charge.xpos().equals("VBG");
    return charge.is("nmod")
        && thing
        && bare
        && "of".equals(sentence.caseOf(charge))
        && !BODIES.contains(charge.lemma());
  }
}
