package org.dragoman.language.words;

import static org.dragoman.language.words.WordLexicon.ADJECTIVE;
import static org.dragoman.language.words.WordLexicon.ADVERB;
import static org.dragoman.language.words.WordLexicon.COUNTRY;
import static org.dragoman.language.words.WordLexicon.NATIONALITY;
import static org.dragoman.language.words.WordLexicon.NOUN;
import static org.dragoman.language.words.WordLexicon.PLURAL_NOUN;
import static org.dragoman.language.words.WordLexicon.VERB;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dictionary forms of tagged English words, as the Universal Dependencies treebanks of English have
 * them: names keep their case, plural names are made singular (<i>Americans</i>: American),
 * pronouns go to the nominative (<i>them</i>: they), possessives stay.
 *
 * <p>Tables of irregular words are asked first; the rules of spelling propose candidates for the
 * others, and the lexicon chooses among them. A lemmatizer is immutable and may be used by any
 * number of threads.
 */
public final class Lemmatizer {

  private final WordLexicon lexicon;
  private final Map<String, Map<String, String>> exceptions = new HashMap<>();
  private final Map<String, String> verbs = new HashMap<>();
  private final Set<String> irregularVerbs = new HashSet<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();

  private Lemmatizer(WordLexicon lexicon) {
    this.lexicon = lexicon;
    for (String[] row : WordTable.rows("lemmas.tsv", 3)) {
      exceptions.computeIfAbsent(row[0], tag -> new HashMap<>()).put(row[1], row[2]);
    }
    for (IrregularForms irregular : IrregularForms.all()) {
      Map<String, String> bases =
          switch (irregular.kind()) {
            case VERB -> verbs;
            case NOUN -> nouns;
            case ADJECTIVE -> adjectives;
          };
      if (irregular.kind() == IrregularForms.Kind.VERB) {
        irregularVerbs.add(irregular.base());
      }
      irregular.first().forEach(form -> bases.putIfAbsent(form, irregular.base()));
      irregular.second().forEach(form -> bases.putIfAbsent(form, irregular.base()));
    }
  }

  /** The lemmatizer that comes with this library; its tables are read when first asked for. */
  public static Lemmatizer english() {
    return English.LEMMATIZER;
  }

  /**
   * The dictionary form of a word without regard to its neighbours. An <i>'s</i> that is a verb is
   * taken for <i>is</i>.
   *
   * @param form the word as the text has it
   * @param upos its universal part of speech
   * @param xpos its Penn Treebank tag
   */
  public String lemma(String form, String upos, String xpos) {
    return lemma(form, upos, xpos, null);
  }

  /**
   * The dictionary form of a word.
   *
   * @param form the word as the text has it
   * @param upos its universal part of speech
   * @param xpos its Penn Treebank tag
   * @param nextForm the word after it, which tells <i>she's been</i> (have) from <i>she's ill</i>
   *     (be); null at the end of a sentence
   */
  public String lemma(String form, String upos, String xpos, @Nullable String nextForm) {
    String lower = lower(form);
    if (xpos.equals("VBZ") && lower.equals("'s") && nextForm != null) {
      return hasBefore(lower(nextForm)) ? "have" : "be";
    }
    String exception = exception(xpos, lower);
    if (exception == null) {
      exception = exception(upos, lower);
    }
    if (exception != null) {
      return exception;
    }
    return switch (xpos) {
      case "NNP" -> upos.equals("VERB") ? capitalised(form, verb(lower)) : form;
      case "NNPS" -> plain(capitalised(form, plural(lower)), form);
      case "NNS" -> pluralNoun(form, lower);
      case "NN" -> keepsCapitals(form, lower, NOUN | PLURAL_NOUN | VERB | ADJECTIVE) ? form : lower;
      case "VBZ" -> compound(lower, this::thirdPerson);
      case "VBD", "VBN", "VBG" -> compound(lower, this::verb);
      case "JJ" -> keepsCapitals(form, lower, ADJECTIVE | NOUN | VERB | ADVERB) ? form : lower;
      case "JJR", "RBR" -> compound(lower, word -> degree(word, "er"));
      case "JJS", "RBS" -> compound(lower, word -> degree(word, "est"));
      case "CD" ->
          form.length() > 1 && allCapitals(form) && !lexicon.has(lower, NOUN | ADJECTIVE)
              ? form
              : lower;
      case "ADD", "GW", "FW", "XX", "SYM", "$", "LS", "AFX" -> form;
      default -> lower;
    };
  }

  private @Nullable String exception(String tag, String lower) {
    Map<String, String> lemmas = exceptions.get(tag);
    return lemmas == null ? null : lemmas.get(lower);
  }

  /** Whether 's before a word is <i>has</i>: <i>it's been</i>, <i>he's got</i>. */
  private static boolean hasBefore(String next) {
    return switch (next) {
      case "been", "got", "gotten", "had", "become" -> true;
      default -> false;
    };
  }

