package org.dragoman.actors;

import java.util.Locale;
import org.dragoman.actors.PronounQuestions.Place;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Traits;

/**
 * What speaks for and against what a pronoun might stand for, as numbers to be weighed: of a
 * candidate by itself, beside the others, and beside the pronoun; and of nothing.
 */
final class PronounTraits {

  private final Discourse discourse;
  private final PhraseFacts known;

  PronounTraits(Discourse discourse, PhraseFacts known) {
    this.discourse = discourse;
    this.known = known;
  }

  /**
   * Where a candidate stands among the others.
   *
   * @param rank 1 for the nearest
   * @param pronounsBetween the candidates nearer than it that are pronouns
   * @param alike 1 for the nearest whose number and kind agree with the pronoun; 0 if its do not
   * @param quoted whether the pronoun is in a quotation
   * @param says whether the pronoun stands for who speaks
   * @param speakers how many nearer ones are told to speak
   * @param opens whether the pronoun begins its sentence as its subject
   */
  record Standing(
      int rank,
      int pronounsBetween,
      int alike,
      boolean quoted,
      boolean says,
      int speakers,
      boolean opens) {}

  /** What speaks for and against a candidate. */
  int[] of(Place pronoun, Token word, String kind, Place place, Standing standing) {
    Traits traits = new Traits();
    Sentence there = discourse.sentence(place);
    Token head = there.token(place.token());
    PhraseFacts.Facts facts = known.of(place);
    int apart = Math.min(pronoun.sentence() - place.sentence(), PronounQuestions.REACH + 1);
    String role = Headwords.role(word);
    String its = facts.role();
    String sort = facts.sort();
    String name = facts.name();
    traits.add("apart", kind, apart);
    traits.add("apart sort", kind, apart, sort);
    traits.add("apart role", kind + role, apart, its);
    int rank = standing.rank();
    int pronounsBetween = standing.pronounsBetween();
    int alike = Math.min(standing.alike(), 6);
    traits.add("alike", kind, alike);
    traits.add("alike role", kind + role, alike, its);
    traits.add("alike apart", kind, alike, apart);
    traits.add("alike sort", kind, alike, sort);
    boolean inside = facts.inside();
    traits.add("quoted", kind, standing.quoted(), inside);
    traits.add("quoted apart", kind + apart, standing.quoted(), inside);
    String after = facts.after();
    traits.add("after", kind, after == null ? "-" : after, apart);
    Token own = Headwords.adposition(discourse.sentence(pronoun), word);
    if (own != null) {
      traits.add("both after", kind, Headwords.key(own), after == null ? its : after);
    }
    int size = 32 - Integer.numberOfLeadingZeros(rank);
    traits.add("rank", kind, size);
    traits.add("rank role", kind, size, its);
    traits.add("rank sort", kind, size, sort);
    traits.add("nearest", kind, Math.min(rank, 4), apart);
    traits.add("pronouns between", kind, Math.min(pronounsBetween, 2), place.pronoun());
    traits.add("role", kind, its);
    traits.add("roles", kind + role, its);
    traits.add("sort", kind, sort);
    traits.add("sort roles", kind + role, sort, its);
    traits.add("word", kind, Headwords.key(head));
    traits.add("tag", kind, head.xpos());
    traits.add("ending", kind, Headwords.ending(head));
    traits.add("determiner", kind, facts.determiner());
    traits.add("determiner sort", kind, facts.determiner(), sort);
    if (!place.pronoun()) {
      traits.add("gender", kind, facts.gender());
      traits.add("gender sort", kind, facts.gender(), sort);
      String before = discourse.pronounFor(name, "nothing");
      traits.add("called", kind, before);
      traits.add("called sort", kind, before, sort);
      traits.add("in the tables", kind, facts.table());
      traits.add("person", kind, facts.person(), sort);
      traits.add("recent", kind, facts.recent(), alike);
    }
    traits.add("number", kind, facts.number());
    traits.add("number sort", kind, facts.number(), sort);
    traits.add("times", kind, facts.times());
    traits.add("times apart", kind, facts.times(), apart);
    traits.add("first phrase", kind, facts.first(), apart);
    traits.add("main", kind, facts.main(), apart);
    boolean opens = standing.opens();
    traits.add("both main", kind, opens + " " + facts.main(), apart);
    traits.add("both main alike", kind, opens + " " + facts.main() + apart, alike);
    String set = facts.setting();
    traits.add("setting", kind, set);
    traits.add("setting role", kind + role, set);
    traits.add("setting apart", kind, set, apart);
    traits.add("speaks", kind, facts.speaks() + " " + inside, standing.quoted());
    traits.add("speaks apart", kind + apart, facts.speaks() + " " + inside, standing.quoted());
    traits.add("all", kind, facts.all(), sort);
    if (standing.says()) {
      traits.add(
          "both speak", kind, facts.speaks() + " " + inside, Math.min(standing.speakers(), 3));
      traits.add("both speak apart", kind + apart, facts.speaks() + " " + inside, sort);
    }
    if (!place.pronoun()) {
      String last = discourse.lastCalled(kind);
      boolean same = last.equals(name);
      traits.add("last", kind, last.isEmpty() ? "none" : same ? "same" : "other");
      traits.add("last apart", kind, last.isEmpty() ? "none" : same ? "same" : "other", apart);
      traits.add("title", kind, facts.title(), sort);
    }
    traits.add("main sort", kind, facts.main(), sort);
    sameSentence(traits, pronoun, word, kind, place, head, role);
    Token verb = discourse.sentence(pronoun).head(word);
    if (verb != null) {
      traits.add("does", kind + role, verb.lemma(), sort);
    }
    Token does = there.head(head);
    if (does != null && verb != null) {
      traits.add("same verb", kind, does.lemma().equals(verb.lemma()));
      traits.add("governed alike", kind + role, its, does.upos());
    }
    return traits.indices();
  }

