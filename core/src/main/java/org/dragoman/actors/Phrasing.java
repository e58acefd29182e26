package org.dragoman.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Words;
import org.dragoman.world.RoleNoun;
import org.jspecify.annotations.Nullable;

/** The noun phrases of a report, by the tokens that stand for them. */
final class Phrasing {

  /** Nouns that with a state's name stand for the state. */
  private static final Set<String> GOVERNMENT =
      Set.of("government", "administration", "regime", "federal government", "authorities");

  private final AnnotatedReport report;
  private final List<List<NounPhrase>> bySentence = new ArrayList<>();
  private final List<Map<Integer, NounPhrase>> byHead = new ArrayList<>();

  Phrasing(AnnotatedReport report, Segmenter segmenter) {
    this.report = report;
    for (int s = 0; s < report.sentences().size(); s++) {
      Sentence sentence = report.sentence(s);
      List<NounPhrase> phrases = NounPhrases.of(sentence, s, segmenter.segments(sentence));
      bySentence.add(phrases);
      Map<Integer, NounPhrase> heads = new HashMap<>();
      phrases.forEach(phrase -> heads.putIfAbsent(phrase.headToken(), phrase));
      byHead.add(heads);
    }
  }

  /** The noun phrases of a sentence in text order. */
  List<NounPhrase> in(int sentence) {
    return bySentence.get(sentence);
  }

  /** The noun phrase that a mention is, or null for pronouns, modifiers and given words. */
  @Nullable NounPhrase of(Mention mention) {
    return byHead.get(mention.sentence()).get(mention.head());
  }

  /** The role noun of a mention's phrase, or null if its noun is none. */
  @Nullable RoleNoun role(Mention mention) {
    NounPhrase phrase = of(mention);
    return phrase != null && phrase.head().sense() instanceof Segment.Role role
        ? role.noun()
        : null;
  }

  /** Whether a mention is the subject of an active clause. */
  boolean isSubject(Mention mention) {
    return report.sentence(mention.sentence()).token(mention.head()).deprel().equals("nsubj");
  }

  /** Whether a mention is the subject of a verb, in the active or the passive. */
  boolean isSubjectOfAny(Mention mention) {
    Sentence sentence = report.sentence(mention.sentence());
    Words words = mention.words();
    for (int i = words.first(); i <= words.last(); i++) {
      Token token = sentence.token(i);
      boolean outside = token.head() < words.first() || token.head() > words.last();
      if (outside && token.is("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence is of the headline. */
  boolean isHeadline(int sentence) {
    return report.isHeadline(sentence);
  }

  /** Whether a mention speaks of a government: <i>the Syrian government</i>. */
  boolean isGovernment(Mention mention) {
    RoleNoun noun = role(mention);
    return noun != null
        && GOVERNMENT.contains(noun.noun())
        && !mention.profile().plural()
        && mention.profile().sectors().equals(List.of("GOV"));
  }
}
