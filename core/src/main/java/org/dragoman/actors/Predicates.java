package org.dragoman.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.text.AnnotatedReport;

/**
 * Finds what a report says that somebody is: in <i>Mr. Abiola is the chairman of the party</i> and
 * <i>he remains a senator</i> the description is the subject. What is denied, asked or only
 * possible says nothing.
 */
final class Predicates {
  private static final Set<String> STAYING = Set.of("remain", "become");

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
    if (!copula) {
      if (!(noun.is("xcomp") || noun.is("obj")) || noun.head() < 0) {
        return -1;
      }
      clause = sentence.token(noun.head());
      if (!STAYING.contains(clause.lemma())) {
        return -1;
      }
    }
    int subject = -1;
    for (Token child : sentence.children(clause)) {
      String form = child.lemma();
      boolean modal = child.is("aux") && !Set.of("have", "be").contains(form);
      boolean doubt =
          Set.of("not", "never", "n't", "longer", "perhaps", "if", "whether").contains(form);
      if (modal || doubt) {
        return -1;
      }
      if (child.deprel().equals("nsubj")) {
        subject = child.index();
      }
    }
    if (subject >= 0 && sentence.token(subject).xpos().startsWith("W")) {
      subject = clause.deprel().equals("acl:relcl") ? clause.head() : -1;
    }
    boolean asked = sentence.token(sentence.size() - 1).form().equals("?");
    return asked ? -1 : subject;
  }
}
