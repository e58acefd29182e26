package org.dragoman.train.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dragoman.world.Phrases;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code train people}: the nouns whose first meaning in WordNet is a person and which are no role
 * nouns of ours, each with the sectors of the nearest more general noun that is one: an
 * <i>ophthalmologist</i> is a kind of <i>doctor</i>.
 */
@Command(
    name = "people",
    description = {"Writes the nouns of persons that WordNet has and the role nouns lack.", ""},
    mixinStandardHelpOptions = true)
public final class PeopleCommand implements Callable<Integer> {

  /** The number of the field of persons; see {@link WordNet.SenseReader}. */
  private static final int PERSONS = 18;

  /** So general that their sectors say nothing of what is below them. */
  private static final Set<String> GENERAL =
      Set.of("person", "individual", "adult", "man", "woman", "leader", "worker", "expert");

  /** Sectors that a trade or estate gives; what else a noun is a kind of may be said in anger. */
  private static final Set<String> ESTATES =
      Set.of("MED", "EDU", "BUS", "AGR", "MIL", "REL", "JRN", "JUD", "COP", "REF", "LAB", "CVL");

  /**
   * Fields of things: animals, artifacts, bodies, food, plants, stuff. A trawler is a ship, too.
   */
  private static final Set<Integer> THINGS = Set.of(5, 6, 8, 13, 20, 27);

  private static final String HEADER =
      """
      # Nouns whose first meaning in WordNet 3.1 is a person and which roles.tsv lacks, for roles that it does not
      # foresee. Made by `train/run people`; not to be edited: what is wrong here is put right in roles.tsv.
      #
      # noun      the singular
      # sectors   PLOVER sectors of the nearest more general noun in roles.tsv; empty if that says nothing
      """;

  @Parameters(paramLabel = "OUT.tsv", description = "Where to write the table.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    if (out == null) {
      throw new IOException("no file to write was given");
    }
    Map<String, List<String>> words = new HashMap<>();
    Set<String> things = new HashSet<>();
    WordNet.senses(
        "noun",
        (word, field, synset, instance) -> {
          if (field == PERSONS && !instance) {
            words.computeIfAbsent(synset, s -> new ArrayList<>()).add(word);
          }
          if (THINGS.contains(field)) {
            things.add(word);
          }
        });
    Map<String, List<String>> above = new HashMap<>();
    WordNet.kinds((low, high) -> above.computeIfAbsent(low, s -> new ArrayList<>()).add(high));
    Map<String, String> first = new HashMap<>();
    WordNet.firstSynsets(first::put);

    Map<String, String> people = new TreeMap<>();
    words.forEach(
        (synset, all) -> {
          for (String word : all) {
            if (isNoun(word)
                && synset.equals(first.get(word))
                && !things.contains(word)
                && role(word) == null) {
              people.put(word, String.join(",", sectors(synset, words, above, first)));
            }
          }
        });
    StringBuilder table = new StringBuilder(HEADER);
    people.forEach((noun, sectors) -> table.append(noun).append('\t').append(sectors).append('\n'));
    Files.writeString(out, table, StandardCharsets.UTF_8);
    return 0;
  }

  /**
   * Whether a word is a common noun in one piece, not so short that it is rather something else.
   */
  private static boolean isNoun(String word) {
    return word.length() > 3
        && word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-')
        && Character.isLetter(word.charAt(0));
  }

  private static @Nullable RoleNoun role(String word) {
    Phrases.Match<RoleNoun.Use> match =
        World.standard().roles().find(List.of(word), List.of(List.of(word)), 0);
    return match == null ? null : match.value().noun();
  }

  private static List<String> sectors(
      String synset,
      Map<String, List<String>> words,
      Map<String, List<String>> above,
      Map<String, String> first) {
    Deque<String> open = new ArrayDeque<>(List.of(synset));
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      String next = open.remove();
      for (String word : words.getOrDefault(next, List.of())) {
        RoleNoun role = next.equals(first.get(word)) ? role(word) : null;
        if (role != null && role.kind() == RoleNoun.Kind.PERSON) {
          boolean telling = !GENERAL.contains(word) && ESTATES.containsAll(role.sectors());
          return telling ? role.sectors() : List.of();
        }
      }
      for (String high : above.getOrDefault(next, List.of())) {
        if (words.containsKey(high) && seen.add(high)) {
          open.add(high);
        }
      }
    }
    return List.of();
  }
}
