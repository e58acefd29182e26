package org.dragoman.actors;

import java.util.List;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase: a noun with what stands before it, and who it belongs to.
 *
 * @param sentence the sentence
 * @param position the sentence's position in the report
 * @param first the first token, without the possessor
 * @param last the last token, without what follows the noun
 * @param segments its segments, those of the determiner and other small words too
 * @param possessor whose it is, by <i>'s</i>; or null
 * @param complement what follows with a preposition and belongs to it; or null
 * @param preposition that preposition; or null
 */
record NounPhrase(
    Sentence sentence,
    int position,
    int first,
    int last,
    List<Segment> segments,
    @Nullable NounPhrase possessor,
    @Nullable NounPhrase complement,
    @Nullable String preposition) {

  NounPhrase {
    segments = List.copyOf(segments);
  }

  /** The segment of its noun. */
  Segment head() {
    return segments.get(segments.size() - 1);
  }

  /** The words from the possessor's to the complement's. */
  Words words() {
    NounPhrase before = possessor;
    NounPhrase after = complement;
    return new Words(
        position,
        before == null ? first : before.words().first(),
        after == null ? last : after.words().last());
  }

  /** The words without the complement. */
  Words core() {
    NounPhrase before = possessor;
    return new Words(position, before == null ? first : before.words().first(), last);
  }

  /** The same phrase with a complement. */
  NounPhrase with(NounPhrase what, String how) {
    return new NounPhrase(sentence, position, first, last, segments, possessor, what, how);
  }

  /** Whether another is the same words, whatever is known to go with them. */
  boolean isSame(@Nullable NounPhrase other) {
    return other != null && other.first == first && other.last == last;
  }

  /** The token that stands for the phrase in the sentence's tree. */
  int headToken() {
    return headToken(sentence, first, last, head());
  }

  private static int headToken(Sentence sentence, int first, int last, Segment head) {
    int found = -1;
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      boolean outside = token.head() < first || token.head() > last;
      if (outside && (token.isNoun() || i >= head.first())) {
        boolean inHead = head.first() <= i && i <= head.last();
        if (inHead || found < 0) {
          found = i;
        }
      }
    }
    return found >= 0 ? found : head.last();
  }

  /** Its first token in lower case: an article, a possessive pronoun, or whatever begins it. */
  String opening() {
    return sentence.token(first).form().toLowerCase(java.util.Locale.ROOT);
  }

  /** The token before the phrase in lower case, or an empty string at the start. */
  String before() {
    int at = core().first() - 1;
    return at < 0 ? "" : sentence.token(at).form().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether it begins with <i>the, this, that, these, those</i>. */
  boolean isDefinite() {
    return switch (opening()) {
      case "the", "this", "that", "these", "those" -> true;
      default -> false;
    };
  }

  /** The possessive pronoun that begins it, or −1 if none does. */
  int possessivePronoun() {
    return sentence.token(first).xpos().equals("PRP$") ? first : -1;
  }

  /** The number of something that it states in words or digits, or null. */
  @Nullable Integer number() {
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      if (token.xpos().equals("CD")) {
        return Numerals.value(token.form());
      }
    }
    return null;
  }

  /** The words of a segment as they are printed. */
  String text(Segment segment) {
    return text(segment.first(), segment.last());
  }

  /** The words from one token to another as they are printed. */
  String text(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i <= to; i++) {
      Token token = sentence.token(i);
      if (i > from && sentence.token(i - 1).end() < token.begin()) {
        words.append(' ');
      }
      words.append(token.form());
    }
    return words.toString();
  }

  /** Where the proper name begins that ends it: behind its articles and other small words. */
  int nameStart() {
    int start = first;
    while (start < last && !isOfName(sentence.token(start))) {
      start++;
    }
    return start;
  }

  private static boolean isOfName(Token token) {
    boolean capital = Character.isUpperCase(token.form().charAt(0));
    boolean nation = token.name() == NameType.NATIONALITY;
    return token.xpos().startsWith("NNP") || (capital && !nation && token.xpos().startsWith("JJ"));
  }

  /** Whether it says that what it names is of no single state: <i>international court</i>. */
  boolean isInternational() {
    for (int i = first; i <= last; i++) {
      String form = sentence.token(i).form().toLowerCase(java.util.Locale.ROOT);
      if (form.equals("international") || form.equals("multinational")) {
        return true;
      }
    }
    return false;
  }
}
