package org.dragoman.actors;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.actors.Coreference.Story;
import org.jspecify.annotations.Nullable;

/** Knows whom <i>the two Koreas</i> and <i>both Koreas</i> mean: each of the two states. */
final class Koreas {

  private static final List<String> CODES = List.of("PRK", "KOR");

  private static final Pattern BOTH = Pattern.compile("(both|(the )?two|the) koreas");

  private final Story story;
  private final List<Mention> mentions;
  private @Nullable Figure both;

  Koreas(Story story, List<Mention> mentions) {
    this.story = story;
    this.mentions = mentions;
  }

  /**
   * The two states as a group if words name them together; else null. States that the report does
   * not name apart are no members.
   */
  @Nullable Figure named(String words) {
    if (!BOTH.matcher(words.toLowerCase(Locale.ROOT)).matches()) {
      return null;
    }
    if (both == null) {
      both =
          new Figure(
              new Profile(
                  Profile.Type.GROUP,
                  null,
                  null,
                  List.of("GOV"),
                  null,
                  null,
                  true,
                  CODES.size(),
                  List.of("they are North Korea and South Korea")));
      List<Figure> members = CODES.stream().flatMap(code -> state(code).stream()).toList();
      if (members.size() == CODES.size()) {
        members.forEach(both::member);
      }
    }
    return both;
  }

  private Optional<Figure> state(String code) {
    return mentions.stream()
        .filter(mention -> mention.profile().type() == Profile.Type.STATE)
        .filter(mention -> code.equals(mention.profile().country()))
        .map(story::named)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
