package org.dragoman.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells a verb's object from what stands beside it: <i>suspended <b>arms</b> exports; killed <b>at
 * least nine soldiers</b>; sentenced to death <b>12 members</b>; removed <b>President Silva</b>
 * hours later; rallied outside <b>parliament</b>; accused the police <b>of bias</b></i>.
 */
final class VerbObjects {

  /** Verbs that say of what somebody is guilty, free or bereft. */
  private static final Set<String> OF =
      Set.of(
          "accuse", "acquit", "convict", "suspect", "absolve", "clear", "deprive", "rob", "strip",
          "rid", "cleanse");

  private static final Set<String> BEREFT = Set.of("deprive", "rob", "strip", "rid");

  /** Verbs of coming together, which have no object. */
  private static final Set<String> CROWDING =
      Set.of(
          "rally",
          "gather",
          "march",
          "protest",
          "demonstrate",
          "assemble",
          "mass",
          "camp",
          "chant",
          "converge",
          "clash",
          "explode",
          "wait",
          "stand");

  private static final Pattern TIME =
      Pattern.compile("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|tonight");

  private static final Set<String> AMOUNTS =
      Set.of("hundred", "thousand", "million", "billion", "dozen", "score", "lot", "plenty");

  private static final Set<String> OUTSIDE = Set.of("outside", "inside", "opposite");

  private static final Set<String> TIMES =
      Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade");

  private static final Set<String> BEFORE_AND_AFTER =
      Set.of("after", "before", "later", "ago", "earlier");

  private static final Set<String> SENTENCE = Set.of("sentence", "condemn");

  private static final Set<String> PENALTIES = Set.of("death", "life", "prison");

  /** Bodies that people are members of, though they need no article. */
  private static final Set<String> BODIES =
      Set.of("parliament", "congress", "government", "state", "staff", "council", "police");

  private VerbObjects() {}

  /** Hangs on its verb whoever was taken for a part of a time. */
  static void heedTime(TreeEdit edit, Token time) {
    Sentence sentence = edit.sentence();
    Token name = TIMES.contains(time.lemma()) ? spoilt(sentence, time) : null;
    if (name == null) {
      return;
    }
    edit.attach(name, time.head(), time.deprel());
    edit.attach(time, time.head(), "obl:unmarked");
    for (Token preposition : sentence.children(time, "case")) {
      edit.attach(preposition, name.index(), "case");
    }
  }

  /** Makes one of two objects that are one, and none of where a crowd is. */
  static void heedPlaces(TreeEdit edit, Token verb) {
    Sentence sentence = edit.sentence();
    Token doubled = doubled(sentence, verb);
    if (doubled != null) {
      edit.attach(doubled, doubled.index() + 1, "compound");
    }
    Token where = CROWDING.contains(verb.lemma()) ? where(sentence, verb) : null;
    if (where != null) {
      edit.attach(where, verb.index(), "obl");
      edit.attach(sentence.token(where.index() - 1), where.index(), "case");
    }
  }

  /** Makes objects of those who are counted. */
  static void heedNumbers(TreeEdit edit, Token verb) {
    Sentence sentence = edit.sentence();
    Token counted = counted(sentence, verb);
    if (counted != null) {
      edit.attach(counted, verb.index(), "obj");
    }
    Token sentenced = SENTENCE.contains(verb.lemma()) ? sentenced(sentence, verb) : null;
    Token penalty = sentenced == null ? null : sentence.child(sentenced, "compound");
    if (sentenced != null && penalty != null) {
      edit.attach(sentenced, verb.index(), "obj");
      edit.attach(penalty, verb.index(), "obl");
      for (Token to : sentence.children(sentenced, "case")) {
        edit.attach(to, penalty.index(), "case");
      }
    }
  }

  /** Hangs on its verb what somebody is accused or stripped of. */
  static void heedCharges(TreeEdit edit, Token verb) {
    if (!OF.contains(verb.lemma())) {
      return;
    }
    Sentence sentence = edit.sentence();
    for (Token object : sentence.children(verb)) {
      boolean undergoes = object.is("obj") || object.deprel().equals("nsubj:pass");
      List<Token> charges = undergoes ? sentence.children(object) : List.of();
      for (Token charge : charges) {
        boolean bereft = BEREFT.contains(verb.lemma()) && isOwn(sentence, charge);
        if (object.index() > verb.index() && (bereft || isCharge(sentence, charge))) {
          edit.attach(charge, verb.index(), "obl");
        }
      }
    }
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
