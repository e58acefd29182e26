package org.dragoman.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.world.Organisation.Standing;
import org.dragoman.world.Person;
import org.jspecify.annotations.Nullable;

/** Who is meant by a person's name: what the tables know, and what the titles before it say. */
final class PersonProfiles {

  private final Affiliation affiliation;
  private final @Nullable LocalDate published;

  PersonProfiles(Affiliation affiliation, @Nullable LocalDate published) {
    this.affiliation = affiliation;
    this.published = published;
  }

  /** What is known of a person whom the tables know. */
  Profile ofKnown(NounPhrase phrase, Person person) {
    List<Segment.Role> titles = Titles.of(phrase);
    Draft draft = affiliation.of(phrase, titles);
    String last = titles.isEmpty() ? null : titles.get(titles.size() - 1).noun().noun();
    Profile known =
        Tenure.of(inOffice(person, draft, last), phrase.text(phrase.head()), published, last);
    boolean past = draft.isFormer() && Sectors.official(known.sectors());
    if (past) {
      return coded(known, List.of("ELI"), "the report calls " + person.name() + " former");
    }
    if (known.sectors().isEmpty() && !titles.isEmpty()) {
      Set<String> sectors = new LinkedHashSet<>();
      titles.forEach(title -> sectors.addAll(RoleSectors.of(title.noun(), draft)));
      List<String> coded = Sectors.withoutGovernment(known.country(), Sectors.ordered(sectors));
      return coded(known, coded, "by the title that the report gives");
    }
    return known;
  }

  /** What is known of a person of whom the tables know nothing: what the titles say. */
  Profile ofUnknown(NounPhrase phrase) {
    List<Segment.Role> titles = Titles.of(phrase);
    Draft draft = affiliation.of(phrase, titles);
    Set<String> sectors = new LinkedHashSet<>();
    for (Segment.Role title : titles) {
      List<String> given = RoleSectors.of(title.noun(), draft);
      sectors.addAll(given);
      if (!given.isEmpty()) {
        draft.because(
            "\""
                + title.noun().noun()
                + "\" before a name is "
                + String.join("+", given)
                + " ("
                + title.noun().entry()
                + ")");
      }
    }
    String own = titles.isEmpty() ? null : titles.get(0).noun().country();
    String role = titles.isEmpty() ? null : Titles.text(phrase, titles);
    List<String> coded = Sectors.ordered(sectors);
    if (draft.isFormer() && Sectors.official(coded)) {
      coded = List.of("ELI");
    }
    return new Profile(
        Profile.Type.PERSON,
        phrase.text(phrase.head()),
        draft.code(own, coded.contains("GOV")),
        Sectors.withoutGovernment(draft.code(own, true), coded),
        role,
        null,
        false,
        null,
        draft.reasons());
  }

  /**
   * A person with the offices alone that the words before the name speak of, if any: a European
   * Council president is not the state's, and a counterpart of a minister is in office. On a known
   * day the tables tell what somebody is.
   */
  private Person inOffice(Person person, Draft draft, @Nullable String title) {
    if (published != null || title == null) {
      return person;
    }
    String said = draft.code(null, false);
    List<Standing> offices =
        person.offices().stream()
            .filter(office -> said == null || said.equals(office.country()))
            .filter(office -> !title.equals("counterpart") || office.sectors().contains("GOV"))
            .toList();
    return offices.isEmpty()
        ? person
        : new Person(person.name(), person.gender(), person.wikidata(), offices);
  }

  /** A person as known but for her or his sectors, which the report tells. */
  private static Profile coded(Profile known, List<String> sectors, String why) {
    List<String> reasons = new ArrayList<>(known.reasons());
    reasons.add(why);
    return new Profile(
        known.type(),
        known.name(),
        known.country(),
        sectors,
        known.role(),
        known.wikidata(),
        known.plural(),
        known.size(),
        reasons);
  }
}
