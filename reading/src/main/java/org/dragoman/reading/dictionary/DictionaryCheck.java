package org.dragoman.reading.dictionary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.world.Dictionary;
import org.dragoman.world.Folding;
import org.dragoman.world.Organisation.Standing;
import org.dragoman.world.World;

/** Says of dictionaries, one after the other, what is in them and what may surprise their users. */
public final class DictionaryCheck {

  /** Each name with its first entry. */
  private final Map<String, Seen> seen = new HashMap<>();

  private record Seen(Path file, String name, List<Standing> standings) {}

  /** A check of dictionaries that are used together. */
  public DictionaryCheck() {}

  /**
   * Names that an earlier entry, in this file or one checked before, hides with other codes, and
   * names that are also everyday words; one line for people on each.
   */
  public List<String> remarks(DictionaryFile read) {
    World world = World.standard();
    List<String> remarks = new ArrayList<>();
    for (Dictionary.Actor actor : read.dictionary().actors()) {
      List<String> names = new ArrayList<>(actor.aliases());
      names.add(0, actor.name());
      for (String name : names) {
        String key = String.join(" ", Folding.pieces(name));
        Seen before = seen.putIfAbsent(key, new Seen(read.file(), actor.name(), actor.standings()));
        if (before != null
            && !before.name().equals(actor.name())
            && !before.standings().equals(actor.standings())) {
          remarks.add(
              String.format(
                  "%s: \"%s\" of \"%s\" is hidden by \"%s\" in %s, which has other codes",
                  read.file(), name, actor.name(), before.name(), before.file()));
        }
        boolean noun = world.roles().get(name) != null || world.modifiers().get(name) != null;
        if (noun && name.indexOf(' ') < 0) {
          remarks.add(
              String.format(
                  "%s: \"%s\" is an everyday word, too; it is found only where it has a capital",
                  read.file(), name));
        }
      }
    }
    return remarks;
  }

  /** What is in a dictionary, in one line of counts. */
  public static String summary(DictionaryFile read) {
    List<Dictionary.Actor> actors = read.dictionary().actors();
    List<Dictionary.Agent> agents = read.dictionary().agents();
    int names = actors.stream().mapToInt(actor -> 1 + actor.aliases().size()).sum();
    List<Standing> codes = actors.stream().flatMap(actor -> actor.standings().stream()).toList();
    long dated = codes.stream().filter(code -> code.from() != null || code.to() != null).count();
    long uncoded = actors.stream().filter(actor -> actor.standings().isEmpty()).count();
    long dropped = agents.stream().filter(agent -> !agent.actor()).count();
    long lost = read.problems().stream().filter(Problem::lost).count();
    return String.format(
        "%s: %s; actors %d (%d names, %d codes, %d of them dated, %d actors without a code),"
            + " agents %d (%d no actors); lines mended %d, lines not used %d",
        read.file(),
        read.format().word(),
        actors.size(),
        names,
        codes.size(),
        dated,
        uncoded,
        agents.size(),
        dropped,
        read.problems().size() - lost,
        lost);
  }
}
