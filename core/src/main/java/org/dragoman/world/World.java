package org.dragoman.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.world.Organisation.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What the coder knows of who is who: states and their parts, organisations, media, persons, role
 * nouns. Read from the tables beside this class once, then immutable and shared by threads.
 */
public final class World {

  /** The tables of persons, by region. */
  static final List<String> PERSONS =
      List.of(
          "persons/americas.tsv",
          "persons/europe.tsv",
          "persons/middle_east.tsv",
          "persons/asia.tsv",
          "persons/africa.tsv",
          "persons/international.tsv");

  /** The tables of organisations, by kind. */
  static final List<String> ORGANISATIONS =
      List.of(
          "organisations/international.tsv",
          "organisations/state.tsv",
          "organisations/parties.tsv",
          "organisations/armed.tsv",
          "organisations/companies.tsv",
          "organisations/civil.tsv");

  private static final Pattern RELATIVE =
      Pattern.compile(
          "first lady|(wife|widow|son|daughter|brother|sister|uncle|half-brother|former son-in-law"
              + "|confidante) of ",
          Pattern.CASE_INSENSITIVE);

  private static final Standing UNCODED = new Standing(null, List.of(), null, null, null);

  private final Phrases<Named> names = new Phrases<>();
  private final Phrases<RoleNoun.Use> roles = new Phrases<>();
  private final Map<String, RoleNoun> people = new HashMap<>();
  private final Phrases<Modifier> modifiers = new Phrases<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, String> genders = new HashMap<>();
  private final Set<String> commonSurnames = new HashSet<>();
  private final Set<String> discarded = new HashSet<>();
  private final Set<String> replaced = new HashSet<>();

  private World(List<Dictionary> dictionaries, boolean alone) {
    addGivenNames();
    Map<String, RoleNoun> nouns = roleNouns();
    for (Dictionary dictionary : dictionaries) {
      dictionary.actors().forEach(this::addActor);
      dictionary.agents().forEach(agent -> addAgent(agent, nouns));
    }
    boolean own = dictionaries.stream().allMatch(dictionary -> dictionary.agents().isEmpty());
    addStates();
    if (!alone) {
      addOrganisations();
      addMedia();
      addPersons();
    }
    addParts();
    addDivisions();
    if (!alone || own) {
      addRoles(nouns.values());
      addPeople();
    }
    addModifiers();
    for (Table.Row row : Table.read(World.class, "common_surnames.tsv", 1).rows()) {
      commonSurnames.add(Folding.fold(row.text(0)));
    }
  }

  private static final class Holder {
    static final World STANDARD = new World(List.of(), false);
  }

  /** The world as Dragoman knows it. */
  public static World standard() {
    return Holder.STANDARD;
  }

  /**
   * The world as dictionaries have it. Of a phrase that several have, the first dictionary's
   * meaning counts, and any dictionary's before Dragoman's own.
   *
   * @param dictionaries what users add
   * @param alone whether they stand instead of the organisations, media and persons that Dragoman
   *     knows, and, if any of them has agents, of its role nouns; states stay in any case
   */
  public static World of(List<Dictionary> dictionaries, boolean alone) {
    return dictionaries.isEmpty() && !alone ? standard() : new World(dictionaries, alone);
  }

  /** Proper names. */
  public Phrases<Named> names() {
    return names;
  }

  /** Role nouns, singular and plural. */
  public Phrases<RoleNoun.Use> roles() {
    return roles;
  }

  /**
   * A noun that describes a person though it is no role noun: one that WordNet has, with the
   * sectors of what it is a kind of. Weaker than any entry of {@link #roles}.
   *
   * @param singular the noun, in lower case
   * @return null if it is not known to be a person's
   */
  public @Nullable RoleNoun person(String singular) {
    return people.get(singular);
  }

  /** Words that stand before role nouns. */
  public Phrases<Modifier> modifiers() {
    return modifiers;
  }

  /** The persons with a surname, as printed; empty if none is known. */
  public List<Person> bySurname(String surname) {
    return bySurname.getOrDefault(Folding.fold(surname), List.of());
  }

  /** The gender, {@code m} or {@code f}, that a given name tells, or null. */
  public @Nullable String gender(String givenName) {
    return genders.get(Folding.fold(givenName));
  }

