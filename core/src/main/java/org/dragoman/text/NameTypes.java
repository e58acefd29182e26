package org.dragoman.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes the types of a report's names agree. The network sees one sentence at a time and knows few
 * names of Asia and the Arab world; but what is a person's name in one sentence is that in the next
 * (<i>Frank Messina</i>), a family name before two syllables is a person's (<i>Lee Cheuk-yan</i>),
 * and a hyphen parts no name (<i>Jamil al-Rashid; Al-Rashid said</i>).
 */
final class NameTypes {

  /** <i>Cheuk-yan</i>: what the tokenizer leaves in one piece is a given name of two syllables. */
  private static final Pattern TWO_SYLLABLES = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");

  /** Articles of Arabic that stand before names. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "ad", "an", "ar", "as", "ash", "az", "abu");

  private final Map<String, NameType> whole = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  private NameTypes() {}

  /**
   * The sentences with such types.
   *
   * @param sentences those of a whole report
   */
  static List<Sentence> agreeing(List<Sentence> sentences) {
    NameTypes types = new NameTypes();
    List<Sentence> marked = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      Sentence joined = withNames(sentence, NameTypes::byForm);
      marked.add(joined);
      types.learn(joined);
    }
    if (types.whole.isEmpty()) {
      return marked;
    }
    marked.replaceAll(sentence -> withNames(sentence, types::byReport));
    return marked;
  }

  /** A name: some of a sentence's words. */
  private record Name(Sentence sentence, int first, int last) {

    /** Its letters, with spaces where the text has some. */
    String text() {
      StringBuilder text = new StringBuilder();
      for (int i = first; i <= last; i++) {
        if (i > first && sentence.token(i).begin() > sentence.token(i - 1).end()) {
          text.append(' ');
        }
        text.append(sentence.token(i).form());
      }
      return text.toString();
    }

    /** The one type of all its words; null if they have several or none. */
    @Nullable NameType type() {
      NameType type = sentence.token(first).name();
      for (int i = first; i <= last; i++) {
        if (sentence.token(i).name() != type) {
          return null;
        }
      }
      return type;
    }

    boolean has(NameType type) {
      for (int i = first; i <= last; i++) {
        if (sentence.token(i).name() == type) {
          return true;
        }
      }
      return false;
    }
  }

  /** What type the form of a name shows, or null if it shows none. */
  private interface Rule {
    @Nullable NameType type(Name name);
  }

  private static Sentence withNames(Sentence sentence, Rule rule) {
    List<Token> tokens = null;
    for (int i = 0; i < sentence.size(); i++) {
      int last = end(sentence, i);
      if (last < 0) {
        continue;
      }
      Name name = new Name(sentence, i, last);
      NameType type = rule.type(name);
      if (type != null && type != name.type()) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        for (int k = i; k <= last; k++) {
          tokens.set(k, tokens.get(k).named(type));
        }
      }
      i = last;
    }
    return tokens == null ? sentence : new Sentence(tokens);
  }

  /** The last word of the name that begins at a word; −1 if none does. */
  private static int end(Sentence sentence, int first) {
    if (!isPart(sentence, first)) {
      return -1;
    }
    int last = first;
    while (true) {
      if (isHyphen(sentence, last + 1)) {
        last += 2;
      } else if (last + 1 < sentence.size() && isPart(sentence, last + 1)) {
        last++;
      } else {
        return last;
      }
    }
  }

  private static boolean isPart(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean article = isHyphen(sentence, at + 1) && isArticle(token.form());
    return token.xpos().equals("NNP") || article;
  }

  private static boolean isArticle(String form) {
    return ARTICLES.contains(form.toLowerCase(Locale.ROOT));
  }

  /** Whether a hyphen stands there between two words without a space. */
  private static boolean isHyphen(Sentence sentence, int at) {
    return at > 0
        && at + 1 < sentence.size()
        && sentence.token(at).form().equals("-")
        && sentence.token(at).begin() == sentence.token(at - 1).end()
        && sentence.token(at).end() == sentence.token(at + 1).begin()
        && Character.isLetter(sentence.token(at + 1).form().charAt(0))
        && (sentence.token(at - 1).xpos().equals("NNP")
            || isArticle(sentence.token(at - 1).form()));
  }

  private static @Nullable NameType byForm(Name name) {
    Sentence sentence = name.sentence();
    Token last = sentence.token(name.last());
    int length = name.last() - name.first();
    if (length == 1
        && TWO_SYLLABLES.matcher(last.form()).matches()
        && sentence.token(name.first()).form().length() > 1) {
      return NameType.PERSON;
    }
    boolean hyphen = sentence.token(name.last() - Math.min(1, length)).form().equals("-");
    boolean article = length > 1 && isArticle(sentence.token(name.last() - 2).form());
    return hyphen
            && article
            && name.has(NameType.PERSON)
            && sentence.token(name.first()).name() == NameType.PERSON
        ? NameType.PERSON
        : null;
  }

  private void learn(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      int last = end(sentence, i);
      if (last < 0) {
        continue;
      }
      Name name = new Name(sentence, i, last);
      NameType type = name.type();
      boolean several = last > i;
      if (several && (type == NameType.PERSON || type == NameType.ORGANIZATION)) {
        whole.putIfAbsent(name.text(), type);
        int surname = surname(sentence, i, last);
        if (type == NameType.PERSON && surname > i && surname < last) {
          surnames.add(new Name(sentence, surname, last).text().toLowerCase(Locale.ROOT));
        }
      }
      i = last;
    }
  }

  /** Where the last name begins: at its article, if it has one. */
  private static int surname(Sentence sentence, int first, int last) {
    int begin = last;
    while (begin - 2 >= first && isHyphen(sentence, begin - 1)) {
      begin -= 2;
    }
    return begin;
  }

  private @Nullable NameType byReport(Name name) {
    NameType type = name.type();
    boolean open = type == null || type == NameType.OTHER || type == NameType.PLACE;
    if (!open) {
      return null;
    }
    String text = name.text();
    if (surnames.contains(text.toLowerCase(Locale.ROOT))) {
      return NameType.PERSON;
    }
    return name.last() > name.first() ? whole.get(text) : null;
  }
}
