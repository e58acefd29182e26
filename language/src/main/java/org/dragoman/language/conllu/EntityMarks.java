package org.dragoman.language.conllu;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Reads the entities of a sentence from their marks in the last column: {@code (3-person-…} opens
 * entity 3, {@code 3)} closes it, {@code (3-person-…)} does both; a word may hold several marks.
 */
final class EntityMarks {

  /** The attribute that holds the marks. */
  static final String ATTRIBUTE = "Entity";

  private final int typeField;
  private final List<TreebankEntity> entities = new ArrayList<>();
  private final Deque<TreebankEntity> open = new ArrayDeque<>();

  /**
   * Begins a sentence.
   *
   * @param typeField which of the fields separated by hyphens holds the type, from 0; the identity
   *     is the first
   */
  EntityMarks(int typeField) {
    this.typeField = typeField;
  }

  /**
   * Reads the marks of the next word.
   *
   * @throws IllegalArgumentException if they make no sense; the message says why
   */
  void read(int word, String marks) {
    int at = 0;
    while (at < marks.length()) {
      boolean opens = marks.charAt(at) == '(';
      int begin = opens ? at + 1 : at;
      int end = begin;
      while (end < marks.length() && marks.charAt(end) != '(' && marks.charAt(end) != ')') {
        end++;
      }
      boolean closes = end < marks.length() && marks.charAt(end) == ')';
      String mark = marks.substring(begin, end);
      if (opens) {
        open(word, mark, closes);
      } else if (closes) {
        close(word, mark);
      } else {
        throw new IllegalArgumentException("the entity mark " + mark + " has no bracket");
      }
      at = closes ? end + 1 : end;
    }
  }

  private void open(int word, String mark, boolean closes) {
    String[] fields = mark.split("-", -1);
    if (fields.length <= typeField) {
      throw new IllegalArgumentException("the entity mark (" + mark + " names no type");
    }
    TreebankEntity entity = new TreebankEntity(fields[0], fields[typeField], word, word + 1);
    if (closes) {
      entities.add(entity);
    } else {
      open.push(entity);
    }
  }

  private void close(int word, String id) {
    for (Iterator<TreebankEntity> each = open.iterator(); each.hasNext(); ) {
      TreebankEntity entity = each.next();
      if (entity.id().equals(id)) {
        each.remove();
        entities.add(new TreebankEntity(id, entity.type(), entity.first(), word + 1));
        return;
      }
    }
    throw new IllegalArgumentException("the entity mark " + id + ") closes what none has opened");
  }

  /**
   * The entities, in the order in which they close.
   *
   * @throws IllegalArgumentException if one is still open
   */
  List<TreebankEntity> entities() {
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("the entity (" + open.peek().id() + " is never closed");
    }
    return entities;
  }
}
