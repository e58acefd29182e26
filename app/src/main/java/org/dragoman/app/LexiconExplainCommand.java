package org.dragoman.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.Dragoman;
import org.dragoman.Settings;
import org.dragoman.WordBook;
import org.dragoman.app.terminal.EventsView;
import org.dragoman.app.terminal.GlossaryView;
import org.dragoman.app.terminal.Sheet;
import org.dragoman.language.Language;
import org.dragoman.language.Sentence;
import org.dragoman.model.Report;
import org.dragoman.ontology.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman lexicon explain}: what is known of words, and how a sentence is read. */
@Command(
    name = "explain",
    description = {
      "Says which entries know a word, what they make of it and where they stand; of a sentence how"
          + " it is read.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    sortOptions = false)
final class LexiconExplainCommand implements Callable<Integer> {

  /** What has so many words is a sentence. */
  private static final int SENTENCE = 3;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "WORD|SENTENCE",
      arity = "1..*",
      description = "Words, verbs with a particle (\"carry out\"), or sentences in quotes.")
  private List<String> asked = new ArrayList<>();

  @Mixin private OntologyOption ontology = new OntologyOption();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Settings settings = ontology.in(Settings.STANDARD);
    WordBook book = WordBook.of(settings);
    int unknown = 0;
    for (String text : asked) {
      Sheet sheet = screen.sheet(false);
      if (text.strip().split("\\s+").length >= SENTENCE) {
        EventsView.write(
            Dragoman.english(settings).read(Report.of(text.strip(), null)), true, sheet);
      } else if (!explain(text.strip(), book, sheet)) {
        unknown++;
        GlossaryView.unknown(text.strip(), sheet);
      }
      out.print(sheet);
    }
    out.flush();
    if (unknown == 0) {
      return ExitCode.DONE;
    }
    return unknown == asked.size() ? ExitCode.NOTHING_DONE : ExitCode.SOME_SET_ASIDE;
  }

  /** Explains a word by itself or by its lemma; false if neither is known. */
  private static boolean explain(String word, WordBook book, Sheet sheet) {
    for (String form : forms(word)) {
      Knowledge known = book.knowledgeOf(form);
      if (!known.isEmpty()) {
        GlossaryView.write(form, known, sheet);
        return true;
      }
    }
    return false;
  }

  private static Set<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word.toLowerCase(Locale.ROOT));
    StringBuilder lemmas = new StringBuilder();
    for (Sentence sentence : Language.english().analyse(word)) {
      sentence
          .tokens()
          .forEach(token -> lemmas.append(lemmas.isEmpty() ? "" : " ").append(token.lemma()));
    }
    forms.add(lemmas.toString().toLowerCase(Locale.ROOT));
    return forms;
  }
}