  private String pluralNoun(String form, String lower) {
    String singular = compound(lower, this::plural);
    if (form.equals(lower)) {
      return singular;
    }
    // MPs, Islamists: capitals stay unless the singular is a common noun.
    if (form.endsWith("s") && !allCapitals(form) && keepsCapitals(form, singular, NOUN)) {
      return capitalised(form, singular);
    }
    return singular;
  }

  /**
   * Whether a capitalised common noun or adjective is written so in the dictionary: <i>TV,
   * Egyptian</i>.
   *
   * @param common the classes of which it must have none
   */
  private boolean keepsCapitals(String form, String lower, int common) {
    if (form.equals(lower)) {
      return false;
    }
    int classes = lexicon.classes(lower);
    if (allCapitals(form)) {
      return form.length() > 1 && (classes & common) == 0;
    }
    if (Character.isUpperCase(form.charAt(0)) && !Character.isUpperCase(form.charAt(1))) {
      // A few peoples are common words too: "polish".
      return (classes & (NATIONALITY | COUNTRY)) != 0
          && ((classes & common) == 0 || lower.endsWith("ish") || lower.endsWith("an"));
    }
    return (classes & common) == 0; // iPhone, LLMs
  }

  private static boolean allCapitals(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private interface Rule {
    String base(String word);
  }

  /** Applies a rule to the last part of a hyphenated word: <i>re-elected, co-founders</i>. */
  private static String compound(String word, Rule rule) {
    int hyphen = word.lastIndexOf('-');
    return hyphen <= 0 || hyphen == word.length() - 1
        ? rule.base(word)
        : word.substring(0, hyphen + 1) + rule.base(word.substring(hyphen + 1));
  }

  private String plural(String word) {
    String irregular = nouns.get(word);
    if (irregular != null) {
      return irregular;
    }
    int length = word.length();
    if (word.endsWith("men") && length > 4) {
      return word.substring(0, length - 2) + "an";
    }
    if (!word.endsWith("s")
        || length < 3
        || word.endsWith("ss")
        || Character.isDigit(word.charAt(0))
        || ((word.endsWith("us") || word.endsWith("is")) && lexicon.has(word, NOUN))) {
      return word;
    }
    return withoutS(word, NOUN);
  }

  private String thirdPerson(String word) {
    return word.length() < 3 || !word.endsWith("s") ? word : withoutS(word, VERB);
  }

  private String withoutS(String word, int wanted) {
    int length = word.length();
    String bare = word.substring(0, length - 1);
    if (!word.endsWith("es")) {
      return bare.endsWith("'") || bare.endsWith("’") ? bare.substring(0, length - 2) : bare;
    }
    String shorter = word.substring(0, length - 2);
    if (word.endsWith("ies") && length > 4) {
      String y = word.substring(0, length - 3) + "y";
      return lexicon.has(bare, wanted) && !lexicon.has(y, wanted) ? bare : y;
    }
    if (lexicon.has(bare, wanted)) {
      return bare;
    }
    if (lexicon.has(shorter, wanted)) {
      return shorter;
    }
    // "zz" and "ss" double in "quizzes": tried only where no plain form is known.
    String halved = withoutDouble(shorter);
    if (halved != null && lexicon.has(halved, wanted)) {
      return halved;
    }
    return hisses(shorter) ? shorter : bare;
  }

  private static boolean hisses(String word) {
    return word.endsWith("ss")
        || word.endsWith("x")
        || word.endsWith("ch")
        || word.endsWith("sh")
        || word.endsWith("zz");
  }

  /** The base of a past tense or participle. */
  private String verb(String word) {
    String irregular = verbs.get(word);
    if (irregular != null) {
      return irregular;
    }
    int length = word.length();
    if (word.endsWith("in'") || word.endsWith("in’")) {
      return verb(word.substring(0, length - 1) + "g");
    }
    if (word.endsWith("ing") && length > 4) {
      String stem = word.substring(0, length - 3);
      if (stem.endsWith("y")) {
        String ie = stem.substring(0, stem.length() - 1) + "ie"; // dying
        if (!lexicon.has(stem, VERB) && lexicon.has(ie, VERB)) {
          return ie;
        }
      }
      return base(stem, false);
    }
    if (word.endsWith("ied") && length > 3) {
      String ie = word.substring(0, length - 1); // died
      return lexicon.has(ie, VERB) ? ie : word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("ed") && length > 3) {
      return word.endsWith("eed") && lexicon.has(word.substring(0, length - 1), VERB)
          ? word.substring(0, length - 1) // agreed
          : base(word.substring(0, length - 2), true);
    }
    if (word.endsWith("'d") || word.endsWith("’d")) {
      return word.substring(0, length - 2);
    }
    return prefixed(word);
  }

  /** The base of a verb of which an ending with a vowel has been taken: <i>stopp, hop, pass</i>. */
  private String base(String stem, boolean past) {
    String halved = withoutDouble(stem);
    if (halved != null && irregularVerbs.contains(halved)) {
      return halved; // putting is of put, although golfers putt
    }
    String withE = stem + "e";
    boolean isVerb = lexicon.has(stem, VERB);
    boolean withEIsVerb = lexicon.has(withE, VERB);
    if (isVerb && withEIsVerb) {
      // hoping is of hope, as hop would double; singed is of singe, as sing has sang; planting is
      // of plant.
      return shortSyllable(stem) || (past && irregularVerbs.contains(stem)) ? withE : stem;
    }
    if (isVerb || withEIsVerb) {
      return isVerb ? stem : withE;
    }
    if (stem.endsWith("ck") && lexicon.has(stem.substring(0, stem.length() - 1), VERB)) {
      return stem.substring(0, stem.length() - 1);
    }
    if (halved != null) {
      char last = stem.charAt(stem.length() - 1);
      return lexicon.has(halved, VERB) || "lsfz".indexOf(last) < 0 ? halved : stem;
    }
    return dropsE(stem) ? withE : stem;
  }

  /** Whether the base of an unknown verb with this stem most likely ends in a silent e. */
  private static boolean dropsE(String stem) {
    if (stem.length() < 2) {
      return false;
    }
    char last = stem.charAt(stem.length() - 1);
    char before = stem.charAt(stem.length() - 2);
    return switch (last) {
      case 'v', 'c', 'u' -> true;
      case 'z' -> before == 'i' || before == 'y';
      case 'g' -> before == 'd' || before == 'r' || before == 'a';
      case 't' -> before == 'a' && stem.length() > 3;
      case 'l' -> "bdfgkptz".indexOf(before) >= 0;
      case 's' -> before != 's' && stem.length() > 3;
      default -> shortSyllable(stem);
    };
  }

  /** One syllable of consonants, one vowel and one consonant that would double: <i>hop</i>. */
  private static boolean shortSyllable(String stem) {
    int last = stem.length() - 1;
    if (last < 2 || vowel(stem.charAt(last)) || "wxy".indexOf(stem.charAt(last)) >= 0) {
      return false;
    }
    if (!vowel(stem.charAt(last - 1))) {
      return false;
    }
    for (int i = 0; i < last - 1; i++) {
      if (vowel(stem.charAt(i)) && !(i > 0 && stem.charAt(i - 1) == 'q')) {
        return false;
      }
    }
    return true;
  }

  private static boolean vowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }

