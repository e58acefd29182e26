package org.dragoman.reading;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a text is English. Most are, and their small words say so at once; only for the
 * others are the profiles of other languages loaded.
 */
final class EnglishCheck {

  private static final int LOOKED_AT = 6000;
  private static final int FEWEST_WORDS = 8;
  private static final int FEWEST_LETTERS = 80;
  private static final double ENGLISH_SHARE = 0.15;
  private static final double CONFIDENT = 0.9;

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "of", "and", "to", "that", "was", "for", "said", "with", "by", "has", "at", "from",
          "his", "it", "he", "be", "were", "are", "its", "this", "have", "had", "they", "who",
          "which", "not", "is", "on", "in", "an", "will", "would", "after", "their");

  private EnglishCheck() {}

  private static final class Holder {
    static final LanguageDetector DETECTOR = load();

    private static LanguageDetector load() {
      try {
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
            .withProfiles(new LanguageProfileReader().readAllBuiltIn())
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the language profiles", e);
      }
    }
  }

  /**
   * Why a text is not English, or null if it is, or is too short to tell.
   *
   * @param text the text
   * @param declared the language that its source declares, an ISO 639-1 code, or null; it decides
   *     only where the text itself does not
   */
  static @Nullable String foreign(String text, @Nullable String declared) {
    String part = text.substring(0, Math.min(text.length(), LOOKED_AT));
    List<String> words =
        List.of(part.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’]+")).stream()
            .filter(word -> !word.isEmpty())
            .toList();
    long small = words.stream().filter(SMALL_WORDS::contains).count();
    if (words.size() >= FEWEST_WORDS && small >= words.size() * ENGLISH_SHARE) {
      return null;
    }
    long letters = part.codePoints().filter(Character::isLetter).count();
    long latin =
        part.codePoints()
            .filter(c -> Character.isLetter(c))
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    boolean otherScript = letters >= 10 && latin * 2 < letters;
    if (otherScript || letters >= FEWEST_LETTERS) {
      DetectedLanguage best =
          Holder.DETECTOR.getProbabilities(part).stream().findFirst().orElse(null);
      if (best != null && best.getProbability() >= CONFIDENT) {
        String code = best.getLocale().getLanguage();
        return code.equals("en") ? null : only(code);
      }
    }
    if (otherScript) {
      return "is not in English; only English is read";
    }
    return declared == null || isEnglish(declared) || small > 0 ? null : only(declared);
  }

  private static boolean isEnglish(String declared) {
    String code = declared.toLowerCase(Locale.ROOT);
    return code.startsWith("en");
  }

  private static String only(String code) {
    String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    String language = name.isEmpty() || name.equals(code) ? code : name + " (" + code + ")";
    return "is in " + language + "; only English is read";
  }
}
