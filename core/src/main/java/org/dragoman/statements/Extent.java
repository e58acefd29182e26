package org.dragoman.statements;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * How far a content reaches that follows its cue. News writes to the end of the sentence; what
 * stops it before is a second predicate of the same speaker, a relay, or a remark of the
 * reporter's.
 */
final class Extent {

  /** Conjunctions that open the reporter's own remark. */
  private static final Set<String> ASIDES =
      Set.of("although", "though", "while", "after", "as", "when", "before", "because", "whereas");

  private static final Set<String> PAST_MODALS = Set.of("would", "could", "might", "should");

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "accuse",
          "add",
          "warn",
          "call",
          "urge",
          "demand",
          "deny",
          "promise",
          "vow",
          "pledge",
          "threaten",
          "announce",
          "declare",
          "insist",
          "reject",
          "condemn",
          "blame");

  static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  private Extent() {}

  /** The content from a token to where the clause ends; null if nothing is left. */
  static @Nullable Range from(Scene scene, Sentence sentence, Token cue, int start) {
    int last = lastToken(scene, sentence, cue, start);
    if (last < start) {
      return null;
    }
    int begin = sentence.token(start).begin();
    int end = sentence.token(last).end();
    Quotation around = scene.quotations().at(cue.begin());
    Quotation closing = scene.quotations().at(sentence.token(last).begin());
    if (closing != null && !closing.equals(around)) {
      end = Math.max(end, closing.whole().end());
    }
    if (around != null) {
      end = Math.min(end, around.inside().end());
    }
    return scene.told(begin, end, around);
  }

  private static int lastToken(Scene scene, Sentence sentence, Token cue, int start) {
    int last = bound(sentence, cue);
    Quotation around = scene.quotations().at(cue.begin());
    for (int i = start; i <= last; i++) {
      Token token = sentence.token(i);
      Quotation quotation = scene.quotations().at(token.begin());
      if (!Objects.equals(quotation, around)) {
        if (around != null) {
          last = i - 1;
          break;
        }
        continue;
      }
      if (i > start && stops(scene, sentence, cue, start, token)) {
        last = i - 1;
        break;
      }
    }
    while (last > start && trailing(sentence, last)) {
      last--;
    }
    return last;
  }

  /**
   * The last token that what a cue attributes may have: of a cue in a relative clause whose noun
   * goes on with a verb of its own the end of that clause. <i>Sudan, which Chad accused of arming
   * the rebels, denied …</i>
   */
  static int bound(Sentence sentence, Token cue) {
    if (opensWithParticiple(cue) && !cue.is("case")) {
      for (int i = cue.index() + 1; i + 1 < sentence.size(); i++) {
        if (sentence.token(i).form().equals(",") && mainClauseFollows(sentence, cue, i + 1)) {
          return i - 1;
        }
      }
    }
    for (Token at = cue; at != null; at = sentence.head(at)) {
      Token noun = sentence.head(at);
      if (!at.deprel().equals("acl:relcl") || noun == null || noun.index() > at.index()) {
        continue;
      }
      int last = sentence.last(at);
      for (Token up = sentence.head(noun); up != null; up = sentence.head(up)) {
        if (up.index() > last) {
          return Math.max(last, cue.index());
        }
      }
    }
    return sentence.size() - 1;
  }

  private static boolean trailing(Sentence sentence, int index) {
    Token token = sentence.token(index);
    String form = token.form();
    boolean conjunction =
        token.xpos().equals("CC") && index + 1 < sentence.size() && !form.equals("&");
    return conjunction || form.equals(",") || form.equals(".") || form.equals(";");
  }

  private static boolean stops(Scene scene, Sentence sentence, Token cue, int start, Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    int i = token.index();
    if (form.equals(";")) {
      return true;
    }
    if (token.xpos().equals("VBG")
        && scene.quotations().at(cue.begin()) == null
        && scene.quoted(sentence.token(i - 1))
        && isCue(scene, sentence, token)) {
      return true;
    }
    if (DASHES.contains(form) && i + 1 < sentence.size()) {
      Token next = sentence.token(i + 1);
      return next.xpos().equals("VBG") && isCue(scene, sentence, next);
    }
    if (form.equals(",") && opensWithParticiple(cue) && mainClauseFollows(sentence, cue, i + 1)) {
      return true;
    }
    if (form.equals(",") && i + 1 < sentence.size()) {
      Token next = sentence.token(i + 1);
      String word = next.form().toLowerCase(Locale.ROOT);
      if (next.xpos().equals("VBG") && isCue(scene, sentence, next)) {
        return true;
      }
      if (word.equals("according") || relays(scene, sentence, i + 1)) {
        return true;
      }
      if (ASIDES.contains(word) && hangsOn(sentence, cue, i + 1, start)) {
        return true;
      }
      if (turnsToAnother(scene, sentence, i + 1)) {
        return true;
      }
    }
    if (token.xpos().equals("CC") && i + 1 < sentence.size()) {
      return joins(scene, sentence, cue, token, start);
    }
    if (form.equals("according") && i + 1 < sentence.size()) {
      return sentence.token(i + 1).form().equalsIgnoreCase("to");
    }
    return ASIDES.contains(form) && token.is("mark") && hangsOn(sentence, cue, i, start);
  }

  /**
   * Whether somebody else's words about what was just told begin: <i>…, a toll that the rebels
   * dismissed as a lie; …, which it calls a gang</i>.
   */
  private static boolean turnsToAnother(Scene scene, Sentence sentence, int from) {
    Token first = sentence.token(from);
    int end = Math.min(sentence.size(), from + 8);
    boolean relative = first.xpos().equals("WDT") || first.xpos().equals("WP");
    if (!relative && !first.is("det")) {
      return false;
    }
    for (int i = from; i < end; i++) {
      Token token = sentence.token(i);
      if (token.deprel().equals("acl:relcl")) {
        Token subject = sentence.child(token, "nsubj");
        boolean other = subject != null && !subject.xpos().startsWith("W");
        Token noun = sentence.head(token);
        boolean theirs =
            noun != null
                && (relative
                    ? noun.index() < from
                    : noun.index() >= from
                        && sentence.first(noun) >= from - 1
                        && !noun.is("nsubj"));
        return other && theirs && isCue(scene, sentence, token);
      }
      if (token.isPunctuation() || (token.isVerbal() && !token.is("aux"))) {
        return false;
      }
    }
    return false;
  }

  /** <i>Asked whether he would resign, the minister …</i> */
  private static boolean opensWithParticiple(Token cue) {
    return cue.index() <= 1 && (cue.xpos().equals("VBN") || cue.xpos().equals("VBG"));
  }

  /** Whether a noun phrase and its finite verb follow. */
  private static boolean mainClauseFollows(Sentence sentence, Token cue, int from) {
    for (Token child : sentence.tokens()) {
      if (child.index() >= from && child.is("nsubj") && sentence.first(child) == from) {
        Token verb = sentence.head(child);
        Token above = verb == null ? null : sentence.head(verb);
        return verb != null
            && (above == null || above.index() <= cue.index() || cue.head() == verb.index());
      }
    }
    return false;
  }

  /** Whether the clause that a conjunction opens modifies the cue rather than the content. */
  private static boolean hangsOn(Sentence sentence, Token cue, int mark, int start) {
    Token verb = sentence.head(sentence.token(mark));
    if (verb == null || !verb.is("advcl") || verb.head() != cue.index()) {
      return false;
    }
    for (Token child : sentence.children(cue)) {
      if ((child.is("ccomp") || child.is("xcomp") || child.is("obj"))
          && child.index() >= start
          && child.index() < mark) {
        return true;
      }
    }
    return false;
  }

  /** Whether what a conjunction joins is a second act of the same speaker. */
  private static boolean joins(
      Scene scene, Sentence sentence, Token cue, Token conjunction, int start) {
    if (goesOnWithModal(sentence, conjunction.index())) {
      return false;
    }
    if (joinsAnother(sentence, cue, conjunction, start)) {
      return true;
    }
    int end = Math.min(sentence.size(), conjunction.index() + 6);
    for (int i = conjunction.index() + 1; i < end; i++) {
      Token token = sentence.token(i);
      if (token.is("conj") && token.head() == cue.index() && token.isVerbal()) {
        return true;
      }
      if (token.isVerbal() && !token.is("aux") && !token.is("cop")) {
        boolean bare = sentence.child(token, "nsubj") == null;
        return bare
            && token.xpos().equals(cue.xpos())
            && !token.xpos().equals("VB")
            && isCue(scene, sentence, token)
            && !sameTense(sentence, cue, token, start);
      }
      if (token.isPunctuation() || token.isNoun() || token.xpos().equals("PRP")) {
        return speaksNext(scene, sentence, i + 1);
      }
    }
    return false;
  }

  /**
   * Whether a conjunction joins a finite verb while what the cue attributes has none, so that it
   * can only be the cue's: <i>called on them to talk and accused …; asked a friend for help, and
   * the friend delivered</i>.
   */
  static boolean joinsAnother(Sentence sentence, Token cue, Token conjunction, int start) {
    Token joined = sentence.head(conjunction);
    if (joined == null
        || !joined.is("conj")
        || joined.index() < conjunction.index()
        || conjunction.index() <= start
        || !isFinite(sentence, joined)
        || !isFinite(sentence, cue)) {
      return false;
    }
    Token subject = sentence.child(joined, "nsubj");
    boolean bare = subject == null || subject.index() < conjunction.index();
    Token above = sentence.head(joined);
    if (bare
        && joined.xpos().equals("VBD")
        && cue.xpos().equals("VBD")
        && SAYING.contains(joined.lemma())
        && above != null
        && !above.xpos().equals("VBD")) {
      return true;
    }
    if (!bare && !sentence.token(start).xpos().equals("TO")) {
      // said a ship and two helicopters had left: a clause may be what begins here
      return false;
    }
    for (int i = start; i < conjunction.index(); i++) {
      Token token = sentence.token(i);
      Token verb = token.is("aux") || token.is("cop") ? sentence.head(token) : token;
      boolean relative = verb != null && verb.deprel().equals("acl:relcl");
      if (FINITE.contains(token.xpos()) && !relative) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a border is a conjunction with a modal verb behind it: of what was said and would be,
   * the second goes on. <i>Said they would talk, but would not give in</i>.
   */
  static boolean goesOnWithModal(Sentence sentence, int border) {
    int i = border;
    if (sentence.token(i).form().equals(",")) {
      i++;
    }
    boolean joins = i < sentence.size() && sentence.token(i).xpos().equals("CC");
    return joins
        && i + 1 < sentence.size()
        && PAST_MODALS.contains(sentence.token(i + 1).form().toLowerCase(Locale.ROOT));
  }

  private static boolean isFinite(Sentence sentence, Token verb) {
    if (FINITE.contains(verb.xpos())) {
      return true;
    }
    for (Token child : sentence.children(verb)) {
      if (child.is("aux") && child.index() < verb.index() && FINITE.contains(child.xpos())) {
        return true;
      }
    }
    return false;
  }

  /** Whether another speaker's turn begins: <i>…, but officials said</i>. */
  private static boolean speaksNext(Scene scene, Sentence sentence, int index) {
    if (index >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(index);
    boolean finite = token.xpos().equals("VBD") || token.xpos().equals("VBZ");
    return finite && takesQuote(scene, sentence, token);
  }

  /** Whether a verb of the content itself has the form of the joined verb. */
  private static boolean sameTense(Sentence sentence, Token cue, Token joined, int start) {
    Token head = sentence.head(joined);
    return joined.is("conj")
        && head != null
        && head.index() != cue.index()
        && head.index() >= start
        && head.xpos().equals(joined.xpos());
  }

  /**
   * Whether <i>said X</i> or <i>X said</i> begins at a token and ends the sentence or the clause.
   */
  private static boolean relays(Scene scene, Sentence sentence, int from) {
    Token first = sentence.token(from);
    if (first.isVerbal() && !first.xpos().equals("VBG") && !first.xpos().equals("VB")) {
      return takesQuote(scene, sentence, first)
          && from + 1 < sentence.size()
          && Phrases.subject(sentence, first) != null
          && after(sentence, first);
    }
    int end = Math.min(sentence.size(), from + 6);
    for (int i = from + 1; i < end; i++) {
      Token token = sentence.token(i);
      if (token.isPunctuation()) {
        return false;
      }
      if (token.isVerbal() && !token.is("aux")) {
        boolean closes =
            i + 1 >= sentence.size()
                || sentence.token(i + 1).isPunctuation()
                || (sentence.token(i + 1).name() == null && i + 2 >= sentence.size() - 1);
        return closes && takesQuote(scene, sentence, token) && !token.xpos().equals("VBG");
      }
    }
    return false;
  }

  private static boolean after(Sentence sentence, Token verb) {
    Token subject = sentence.child(verb, "nsubj");
    return subject != null && subject.index() > verb.index();
  }

  private static boolean takesQuote(Scene scene, Sentence sentence, Token verb) {
    for (Cue cue : scene.cues(sentence, verb, Cue.Part.VERB)) {
      if (cue.takes("quote")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb says something: <i>signed</i> and <i>enjoyed</i> do not open a second act. */
  private static boolean isCue(Scene scene, Sentence sentence, Token verb) {
    for (Cue cue : scene.cues(sentence, verb, Cue.Part.VERB)) {
      if (cue.kind() == Cue.Kind.SPEECH || cue.takes("that")) {
        return true;
      }
    }
    return false;
  }
}
