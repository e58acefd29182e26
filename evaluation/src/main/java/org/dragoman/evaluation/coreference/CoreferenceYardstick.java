package org.dragoman.evaluation.coreference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.actors.Antecedents;
import org.dragoman.actors.PronounQuestions;
import org.dragoman.actors.PronounQuestions.Place;
import org.dragoman.evaluation.Bootstrap;
import org.dragoman.language.Language;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.language.conllu.ConlluReader;
import org.dragoman.language.conllu.TreebankDocument;
import org.dragoman.language.conllu.TreebankEntity;
import org.dragoman.language.conllu.TreebankSentence;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Measures what <i>he, she, it, they</i> stand for, from the raw text of a treebank's documents. A
 * pronoun is right if the phrase that it stands for – found through other pronouns if need be, but
 * no pronoun itself – is a mention of the same entity in the treebank: its head is the mention's.
 * Pronouns that the treebank gives no entity (<i>it rains</i>) are left out, and so are those whose
 * entity is nowhere told by anything but pronouns.
 *
 * <p>Besides, of the phrases with a noun or name that tell of a person or organization told of
 * before: see {@link Phrases}.
 */
public final class CoreferenceYardstick {

  /** The kinds of text that count: the parts of the treebank that are edited prose or speech. */
  private static final Set<String> GENRES =
      Set.of(
          "academic",
          "bio",
          "essay",
          "interview",
          "letter",
          "news",
          "speech",
          "textbook",
          "voyage");

  private static final List<String> KINDS =
      List.of("he, she", "they", "it", Phrases.DESCRIPTIONS, Phrases.NAMES);

  private CoreferenceYardstick() {}

  /**
   * What to measure.
   *
   * @param documents only documents of these names; empty takes all of the genres that count
   * @param predictions where to write what was found, or null
   */
  public record Options(Set<String> documents, @Nullable Path predictions) {

    /** Copies the set. */
    public Options {
      documents = Set.copyOf(documents);
    }
  }

  /**
   * How many pronouns there are, were answered, and were answered rightly.
   *
   * @param marked pronouns that count
   * @param answered those of them of which a phrase was found
   * @param right those whose phrase is right
   */
  public record Counts(int marked, int answered, int right) {

    Counts plus(Counts other) {
      return new Counts(marked + other.marked, answered + other.answered, right + other.right);
    }

    /** The share of pronouns that is right, in per cent. */
    public double accuracy() {
      return 100.0 * right / marked;
    }

    /** The share of answers that is right, in per cent. */
    public double precision() {
      return 100.0 * right / answered;
    }
  }

  /** A document with its mentions by where their head begins. */
  private record Gold(
      TreebankDocument document,
      Map<Integer, Set<String>> heads,
      Map<Integer, Set<String>> pronouns) {}

  /**
   * Measures, and prints the figures.
   *
   * @return for each kind of pronoun what was right
   * @throws IOException if a file cannot be read or written; the message is for a person
   */
  public static Map<String, Counts> run(
      Path file, Options options, Language language, Appendable out) throws IOException {
    List<Gold> golds = new ArrayList<>();
    for (TreebankDocument document : ConlluReader.readAll(file)) {
      boolean wanted =
          options.documents().isEmpty()
              ? GENRES.contains(genre(document.id()))
              : options.documents().contains(document.id());
      if (wanted) {
        golds.add(gold(document));
      }
    }
    if (golds.isEmpty()) {
      throw new IOException(
          file + " has no document of the genres that count; their names are GUM_genre_title");
    }
    List<Map<String, Counts>> counts = new ArrayList<>();
    StringBuilder rows = new StringBuilder("doc\tbegin\tend\tantecedent_begin\tantecedent_end\n");
    for (Gold gold : golds) {
      counts.add(measure(gold, language, rows));
    }
    Map<String, Counts> sums = print(String.valueOf(file.getFileName()), counts, out);
    if (options.predictions() != null) {
      Files.writeString(options.predictions(), rows, StandardCharsets.UTF_8);
      out.append(
          String.format(Locale.ROOT, "%nPredictions written to %s%n", options.predictions()));
    }
    return sums;
  }

  private static String genre(String id) {
    String[] parts = id.split("_", -1);
    return parts.length > 1 ? parts[1] : "";
  }

