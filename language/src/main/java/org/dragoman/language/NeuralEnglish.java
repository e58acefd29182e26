package org.dragoman.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dragoman.language.network.Model;
import org.dragoman.language.network.Network;
import org.dragoman.language.network.Parse;
import org.dragoman.language.segmentation.Segmenter;
import org.dragoman.language.words.Lemmatizer;
import org.dragoman.language.words.Morphology;
import org.dragoman.language.words.WordLexicon;
import org.jspecify.annotations.Nullable;

/**
 * English by our own engine: rules for sentences and tokens, one network for tags, dependencies and
 * names, rules and word lists for lemmas and features.
 */
final class NeuralEnglish implements Language {

  private static final String MODEL = "english.model";

  private static final Set<String> NATIONAL_TAGS = Set.of("JJ", "NNP", "NNPS", "NN", "NNS");

  private final Segmenter segmenter;
  private final Network network;
  private final Lemmatizer lemmatizer;
  private final WordLexicon lexicon;
  private final List<String> upos = new ArrayList<>();
  private final List<String> xpos = new ArrayList<>();
  private final List<@Nullable NameType> names = new ArrayList<>();

  private NeuralEnglish(Network network, WordLexicon lexicon) {
    this.segmenter = Segmenter.english();
    this.lemmatizer = Lemmatizer.english();
    this.lexicon = lexicon;
    this.network = network;
    for (String tag : network.inventory().tags()) {
      int slash = tag.indexOf('/');
      upos.add(tag.substring(0, slash).intern());
      xpos.add(tag.substring(slash + 1).intern());
    }
    for (String name : network.inventory().names()) {
      names.add(name.isEmpty() ? null : NameType.valueOf(name));
    }
  }

  /** Loads the model when it is first asked for, once for all threads. */
  private static final class Holder {
    static final NeuralEnglish SHARED = load();
  }

  static NeuralEnglish shared() {
    return Holder.SHARED;
  }

  private static NeuralEnglish load() {
    try (InputStream in = NeuralEnglish.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            "the English model (" + MODEL + ") is not on the class path");
      }
      WordLexicon lexicon = WordLexicon.english();
      return new NeuralEnglish(Model.read(in).network(lexicon::classes), lexicon);
    } catch (IOException e) {
      throw new UncheckedIOException("the English model cannot be read", e);
    }
  }

  @Override
  public List<Sentence> analyse(String text, int begin, int end) {
    Objects.checkFromToIndex(begin, end, text.length());
    List<Sentence> sentences = new ArrayList<>();
    for (int[] bounds : segmenter.segment(text, begin, end)) {
      sentences.add(sentence(text, bounds));
    }
    return sentences;
  }

  @Override
  public Sentence analyseTokens(String text, int[] bounds) {
    if (bounds.length == 0 || bounds.length % 2 != 0) {
      throw new IllegalArgumentException("a sentence has at least one token, each two bounds");
    }
    int last = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      Objects.checkFromToIndex(bounds[i], bounds[i + 1], text.length());
      if (bounds[i] < last || bounds[i] == bounds[i + 1]) {
        throw new IllegalArgumentException("token " + i / 2 + " is empty or out of order");
      }
      last = bounds[i + 1];
    }
    return sentence(text, bounds);
  }

  private Sentence sentence(String text, int[] bounds) {
    int size = bounds.length / 2;
    List<String> forms = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      forms.add(text.substring(bounds[2 * i], bounds[2 * i + 1]));
    }
    Parse parse = network.parse(forms);
    List<Token> tokens = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      tokens.add(token(i, bounds, forms, parse));
    }
    return new Sentence(tokens);
  }

  private Token token(int i, int[] bounds, List<String> forms, Parse parse) {
    String form = forms.get(i);
    String universal = upos.get(parse.tags()[i]);
    String penn = xpos.get(parse.tags()[i]);
    String next = i + 1 < forms.size() ? forms.get(i + 1) : null;
    String lemma = lemmatizer.lemma(form, universal, penn, next);
    return new Token(
        i,
        bounds[2 * i],
        bounds[2 * i + 1],
        form,
        lemma,
        universal,
        penn,
        Morphology.features(form, lemma, universal, penn),
        parse.heads()[i],
        network.inventory().labels().get(parse.labels()[i]),
        parse.confidences()[i],
        name(i, forms, parse));
  }

  /**
   * The type of name that a token is part of. The network decides for each token by itself; what
   * the tree joins to one name has one type, titles are no part of it, and nationalities, which no
   * treebank marks, are those of the lexicon.
   */
  private @Nullable NameType name(int i, List<String> forms, Parse parse) {
    String form = forms.get(i);
    NameType learned = names.get(parse.names()[i]);
    if (!Character.isUpperCase(form.charAt(0))) {
      return learned;
    }
    String relation = network.inventory().labels().get(parse.labels()[i]);
    int head = parse.heads()[i];
    int classes = lexicon.classes(form.toLowerCase(Locale.ROOT));
    if (relation.equals("flat") && head >= 0 && names.get(parse.names()[head]) != null) {
      return names.get(parse.names()[head]);
    }
    boolean joined = i > 0 && Character.isLowerCase(forms.get(i - 1).charAt(0));
    if (joined && learned != null && names.get(parse.names()[i - 1]) != null) {
      // "University of Lagos": the small word before is part of the name.
      return names.get(parse.names()[i - 1]);
    }
    boolean person = (classes & (WordLexicon.GIVEN_NAME | WordLexicon.SURNAME)) != 0;
    if (learned == NameType.PERSON && relation.equals("nmod:desc")) {
      learned = null;
    } else if (learned == NameType.PERSON && !person && (classes & WordLexicon.PLACE) != 0) {
      learned = NameType.PLACE;
    }
    boolean open = learned == null || learned == NameType.OTHER;
    boolean nationality =
        (classes & WordLexicon.NATIONALITY) != 0
            && (classes & (WordLexicon.ROLE | WordLexicon.MONTH_OR_DAY)) == 0
            && NATIONAL_TAGS.contains(xpos.get(parse.tags()[i]));
    return open && nationality ? NameType.NATIONALITY : learned;
  }
}