  /** Whether so many people have a surname that by itself it does not tell a public person. */
  public boolean isCommonSurname(String surname) {
    return commonSurnames.contains(Folding.fold(surname));
  }

  private void addStates() {
    for (Countries.Kind kind : Countries.Kind.values()) {
      for (Country country : Countries.standard().all()) {
        for (String word : words(country, kind)) {
          boolean claimed = country.claimed().contains(word);
          names.put(word, new Named.State(country, kind, claimed));
        }
      }
    }
  }

  private static List<String> words(Country country, Countries.Kind kind) {
    return switch (kind) {
      case NAME -> {
        List<String> all = new ArrayList<>(List.of(country.name()));
        all.addAll(country.names());
        yield all;
      }
      case ADJECTIVE -> country.adjectives();
      case PEOPLE -> country.people();
      case CAPITAL -> country.capital() == null ? List.of() : List.of(country.capital());
      case SEAT -> country.seats();
    };
  }

  private void addOrganisations() {
    Map<String, List<Table.Row>> byName = new LinkedHashMap<>();
    for (Table.Row row : rows(ORGANISATIONS, 7)) {
      byName.computeIfAbsent(row.text(0), name -> new ArrayList<>()).add(row);
    }
    byName.forEach(
        (name, rows) -> {
          List<Standing> standings = new ArrayList<>();
          for (Table.Row row : rows) {
            standings.add(
                new Standing(
                    row.textOrNull(2),
                    sectors(row, 3),
                    null,
                    date(row, 4),
                    date(row, 5),
                    row.where()));
          }
          Named body = new Named.Body(new Organisation(name, rows.get(0).textOrNull(6), standings));
          names.put(name, body);
          rows.forEach(row -> row.list(1).forEach(alias -> names.put(alias, body)));
        });
  }

  /** The rows of several tables, in their order. */
  static List<Table.Row> rows(List<String> tables, int columns) {
    return tables.stream()
        .flatMap(table -> Table.read(World.class, table, columns).rows().stream())
        .toList();
  }

  private void addMedia() {
    for (Table.Row row : Table.read(World.class, "media.tsv", 3).rows()) {
      Standing standing = new Standing(row.text(2), List.of("JRN"), null, null, null, row.where());
      Named body = new Named.Body(new Organisation(row.text(0), null, List.of(standing)));
      names.put(row.text(0), body);
      row.list(1).forEach(alias -> names.put(alias, body));
    }
  }

  private void addPersons() {
    Map<String, List<Table.Row>> byName = new LinkedHashMap<>();
    for (Table.Row row : rows(PERSONS, 9)) {
      byName.computeIfAbsent(row.text(0), name -> new ArrayList<>()).add(row);
    }
    byName.forEach(
        (name, rows) -> {
          List<Standing> offices = new ArrayList<>();
          for (Table.Row row : rows) {
            offices.add(
                new Standing(
                    row.textOrNull(3),
                    sectors(row, 4),
                    row.textOrNull(5),
                    date(row, 6),
                    date(row, 7),
                    row.where()));
          }
          Table.Row first = rows.get(0);
          Person person = new Person(name, first.text(2), first.textOrNull(8), offices);
          if (isReplaced(name)) {
            return;
          }
          Named human = new Named.Human(person);
          names.put(name, human);
          List<String> aliases = rows.stream().flatMap(row -> row.list(1).stream()).toList();
          for (String alias : aliases) {
            if (alias.indexOf(' ') > 0 || alias.indexOf('-') > 0) {
              names.put(alias, human);
            } else {
              addSurname(alias, person);
            }
          }
          // "Xi Jinping" is Xi: where the alias says how a person is called, the last word is not.
          if (aliases.stream().noneMatch(alias -> alias.indexOf(' ') < 0) && !isRelative(rows)) {
            addSurname(person.surname(), person);
          }
        });
  }

  /** Whether somebody is known as a relative alone: the surname by itself means the other one. */
  private static boolean isRelative(List<Table.Row> rows) {
    return rows.stream().allMatch(row -> RELATIVE.matcher(row.text(5)).lookingAt());
  }

