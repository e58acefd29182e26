package org.dragoman.statements;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that tell what is said, asked for or judged, as objects of the cue or of a preposition of
 * its own: <i>denied the charges, called for talks</i>.
 */
final class ObjectPhrases {

  /** Verbs that only make a noun a predicate: <i>made the case that</i> is the noun's affair. */
  static final Set<String> LIGHT =
      Set.of(
          "make", "take", "give", "have", "hold", "deliver", "draw", "pay", "launch", "offer",
          "lead", "wage", "fire", "put", "place", "bring", "mount", "lay", "issue", "show",
          "express", "voice", "raise", "file", "run", "poke", "land", "hurl", "lob", "level",
          "unleash", "sound");

  private final Governor governor;
  private final Scene scene;
  private final Sentence sentence;
  private final Token head;
  private final Cue cue;

  /** Where the words behind the cue begin. */
  private final int next;

  ObjectPhrases(Governor governor) {
    this.governor = governor;
    this.scene = governor.scene();
    this.sentence = governor.sentence();
    this.head = governor.head();
    this.cue = governor.cue();
    this.next = governor.next();
  }

  /** The object, a gerund included; with what it is criticised or praised for. */
  @Nullable Complement direct() {
    if (next >= sentence.size()) {
      return null;
    }
    Token first = sentence.token(next);
    if (first.xpos().equals("VBG")
        && (first.is("xcomp") || first.is("ccomp") || first.is("advcl") || first.is("obj"))) {
      return Complement.of("gerund", governor.content(next), null, governor.lastMark());
    }
    Token object = governor.object();
    if (object == null) {
      boolean preposition = !cue.particle().isEmpty() && isPreposition(sentence.token(next - 1));
      return preposition ? behind(next - 1) : null;
    }
    int from = Math.max(next, sentence.first(object));
    int last = objectEnd(object);
    for (Token child : sentence.children(head)) {
      String preposition = sentence.caseOf(child);
      if (child.index() > last
          && preposition != null
          && cue.takes(preposition.equals("to") ? "to-object" : preposition)
          && sentence.first(child) == last + 1) {
        last = sentence.last(child);
      }
    }
    if (last + 1 < sentence.size()
        && sentence.token(last + 1).xpos().equals("IN")
        && cue.takes(sentence.token(last + 1).form().toLowerCase(Locale.ROOT))) {
      return Complement.of("object", governor.content(from), null, governor.lastMark());
    }
    if (last + 2 < sentence.size()
        && sentence.token(last + 1).xpos().equals("TO")
        && InfinitiveClauses.startsVerb(sentence, last + 2)) {
      return Complement.of("object", governor.content(from), null, governor.lastMark());
    }
    return Complement.of("object", within(from, last), null, governor.lastMark());
  }

  /** The object if it names something said or written: <i>released a report, raised doubts</i>. */
  @Nullable Complement words() {
    Token object = governor.object();
    boolean own = object != null && LIGHT.contains(head.lemma()) && hasComplement(object);
    return isWords(object) && !own ? direct() : null;
  }

  /** Whether a noun names something said or written, or thought. */
  private boolean isWords(@Nullable Token noun) {
    return noun != null
        && !scene.lexicon().of(Cue.Part.NOUN, noun.lemma().toLowerCase(Locale.ROOT)).isEmpty();
  }

  private @Nullable Token objectOf(int preposition) {
    Token object = sentence.head(sentence.token(preposition));
    return object != null && object.index() > preposition ? object : null;
  }

