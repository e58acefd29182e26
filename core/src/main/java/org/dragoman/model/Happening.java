package org.dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events of a report that tell of the same thing, by whose account they are.
 *
 * @param id {@code h1, h2, …} by first event
 * @param summary what it is, in a few words
 * @param accounts each source's telling, in text order
 * @param relations how the accounts stand to one another
 */
public record Happening(
    String id, String summary, List<Account> accounts, List<Relation> relations) {

  /** Copies the lists. */
  public Happening {
    accounts = List.copyOf(accounts);
    relations = List.copyOf(relations);
  }

  /**
   * A happening as one source tells it.
   *
   * @param by the id of a statement of that source; null for the report in its own voice
   * @param events the ids of the events
   */
  public record Account(@Nullable String by, List<String> events) {

    /** Copies the ids. */
    public Account {
      events = List.copyOf(events);
    }
  }

  /**
   * How two events of different accounts stand to one another.
   *
   * @param of the two event ids, in text order
   * @param kind the relation
   * @param about what a dispute is about; null for the other kinds
   * @param why the reason, in a sentence for a person to read
   */
  public record Relation(List<String> of, Kind kind, @Nullable About about, String why) {

    /** Copies the ids. */
    public Relation {
      of = List.copyOf(of);
    }

    /** The kinds of relation. */
    public enum Kind {
      /** Both say the same. */
      CORROBORATES,
      /** One says what the other leaves open. */
      ADDS,
      /** They cannot both be right. */
      DISPUTES,
      /** Contrary positions on the same matter rather than rival accounts of it. */
      OPPOSES
    }

    /** What a dispute is about. */
    public enum About {
      /** That it happened at all. */
      HAPPENED,
      /** Who did it. */
      WHO,
      /** Who began. */
      WHO_BEGAN,
      /** Who turned whom down. */
      WHO_REFUSED,
      /** How many. */
      HOW_MANY,
      /** When. */
      WHEN,
      /** Where. */
      WHERE
    }
  }
}
