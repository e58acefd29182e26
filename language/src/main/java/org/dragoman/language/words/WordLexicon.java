package org.dragoman.language.words;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The classes that English word forms can belong to: parts of speech, inflections, kinds of names.
 * <i>spies</i> is {@link #PLURAL_NOUN} and {@link #VERB_S}; <i>lagos</i> is {@link #PLACE}. Nothing
 * here tells which of its classes a word has in a sentence.
 *
 * <p>A lexicon is immutable and may be used by any number of threads. It knows words by 48-bit
 * hashes only: one unknown word in a billion is taken for a known one.
 */
public final class WordLexicon {

  /** The singular of a common noun: <i>treaty</i>. */
  public static final int NOUN = 1;

  /** The base form of a verb: <i>withdraw</i>. */
  public static final int VERB = 1 << 1;

  /** The positive of an adjective: <i>safe</i>. */
  public static final int ADJECTIVE = 1 << 2;

  /** An adverb: <i>quickly</i>. */
  public static final int ADVERB = 1 << 3;

  /** The plural of a common noun: <i>treaties</i>. */
  public static final int PLURAL_NOUN = 1 << 4;

  /** The third person singular of a verb: <i>withdraws</i>. */
  public static final int VERB_S = 1 << 5;

  /** The past tense of a verb, which for regular verbs is the past participle too. */
  public static final int VERB_ED = 1 << 6;

  /** The past participle of an irregular verb: <i>withdrawn, held</i>. */
  public static final int VERB_EN = 1 << 7;

  /** The present participle and gerund of a verb: <i>withdrawing</i>. */
  public static final int VERB_ING = 1 << 8;

  /** The comparative of an adjective or adverb: <i>safer, worse</i>. */
  public static final int COMPARATIVE = 1 << 9;

  /** The superlative of an adjective or adverb: <i>safest, worst</i>. */
  public static final int SUPERLATIVE = 1 << 10;

  /** Part of a person's given names: <i>fatima</i>. */
  public static final int GIVEN_NAME = 1 << 11;

  /** Part of a person's family name: <i>odinga</i>. */
  public static final int SURNAME = 1 << 12;

  /** A state, or part of its name: <i>nepal, korea</i>. */
  public static final int COUNTRY = 1 << 13;

  /** A word for people of somewhere or an adjective of it: <i>french, frenchmen</i>. */
  public static final int NATIONALITY = 1 << 14;

  /** A place that is not a state, or part of its name: <i>lagos, volga</i>. */
  public static final int PLACE = 1 << 15;

  /** An organisation's name or part of one: <i>nato, ministry, huawei</i>. */
  public static final int ORGANISATION_WORD = 1 << 16;

  /** What a person can be, in office, trade or kinship: <i>president, spokesman, nurse</i>. */
  public static final int ROLE = 1 << 17;

  /** The name of a month or of a day of the week, or its abbreviation. */
  public static final int MONTH_OR_DAY = 1 << 18;

  /**
   * A proper name, or part of one, of a kind that has no class of its own: <i>koran, titanic</i>.
   */
  public static final int OTHER_NAME = 1 << 19;

  /** How many classes there are; they are the lowest bits. */
  public static final int CLASS_COUNT = 20;

  /** The first bytes of a lexicon file; the last of them is the version of its form. */
  public static final int MAGIC = 0x44574C01;

  private final long[] slots;
  private final int[] combinations;

  private WordLexicon(long[] slots, int[] combinations) {
    this.slots = slots;
    this.combinations = combinations;
  }

  /** The lexicon that comes with this library; it is read when first asked for. */
  public static WordLexicon english() {
    return English.LEXICON;
  }

  /**
   * Reads a lexicon: {@link #MAGIC}; the number of class combinations; each combination as an
   * integer; the number of words; each word as a {@link #entry}. Numbers have their highest byte
   * first.
   *
   * @throws IOException if it cannot be read or is not a lexicon of this version
   */
  public static WordLexicon read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    int magic = data.readInt();
    if (magic != MAGIC) {
      throw new IOException(
          "not a word lexicon of version %d (it begins with %08x): compile it anew"
              .formatted(MAGIC & 0xFF, magic));
    }
    int[] combinations = new int[count(data, 1 << 16)];
    for (int i = 0; i < combinations.length; i++) {
      combinations[i] = data.readInt();
    }
    int words = count(data, 1 << 24);
    byte[] bytes = data.readNBytes(words * Long.BYTES);
    if (bytes.length < words * Long.BYTES) {
      throw new IOException("the word lexicon ends early: compile it anew");
    }
    ByteBuffer entries = ByteBuffer.wrap(bytes);
    // A power of two, at most 2/3 full.
    long[] slots = new long[Integer.highestOneBit(Math.max(1, words * 3 / 2)) << 1];
    for (int i = 0; i < words; i++) {
      long entry = entries.getLong();
      if ((entry & 0xFFFF) >= combinations.length) {
        throw new IOException("the word lexicon has a word without classes: compile it anew");
      }
      int slot = slot(entry, slots.length);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = entry;
    }
    return new WordLexicon(slots, combinations);
  }

  /**
   * A word as a lexicon file has it: 48 bits of its hash, then the 16-bit index of its combination
   * of classes. Never 0.
   */
  public static long entry(CharSequence lowerCaseForm, int combination) {
    return hash(lowerCaseForm) | combination;
  }

  /**
   * The classes of a word form.
   *
   * @param lowerCaseForm the form in lower case, as {@code toLowerCase(Locale.ROOT)} gives it
   * @return the sum of its classes; 0 if the word is not known
   */
  public int classes(CharSequence lowerCaseForm) {
    long hash = hash(lowerCaseForm);
    int slot = slot(hash, slots.length);
    while (true) {
      long entry = slots[slot];
      if (entry == 0) {
        return 0;
      }
      if ((entry & ~0xFFFFL) == hash) {
        return combinations[(int) (entry & 0xFFFF)];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  /** Whether a word form has one of the given classes or several. */
  public boolean has(CharSequence lowerCaseForm, int classes) {
    return (classes(lowerCaseForm) & classes) != 0;
  }

  private static int count(DataInputStream data, int most) throws IOException {
    int count = data.readInt();
    if (count < 0 || count > most) {
      throw new IOException("the word lexicon is damaged: compile it anew");
    }
    return count;
  }

  private static int slot(long entry, int size) {
    return (int) (entry >>> 33) & (size - 1);
  }

  /** FNV-1a over the characters, its bits mixed once more; the lowest 16 are 0, the others not. */
  private static long hash(CharSequence word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    hash = (hash ^ (hash >>> 29)) & ~0xFFFFL;
    return hash == 0 ? 1L << 16 : hash;
  }

  private static final class English {
    static final WordLexicon LEXICON = load();

    private static WordLexicon load() {
      try (InputStream in = WordLexicon.class.getResourceAsStream("english.lexicon")) {
        if (in == null) {
          throw new IllegalStateException("english.lexicon is missing beside " + WordLexicon.class);
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("english.lexicon: " + e.getMessage(), e);
      }
    }
  }
}
