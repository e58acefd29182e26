package org.dragoman.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.reading.layout.Layout;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes a report's fields out of a JSON object. */
final class JsonFields {

  /** A field is not what it should be. The message says which and why. */
  private static final class WrongFieldException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    WrongFieldException(String reason) {
      super(reason);
      this.reason = reason;
    }
  }

  private final JsonNode object;
  private final ReadingOptions options;

  private JsonFields(JsonNode object, ReadingOptions options) {
    this.object = object;
    this.options = options;
  }

  /**
   * The report of an object, or the reason why there is none.
   *
   * @param where what to call it if it is set aside
   */
  static Item read(JsonNode object, ReadingOptions options, String where) {
    if (!object.isObject()) {
      return new Item.SetAside(where, "is no JSON object");
    }
    try {
      return new JsonFields(object, options).draft().toItem(where);
    } catch (WrongFieldException e) {
      return new Item.SetAside(where, e.reason);
    }
  }

  private Draft draft() throws WrongFieldException {
    String text = text("text");
    if (text == null) {
      throw new WrongFieldException("has no text in the field \"" + name("text") + "\"");
    }
    String title = or(text("title"), options.title());
    LocalDate date = date();
    String whole = title == null || Layout.beginsWith(text, title) ? text : title + "\n\n" + text;
    return new Draft(
        whole,
        text("id"),
        title,
        date != null ? date : options.date(),
        text("url"),
        or(text("publisher"), options.publisher()),
        text("byline"),
        text("agency"),
        text("dateline"),
        text("language"));
  }

  private static @Nullable String or(@Nullable String own, @Nullable String given) {
    return own != null ? own : given;
  }

  private @Nullable LocalDate date() throws WrongFieldException {
    String value = text("date");
    if (value == null) {
      return null;
    }
    String printed = value.strip();
    try {
      boolean longer = printed.length() > 10;
      if (longer && Character.isDigit(printed.charAt(10))) {
        throw new DateTimeException("more digits");
      }
      return LocalDate.parse(longer ? printed.substring(0, 10) : printed);
    } catch (DateTimeException e) {
      throw new WrongFieldException(
          "the date \"" + shortened(printed) + "\" is not one like 2014-05-03");
    }
  }

  /**
   * A field's text; null if it is absent, empty or null. Numbers count as text, lists are joined.
   */
  private @Nullable String text(String field) throws WrongFieldException {
    JsonNode value = value(name(field));
    String text = text(field, value);
    return text == null || text.isBlank() ? null : text;
  }

  private @Nullable String text(String field, @Nullable JsonNode value) throws WrongFieldException {
    if (value == null || value.isNull()) {
      return null;
    }
    if (value.isString() || value.isNumber()) {
      return value.asString();
    }
    if (value.isArray() && field.equals("byline")) {
      List<String> names = new ArrayList<>();
      for (JsonNode name : value) {
        if (name.isString()) {
          names.add(name.asString());
        }
      }
      return String.join(", ", names);
    }
    throw new WrongFieldException("the field \"" + name(field) + "\" is not text");
  }

  private String name(String field) {
    return options.fieldMapping().getOrDefault(field, field);
  }

  /** The value under a name; dots lead into objects unless a field has them in its own name. */
  private @Nullable JsonNode value(String name) {
    JsonNode own = object.get(name);
    if (own != null) {
      return own;
    }
    JsonNode at = object;
    for (String step : name.split("\\.", -1)) {
      at = at == null ? null : at.get(step);
    }
    return at;
  }

  private static String shortened(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }
}