  private static @Nullable String withoutDouble(String stem) {
    int last = stem.length() - 1;
    return last >= 2 && stem.charAt(last) == stem.charAt(last - 1) && !vowel(stem.charAt(last))
        ? stem.substring(0, last)
        : null;
  }

  /** The base of an irregular verb behind a prefix that the table does not have: <i>retold</i>. */
  private String prefixed(String word) {
    for (String prefix : new String[] {"re", "over", "out", "under", "un", "mis", "pre", "fore"}) {
      if (word.startsWith(prefix) && !lexicon.has(word, VERB)) {
        String base = verbs.get(word.substring(prefix.length()));
        if (base != null) {
          return prefix + base;
        }
      }
    }
    return word;
  }

  private String degree(String word, String ending) {
    String irregular = adjectives.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (!word.endsWith(ending) || word.length() < ending.length() + 3) {
      return word;
    }
    String stem = word.substring(0, word.length() - ending.length());
    int positive = ADJECTIVE | ADVERB;
    if (stem.endsWith("i")) {
      return stem.substring(0, stem.length() - 1) + "y";
    }
    if (lexicon.has(stem, positive)) {
      return stem;
    }
    String halved = withoutDouble(stem);
    if (halved != null) {
      return halved;
    }
    if (lexicon.has(stem + "e", positive)) {
      return stem + "e";
    }
    return lexicon.has(word, positive) ? word : stem;
  }

  /** A lower-case lemma in the case of its form: <i>Americans</i>, american: American. */
  private static String capitalised(String form, String lemma) {
    StringBuilder cased = new StringBuilder(lemma);
    boolean all = form.length() > 1 && allCapitals(form);
    for (int i = 0; i < lemma.length(); i++) {
      if (all || (i < form.length() && Character.isUpperCase(form.charAt(i)))) {
        cased.setCharAt(i, Character.toUpperCase(lemma.charAt(i)));
      }
    }
    return cased.toString();
  }

  /** A plural name that turns out to have no singular stays as written. */
  private static String plain(String lemma, String form) {
    return lemma.isEmpty() ? form : lemma;
  }

  /** In lower case, with a straight apostrophe. */
  private static String lower(String form) {
    for (int i = 0; i < form.length(); i++) {
      char letter = form.charAt(i);
      if (letter == '’' || Character.isUpperCase(letter) || letter > 0x7F) {
        String lower = form.toLowerCase(Locale.ROOT);
        return form.length() == 1 ? lower : lower.replace('’', '\'');
      }
    }
    return form;
  }

  private static final class English {
    static final Lemmatizer LEMMATIZER = new Lemmatizer(WordLexicon.english());
  }
}
