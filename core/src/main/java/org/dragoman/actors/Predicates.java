package org.dragoman.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.text.AnnotatedReport;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a report says that somebody is: in <i>Mr. Abiola is the chairman of the party</i> and
 * <i>he remains a senator</i> the description is the subject. What is denied, asked or only
 * possible says nothing.
 */
final class Predicates {
  private static final Set<String> STAYING = Set.of("remain", "become");

  /** Verbs that tell what their object is, or as what it is seen. */
  private static final Set<String> CALLING =
      Set.of(
          "call",
          "name",
          "appoint",
          "elect",
          "describe",
          "regard",
          "know",
          "identify",
          "crown",
          "recognise",
          "recognize",
          "see",
          "make",
          "declare");

  /** Verbs whose subject is what follows with <i>as</i>. */
  private static final Set<String> SERVING =
      Set.of(
          "serve",
          "act",
          "work",
          "resign",
          "retire",
          "continue",
          "return",
          "play",
          "take",
          "achieve",
          "win",
          "gain",
          "earn",
          "emerge",
          "rise",
          "start",
          "begin",
          "run",
          "stand",
          "campaign",
          "appear",
          "step",
          "quit",
          "leave",
          "swear",
          "instal",
          "install",
          "replace",
          "succeed",
          "inaugurate");

  /** Nouns that tell of whom somebody was born. */
  private static final Set<String> CHILDREN = Set.of("son", "daughter", "child");

  private Predicates() {}

  /** For each description that is said of a mention: that mention. */
  static Map<Mention, Mention> find(AnnotatedReport report, List<Mention> mentions) {
    Map<Integer, Map<Integer, Mention>> byHead = new HashMap<>();
    for (Mention mention : mentions) {
      byHead
          .computeIfAbsent(mention.sentence(), s -> new HashMap<>())
          .putIfAbsent(mention.head(), mention);
    }
    Map<Mention, Mention> found = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.kind() != Kind.DESCRIPTION || mention.profile().plural()) {
        continue;
      }
      Sentence sentence = report.sentence(mention.sentence());
      int subject = subject(sentence, sentence.token(mention.head()));
      Mention said =
          subject < 0 ? null : byHead.getOrDefault(mention.sentence(), Map.of()).get(subject);
      if (said != null && !said.equals(mention) && mayBe(said.profile(), mention.profile())) {
        found.put(mention, said);
      }
    }
    return found;
  }

  private static boolean mayBe(Profile subject, Profile predicate) {
    if (subject.plural()) {
      return false;
    }
    Profile.Type type = predicate.type();
    return switch (subject.type()) {
      case PERSON -> type == Profile.Type.PERSON;
      case ORGANISATION -> type == Profile.Type.ORGANISATION;
      case OTHER -> type == Profile.Type.PERSON || type == Profile.Type.ORGANISATION;
      case STATE, GROUP -> false;
    };
  }

  /** The token of whom a noun is said, or −1 if it is no predicate or is not affirmed. */
  private static int subject(Sentence sentence, Token noun) {
    Token clause = noun;
    boolean copula = false;
    for (Token child : sentence.children(noun)) {
      copula |= child.is("cop") && child.lemma().equals("be");
    }
    boolean object = false;
    if (!copula) {
      Token verb = sentence.head(noun);
      if (verb == null) {
        return -1;
      }
      boolean as = "as".equals(sentence.caseOf(noun)) && !noun.is("advcl");
      boolean stays = (noun.is("xcomp") || noun.is("obj")) && STAYING.contains(verb.lemma());
      Token undergoing = sentence.child(verb, "nsubj:pass");
      boolean named = noun.is("obj") && undergoing != null; // "was named the head"
      boolean called = (noun.is("xcomp") || as || named) && CALLING.contains(verb.lemma());
      Token born = noun.is("appos") && CHILDREN.contains(noun.lemma()) ? sentence.head(verb) : null;
      if (born != null && born.lemma().equals("bear")) {
        Token child = subjectOf(sentence, born); // "was born in Oslo, the son of a miner"
        return child == null ? -1 : child.index();
      }
      if (as && verb.xpos().startsWith("NNP")) {
        return verb.index(); // "Hollis Tern as the owner of the rights"
      }
      if (!stays && !called && !(as && SERVING.contains(verb.lemma()))) {
        return -1;
      }
      object = called && undergoing == null;
      clause = verb;
    }
    if (isOpen(sentence, clause)) {
      return -1;
    }
    Token said = object ? sentence.child(clause, "obj") : subjectOf(sentence, clause);
    if (said == null) {
      return -1;
    }
    int subject = said.index();
    if (said.xpos().startsWith("W")) {
      subject = clause.deprel().equals("acl:relcl") ? clause.head() : -1;
    }
    boolean asked = sentence.token(sentence.size() - 1).form().equals("?");
    return asked ? -1 : subject;
  }

  /** The subject of a clause or of the one that an <i>and</i> joins it to. */
  private static @Nullable Token subjectOf(Sentence sentence, Token clause) {
    Token at = clause;
    for (int steps = 0; at != null && steps < 3; steps++) {
      for (Token child : sentence.children(at)) {
        if (child.deprel().equals("nsubj") || child.deprel().equals("nsubj:pass")) {
          return child;
        }
      }
      if (!at.is("conj") || !at.isVerbal()) {
        return null;
      }
      at = sentence.head(at);
    }
    return null;
  }

  /** Whether what a clause tells is denied, doubted or only possible. */
  private static boolean isOpen(Sentence sentence, Token clause) {
    for (Token child : sentence.children(clause)) {
      String form = child.lemma();
      boolean modal = child.is("aux") && !Set.of("have", "be").contains(form);
      boolean doubt =
          Set.of("not", "never", "n't", "longer", "perhaps", "if", "whether").contains(form);
      if (modal || doubt) {
        return true;
      }
    }
    return false;
  }
}