  private static Gold gold(TreebankDocument document) {
    Map<Integer, Set<String>> heads = new HashMap<>();
    Map<Integer, Set<String>> pronouns = new HashMap<>();
    Set<String> told = new HashSet<>();
    int[] begins = document.begins();
    List<TreebankSentence> sentences = document.sentences();
    for (int s = 0; s < begins.length; s++) {
      TreebankSentence sentence = sentences.get(s);
      for (TreebankEntity entity : sentence.entities()) {
        int head = sentence.head(entity);
        boolean pronoun = sentence.words().get(head).upos().equals("PRON");
        int begin = begins[s] + sentence.bounds()[2 * head];
        (pronoun ? pronouns : heads).computeIfAbsent(begin, at -> new HashSet<>()).add(entity.id());
        if (!pronoun) {
          told.add(entity.id());
        }
      }
    }
    pronouns.values().forEach(ids -> ids.retainAll(told));
    pronouns.values().removeIf(Set::isEmpty);
    return new Gold(document, heads, pronouns);
  }

  private static Map<String, Counts> measure(Gold gold, Language language, StringBuilder rows) {
    String text = gold.document().text();
    List<Sentence> sentences = language.analyse(text);
    Map<Place, Place> resolved = Antecedents.english().resolve(sentences, World.standard());
    Map<String, Counts> counts = new HashMap<>();
    PronounQuestions questions = new PronounQuestions(sentences, World.standard());
    for (Place pronoun : questions.pronouns()) {
      Token token = sentences.get(pronoun.sentence()).token(pronoun.token());
      Place phrase = Antecedents.phrase(resolved, pronoun);
      if (phrase != null) {
        row(gold.document().id(), text, token, sentences.get(phrase.sentence()), phrase, rows);
      }
      Set<String> own = gold.pronouns().get(token.begin());
      if (own == null) {
        continue;
      }
      boolean right = false;
      if (phrase != null) {
        Token head = sentences.get(phrase.sentence()).token(phrase.token());
        for (String id : gold.heads().getOrDefault(head.begin(), Set.of())) {
          right |= own.contains(id);
        }
      }
      counts.merge(
          label(token), new Counts(1, phrase == null ? 0 : 1, right ? 1 : 0), Counts::plus);
    }
    Phrases.measure(gold.document(), language).forEach(counts::put);
    return counts;
  }

  private static String label(Token token) {
    String kind = String.valueOf(PronounQuestions.kind(token));
    return kind.equals("he") || kind.equals("she") ? "he, she" : kind;
  }

  private static void row(
      String id, String text, Token pronoun, Sentence there, Place phrase, StringBuilder rows) {
    Token head = there.token(phrase.token());
    int begin = head.begin();
    int end = head.end();
    for (Token child : there.children(head)) {
      if (child.is("det")
          || child.is("amod")
          || child.is("compound")
          || child.is("flat")
          || child.is("nummod")
          || child.deprel().equals("nmod:poss")) {
        begin = Math.min(begin, there.token(there.first(child)).begin());
        end = Math.max(end, child.end());
      }
    }
    rows.append(id);
    for (int at : new int[] {pronoun.begin(), pronoun.end(), begin, end}) {
      rows.append('\t').append(text.codePointCount(0, at));
    }
    rows.append('\n');
  }

  private static Map<String, Counts> print(
      String file, List<Map<String, Counts>> documents, Appendable out) throws IOException {
    out.append(
        String.format(
            Locale.ROOT,
            "Coreference: %s, %d documents%n"
                + "In brackets: 95%% bootstrap intervals (1000 seeded samples of the documents)%n%n"
                + "%-10s %7s %9s  %-22s %s%n",
            file,
            documents.size(),
            "",
            "marked",
            "answered",
            "right of marked",
            "right of answered"));
    Map<String, Counts> sums = new TreeMap<>();
    for (String kind : KINDS) {
      Counts sum = sum(documents, kind, null);
      sums.put(kind, sum);
      Bootstrap.Range accuracy =
          Bootstrap.range(documents.size(), sample -> sum(documents, kind, sample).accuracy());
      Bootstrap.Range precision =
          Bootstrap.range(documents.size(), sample -> sum(documents, kind, sample).precision());
      out.append(
          String.format(
              Locale.ROOT,
              "%-10s %7d %9d  %5.1f [%5.1f, %5.1f]   %5.1f [%5.1f, %5.1f]%n",
              kind,
              sum.marked(),
              sum.answered(),
              sum.accuracy(),
              accuracy.low(),
              accuracy.high(),
              sum.precision(),
              precision.low(),
              precision.high()));
    }
    return sums;
  }

  private static Counts sum(
      List<Map<String, Counts>> documents, String kind, int @Nullable [] sample) {
    Counts sum = new Counts(0, 0, 0);
    for (int i = 0; i < (sample == null ? documents.size() : sample.length); i++) {
      Counts counts = documents.get(sample == null ? i : sample[i]).get(kind);
      sum = counts == null ? sum : sum.plus(counts);
    }
    return sum;
  }
}
