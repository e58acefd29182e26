package org.dragoman.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.actors.ActorFinder;
import org.dragoman.actors.Cast;
import org.dragoman.actors.Mention;
import org.dragoman.language.Language;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Report;
import org.dragoman.text.AnnotatedReport;
import org.jspecify.annotations.Nullable;

/** What the {@link BackOff} is trained on: predicates in sentences, with what they are. */
public final class BackOffExamples {

  private static final ActorFinder ACTORS = new ActorFinder();

  private BackOffExamples() {}

  /**
   * A predicate and what it is.
   *
   * @param label a code as the lexicon writes it, or {@link BackOff#NONE}
   * @param lemma the predicate's lemma
   * @param meanings what the words around it mean; see {@link BackOff#probabilities}
   * @param traits the numbers of its traits
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Example(String label, String lemma, float[] meanings, int[] traits) {}

  /** How many values an example's meanings have. */
  public static int meanings() {
    return PredicateTraits.BLOCKS * WordMeanings.DIMENSIONS;
  }

  /** How many vectors an example's meanings consist of. */
  public static int blocks() {
    return PredicateTraits.BLOCKS;
  }

  /** How many traits there are. */
  public static int traits() {
    return PredicateTraits.PLACES;
  }

  /**
   * A sentence in which somebody marked the predicate, {@code [bombed]}, and those who take part,
   * <code>{rebels}</code> and {@code ⟨the town⟩}.
   *
   * @return null if no predicate can be read at the marks
   */
  public static @Nullable Example marked(String label, String sentence, Language language) {
    int begin = bare(sentence.substring(0, Math.max(0, sentence.indexOf('[')))).length();
    int end = bare(sentence.substring(0, Math.max(0, sentence.indexOf(']')))).length();
    AnnotatedReport report = AnnotatedReport.of(Report.of(bare(sentence), null), language);
    for (int s = 0; s < report.sentences().size(); s++) {
      Token best = null;
      for (Token token : report.sentence(s).tokens()) {
        boolean within = token.begin() >= begin && token.end() <= end;
        boolean better =
            best == null || best.head() == token.index() || PartOfSpeech.of(best) == null;
        if (within && better && PartOfSpeech.of(token) != null) {
          best = token;
        }
      }
      if (best != null) {
        return example(label, report, s, best);
      }
    }
    return null;
  }

  /** The examples of the lexicon's own acts. */
  public static List<Example> ofLexicon(Language language) {
    List<Example> examples = new ArrayList<>();
    for (Entry entry : Lexicon.english().all()) {
      if (entry instanceof Entry.Act act
          && act.pos() != PartOfSpeech.THING
          && !act.expected().equals("none")) {
        AnnotatedReport report = AnnotatedReport.of(Report.of(act.example(), null), language);
        Token token = report.sentences().isEmpty() ? null : find(report.sentence(0), act);
        if (token != null) {
          examples.add(example(act.code().toString(), report, 0, token));
        }
      }
    }
    return examples;
  }

  private static @Nullable Token find(Sentence sentence, Entry.Act act) {
    String verb = act.predicate().split(" ")[0];
    for (Token token : sentence.tokens()) {
      if (token.lemma().toLowerCase(Locale.ROOT).equals(verb)
          && PartOfSpeech.of(token) == act.pos()) {
        return token;
      }
    }
    return null;
  }

  private static Example example(
      String label, AnnotatedReport report, int position, Token predicate) {
    List<Mention> mentions = ACTORS.mentions(report, List.of());
    Cast cast = ACTORS.cast(report, mentions, List.of());
    Sentence sentence = report.sentence(position);
    PredicateTraits traits =
        PredicateTraits.of(
            sentence,
            predicate,
            Arguments.of(sentence, predicate),
            new Participants(sentence, position, cast, report),
            WordMeanings.english(),
            Kin.english());
    return new Example(
        label, predicate.lemma().toLowerCase(Locale.ROOT), traits.meanings(), traits.traits());
  }

  private static String bare(String marked) {
    return marked.replaceAll("[\\[\\]{}⟨⟩]", "");
  }
}
