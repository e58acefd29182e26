package org.dragoman.train.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import org.dragoman.language.conllu.TreebankDocument;
import org.dragoman.language.conllu.TreebankSentence;
import org.dragoman.language.conllu.TreebankWord;
import org.dragoman.language.network.Dimensions;
import org.dragoman.language.network.Meanings;
import org.dragoman.language.network.Model;
import org.dragoman.language.network.Network;
import org.dragoman.language.network.Parameters;
import org.dragoman.language.network.Parse;
import org.dragoman.language.network.WordForms;

/**
 * Trains the network. The same data and settings give the same model, whatever the threads do: each
 * has its fixed share of every batch, and shares are added in a fixed order.
 */
final class Trainer {

  /**
   * How to train.
   *
   * @param epochs how often each sentence is seen
   * @param batch sentences in a batch
   * @param rate the highest learning rate; it rises at first and then falls to zero in a line
   * @param dropout how much is dropped
   * @param threads how many threads share a batch; the model depends on their number
   * @param seed of all that is random
   */
  record Settings(
      int epochs, int batch, float rate, Pass.Dropout dropout, int threads, long seed) {}

  private static final int WARMING = 300;

  private final Dimensions size;
  private final Settings settings;
  private final PrintWriter progress;

  Trainer(Dimensions size, Settings settings, PrintWriter progress) {
    this.size = size;
    this.settings = settings;
    this.progress = progress;
  }

