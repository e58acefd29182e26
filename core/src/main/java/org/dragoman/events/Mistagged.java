package org.dragoman.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Features;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.language.words.Lemmatizer;
import org.jspecify.annotations.Nullable;

/**
 * Sees verbs where the tagger saw nouns and adjectives: in a tree that only a verb can have
 * (<i>they would <b>free</b> the hostages</i>), and in headlines, which a tagger that has learned
 * from whole sentences reads badly (<i>Rebels <b>free</b> 12 hostages</i>). Sees days where the
 * parser saw objects (<i>summoned the ambassador <b>Monday</b></i>).
 */
final class Mistagged {

  /** Verbs by which somebody is made to do what an infinitive tells. */
  private static final Set<String> MAKING =
      Set.of("prompt", "force", "order", "lead", "cause", "compel", "push", "allow", "instruct");

  /** What introduces the act by which something is undergone. */
  private static final Set<String> CAUSING = Set.of("in", "by", "during", "amid");

  /** A verb of a headline stands near its beginning. */
  private static final int LATEST = 6;

  private static final Set<String> DAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /** Verbs of what is always done to somebody. */
  private static final String VICTIMISING = "@victimising";

  private static final Set<String> CHARGING =
      Set.of("accuse", "charge", "convict", "suspect", "acquit", "indict");

  private static final Set<String> CHARGES = Set.of("of", "with", "for");

  /** Words behind which a clause does without subject and auxiliary. */
  private static final Set<String> SHORTENING =
      Set.of("when", "if", "once", "as", "though", "although", "unless", "until", "while");

  private static final Set<String> PARTICLES = Set.of("over", "back", "up", "out", "off", "down");

  private final Sentence sentence;
  private final Lexicon lexicon;