  /** How a phrase lies to a pronoun of the same sentence. */
  private void sameSentence(
      Traits traits, Place pronoun, Token word, String kind, Place place, Token head, String role) {
    if (pronoun.sentence() != place.sentence()) {
      return;
    }
    Sentence sentence = discourse.sentence(place);
    boolean ahead = head.index() > word.index();
    int gap = 32 - Integer.numberOfLeadingZeros(Math.abs(word.index() - head.index()));
    traits.add("gap", kind + role, ahead ? -gap : gap);
    if (ahead) {
      traits.add("ahead", kind + role, Headwords.role(head));
    }
    boolean sisters = head.head() >= 0 && head.head() == word.head();
    boolean reflexive = word.form().endsWith("self") || word.form().endsWith("selves");
    traits.add("sisters", kind + role, sisters, reflexive);
    traits.add("sisters roles", kind + role, sisters, Headwords.role(head));
    traits.add(
        "nearest subject", kind + role, ClauseSubjects.nearest(sentence, word) == head.index());
    boolean within = sentence.dominates(head, word);
    traits.add("within", kind + role, within);
    // How the clauses lie to one another: up from the pronoun until the phrase is below.
    Token up = word;
    StringBuilder path = new StringBuilder();
    int steps = 0;
    while (up != null && !sentence.dominates(up, head) && steps < 5) {
      if (up.isVerbal() || up.is("conj") || up.is("advcl") || up.is("ccomp") || up.is("acl")) {
        path.append(Headwords.base(up)).append(' ');
      }
      up = sentence.head(up);
      steps++;
    }
    traits.add("path", kind + role, path.toString(), Headwords.role(head));
    traits.add("owner", kind, up != null && head.head() == up.index(), Headwords.role(head));
  }

  /** What tells that a pronoun stands for nothing, <i>it is clear that</i>, or no phrase. */
  static int[] nothing(String what, Sentence sentence, Token word, String kind) {
    Traits traits = new Traits();
    traits.add(what, kind);
    traits.add(what + " role", kind, word.deprel());
    traits.add(what + " form", word.form().toLowerCase(Locale.ROOT));
    Token head = sentence.head(word);
    if (head != null) {
      traits.add(what + " head", kind, word.deprel(), head.lemma());
      traits.add(what + " head part", kind, head.xpos());
      for (Token child : sentence.children(head)) {
        traits.add(what + " sister", kind, child.deprel());
        if (child.is("ccomp") || child.is("xcomp") || child.is("advcl") || child.is("csubj")) {
          traits.add(what + " clause", kind, child.deprel(), head.xpos());
          traits.add(what + " clause head", kind, head.lemma());
        }
      }
    }
    for (int i = 1; i <= 2; i++) {
      if (word.index() + i < sentence.size()) {
        traits.add(what + " next", kind, i, sentence.token(word.index() + i).lemma());
      }
    }
    if (word.index() > 0) {
      traits.add(what + " before", kind, sentence.token(word.index() - 1).lemma());
    }
    return traits.indices();
  }
}
