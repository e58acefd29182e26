package org.dragoman.train.pronouns;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.dragoman.actors.Antecedents;
import org.dragoman.actors.PronounQuestions;
import org.dragoman.actors.PronounQuestions.Place;
import org.dragoman.actors.PronounQuestions.Question;
import org.dragoman.language.Language;
import org.dragoman.language.Sentence;
import org.dragoman.language.conllu.TreebankDocument;
import org.dragoman.language.conllu.TreebankEntity;
import org.dragoman.language.conllu.TreebankSentence;
import org.dragoman.text.TraitWeights;
import org.dragoman.train.traits.EntityTreebank;
import org.dragoman.train.traits.Learner;
import org.dragoman.train.traits.Occurrences;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code train pronouns}: learns what pronouns stand for from a treebank with entities. */
@Command(
    name = "pronouns",
    description = {"Learns what pronouns stand for.", ""},
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class PronounsCommand implements Callable<Integer> {

  /** How far the first step of a weight goes: small, as there are few pronouns to learn from. */
  private static final double STEP = 0.02;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private EntityTreebank treebank = new EntityTreebank();

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "6",
      description = "How often all pronouns are seen (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "6",
      description = "In how many documents a trait must occur (default: ${DEFAULT-VALUE}).")
  private int documents;

  /** A question with the candidates that are right, and whether it stands for something at all. */
  private record Answered(Question question, boolean[] right, boolean something) {}

  /**
   * A document of the treebank, parsed.
   *
   * @param entities for each sentence by token the things that the phrase with this head tells of
   * @param answered its pronouns' questions
   */
  record Document(
      String id,
      List<Sentence> sentences,
      List<Map<Integer, Set<String>>> entities,
      List<Answered> answered) {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Language english = Language.english();
    List<Document> data =
        treebank.documents().stream().map(document -> questions(document, english)).toList();
    int all = data.stream().mapToInt(document -> document.answered().size()).sum();
    out.printf("%d documents, %d pronouns%n", data.size(), all);
    out.flush();
    if (treebank.isMeasured()) {
      Trial trial = new Trial();
      treebank.folds(
          data,
          (learned, unseen) -> {
            Antecedents model = new Antecedents(learn(learned));
            unseen.forEach(document -> trial.measure(document, model));
          });
      trial.print(out);
    }
    if (treebank.isWritten()) {
      treebank.write(learn(data), out);
    }
    return 0;
  }

  /** The weights that documents teach. */
  private TraitWeights learn(List<Document> data) {
    Occurrences occurrences = new Occurrences();
    List<Answered> all = new ArrayList<>();
    for (Document document : data) {
      occurrences.next();
      for (Answered answered : document.answered()) {
        occurrences.count(answered.question().nothing());
        for (int[] traits : answered.question().traits()) {
          occurrences.count(traits);
        }
        all.add(answered);
      }
    }
    Learner learner = new Learner(occurrences.atLeast(documents), STEP);
    Random order = new Random(1);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(all, order);
      all.forEach(answered -> learn(learner, answered));
    }
    return learner.weights();
  }

  private static Document questions(TreebankDocument document, Language english) {
    List<TreebankSentence> marked = document.sentences();
    String text = document.text();
    int[] begins = document.begins();
    List<Sentence> sentences = new ArrayList<>();
    List<Map<Integer, Set<String>>> entities = new ArrayList<>();
    for (int s = 0; s < begins.length; s++) {
      int begin = begins[s];
      int[] bounds = IntStream.of(marked.get(s).bounds()).map(at -> at + begin).toArray();
      sentences.add(english.analyseTokens(text, bounds));
      Map<Integer, Set<String>> heads = new HashMap<>();
      for (TreebankEntity entity : marked.get(s).entities()) {
        heads.computeIfAbsent(marked.get(s).head(entity), head -> new HashSet<>()).add(entity.id());
      }
      entities.add(heads);
    }
    PronounQuestions questions = new PronounQuestions(sentences, World.standard());
    List<Answered> answered = new ArrayList<>();
    for (Place pronoun : questions.pronouns()) {
      Question question = questions.of(pronoun);
      Set<String> own = entities.get(pronoun.sentence()).getOrDefault(pronoun.token(), Set.of());
      boolean[] right = new boolean[question.candidates().size()];
      Place phrase = null;
      for (int i = 0; i < right.length; i++) {
        Place place = question.candidates().get(i);
        right[i] =
            !Collections.disjoint(
                own, entities.get(place.sentence()).getOrDefault(place.token(), Set.of()));
        if (right[i] && phrase == null && !place.pronoun()) {
          phrase = place;
        }
      }
      answered.add(new Answered(question, right, !own.isEmpty()));
      if (phrase != null) {
        questions.learn(pronoun, phrase);
      }
    }
    return new Document(document.id(), sentences, entities, answered);
  }

  /**
   * One step up the logarithm of the probability that some right answer is chosen: a candidate, or
   * else "nothing", or "something else".
   */
  private static void learn(Learner learner, Answered answered) {
    Question question = answered.question();
    int count = question.traits().length;
    int[][] traits = Arrays.copyOf(question.traits(), count + 2);
    traits[count] = question.nothing();
    traits[count + 1] = question.elsewhere();
    boolean[] right = Arrays.copyOf(answered.right(), count + 2);
    boolean told = false;
    for (boolean candidate : answered.right()) {
      told |= candidate;
    }
    right[count] = !answered.something();
    right[count + 1] = answered.something() && !told;
    double[] scores = new double[count + 2];
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = learner.sum(traits[i]);
      top = Math.max(top, scores[i]);
    }
    double all = 0;
    double good = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - top);
      all += scores[i];
      good += right[i] ? scores[i] : 0;
    }
    for (int i = 0; i < scores.length; i++) {
      double wanted = right[i] ? scores[i] / Math.max(good, 1e-300) : 0;
      learner.move(traits[i], wanted - scores[i] / all);
    }
  }
}
