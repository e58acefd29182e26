package org.dragoman.train.descriptions;

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
import org.dragoman.actors.ActorFinder;
import org.dragoman.actors.Mention;
import org.dragoman.actors.Referents;
import org.dragoman.actors.Referents.Question;
import org.dragoman.language.Language;
import org.dragoman.language.conllu.TreebankDocument;
import org.dragoman.language.conllu.TreebankEntity;
import org.dragoman.language.conllu.TreebankSentence;
import org.dragoman.model.Actor;
import org.dragoman.model.Report;
import org.dragoman.text.AnnotatedReport;
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

/** {@code train descriptions}: learns whom definite descriptions mean, as pronouns are learned. */
@Command(
    name = "descriptions",
    description = {"Learns whom definite descriptions mean.", ""},
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class DescriptionsCommand implements Callable<Integer> {

  /** How far the first step of a weight goes. */
  private static final double STEP = 0.05;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private EntityTreebank treebank = new EntityTreebank();

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often all descriptions are seen (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "5",
      description = "In how many documents a trait must occur (default: ${DEFAULT-VALUE}).")
  private int documents;

  /** A question with the candidates that are right; none is, if somebody new is meant. */
  private record Answered(Question question, boolean[] right) {}

  /** Answers as the treebank does, so that what follows is asked about a story rightly told. */
  private static final class Oracle implements Referents.Choice {

    private final Map<Integer, Set<String>> heads;
    private final AnnotatedReport report;
    private final List<Answered> answered = new ArrayList<>();

    Oracle(Map<Integer, Set<String>> heads, AnnotatedReport report) {
      this.heads = heads;
      this.report = report;
    }

    private Set<String> entities(Mention mention) {
      int begin = report.sentence(mention.sentence()).token(mention.head()).begin();
      return heads.getOrDefault(begin, Set.of());
    }

    @Override
    public int of(Question question) {
      Set<String> own = entities(question.mention());
      boolean[] right = new boolean[question.candidates().size()];
      int first = -1;
      for (int i = 0; i < right.length; i++) {
        Mention last = null;
        for (Mention mention : question.candidates().get(i)) {
          last = mention.kind() == Actor.Mention.Kind.PRONOUN ? last : mention;
        }
        right[i] = last != null && !Collections.disjoint(own, entities(last));
        first = right[i] && first < 0 ? i : first;
      }
      if (!own.isEmpty()) {
        answered.add(new Answered(question, right));
      }
      return first;
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Language english = Language.english();
    List<List<Answered>> data =
        treebank.documents().stream().map(document -> questions(document, english)).toList();
    out.printf(
        "%d documents, %d descriptions%n", data.size(), data.stream().mapToInt(List::size).sum());
    out.flush();
    if (treebank.isMeasured()) {
      measure(data, out);
    }
    if (treebank.isWritten()) {
      treebank.write(learn(data), out);
    }
    return 0;
  }

  /** Counts what the rules alone, and weights learned from other documents, answer rightly. */
  private void measure(List<List<Answered>> data, PrintWriter out) {
    Count rules = new Count();
    Count model = new Count();
    treebank.folds(
        data,
        (learned, unseen) -> {
          Referents referents = new Referents(learn(learned));
          for (List<Answered> document : unseen) {
            for (Answered one : document) {
              rules.add(one, one.question().proposed());
              model.add(one, referents.of(one.question()));
            }
          }
        });
    rules.print("rules", out);
    model.print("learned", out);
    out.flush();
  }

  /** How many descriptions were told of before, were answered, and were answered rightly. */
  private static final class Count {
    private int all;
    private int told;
    private int answered;
    private int right;
    private int fine;

    void add(Answered one, int answer) {
      boolean known = false;
      for (boolean candidate : one.right()) {
        known |= candidate;
      }
      boolean good = answer < 0 ? !known : one.right()[answer];
      all++;
      told += known ? 1 : 0;
      answered += answer < 0 ? 0 : 1;
      right += answer >= 0 && good ? 1 : 0;
      fine += good ? 1 : 0;
    }

    void print(String what, PrintWriter out) {
      out.printf(
          "%-8s %4d told of before, %4d answered: right of told %.1f, of answered %.1f;"
              + " right of all %.1f%n",
          what, told, answered, 100.0 * right / told, 100.0 * right / answered, 100.0 * fine / all);
    }
  }

  private static List<Answered> questions(TreebankDocument document, Language english) {
    Map<Integer, Set<String>> heads = new HashMap<>();
    for (int s = 0; s < document.begins().length; s++) {
      TreebankSentence sentence = document.sentences().get(s);
      for (TreebankEntity entity : sentence.entities()) {
        int begin = document.begins()[s] + sentence.bounds()[2 * sentence.head(entity)];
        heads.computeIfAbsent(begin, at -> new HashSet<>()).add(entity.id());
      }
    }
    AnnotatedReport report = AnnotatedReport.of(Report.of(document.text(), null), english);
    Oracle oracle = new Oracle(heads, report);
    ActorFinder finder = new ActorFinder(World.standard(), true, oracle);
    finder.cast(report, finder.mentions(report, List.of()), List.of());
    return oracle.answered;
  }

  private TraitWeights learn(List<List<Answered>> data) {
    Occurrences occurrences = new Occurrences();
    List<Answered> all = new ArrayList<>();
    for (List<Answered> document : data) {
      occurrences.next();
      for (Answered answered : document) {
        occurrences.count(answered.question().nobody());
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

  /** One step up the logarithm of the probability that a right answer is chosen. */
  private static void learn(Learner learner, Answered answered) {
    int count = answered.question().traits().length;
    int[][] traits = Arrays.copyOf(answered.question().traits(), count + 1);
    traits[count] = answered.question().nobody();
    boolean[] right = Arrays.copyOf(answered.right(), count + 1);
    boolean told = false;
    for (boolean candidate : answered.right()) {
      told |= candidate;
    }
    right[count] = !told;
    double[] scores = new double[count + 1];
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