  Model train(
      List<TreebankDocument> training,
      List<TreebankDocument> control,
      Meanings meanings,
      ToIntFunction<String> classes,
      Path checkpoint)
      throws IOException, InterruptedException {
    Corpus corpus = new Corpus(training);
    WordForms forms = new WordForms(corpus.frequent(), size.affixes(), meanings, classes);
    Parameters weights = parameters(corpus);
    initialise(weights);
    Model model = new Model(size, weights, corpus.frequent(), meanings, corpus.inventory());
    Transposed transposed = new Transposed(weights);
    List<Pass> passes = new ArrayList<>();
    for (int i = 0; i < settings.threads(); i++) {
      passes.add(
          new Pass(
              size,
              weights,
              parameters(corpus),
              transposed,
              forms,
              corpus.frequency(),
              settings.dropout()));
    }
    Pass main = passes.get(0);
    Adam adam =
        new Adam(
            weights,
            main.gradients(),
            parameters(corpus),
            parameters(corpus),
            main.touchedWords(),
            main.touchedAffixes());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < corpus.size(); i++) {
      order.add(i);
    }
    int batches = (order.size() + settings.batch() - 1) / settings.batch();
    long step = 0;
    long steps = (long) batches * settings.epochs();
    ExecutorService threads = Executors.newFixedThreadPool(settings.threads());
    try {
      for (int epoch = 0; epoch < settings.epochs(); epoch++) {
        long begun = System.nanoTime();
        Random random = new Random(settings.seed() + epoch);
        Collections.shuffle(order, random);
        double loss = 0;
        long tokens = 0;
        for (int b = 0; b < batches; b++) {
          int to = Math.min(order.size(), (b + 1) * settings.batch());
          List<Example> batch = new ArrayList<>();
          for (int i : order.subList(b * settings.batch(), to)) {
            batch.add(corpus.example(i, forms, random));
          }
          int size = batch.stream().mapToInt(Example::size).sum();
          loss += all(passes, shares(batch), random.nextLong(), threads);
          add(passes);
          float rate =
              settings.rate()
                  * Math.min(1f, (step + 1) / (float) WARMING)
                  * (1f - step / (float) steps);
          adam.step(rate, 1f / size);
          transposed.renew();
          tokens += size;
          step++;
        }
        progress.printf(
            "epoch %d: loss %.3f, %.0f s; %s%n",
            epoch + 1,
            loss / tokens,
            (System.nanoTime() - begun) / 1e9,
            epoch % 2 == 1 || epoch + 3 > settings.epochs()
                ? control(model.network(classes), control)
                : "");
        progress.flush();
        try (OutputStream out = Files.newOutputStream(checkpoint)) {
          model.write(out);
        }
      }
    } finally {
      threads.shutdownNow();
    }
    return model;
  }

  private Parameters parameters(Corpus corpus) {
    return new Parameters(
        size,
        corpus.frequent().length + 1,
        corpus.inventory().tags().size(),
        corpus.inventory().labels().size(),
        corpus.inventory().names().size());
  }

  /** Glorot and Bengio's uniform range; forget gates open at first. */
  private void initialise(Parameters weights) {
    Random random = new Random(settings.seed());
    for (Parameters.Matrix matrix : weights.all()) {
      float[][] rows = matrix.rows();
      boolean vector = rows.length == 1;
      double range =
          matrix.sparse()
              ? Math.sqrt(3.0 / rows[0].length)
              : Math.sqrt(6.0 / (rows.length + rows[0].length));
      for (float[] row : rows) {
        for (int j = 0; j < row.length; j++) {
          row[j] = vector ? 0f : (float) ((2 * random.nextDouble() - 1) * range);
        }
      }
    }
    for (Parameters.Layer layer : weights.layers) {
      for (float[][] bias : layer.bias) {
        java.util.Arrays.fill(bias[0], size.state(), 2 * size.state(), 1f);
      }
    }
    for (float[][] root : List.of(weights.arcRoot, weights.labelRoot)) {
      for (int j = 0; j < root[0].length; j++) {
        root[0][j] = (float) (0.2 * random.nextDouble() - 0.1);
      }
    }
  }

  /** Shares of about the same number of tokens. */
  private List<List<Example>> shares(List<Example> batch) {
    List<List<Example>> shares = new ArrayList<>();
    int[] sizes = new int[settings.threads()];
    for (int i = 0; i < settings.threads(); i++) {
      shares.add(new ArrayList<>());
    }
    for (Example example : batch) {
      int least = 0;
      for (int i = 1; i < sizes.length; i++) {
        if (sizes[i] < sizes[least]) {
          least = i;
        }
      }
      shares.get(least).add(example);
      sizes[least] += example.size();
    }
    return shares;
  }

  private static double all(
      List<Pass> passes, List<List<Example>> shares, long seed, ExecutorService threads)
      throws InterruptedException {
    List<Callable<Double>> tasks = new ArrayList<>();
    for (int i = 0; i < passes.size(); i++) {
      Pass pass = passes.get(i);
      List<Example> share = shares.get(i);
      long own = seed + i;
      tasks.add(() -> share.isEmpty() ? 0.0 : pass.run(share, own));
    }
    double loss = 0;
    for (Future<Double> task : threads.invokeAll(tasks)) {
      try {
        loss += task.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
    return loss;
  }

  /** Adds the gradients of all passes to those of the first. */
  private static void add(List<Pass> passes) {
    Pass main = passes.get(0);
    for (Pass pass : passes.subList(1, passes.size())) {
      List<Parameters.Matrix> to = main.gradients().all();
      List<Parameters.Matrix> from = pass.gradients().all();
      for (int m = 0; m < to.size(); m++) {
        if (!to.get(m).sparse()) {
          for (int r = 0; r < to.get(m).rows().length; r++) {
            move(from.get(m).rows()[r], to.get(m).rows()[r]);
          }
        }
      }
      move(
          pass.touchedWords(), main.touchedWords(), pass.gradients().words, main.gradients().words);
      move(
          pass.touchedAffixes(),
          main.touchedAffixes(),
          pass.gradients().affixes,
          main.gradients().affixes);
    }
  }

  private static void move(Touched touched, Touched all, float[][] from, float[][] to) {
    for (int i = 0; i < touched.count(); i++) {
      all.add(touched.row(i));
      move(from[touched.row(i)], to[touched.row(i)]);
    }
    touched.clear();
  }

  private static void move(float[] from, float[] to) {
    for (int j = 0; j < from.length; j++) {
      to[j] += from[j];
    }
    java.util.Arrays.fill(from, 0f);
  }

  /** Tags, attachments and names on sentences kept apart. */
  static String control(Network network, List<TreebankDocument> documents) {
    int words = 0;
    int upos = 0;
    int xpos = 0;
    int scored = 0;
    int attached = 0;
    int labelled = 0;
    int names = 0;
    int found = 0;
    for (TreebankDocument document : documents) {
      for (TreebankSentence sentence : document.sentences()) {
        List<TreebankWord> gold = sentence.words();
        Parse parse = network.parse(gold.stream().map(TreebankWord::form).toList());
        for (int t = 0; t < gold.size(); t++) {
          TreebankWord word = gold.get(t);
          String[] tag = network.inventory().tags().get(parse.tags()[t]).split("/", 2);
          words++;
          upos += tag[0].equals(word.upos()) ? 1 : 0;
          xpos += tag[1].equals(word.xpos()) ? 1 : 0;
          if (!word.upos().equals("PUNCT")) {
            boolean right = parse.heads()[t] == word.head();
            scored++;
            attached += right ? 1 : 0;
            String label = network.inventory().labels().get(parse.labels()[t]);
            labelled += right && label.equals(word.deprel()) ? 1 : 0;
          }
        }
        for (var name : sentence.names()) {
          names++;
          String type = network.inventory().names().get(parse.names()[name.head()]);
          found += type.equals(name.type().name()) ? 1 : 0;
        }
      }
    }
    return String.format(
        "UPOS %.2f XPOS %.2f UAS %.2f LAS %.2f names %.1f",
        100.0 * upos / words,
        100.0 * xpos / words,
        100.0 * attached / scored,
        100.0 * labelled / scored,
        100.0 * found / Math.max(1, names));
  }
}
