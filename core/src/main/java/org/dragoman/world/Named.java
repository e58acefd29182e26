package org.dragoman.world;

import org.jspecify.annotations.Nullable;

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
   * @param entry where a user's dictionary says so, a file and a line; or null
   */
  record State(Country country, Countries.Kind kind, boolean claimed, @Nullable String entry)
      implements Named {
    /** One that Dragoman knows by itself. */
    public State(Country country, Countries.Kind kind, boolean claimed) {
      this(country, kind, claimed, null);
    }

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
   * @param entry where a user's dictionary says so, a file and a line; or null
   */
  record Part(String name, String country, Kind kind, boolean people, @Nullable String entry)
      implements Named {
    /** One that Dragoman knows by itself. */
    public Part(String name, String country, Kind kind, boolean people) {
      this(name, country, kind, people, null);
    }

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
