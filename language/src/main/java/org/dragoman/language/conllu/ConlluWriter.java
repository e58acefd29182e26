package org.dragoman.language.conllu;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.dragoman.language.Features;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the engine finds as CoNLL-U. Names become entities, {@code Entity=(1-person)}; an
 * empty line of the text ends a paragraph. Words that are written as one (<i>don't</i>) are written
 * as two words without a space, not as a range. Not for use by several threads.
 */
public final class ConlluWriter {

  private final Appendable out;
  private boolean started;
  private String document = "";
  private int sentences;
  private int names;

  /** Writes to the given end; lines end with a line feed. */
  public ConlluWriter(Appendable out) {
    this.out = out;
  }

  /**
   * Writes a document.
   *
   * @param id its name; the empty string if it has none
   * @param text its text
   * @param analysed its sentences in text order, with offsets into {@code text}
   * @throws IOException if the end cannot be written to
   */
  public void write(String id, String text, List<Sentence> analysed) throws IOException {
    out.append(id.isEmpty() ? "# newdoc\n" : "# newdoc id = " + line(id) + "\n");
    if (!started) {
      out.append("# global.Entity = eid-etype\n");
      started = true;
    }
    document = id;
    sentences = 0;
    names = 0;
    int before = -1;
    for (Sentence sentence : analysed) {
      if (before < 0 || isParagraphEnd(text, before, sentence.begin())) {
        out.append("# newpar\n");
      }
      write(text, sentence);
      before = sentence.end();
    }
  }

  private static boolean isParagraphEnd(String text, int from, int to) {
    return text.substring(from, Math.max(from, to)).lines().skip(1).anyMatch(String::isBlank);
  }

  private void write(String text, Sentence sentence) throws IOException {
    sentences++;
    String id = document.isEmpty() ? String.valueOf(sentences) : document + "-" + sentences;
    out.append("# sent_id = ").append(line(id)).append('\n');
    out.append("# text = ").append(line(text.substring(sentence.begin(), sentence.end())));
    out.append('\n');
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      StringJoiner columns = new StringJoiner("\t", "", "\n");
      columns.add(String.valueOf(i + 1));
      columns.add(filled(token.form()));
      columns.add(filled(token.lemma()));
      columns.add(filled(token.upos()));
      columns.add(filled(token.xpos()));
      columns.add(filled(features(token.features())));
      columns.add(String.valueOf(token.head() + 1));
      columns.add(filled(token.deprel()));
      columns.add("_");
      columns.add(filled(misc(tokens, i)));
      out.append(columns.toString());
    }
    out.append('\n');
  }

  private String misc(List<Token> tokens, int i) {
    StringJoiner misc = new StringJoiner("|");
    Token token = tokens.get(i);
    boolean last = i + 1 == tokens.size();
    NameType type = token.name();
    if (type != null) {
      boolean begins = i == 0 || tokens.get(i - 1).name() != type;
      boolean ends = last || tokens.get(i + 1).name() != type;
      names += begins ? 1 : 0;
      String opening = "(" + names + "-" + type.name().toLowerCase(Locale.ROOT);
      String closing = begins ? ")" : names + ")";
      if (begins || ends) {
        misc.add("Entity=" + (begins ? opening : "") + (ends ? closing : ""));
      }
    }
    if (!last && tokens.get(i + 1).begin() == token.end()) {
      misc.add("SpaceAfter=No");
    }
    return misc.toString();
  }

  private static String features(Features features) {
    StringJoiner joined = new StringJoiner("|");
    add(joined, "Number", features.number() == null ? null : number(features.number()));
    add(joined, "Person", features.person() == null ? null : person(features.person()));
    add(joined, "Tense", features.tense() == null ? null : tense(features.tense()));
    add(joined, "VerbForm", features.verbForm() == null ? null : verbForm(features.verbForm()));
    return joined.toString();
  }

  private static void add(StringJoiner joined, String name, @Nullable String value) {
    if (value != null) {
      joined.add(name + "=" + value);
    }
  }

  private static String number(Features.Count count) {
    return switch (count) {
      case SINGULAR -> "Sing";
      case PLURAL -> "Plur";
    };
  }

  private static String person(Features.Person person) {
    return switch (person) {
      case FIRST -> "1";
      case SECOND -> "2";
      case THIRD -> "3";
    };
  }

  private static String tense(Features.Tense tense) {
    return switch (tense) {
      case PAST -> "Past";
      case PRESENT -> "Pres";
    };
  }

  private static String verbForm(Features.VerbForm form) {
    return switch (form) {
      case FINITE -> "Fin";
      case INFINITIVE -> "Inf";
      case GERUND -> "Ger";
      case PARTICIPLE -> "Part";
    };
  }

  /** A column has no tab and no line end, and is never empty. */
  private static String filled(String value) {
    return value.isEmpty() ? "_" : line(value);
  }

  private static String line(String value) {
    StringBuilder line = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      line.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }
    return line.toString();
  }
}