  private void addSurname(String surname, Person person) {
    bySurname.computeIfAbsent(Folding.fold(surname), s -> new ArrayList<>(1)).add(person);
  }

  private void addParts() {
    for (Table.Row row : Table.read(World.class, "parts.tsv", 4).rows()) {
      Named.Part.Kind kind = Named.Part.Kind.valueOf(row.text(3).toUpperCase(Locale.ROOT));
      String name = row.text(0);
      names.put(name, new Named.Part(name, row.text(2), kind, kind == Named.Part.Kind.PEOPLE));
      for (String other : partNames(row)) {
        names.put(other, new Named.Part(name, row.text(2), kind, kind == Named.Part.Kind.PEOPLE));
      }
      for (String form : partPeople(row)) {
        names.put(form, new Named.Part(name, row.text(2), kind, true));
      }
    }
  }

  private void addDivisions() {
    for (Table.Row row : Table.read(World.class, "divisions.tsv", 2).rows()) {
      for (String name : row.list(1)) {
        names.put(name, new Named.Part(name, row.text(0), Named.Part.Kind.DIVISION, false));
      }
    }
  }

  /** The other names of a part of a state. */
  static List<String> partNames(Table.Row row) {
    int bar = row.text(1).indexOf('|');
    return Table.list(bar < 0 ? row.text(1) : row.text(1).substring(0, bar));
  }

  /** Its adjectives and the words for its people. */
  static List<String> partPeople(Table.Row row) {
    int bar = row.text(1).indexOf('|');
    return bar < 0 ? List.of() : Table.list(row.text(1).substring(bar + 1));
  }

  private static Map<String, RoleNoun> roleNouns() {
    Map<String, RoleNoun> nouns = new LinkedHashMap<>();
    for (Table.Row row : Table.read(World.class, "roles.tsv", 6).rows()) {
      nouns.putIfAbsent(
          row.text(0),
          new RoleNoun(
              row.text(0),
              sectors(row, 1),
              RoleNoun.Kind.valueOf(row.text(2).toUpperCase(Locale.ROOT)),
              RoleNoun.Takes.valueOf(row.text(3).toUpperCase(Locale.ROOT)),
              row.textOrNull(4),
              row.textOrNull(5),
              row.where()));
    }
    return nouns;
  }

  private void addRoles(Collection<RoleNoun> nouns) {
    for (RoleNoun noun : nouns) {
      if (discarded.contains(Folding.fold(noun.noun()))) {
        continue;
      }
      boolean many = noun.kind() == RoleNoun.Kind.PEOPLE;
      roles.put(noun.noun(), new RoleNoun.Use(noun, many));
      if (!many) {
        roles.put(RoleNoun.plural(noun.noun()), new RoleNoun.Use(noun, true));
      }
      addFormer(noun);
    }
  }

  private void addPeople() {
    for (Table.Row row : Table.read(World.class, "people.tsv", 2).rows()) {
      String noun = row.text(0);
      if (!discarded.contains(Folding.fold(noun))) {
        people.put(
            noun,
            new RoleNoun(
                noun,
                sectors(row, 1),
                RoleNoun.Kind.PERSON,
                RoleNoun.Takes.ANY,
                null,
                null,
                row.where()));
      }
    }
  }

  private void addFormer(RoleNoun noun) {
    boolean own = noun.takes() == RoleNoun.Takes.NONE || noun.takes() == RoleNoun.Takes.ARMED;
    if (noun.kind() == RoleNoun.Kind.PERSON && own) {
      RoleNoun former = noun.former();
      roles.put(former.noun(), new RoleNoun.Use(former, false));
      roles.put("ex-" + RoleNoun.plural(noun.noun()), new RoleNoun.Use(former, true));
    }
  }

  private boolean isReplaced(String name) {
    return replaced.contains(Folding.fold(name));
  }

  private void addActor(Dictionary.Actor actor) {
    Named named = named(actor);
    names.put(actor.name(), named);
    for (String alias : actor.aliases()) {
      if (named instanceof Named.Human human && alias.indexOf(' ') < 0) {
        addSurname(alias, human.person());
      } else {
        names.put(alias, named);
      }
    }
    if (named instanceof Named.Human human) {
      replaced.add(Folding.fold(actor.name()));
      addSurname(human.person().surname(), human.person());
    }
  }

