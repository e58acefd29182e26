package org.dragoman.bench.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.dragoman.language.Features;
import org.dragoman.language.Language;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * English by Stanford CoreNLP in its fast configuration: one name model, no fine-grained names, no
 * time expressions, and of the dependency graphs the basic one only, which is all that we need and
 * saves two fifths of the time.
 */
public final class CoreNlpEnglish implements Language {

  /** Beyond this a "sentence" is no sentence, and parsing it takes time out of proportion. */
  private static final int LONGEST_SENTENCE = 200;

  /** The models, loaded when they are first asked for, once for both engines and all threads. */
  private static final class Models {
    static final StanfordCoreNLP FROM_TEXT = pipeline("tokenize,pos,lemma,ner");
    static final StanfordCoreNLP FROM_TOKENS = pipeline("pos,lemma,ner");
    static final DependencyParser PARSER =
        DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);

    private static StanfordCoreNLP pipeline(String annotators) {
      RedwoodConfiguration.current().clear().apply();
      Properties settings = new Properties();
      settings.setProperty("annotators", annotators);
      settings.setProperty("tokenize.options", "quotes=original,untokenizable=noneKeep");
      settings.setProperty(
          "ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
      settings.setProperty("ner.applyFineGrained", "false");
      settings.setProperty("ner.useSUTime", "false");
      settings.setProperty("ner.applyNumericClassifiers", "false");
      settings.setProperty("ner.buildEntityMentions", "false");
      boolean complete = annotators.startsWith("tokenize");
      return new StanfordCoreNLP(settings, complete);
    }
  }

  private final boolean mended;

  private CoreNlpEnglish(boolean mended) {
    this.mended = mended;
  }

  /** The engine as it comes. */
  public static Language plain() {
    return new CoreNlpEnglish(false);
  }

  /** The engine with our rules for what its parser often gets wrong in news. */
  public static Language mended() {
    return new CoreNlpEnglish(true);
  }

  @Override
  public List<Sentence> analyse(String text, int begin, int end) {
    Objects.checkFromToIndex(begin, end, text.length());
    String part = text.substring(begin, end);
    if (part.isBlank()) {
      return List.of();
    }
    Annotation annotation = new Annotation(part);
    Models.FROM_TEXT.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
      for (int from = 0; from < labels.size(); from += LONGEST_SENTENCE) {
        int to = Math.min(labels.size(), from + LONGEST_SENTENCE);
        List<CoreLabel> piece = labels.subList(from, to);
        sentences.add(sentence(text, begin, piece));
      }
    }
    return sentences;
  }

  @Override
  public Sentence analyseTokens(String text, int[] bounds) {
    if (bounds.length == 0) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < bounds.length; i += 2) {
      CoreLabel label = new CoreLabel();
      String word = text.substring(bounds[i], bounds[i + 1]);
      label.setWord(word);
      label.setValue(word);
      label.setOriginalText(word);
      label.setBeginPosition(bounds[i]);
      label.setEndPosition(bounds[i + 1]);
      label.setIndex(labels.size() + 1);
      labels.add(label);
    }
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TextAnnotation.class, text);
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    Annotation annotation = new Annotation(text);
    annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
    annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    Models.FROM_TOKENS.annotate(annotation);
    return sentence(text, 0, labels);
  }

  private Sentence sentence(String text, int shift, List<CoreLabel> labels) {
    int size = labels.size();
    int[] heads = new int[size];
    String[] relations = new String[size];
    parse(labels, heads, relations);
    List<Token> tokens = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      CoreLabel label = labels.get(i);
      int begin = shift + label.beginPosition();
      int end = shift + label.endPosition();
      String lemma = Objects.requireNonNullElse(label.lemma(), label.word());
      tokens.add(
          new Token(
              i,
              begin,
              end,
              text.substring(begin, end),
              lemma,
              UniversalTags.of(label.tag(), relations[i]),
              label.tag(),
              Features.NONE,
              heads[i],
              relations[i],
              1f,
              nameType(label.ner())));
    }
    return new Sentence(tokens);
  }

  private void parse(List<CoreLabel> labels, int[] heads, String[] relations) {
    Arrays.fill(heads, Integer.MIN_VALUE);
    Arrays.fill(relations, "dep");
    List<CoreLabel> renumbered = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel copy = new CoreLabel(labels.get(i));
      copy.setIndex(i + 1);
      renumbered.add(copy);
    }
    GrammaticalStructure structure = Models.PARSER.predict(renumbered);
    int root = -1;
    for (TypedDependency dependency : structure.typedDependencies()) {
      int dependent = dependency.dep().index() - 1;
      int governor = dependency.gov().index() - 1;
      if (governor < 0) {
        if (root < 0) {
          root = dependent;
          heads[dependent] = -1;
          relations[dependent] = "root";
        }
      } else {
        heads[dependent] = governor;
        relations[dependent] = dependency.reln().toString();
      }
    }
    if (root < 0) {
      root = 0;
      heads[0] = -1;
      relations[0] = "root";
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == Integer.MIN_VALUE) {
        heads[i] = root;
      }
    }
    if (mended) {
      String[] tags = labels.stream().map(CoreLabel::tag).toArray(String[]::new);
      new CoreNlpRepairs(tags, heads, relations).mend();
    }
  }

  private static @Nullable NameType nameType(@Nullable String label) {
    if (label == null) {
      return null;
    }
    return switch (label) {
      case "PERSON" -> NameType.PERSON;
      case "ORGANIZATION" -> NameType.ORGANIZATION;
      case "LOCATION" -> NameType.PLACE;
      case "MISC" -> NameType.OTHER;
      default -> null;
    };
  }
}
