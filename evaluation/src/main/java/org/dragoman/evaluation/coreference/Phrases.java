package org.dragoman.evaluation.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actors.ActorFinder;
import org.dragoman.actors.Cast;
import org.dragoman.actors.Mention;
import org.dragoman.evaluation.coreference.CoreferenceYardstick.Counts;
import org.dragoman.language.Language;
import org.dragoman.language.Sentence;
import org.dragoman.language.conllu.TreebankDocument;
import org.dragoman.language.conllu.TreebankEntity;
import org.dragoman.language.conllu.TreebankSentence;
import org.dragoman.model.Actor;
import org.dragoman.model.Report;
import org.dragoman.text.AnnotatedReport;
import org.jspecify.annotations.Nullable;

/**
 * Measures which definite descriptions (<i>the company, these soldiers</i>) and names of persons
 * and organizations are found to be somebody told of before. Those count whose entity the treebank
 * tells of before by a name or description. One is right if the nearest earlier mention of the
 * actor that it is given to, pronouns apart, tells of the same entity.
 */
final class Phrases {
  static final String DESCRIPTIONS = "descriptions";
  static final String NAMES = "names";

  private static final Set<String> TYPES = Set.of("person", "organization");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private Phrases() {}

  static Map<String, Counts> measure(TreebankDocument document, Language language) {
    AnnotatedReport report = AnnotatedReport.of(Report.of(document.text(), null), language);
    List<Sentence> sentences = report.sentences();
    ActorFinder finder = new ActorFinder();
    Cast cast = finder.cast(report, finder.mentions(report, List.of()), List.of());
    Map<Integer, Mention> byHead = new HashMap<>();
    for (int s = 0; s < sentences.size(); s++) {
      for (Mention mention : cast.mentions(s)) {
        byHead.put(sentences.get(s).token(mention.head()).begin(), mention);
      }
    }
    List<Phrase> heads = new ArrayList<>();
    Set<String> told = new HashSet<>();
    Map<String, Counts> counts = new HashMap<>();
    for (Phrase phrase : phrases(document)) {
      boolean again = !told.add(phrase.entity());
      heads.add(phrase);
      if (!again || phrase.kind() == null) {
        continue;
      }
      Mention mention = byHead.get(phrase.begin());
      if (mention == null) {
        mention = within(phrase, cast, sentences);
      }
      Mention before = mention == null ? null : before(mention, cast);
      boolean right = before != null && told(before, heads, sentences).contains(phrase.entity());
      counts.merge(
          phrase.kind(), new Counts(1, before == null ? 0 : 1, right ? 1 : 0), Counts::plus);
    }
    return counts;
  }

  /**
   * A phrase of the treebank that is no pronoun.
   *
   * @param begin where its head begins
   * @param first where it begins
   * @param end where it ends
   * @param kind what is counted; null for what only is looked back to
   */
  private record Phrase(int begin, int first, int end, String entity, @Nullable String kind) {}

  private static List<Phrase> phrases(TreebankDocument document) {
    List<Phrase> phrases = new ArrayList<>();
    List<TreebankSentence> all = document.sentences();
    for (int s = 0; s < all.size(); s++) {
      TreebankSentence sentence = all.get(s);
      for (TreebankEntity entity : sentence.entities()) {
        int head = sentence.head(entity);
        String upos = sentence.words().get(head).upos();
        if (upos.equals("PRON")) {
          continue;
        }
        String opening = sentence.words().get(entity.first()).form().toLowerCase(Locale.ROOT);
        String kind = null;
        if (TYPES.contains(entity.type())) {
          kind =
              upos.equals("PROPN")
                  ? NAMES
                  : upos.equals("NOUN") && DEFINITE.contains(opening) ? DESCRIPTIONS : null;
        }
        int begin = document.begins()[s] + sentence.bounds()[2 * head];
        int[] bounds = sentence.bounds();
        int from = document.begins()[s] + bounds[2 * entity.first()];
        int end = document.begins()[s] + bounds[2 * entity.end() - 1];
        phrases.add(new Phrase(begin, from, end, entity.id(), kind));
      }
    }
    phrases.sort(Comparator.comparingInt(Phrase::begin));
    return phrases;
  }

  /**
   * Of <i>her lawyer Ama Boateng</i> the treebank takes the lawyer for the head and we the name:
   * the mention that has one head in it and its own in the phrase; or null.
   */
  private static @Nullable Mention within(Phrase phrase, Cast cast, List<Sentence> sentences) {
    for (int s = 0; s < sentences.size(); s++) {
      for (Mention mention : cast.mentions(s)) {
        if (same(phrase, mention, sentences)) {
          return mention;
        }
      }
    }
    return null;
  }

  private static boolean same(Phrase phrase, Mention mention, List<Sentence> sentences) {
    Sentence sentence = sentences.get(mention.sentence());
    int head = sentence.token(mention.head()).begin();
    return sentence.token(mention.words().first()).begin() <= phrase.begin()
        && phrase.begin() <= sentence.token(mention.words().last()).begin()
        && phrase.first() <= head
        && head < phrase.end()
        && mention.kind() != Actor.Mention.Kind.PRONOUN;
  }

  /** The entities that a mention tells of. */
  private static Set<String> told(Mention mention, List<Phrase> phrases, List<Sentence> sentences) {
    int head = sentences.get(mention.sentence()).token(mention.head()).begin();
    Set<String> exact = new HashSet<>();
    Set<String> near = new HashSet<>();
    for (Phrase phrase : phrases) {
      if (phrase.begin() == head) {
        exact.add(phrase.entity());
      } else if (same(phrase, mention, sentences)) {
        near.add(phrase.entity());
      }
    }
    return exact.isEmpty() ? near : exact;
  }

  /** The mention of the same actor, no pronoun, that stands nearest before; or null. */
  private static @Nullable Mention before(Mention mention, Cast cast) {
    Actor actor = cast.actorOf(mention);
    Mention nearest = null;
    for (int s = 0; s <= mention.sentence(); s++) {
      for (Mention other : cast.mentions(s)) {
        boolean earlier = s < mention.sentence() || other.head() < mention.head();
        if (earlier
            && other.kind() != Actor.Mention.Kind.PRONOUN
            && cast.actorOf(other).equals(actor)) {
          nearest = other;
        }
      }
    }
    return nearest;
  }
}