  private Named named(Dictionary.Actor actor) {
    List<Standing> standings = new ArrayList<>(actor.standings());
    Standing first = standings.isEmpty() ? null : standings.get(0);
    String country = first == null ? null : first.country();
    String entry = first == null ? null : first.entry();
    boolean bare =
        standings.size() == 1
            && country != null
            && Countries.standard().byCode(country) != null
            && standings.get(0).sectors().isEmpty();
    if (country != null
        && (actor.kind() == Dictionary.Kind.STATE
            || (actor.kind() == Dictionary.Kind.UNKNOWN && bare))) {
      Countries.Entry known = Countries.standard().find(actor.name());
      if (known != null && known.country().code().equals(country)) {
        return new Named.State(known.country(), known.kind(), known.claimed(), entry);
      }
      return new Named.Part(actor.name(), country, Named.Part.Kind.REGION, false, entry);
    }
    boolean always = standings.stream().anyMatch(s -> s.from() == null && s.to() == null);
    if (isPerson(actor)) {
      if (standings.isEmpty()) {
        standings.add(UNCODED);
      }
      String gender = gender(actor.name().split(" ", 2)[0]);
      return new Named.Human(
          new Person(actor.name(), gender == null ? "-" : gender, actor.wikidata(), standings));
    }
    if (!always) {
      standings.add(UNCODED); // Outside its times it is known but has no code.
    }
    return new Named.Body(new Organisation(actor.name(), actor.wikidata(), standings));
  }

  /** Former officials are persons, and so are those with a given name. */
  private boolean isPerson(Dictionary.Actor actor) {
    if (actor.kind() != Dictionary.Kind.UNKNOWN) {
      return actor.kind() == Dictionary.Kind.PERSON;
    }
    String[] words = actor.name().split(" ", -1);
    boolean former = actor.standings().stream().anyMatch(s -> s.sectors().contains("ELI"));
    return words.length > 1 && words.length < 5 && (former || gender(words[0]) != null);
  }

  private void addAgent(Dictionary.Agent agent, Map<String, RoleNoun> nouns) {
    if (!agent.actor()) {
      discarded.add(Folding.fold(agent.noun()));
      return;
    }
    RoleNoun same = nouns.get(agent.noun());
    RoleNoun like =
        same == null ? nouns.get(agent.noun().substring(agent.noun().lastIndexOf(' ') + 1)) : same;
    boolean counted =
        like == null || like.kind() == RoleNoun.Kind.QUANTITY || like.kind() == RoleNoun.Kind.GROUP;
    RoleNoun noun =
        new RoleNoun(
            agent.noun(),
            agent.sectors(),
            like == null || counted ? RoleNoun.Kind.PERSON : like.kind(),
            same == null || counted ? RoleNoun.Takes.NONE : same.takes(),
            agent.country(),
            like == null ? null : like.gender(),
            agent.entry());
    boolean many = noun.kind() == RoleNoun.Kind.PEOPLE;
    roles.put(noun.noun(), new RoleNoun.Use(noun, many));
    agent.plurals().forEach(plural -> roles.put(plural, new RoleNoun.Use(noun, true)));
    addFormer(noun);
  }

  private void addModifiers() {
    for (Table.Row row : Table.read(World.class, "modifiers.tsv", 3).rows()) {
      Modifier.Effect effect = Modifier.Effect.valueOf(row.text(2).toUpperCase(Locale.ROOT));
      modifiers.put(row.text(0), new Modifier(row.text(0), row.textOrNull(1), effect));
    }
  }

  private void addGivenNames() {
    for (Table.Row row : Table.read(World.class, "given_names.tsv", 2).rows()) {
      for (String name : row.text(1).split(" ", -1)) {
        genders.putIfAbsent(Folding.fold(name), row.text(0));
      }
    }
  }

  private static List<String> sectors(Table.Row row, int column) {
    return Arrays.stream(row.text(column).split(",")).filter(part -> !part.isEmpty()).toList();
  }

  private static @Nullable LocalDate date(Table.Row row, int column) {
    String text = row.textOrNull(column);
    return text == null ? null : LocalDate.parse(text);
  }
}
