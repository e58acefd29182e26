package org.dragoman.train.pronouns;

import java.io.PrintWriter;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.actors.Antecedents;
import org.dragoman.actors.PronounQuestions;
import org.dragoman.actors.PronounQuestions.Place;
import org.dragoman.language.Token;
import org.dragoman.train.pronouns.PronounsCommand.Document;
import org.dragoman.world.World;

/**
 * Counts how many pronouns of documents that were not learned from are given the right phrase, as
 * {@code evaluate coreference} counts them, in the genres that it counts.
 */
final class Trial {

  private static final Set<String> LEFT_OUT =
      Set.of("conversation", "court", "podcast", "vlog", "fiction", "whow", "reddit");

  private final Map<String, int[]> counts = new TreeMap<>();

  void measure(Document document, Antecedents model) {
    String[] name = document.id().split("_", -1);
    if (name.length > 1 && LEFT_OUT.contains(name[1])) {
      return;
    }
    Set<String> told = new HashSet<>();
    for (int s = 0; s < document.sentences().size(); s++) {
      for (Map.Entry<Integer, Set<String>> head : document.entities().get(s).entrySet()) {
        if (!document.sentences().get(s).token(head.getKey()).upos().equals("PRON")) {
          told.addAll(head.getValue());
        }
      }
    }
    World world = World.standard();
    Map<Place, Place> resolved = model.resolve(document.sentences(), world);
    List<Place> pronouns = new PronounQuestions(document.sentences(), world).pronouns();
    for (Place pronoun : pronouns) {
      Set<String> own = entities(document, pronoun);
      if (Collections.disjoint(own, told)) {
        continue;
      }
      Token token = document.sentences().get(pronoun.sentence()).token(pronoun.token());
      Place phrase = Antecedents.phrase(resolved, pronoun);
      boolean right = phrase != null && !Collections.disjoint(own, entities(document, phrase));
      int[] count =
          counts.computeIfAbsent(String.valueOf(PronounQuestions.kind(token)), k -> new int[3]);
      count[0]++;
      count[1] += phrase == null ? 0 : 1;
      count[2] += right ? 1 : 0;
    }
  }

  private static Set<String> entities(Document document, Place place) {
    return document.entities().get(place.sentence()).getOrDefault(place.token(), Set.of());
  }

  void print(PrintWriter out) {
    out.printf(
        "%-6s %7s %9s %16s %18s%n", "", "marked", "answered", "right of marked", "of answered");
    counts.forEach(
        (kind, count) ->
            out.printf(
                "%-6s %7d %9d %16.1f %18.1f%n",
                kind,
                count[0],
                count[1],
                100.0 * count[2] / count[0],
                100.0 * count[2] / Math.max(1, count[1])));
    out.flush();
  }
}