  private Mistagged(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /** The sentence with such verbs as verbs; the same sentence if there is none. */
  static Sentence repaired(Sentence sentence, boolean headline, Lexicon lexicon) {
    Mistagged mistagged = new Mistagged(Misattached.repaired(sentence), lexicon);
    Sentence tagged = mistagged.byTheTree();
    tagged = new Mistagged(tagged, lexicon).afterModals();
    tagged = new Mistagged(tagged, lexicon).afterTo();
    tagged = new Mistagged(tagged, lexicon).afterThat();
    tagged = new Mistagged(tagged, lexicon).withDays();
    tagged = new Mistagged(tagged, lexicon).withVictims();
    tagged = new Mistagged(tagged, lexicon).withShortPassives();
    tagged = new Mistagged(tagged, lexicon).withFighting();
    if (headline) {
      tagged = new Mistagged(tagged, lexicon).withPassives();
    }
    if (headline && tagged.size() > 2 && isVerbless(tagged)) {
      return new Mistagged(tagged, lexicon).asHeadline();
    }
    return tagged;
  }

  private Sentence byTheTree() {
    List<Token> tokens = new ArrayList<>(sentence.size());
    boolean changed = false;
    for (Token token : sentence.tokens()) {
      String tag = verbTag(token);
      changed |= tag != null;
      tokens.add(tag == null ? token : asVerb(token, tag, token.head(), token.deprel()));
    }
    return changed ? new Sentence(tokens) : sentence;
  }

  /**
   * <i>Civilians fled <b>fighting</b> between rebels and soldiers, fled after <b>shelling</b> by
   * the army</i>: they neither fight nor shell.
   */
  private Sentence withFighting() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token token : sentence.tokens()) {
      if (isFighting(token)) {
        changed = true;
        tokens.set(
            token.index(), asNoun(token).attached(token.head(), token.is("xcomp") ? "obj" : "obl"));
        for (Token child : sentence.children(token)) {
          String relation = child.is("mark") ? "case" : child.is("obl") ? "nmod" : child.deprel();
          tokens.set(child.index(), child.attached(token.index(), relation));
        }
      }
    }
    return changed ? new Sentence(tokens) : sentence;
  }

  /** Whether those of whom its clause tells do not do it. */
  private boolean isFighting(Token act) {
    Token verb = sentence.head(act);
    boolean after = verb != null && verb.isVerbal() && verb.index() < act.index();
    return isUndergone(act)
        || (after && sides(act) != null && (act.is("xcomp") || act.is("advcl")));
  }

  /** <i>Two soldiers killed in <b>shelling</b> near the town</i>: they did not shell it. */
  private boolean isUndergone(Token act) {
    Token verb = sentence.head(act);
    Token mark = sentence.child(act, "mark");
    return verb != null
        && mark != null
        && act.is("advcl")
        && act.xpos().equals("VBG")
        && CAUSING.contains(mark.form())
        && sentence.child(verb, "nsubj:pass") != null
        && sentence.child(act, "obj") == null
        && !lexicon.find(act.form(), PartOfSpeech.NOUN).isEmpty();
  }

  /** Between whom there is fighting, or by whom there is shelling of nothing said; or null. */
  private @Nullable Token sides(Token fighting) {
    if (!fighting.xpos().equals("VBG") || sentence.child(fighting, "aux") != null) {
      return null;
    }
    for (Token side : sentence.children(fighting, "obl")) {
      String how = String.valueOf(sentence.caseOf(side));
      boolean by = how.equals("by") && sentence.child(fighting, "obj") == null;
      if ((how.equals("between") || how.equals("among") || by) && side.index() > fighting.index()) {
        return side;
      }
    }
    return null;
  }

  private static Token asNoun(Token token) {
    return token.read(token.form().toLowerCase(Locale.ROOT), "NOUN", "NN", Features.NONE);
  }

  /** <i>it would free twelve prisoners</i>, read as if the prisoners were free. */
  private Sentence afterModals() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (int i = 0; i + 2 < sentence.size(); i++) {
      Token modal = sentence.token(i);
      Token verb = sentence.token(i + 1);
      Token object = sentence.head(verb);
      boolean opens = modal.xpos().equals("MD") || modal.xpos().equals("TO");
      boolean adjective = verb.xpos().startsWith("JJ") && verb.is("amod");
      if (opens
          && adjective
          && object != null
          && object.isNoun()
          && object.index() > verb.index()
          && (modal.head() == object.index() || modal.head() == verb.index())
          && isKnownVerb(verb)) {
        String relation = object.is("obj") ? "ccomp" : object.deprel();
        tokens.set(verb.index(), asVerb(verb, "VB", object.head(), relation));
        tokens.set(object.index(), object.attached(verb.index(), "obj"));
        tokens.set(i, modal.attached(verb.index(), modal.deprel()));
        for (Token child : sentence.children(object)) {
          if (child.index() < i) {
            tokens.set(child.index(), child.attached(verb.index(), child.deprel()));
          }
        }
        changed = true;
      }
    }
    return changed ? tree(tokens) : sentence;
  }

  /** <i>offered to free the pilots</i>, read as if somebody offered pilots so as to be free. */
  private Sentence afterTo() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token verb : sentence.tokens()) {
      Token to = verb.index() == 0 ? null : sentence.token(verb.index() - 1);
      Token above = sentence.head(verb);
      boolean infinitive =
          to != null
              && to.form().equals("to")
              && to.is("mark")
              && to.head() == verb.index()
              && verb.xpos().startsWith("JJ");
      if (madeTo(verb, tokens)) {
        changed = true;
        continue;
      }
      if (!infinitive || above == null || !above.isVerbal() || !isKnownVerb(verb)) {
        continue;
      }
      int end = endOfPhrase(verb.index() + 1);
      Token object = end < 0 ? null : sentence.token(end);
      if (object != null && object.head() == above.index() && hasNoCase(object)) {
        tokens.set(verb.index(), asVerb(verb, "VB", above.index(), "xcomp"));
        tokens.set(end, object.attached(verb.index(), "obj"));
        changed = true;
      }
    }
    return changed ? tree(tokens) : sentence;
  }

  /**
   * <i>prompting police to <b>fire</b> tear gas</i>, read as if they were prompted to a gas; the
   * infinitive and its object are put into the tokens, if the word is one.
   */
  private boolean madeTo(Token verb, List<Token> tokens) {
    Token gas = sentence.head(verb);
    Token to = verb.index() == 0 ? null : sentence.token(verb.index() - 1);
    Token above = gas == null ? null : sentence.head(gas);
    if (gas == null || to == null || above == null) {
      return false;
    }
    boolean read =
        to.form().equals("to")
            && to.is("case")
            && verb.is("compound")
            && verb.xpos().equals("NN")
            && to.head() == verb.head()
            && gas.is("obl")
            && MAKING.contains(above.lemma())
            && sentence.child(above, "obj") != null
            && isKnownVerb(verb);
    if (read) {
      tokens.set(verb.index(), asVerb(verb, "VB", above.index(), "xcomp"));
      tokens.set(to.index(), to.attached(verb.index(), "mark"));
      tokens.set(gas.index(), gas.attached(verb.index(), "obj"));
    }
    return read;
  }

  /** <i>demanded that Sudan hand over the suspects</i>, read as if it demanded a hand. */
  private Sentence afterThat() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token verb : sentence.tokens()) {
      Token above = sentence.head(verb);
      Token that = sentence.child(verb, "mark");
      if (above == null
          || that == null
          || !above.isVerbal()
          || !verb.is("obj")
          || !verb.xpos().equals("NN")
          || !that.form().equals("that")
          || verb.index() + 2 >= sentence.size()
          || !isKnownVerb(verb)) {
        continue;
      }
      Token subject = sentence.token(verb.index() - 1);
      Token particle = sentence.token(verb.index() + 1);
      Token object = sentence.head(particle);
      boolean own = subject.is("compound") && subject.head() == verb.index();
      boolean phrasal = particle.is("case") && PARTICLES.contains(particle.form());
      if (own && phrasal && object != null && object.head() == above.index()) {
        tokens.set(verb.index(), asVerb(verb, "VBP", above.index(), "ccomp"));
        tokens.set(subject.index(), subject.attached(verb.index(), "nsubj"));
        tokens.set(particle.index(), particle.attached(verb.index(), "compound:prt"));
        tokens.set(object.index(), object.attached(verb.index(), "obj"));
        changed = true;
      }
    }
    return changed ? tree(tokens) : sentence;
  }

  /**
   * <i>The parents of two men <b>killed</b> in the attack filed a suit</i>: who kills, kills
   * somebody; of whom nothing more is said than that, it was done to.
   */
  private Sentence withVictims() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token verb : sentence.tokens()) {
      boolean past = verb.xpos().equals("VBD") || verb.xpos().equals("VBN");
      Token subject = sentence.child(verb, "nsubj");
      if (!past
          || subject == null
          || !subject.deprel().equals("nsubj")
          || verb.is("acl")
          || !(lexicon.isA(verb.lemma(), VICTIMISING) || isCharged(verb))
          || sentence.children(verb).stream().anyMatch(Mistagged::fillsOrShares)) {
        continue;
      }
      tokens.set(verb.index(), asVerb(verb, "VBN", verb.head(), verb.deprel()));
      tokens.set(subject.index(), subject.attached(verb.index(), "nsubj:pass"));
      changed = true;
    }
    return changed ? tree(tokens) : sentence;
  }

  /** <i>When <b>asked</b> to leave</i>: a past form right behind such a word is a passive. */
  private Sentence withShortPassives() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token verb : sentence.tokens()) {
      Token before = verb.index() == 0 ? null : sentence.token(verb.index() - 1);
      boolean opened =
          before != null
              && before.head() == verb.index()
              && SHORTENING.contains(before.form().toLowerCase(Locale.ROOT));
      if (opened
          && verb.xpos().equals("VBD")
          && verb.is("advcl")
          && sentence.child(verb, "nsubj") == null
          && sentence.child(verb, "obj") == null) {
        tokens.set(verb.index(), asVerb(verb, "VBN", verb.head(), verb.deprel()));
        changed = true;
      }
    }
    return changed ? tree(tokens) : sentence;
  }

  /** <i>The mayor accused of fraud</i>: who accuses, accuses somebody. */
  private boolean isCharged(Token verb) {
    return CHARGING.contains(verb.lemma())
        && sentence.children(verb, "obl").stream()
            .anyMatch(what -> CHARGES.contains(String.valueOf(sentence.caseOf(what))));
  }

  /** Whether a word beside a verb is its object, or brings it one, or makes it a perfect. */
  private static boolean fillsOrShares(Token child) {
    return child.is("obj")
        || child.is("iobj")
        || child.is("ccomp")
        || child.is("xcomp")
        || child.is("aux")
        || child.is("compound:prt")
        || (child.is("conj") && child.isVerbal());
  }

  private boolean hasNoCase(Token noun) {
    return sentence.child(noun, "case") == null;
  }

  /** The sentence of these tokens; the one before if they are no tree. */
  private Sentence tree(List<Token> tokens) {
    try {
      return new Sentence(tokens);
    } catch (IllegalArgumentException notATree) {
      return sentence;
    }
  }

  /** A day of the week behind an object is when it was done, not to whom. */
  private Sentence withDays() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token token : sentence.tokens()) {
      Token verb = sentence.head(token);
      Token object = verb == null ? null : sentence.child(verb, "obj");
      boolean second = object != null && object.index() < token.index();
      if (token.is("obj") && second && DAYS.contains(token.form())) {
        tokens.set(token.index(), token.attached(token.head(), "obl:unmarked"));
        changed = true;
      }
    }
    return changed ? new Sentence(tokens) : sentence;
  }

  /** The tag that a verb in this place has, or null if the token's own will do. */
  private @Nullable String verbTag(Token token) {
    boolean nominal = token.xpos().startsWith("JJ") || token.xpos().equals("NN");
    if (!nominal && !token.xpos().equals("VB")) {
      return null;
    }
    boolean object = false;
    boolean subject = false;
    boolean modal = false;
    boolean have = false;
    for (Token child : sentence.children(token)) {
      object |= child.is("obj") && child.index() > token.index();
      subject |= child.is("nsubj") && child.index() < token.index();
      modal |= child.is("aux") && child.xpos().equals("MD");
      modal |= child.is("mark") && child.form().equals("to");
      have |= child.is("aux") && child.lemma().equals("have");
      if (child.is("cop") || (nominal && (child.is("det") || child.is("case")))) {
        return null;
      }
    }
    if (!nominal) {
      return have && !modal && !isVerbForm(token.form()) ? "VBN" : null;
    }
    if (!object || !isKnownVerb(token)) {
      return null;
    }
    return modal ? "VB" : subject ? "VBP" : null;
  }

  /** Whether a form is a verb's dictionary form. */
  private static boolean isVerbForm(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return lemma(lower, "VBN").equals(lower);
  }

  private boolean isKnownVerb(Token token) {
    return !lexicon.find(lemma(token.form(), "VBP"), PartOfSpeech.VERB).isEmpty();
  }

  private static String lemma(String form, String tag) {
    return Lemmatizer.english().lemma(form.toLowerCase(Locale.ROOT), "VERB", tag);
  }

  static Token asVerb(Token token, String tag, int head, String relation) {
    return token
        .read(lemma(token.form(), tag), "VERB", tag, token.features())
        .attached(head, relation)
        .named(null);
  }

  /** Headlines tell in the present: a past form without an object is a passive. */
  private Sentence withPassives() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token token : sentence.tokens()) {
      boolean past = token.xpos().equals("VBD") || token.xpos().equals("VBN");
      Token subject = sentence.child(token, "nsubj");
      boolean bare =
          sentence.children(token).stream()
              .noneMatch(
                  child ->
                      child.is("obj") || child.is("aux") || child.is("ccomp") || child.is("iobj"));
      if (past && subject != null && bare && isDoneToSomebody(token)) {
        tokens.set(token.index(), asVerb(token, "VBN", token.head(), token.deprel()));
        tokens.set(subject.index(), subject.attached(token.index(), "nsubj:pass"));
        changed = true;
      }
    }
    return changed ? new Sentence(tokens) : sentence;
  }

  /** Whether a verb's object is whom its act is done to. */
  private boolean isDoneToSomebody(Token verb) {
    return lexicon.find(verb.lemma(), PartOfSpeech.VERB).stream()
        .map(entry -> entry.frame().recipients())
        .anyMatch(slots -> slots.size() <= 3 && !slots.isEmpty() && slots.get(0).equals("obj"));
  }

  private static boolean isVerbless(Sentence sentence) {
    return sentence.tokens().stream()
        .noneMatch(
            token ->
                token.xpos().equals("MD")
                    || token.xpos().equals("VBZ")
                    || token.xpos().equals("VBP")
                    || token.xpos().equals("VBD")
                    || (token.xpos().startsWith("VB") && token.is("root")));
  }

  /** Subject, verb and object of a headline that was read as one noun phrase. */
  private Sentence asHeadline() {
    int verb = headlineVerb();
    if (verb < 0) {
      return sentence;
    }
    int object = endOfPhrase(verb + 1);
    List<Token> tokens = new ArrayList<>(sentence.size());
    for (Token token : sentence.tokens()) {
      int i = token.index();
      int head = token.head();
      if (i == verb) {
        tokens.add(asVerb(token, token.form().endsWith("s") ? "VBZ" : "VBP", -1, "root"));
      } else if (i < verb) {
        tokens.add(beforeVerb(token, verb));
      } else if (i == object) {
        tokens.add(token.attached(verb, "obj"));
      } else if (i < object) {
        boolean inside = head > verb && head <= object && head != i;
        tokens.add(inside && head != object ? token : token.attached(object, modifier(token)));
      } else {
        tokens.add(head > object ? token : token.attached(verb, relationTo(token)));
      }
    }
    try {
      return new Sentence(tokens);
    } catch (IllegalArgumentException notATree) {
      return sentence;
    }
  }

  private Token beforeVerb(Token token, int verb) {
    int subject = verb - 1;
    int i = token.index();
    boolean listed = subject >= 2 && isJoint(sentence.token(subject - 1));
    int first = listed ? subject - 2 : subject;
    if (i == first) {
      return token.attached(verb, "nsubj");
    }
    if (i == subject) {
      return token.attached(first, "conj");
    }
    if (listed && i == subject - 1) {
      return token.attached(subject, token.isPunctuation() ? "punct" : "cc");
    }
    return token.attached(first, modifier(token));
  }

  private static String modifier(Token token) {
    if (token.isPunctuation()) {
      return "punct";
    }
    return switch (token.xpos()) {
      case "CD" -> "nummod";
      case "DT" -> "det";
      case "PRP$" -> "nmod:poss";
      default -> token.isNoun() ? "compound" : "amod";
    };
  }

  private static String relationTo(Token token) {
    return token.is("nmod") || token.is("appos") ? "obl" : token.deprel();
  }

  /** The word that agrees with the noun before it, is a known verb, and has a noun after it. */
  private int headlineVerb() {
    for (int i = 1; i < Math.min(sentence.size() - 1, LATEST); i++) {
      Token token = sentence.token(i);
      Token before = sentence.token(i - 1);
      Token after = sentence.token(i + 1);
      boolean opens =
          after.isNoun()
              || after.xpos().equals("CD")
              || after.xpos().equals("DT")
              || after.xpos().equals("PRP$")
              || after.xpos().startsWith("JJ");
      boolean lower = Character.isLowerCase(token.form().charAt(0));
      boolean word =
          token.isNoun() || token.xpos().startsWith("JJ") || token.xpos().startsWith("VB");
      if (opens
          && lower
          && word
          && before.isNoun()
          && agrees(before, i, token)
          && isKnownVerb(token)
          && endOfPhrase(i + 1) > i) {
        return i;
      }
    }
    return -1;
  }

  private boolean agrees(Token subject, int verb, Token token) {
    boolean listed = verb >= 3 && isJoint(sentence.token(verb - 2));
    boolean several =
        listed || subject.xpos().equals("NNS") || subject.lemma().equalsIgnoreCase("police");
    return several != token.form().endsWith("s");
  }

  private static boolean isJoint(Token token) {
    return token.form().equals(",") || token.xpos().equals("CC");
  }

  /** The last noun of the phrase that begins at a token, or −1. */
  private int endOfPhrase(int from) {
    int last = -1;
    for (int i = from; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean inside =
          token.isNoun()
              || token.xpos().equals("CD")
              || token.xpos().equals("DT")
              || token.xpos().equals("PRP$")
              || token.xpos().startsWith("JJ")
              || token.xpos().equals("POS");
      if (!inside) {
        break;
      }
      last = token.isNoun() ? i : last;
    }
    return last;
  }
}
