package org.dragoman.world;

/** What a proper name stands for. */
public sealed interface Named {

  /** The canonical name. */
  String name();

  /**
   * A state, by its name, its adjective, its people or its seat of government.
   *
   * @param country the state
   * @param kind by which of these
   * @param claimed whether the word belongs to an entity that only some states recognise
   */
  record State(Country country, Countries.Kind kind, boolean claimed) implements Named {
    @Override
    public String name() {
      return country.name();
    }
  }

  /**
   * A part of a state.
   *
   * @param name its canonical name
   * @param country the state's code
   * @param kind what sort of part
   * @param people whether the words name its people or are its adjective
   */
  record Part(String name, String country, Kind kind, boolean people) implements Named {
    /** The sorts of parts. */
    public enum Kind {
      /** A town. */
      CITY,
      /** A province, federal state or landscape. */
      REGION,
      /** A partially recognised entity. */
      ENTITY,
      /** A province, district or town that only lends its country to who is there. */
      DIVISION,
      /** A people or creed of that state. */
      PEOPLE
    }
  }

  /**
   * A body.
   *
   * @param organisation what is known of it
   */
  record Body(Organisation organisation) implements Named {
    @Override
    public String name() {
      return organisation.name();
    }
  }

  /**
   * A human being.
   *
   * @param person what is known of her or him
   */
  record Human(Person person) implements Named {
    @Override
    public String name() {
      return person.name();
    }
  }
}
