package org.dragoman.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.world.Person;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Which nouns and names of a text are called he and which she, as titles, given names, role nouns
 * and the tables of persons tell.
 */
final class GenderCues {

  /** Words before a noun that say whether a man or a woman is meant. */
  private static final Map<String, String> SEXES = Map.of("female", "f", "woman", "f", "male", "m");

  private final World world;

  /** What names went with a given name or title that tells. */
  private final Map<String, String> genders = new HashMap<>();

  GenderCues(World world) {
    this.world = world;
  }

  /** Learns from the words of a name what whoever bears it is called. */
  void tell(Sentence sentence, Token head) {
    boolean name =
        head.name() == null ? head.xpos().startsWith("NNP") : head.name() == NameType.PERSON;
    if (!name) {
      return;
    }
    String gender = own(sentence, head);
    if (gender != null) {
      genders.putIfAbsent(Headwords.key(head), gender);
      for (Token child : sentence.children(head)) {
        if (child.is("flat") || child.is("compound")) {
          genders.putIfAbsent(Headwords.key(child), gender);
        }
      }
    }
  }

  /** What the title before a name or the given name in it tells, or null. */
  private @Nullable String own(Sentence sentence, Token head) {
    int first = head.index();
    for (Token child : sentence.children(head)) {
      if (child.is("compound") || child.is("flat")) {
        first = Math.min(first, child.index());
      }
    }
    for (int i = Math.max(0, first - 1); i <= head.index(); i++) {
      switch (sentence.token(i).form()) {
        case "Mr.",
            "Mr",
            "Sir",
            "Lord",
            "King",
            "Prince",
            "Monsieur",
            "Herr",
            "Father",
            "Brother",
            "Pope",
            "Congressman",
            "Duke",
            "Emperor",
            "Sheikh" -> {
          return "m";
        }
        case "Mrs.",
            "Mrs",
            "Ms.",
            "Ms",
            "Miss",
            "Dame",
            "Lady",
            "Queen",
            "Princess",
            "Madame",
            "Mademoiselle",
            "Mlle.",
            "Frau",
            "Sister",
            "Mother",
            "Congresswoman",
            "Duchess",
            "Empress",
            "Madam" -> {
          return "f";
        }
        default -> {}
      }
    }
    RoleNoun.Use title = first == 0 ? null : world.roles().get(sentence.token(first - 1).lemma());
    String titled = title == null || title.plural() ? null : title.noun().gender();
    return titled == null ? world.gender(sentence.token(first).form()) : titled;
  }

  /** What the head of a phrase is called: m, f, or - if nothing tells. */
  String of(Sentence sentence, Token head) {
    String told = genders.get(Headwords.called(sentence, head));
    if (told != null) {
      return told;
    }
    for (Token child : sentence.children(head)) {
      String sex = SEXES.get(child.lemma());
      if (sex != null && child.index() < head.index()) {
        return sex;
      }
    }
    RoleNoun.Use role = world.roles().get(head.lemma());
    if (role != null && role.noun().gender() != null) {
      return role.noun().gender();
    }
    if (head.xpos().startsWith("NNP")) {
      List<Person> persons = world.bySurname(head.form());
      if (!persons.isEmpty()) {
        String gender = persons.get(0).gender();
        return persons.stream().allMatch(person -> person.gender().equals(gender)) ? gender : "-";
      }
    }
    return "-";
  }
}
