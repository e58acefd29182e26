package org.dragoman.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.actors.Coreference.Story;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.text.AnnotatedReport;
import org.jspecify.annotations.Nullable;

/**
 * <i>The former</i> and <i>the latter</i>: of two that are joined by <i>and</i> or <i>or</i>, or
 * else of the last two told of in one sentence, the first and the second.
 */
final class FormerAndLatter {
  /** How many sentences before its own the two may stand. */
  private static final int REACH = 1;

  private FormerAndLatter() {}

  /** Whether a token is one of the two and stands for somebody, rather than before a noun. */
  static boolean is(Sentence sentence, Token token) {
    String form = token.form();
    if (!form.equals("former") && !form.equals("latter")) {
      return false;
    }
    boolean noun = token.is("nsubj") || token.is("obj") || token.is("obl") || token.is("nmod");
    int next = token.index() + 1;
    boolean before =
        next < sentence.size()
            && (sentence.token(next).isNoun() || sentence.token(next).xpos().startsWith("JJ"));
    return noun
        && !before
        && token.index() > 0
        && sentence.token(token.index() - 1).form().equalsIgnoreCase("the");
  }

  /** Whom it means; null if the mention is none of these or no two were told of. */
  static @Nullable Figure resolve(AnnotatedReport report, Story story, Mention mention) {
    Sentence own = report.sentence(mention.sentence());
    Token token = own.token(mention.head());
    if (!is(own, token)) {
      return null;
    }
    boolean former = token.form().equals("former");
    for (int s = mention.sentence(); s >= 0 && mention.sentence() - s <= REACH; s--) {
      List<Mention> told = new ArrayList<>();
      for (Mention other : story.told()) {
        boolean before = s < mention.sentence() || other.head() < mention.head();
        if (other.sentence() == s
            && before
            && other.kind() != Kind.PRONOUN
            && !is(report.sentence(s), report.sentence(s).token(other.head()))) {
          told.add(other);
        }
      }
      Mention chosen = choose(report.sentence(s), told, former, story);
      if (chosen != null) {
        Figure figure = story.figure(chosen);
        if (figure != null) {
          figure.because("\"the " + token.form() + "\" of two is it");
        }
        return figure;
      }
    }
    return null;
  }

  private static @Nullable Mention choose(
      Sentence sentence, List<Mention> told, boolean former, Story story) {
    for (int i = told.size() - 1; i > 0; i--) {
      Mention first = told.get(i - 1);
      Mention second = told.get(i);
      int between = first.words().last() + 1;
      if (between + 1 == second.words().first() && sentence.token(between).xpos().equals("CC")) {
        return former ? first : second;
      }
    }
    Map<Figure, Mention> distinct = new LinkedHashMap<>();
    for (Mention other : told) {
      Figure figure = story.figure(other);
      if (figure != null) {
        distinct.putIfAbsent(figure, other);
      }
    }
    List<Mention> all = List.copyOf(distinct.values());
    return all.size() < 2 ? null : all.get(all.size() - (former ? 2 : 1));
  }
}
