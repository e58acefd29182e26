package org.dragoman.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * English by Stanford CoreNLP in its fast configuration: one name model, no fine-grained names, no
 * time expressions, and of the dependency graphs the basic one only, which is all that we need and
 * saves two fifths of the time.
 */
final class CoreNlpEnglish implements Language {

  /** Beyond this a "sentence" is no sentence, and parsing it takes time out of proportion. */
  private static final int LONGEST_SENTENCE = 200;

  private final StanfordCoreNLP pipeline;
  private final DependencyParser parser;

  private CoreNlpEnglish() {
    RedwoodConfiguration.current().clear().apply();
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner");
    settings.setProperty("tokenize.options", "quotes=original,untokenizable=noneKeep");
    settings.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    pipeline = new StanfordCoreNLP(settings);
    parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
  }

  /** Loads the models when they are first asked for, once for all threads. */
  private static final class Holder {
    static final CoreNlpEnglish SHARED = new CoreNlpEnglish();
  }

  static CoreNlpEnglish shared() {
    return Holder.SHARED;
  }

  @Override
  public List<Sentence> analyse(String text, int begin, int end) {
    Objects.checkFromToIndex(begin, end, text.length());
    String part = text.substring(begin, end);
    if (part.isBlank()) {
      return List.of();
    }
    Annotation annotation = new Annotation(part);
    pipeline.annotate(annotation);
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
    throw new UnsupportedOperationException("this engine finds its tokens itself");
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
    GrammaticalStructure structure = parser.predict(renumbered);
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
    String[] tags = labels.stream().map(CoreLabel::tag).toArray(String[]::new);
    new CoreNlpRepairs(tags, heads, relations).mend();
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
