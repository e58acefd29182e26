package org.dragoman.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Token;
import org.dragoman.ontology.LexiconFiles;
import org.dragoman.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * What the coder knows of words: acts, operators, classes of objects, the rules by which operators
 * and acts compose, contexts and domains; with the ontology that they are coded by. Immutable.
 */
public final class Lexicon {

  private final Ontology ontology;
  private final Map<String, List<Entry>> entries;
  private final Map<String, Set<String>> classes;
  private final Map<String, List<Composition>> compositions;
  private final Contexts contexts;
  private final Domains domains;

  Lexicon(
      Ontology ontology,
      Map<String, List<Entry>> entries,
      Map<String, Set<String>> classes,
      Map<String, List<Composition>> compositions,
      Contexts contexts,
      Domains domains) {
    this.ontology = ontology;
    this.entries = entries;
    this.classes = classes;
    this.compositions = compositions;
    this.contexts = contexts;
    this.domains = domains;
  }

  private static final class Holder {
    static final Lexicon ENGLISH = of(LexiconFiles.standard());
  }

  /** The English lexicon that ships. */
  public static Lexicon english() {
    return Holder.ENGLISH;
  }

  /**
   * The lexicon that files hold.
   *
   * @throws IllegalArgumentException if a line is wrong, naming its file and number, and how many
   *     more are
   */
  public static Lexicon of(LexiconFiles files) {
    LexiconReader reader = new LexiconReader(files);
    Lexicon lexicon = reader.read();
    List<String> faults = reader.faults();
    if (!faults.isEmpty()) {
      String more = faults.size() == 1 ? "" : " (and " + (faults.size() - 1) + " more faults)";
      throw new IllegalArgumentException(faults.get(0) + more);
    }
    return lexicon;
  }

  static String key(String predicate, PartOfSpeech pos) {
    return predicate + "/" + pos;
  }

  /** The codebook that the entries are coded by. */
  public Ontology ontology() {
    return ontology;
  }

  /** The entries of a predicate, the most specific first; empty if it has none. */
  List<Entry> find(String predicate, PartOfSpeech pos) {
    String lemma = predicate.toLowerCase(Locale.ROOT);
    List<Entry> found = entries.get(key(lemma, pos));
    // Nouns that are plural only keep their s as a lemma: troops, arms.
    if (found == null && lemma.endsWith("s")) {
      found = entries.get(key(lemma.substring(0, lemma.length() - 1), pos));
    }
    return found == null ? List.of() : found;
  }

  /** By which words an event gets its contexts. */
  Contexts contexts() {
    return contexts;
  }

  /** Of what a sentence tells, where that is no politics. */
  Domains domains() {
    return domains;
  }

  /** The classes of words by name, {@code @ties}. */
  Map<String, Set<String>> classes() {
    return classes;
  }

  /** All rules of composition. */
  List<Composition> compositions() {
    return compositions.values().stream().flatMap(List::stream).toList();
  }

  /** All entries, in no particular order. */
  List<Entry> all() {
    return entries.values().stream().flatMap(List::stream).toList();
  }

  /** Whether a name is that of all actors of a sector: {@code @REB}. */
  static boolean isSector(String name) {
    return name.length() == 4
        && name.startsWith("@")
        && name.chars().skip(1).allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** Whether a lemma belongs to a class ({@code @ties}) or is the lemma named. */
  boolean isA(String lemma, String name) {
    // Nouns that are plural only keep their s as a lemma: troops, arms.
    String singular = lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    if (name.startsWith("@")) {
      Set<String> members = classes.getOrDefault(name, Set.of());
      return members.contains(lemma) || members.contains(singular);
    }
    return name.equals(lemma) || name.equals(singular);
  }

  /** Whether the lemma of a token belongs to a class or is the lemma named. */
  boolean isA(Token token, String name) {
    return isA(token.lemma().toLowerCase(Locale.ROOT), name);
  }

  /** The first composition rule that fits, or null. */
  @Nullable Composition compose(String operator, @Nullable Code inner, boolean negated) {
    String cameo = inner == null ? "" : cameoOf(inner);
    for (Composition rule : compositions.getOrDefault(operator, List.of())) {
      if (rule.inner().matches(inner, cameo, negated)) {
        return rule;
      }
    }
    return null;
  }

  /** A code as it is written, or null if it is none of the ontology's. */
  @Nullable Code codeOf(String written) {
    try {
      return Code.parse(written, ontology);
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  /** The most specific CAMEO code known for a code. */
  String cameoOf(Code code) {
    String cameo = code.cameo();
    return cameo != null ? cameo : ontology.usualCameo(code.type(), code.modes());
  }
}
