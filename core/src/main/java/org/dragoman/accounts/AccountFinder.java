package org.dragoman.accounts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.dragoman.model.Happening;
import org.dragoman.model.Happening.Account;
import org.dragoman.model.Happening.Relation;
import org.dragoman.model.Statement;
import org.jspecify.annotations.Nullable;

/** Lines up what different sources say of the same thing. Immutable and thread-safe. */
public final class AccountFinder {

  /**
   * Finds the happenings that a report tells of more than once.
   *
   * @param actors the report's actors
   * @param statements its statements
   * @param events its events, in text order
   * @return the happenings by their first event; an event told only once is in none
   */
  public List<Happening> find(List<Actor> actors, List<Statement> statements, List<Event> events) {
    List<Telling> tellings = tellings(actors, statements, events);
    int[] group = group(tellings);
    Map<Integer, List<Telling>> groups = new LinkedHashMap<>();
    for (int i = 0; i < tellings.size(); i++) {
      groups.computeIfAbsent(group[i], g -> new ArrayList<>()).add(tellings.get(i));
    }
    List<Happening> happenings = new ArrayList<>();
    for (List<Telling> told : groups.values()) {
      if (told.size() > 1) {
        String id = "h" + (happenings.size() + 1);
        happenings.add(new Happening(id, summary(told, actors), accounts(told), relations(told)));
      }
    }
    return happenings;
  }

  private static List<Telling> tellings(
      List<Actor> actors, List<Statement> statements, List<Event> events) {
    Party party = new Party(actors);
    Map<String, Statement> byId = new HashMap<>();
    statements.forEach(statement -> byId.put(statement.id(), statement));
    List<Telling> tellings = new ArrayList<>();
    for (Event event : events) {
      String id = event.assertedBy();
      Statement statement = id == null ? null : byId.get(id);
      tellings.add(
          new Telling(
              event,
              voice(statement, party),
              id,
              party.of(event.actors()),
              party.of(event.recipients())));
    }
    return tellings;
  }

  private static String voice(@Nullable Statement statement, Party party) {
    if (statement == null) {
      return "";
    }
    Statement.Voice source = statement.source();
    if (source == null || source.actor() == null) {
      return statement.id();
    }
    return String.join(" ", party.of(List.of(source.actor())));
  }

  /** Joins events that tell of the same thing, directly or through others. */
  private static int[] group(List<Telling> tellings) {
    int[] group = new int[tellings.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      for (int j = 0; j < i; j++) {
        if (group[j] != group[i] && Comparison.sameMatter(tellings.get(j), tellings.get(i))) {
          int into = Math.min(group[i], group[j]);
          int from = Math.max(group[i], group[j]);
          for (int k = 0; k <= i; k++) {
            group[k] = group[k] == from ? into : group[k];
          }
        }
      }
    }
    return group;
  }

  private static List<Account> accounts(List<Telling> told) {
    Map<String, List<Telling>> byVoice = new LinkedHashMap<>();
    for (Telling telling : told) {
      byVoice.computeIfAbsent(telling.voice(), v -> new ArrayList<>()).add(telling);
    }
    List<Account> accounts = new ArrayList<>();
    for (List<Telling> own : byVoice.values()) {
      accounts.add(
          new Account(own.get(0).statement(), own.stream().map(t -> t.event().id()).toList()));
    }
    return accounts;
  }

  private static List<Relation> relations(List<Telling> told) {
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        Relation relation = Comparison.relation(told.get(i), told.get(j));
        if (relation != null) {
          relations.add(relation);
        }
      }
    }
    return relations;
  }

  private static String summary(List<Telling> told, List<Actor> actors) {
    Telling fullest =
        told.stream().max((a, b) -> Integer.compare(size(a), size(b))).orElse(told.get(0));
    Event event = fullest.event();
    String code =
        (event.type().toLowerCase(Locale.ROOT) + " " + String.join(" ", event.modes())).trim();
    String doers = names(event.actors(), actors);
    String targets = names(event.recipients(), actors);
    return (doers.isEmpty() ? "" : doers + ": ")
        + code
        + (targets.isEmpty() ? "" : " → " + targets);
  }

  private static int size(Telling telling) {
    return Math.min(1, telling.doers().size()) + Math.min(1, telling.targets().size());
  }

  private static String names(List<String> ids, List<Actor> actors) {
    Set<String> wanted = Set.copyOf(ids);
    return actors.stream()
        .filter(actor -> wanted.contains(actor.id()))
        .map(Actor::name)
        .collect(Collectors.joining(", "));
  }
}
