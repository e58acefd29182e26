package org.dragoman.train.words;

/** The regular inflections of English words, by the rules of spelling. Words are lower case. */
final class Spelling {

  private Spelling() {}

  /** The plural of a noun or third person singular of a verb: <i>treaties, passes, stops</i>. */
  static String withS(String word) {
    if (endsInConsonantAndY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return hisses(word) || (word.endsWith("o") && consonant(word, word.length() - 2))
        ? word + "es"
        : word + "s";
  }

  /** The past tense of a verb: <i>denied, agreed, stopped</i>. */
  static String withEd(String word, boolean doubled) {
    if (word.endsWith("e")) {
      return word + "d";
    }
    if (endsInConsonantAndY(word)) {
      return word.substring(0, word.length() - 1) + "ied";
    }
    return stem(word, doubled) + "ed";
  }

  /** The present participle of a verb: <i>denying, making, dying, stopping</i>. */
  static String withIng(String word, boolean doubled) {
    if (word.endsWith("ie")) {
      return word.substring(0, word.length() - 2) + "ying";
    }
    if (word.endsWith("e")
        && word.length() > 2
        && !word.endsWith("ee")
        && !word.endsWith("oe")
        && !word.endsWith("ye")) {
      return word.substring(0, word.length() - 1) + "ing";
    }
    return stem(word, doubled) + "ing";
  }

  /** The comparative or superlative of an adjective: <i>safer, heaviest, bigger</i>. */
  static String withDegree(String word, String ending) {
    if (word.endsWith("e")) {
      return word + ending.substring(1);
    }
    if (endsInConsonantAndY(word)) {
      return word.substring(0, word.length() - 1) + "i" + ending;
    }
    return stem(word, doubles(word)) + ending;
  }

  /** Whether an adjective is short enough for -er and -est. */
  static boolean comparesByEnding(String word) {
    int vowels = vowelGroups(word);
    return vowels == 1
        || (vowels == 2 && (word.endsWith("y") || word.endsWith("le") || word.endsWith("ow")));
  }

  /** Whether a word of one syllable doubles its last letter: <i>stop, big</i>; not <i>look</i>. */
  static boolean doubles(String word) {
    int last = word.length() - 1;
    return last >= 2
        && consonant(word, last)
        && "wxyh".indexOf(word.charAt(last)) < 0
        && !consonant(word, last - 1)
        && (consonant(word, last - 2) || word.startsWith("qu", last - 3))
        && vowelGroups(word) == 1;
  }

  private static String stem(String word, boolean doubled) {
    if (!doubled) {
      return word;
    }
    char last = word.charAt(word.length() - 1);
    return word + (last == 'c' ? 'k' : last);
  }

  private static boolean hisses(String word) {
    return word.endsWith("s")
        || word.endsWith("x")
        || word.endsWith("z")
        || word.endsWith("ch")
        || word.endsWith("sh");
  }

  private static boolean endsInConsonantAndY(String word) {
    return word.endsWith("y") && consonant(word, word.length() - 2);
  }

  private static boolean consonant(String word, int at) {
    return at >= 0 && "aeiou".indexOf(word.charAt(at)) < 0;
  }

  private static int vowelGroups(String word) {
    int groups = 0;
    for (int i = 0; i < word.length(); i++) {
      boolean silent = i == word.length() - 1 && word.charAt(i) == 'e' && groups > 0;
      if (vowel(word, i) && !silent && (i == 0 || !vowel(word, i - 1))) {
        groups++;
      }
    }
    return groups;
  }

  private static boolean vowel(String word, int at) {
    return "aeiouy".indexOf(word.charAt(at)) >= 0;
  }
}