  private boolean hasComplement(Token noun) {
    for (Token child : sentence.children(noun)) {
      boolean clause = child.is("acl") || child.is("ccomp") || child.is("nmod");
      if (child.index() > noun.index() && clause && !child.deprel().equals("acl:relcl")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The object if it is blamed or praised for something: <i>blasted the mayor for the delay</i>.
   */
  @Nullable Complement judged() {
    return Readings.hasGround(sentence, head) ? direct() : null;
  }

  /** The object if it is counted: <i>a doctor counted 23 bodies</i>. */
  @Nullable Complement figure() {
    Token object = governor.object();
    boolean counted =
        object != null && (object.xpos().equals("CD") || sentence.child(object, "nummod") != null);
    return counted ? direct() : null;
  }

  private static boolean isPreposition(Token token) {
    return token.xpos().equals("IN") || token.xpos().equals("TO");
  }

  private int objectEnd(Token object) {
    int last = sentence.last(object);
    for (int i = object.index() + 1; i <= last; i++) {
      if (sentence.token(i).form().equals(",")
          && i + 1 <= last
          && (sentence.token(i + 1).xpos().equals("VBG")
              || sentence.token(i + 1).xpos().startsWith("W"))) {
        return i - 1;
      }
    }
    return last;
  }

  /** A stretch behind the cue that follows into a quotation but not out of its own. */
  private @Nullable Range within(int from, int last) {
    if (last < from) {
      return null;
    }
    int begin = sentence.token(from).begin();
    int end = sentence.token(last).end();
    Quotation around = scene.quotations().at(head.begin());
    Quotation closing = scene.quotations().at(sentence.token(last).begin());
    if (around != null) {
      end = Math.min(end, around.inside().end());
    } else if (closing != null) {
      end = Math.max(end, closing.whole().end());
    }
    return scene.told(begin, end, around);
  }

  /** The object of a preposition of the cue's. */
  @Nullable Complement prepositional() {
    int end = Math.min(sentence.size() - 1, next + 6);
    for (int i = behindHearer(); i < end; i++) {
      Token token = sentence.token(i);
      String form = token.form().toLowerCase(Locale.ROOT);
      boolean to = form.equals("to");
      boolean taken = cue.takes(form) || (cue.takes(form + "+words") && isWords(objectOf(i)));
      if ((!to && taken && (token.xpos().equals("IN") || token.xpos().equals("RP")))
          || (to && toObject(i))) {
        return behind(i);
      }
      // distanced himself from: the pronoun stands for the subject
      boolean skippable =
          token.xpos().startsWith("RB")
              || (token.xpos().equals("PRP") && form.contains("sel"))
              || (cue.takes("whom") && !token.isPunctuation() && !token.isVerbal());
      if (!skippable) {
        return null;
      }
    }
    return null;
  }

  /** Where the words begin behind <i>to donors</i> in <i>appealed to donors for money</i>. */
  private int behindHearer() {
    for (Token child : sentence.children(head)) {
      int after = child.index() + 1;
      boolean hearer =
          child.is("obl")
              && sentence.first(child) == next
              && "to".equals(sentence.caseOf(child))
              && after < sentence.size()
              && cue.kind() == Cue.Kind.SPEECH
              && !cue.takes("to-object")
              && cue.takes(sentence.token(after).form().toLowerCase(Locale.ROOT));
      if (hearer && after < next + 6) {
        return after;
      }
    }
    return next;
  }

  private boolean toObject(int index) {
    boolean verb = InfinitiveClauses.startsVerb(sentence, index + 1);
    return (cue.takes("to-object") && !verb)
        || (cue.takes("to-ing") && sentence.token(index + 1).xpos().equals("VBG"));
  }

  private @Nullable Complement behind(int preposition) {
    int start = preposition + 1;
    Token word = sentence.token(start);
    Token object = sentence.head(sentence.token(preposition));
    boolean clause = word.xpos().equals("VBG") || word.xpos().startsWith("W");
    if (clause || object == null || object.index() <= preposition) {
      return Complement.of(
          "preposition", governor.content(start), governor.addressee(preposition), preposition);
    }
    int last = Math.max(start, objectEnd(object));
    return Complement.of(
        "preposition", within(start, last), governor.addressee(preposition), preposition);
  }
}
