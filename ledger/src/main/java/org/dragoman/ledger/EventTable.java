package org.dragoman.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.model.About;
import org.dragoman.model.Actor;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Place;
import org.dragoman.model.Quantity;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Events as CSV, one a row, with a header row: comma, LF, UTF-8 if the writer is. Every field that
 * is not empty is quoted, so that readers which heed quotes keep codes such as {@code 0214} as
 * text.
 *
 * <p>Several values in a field are joined with {@code ;}. The lists of a participant's names,
 * countries and sectors run in parallel, an unknown one being empty: {@code Mali;the gunmen},
 * {@code MLI;}, {@code GOV;UAF}. White space in quoted words is one blank; offsets count in the
 * report's text as it stands.
 */
public final class EventTable implements Closeable {

  private static final List<Column> COLUMNS =
      List.of(
          column("report_id", row -> row.report().id()),
          column("event_id", row -> row.event().id()),
          column("published", row -> row.report().published()),
          column("date_from", row -> row.event().date().from()),
          column("date_to", row -> row.event().date().to()),
          column("date_basis", row -> lower(row.event().date().basis())),
          column("type", row -> row.event().type()),
          column("modes", row -> joined(row.event().modes())),
          column("about_type", row -> row.about(About::type)),
          column("about_modes", row -> row.about(about -> joined(about.modes()))),
          column("contexts", row -> joined(row.event().contexts())),
          column("actors", row -> row.actors(Actor::name)),
          column("actor_countries", row -> row.actors(Actor::country)),
          column("actor_sectors", row -> row.actors(EventTable::sectors)),
          column("recipients", row -> row.recipients(Actor::name)),
          column("recipient_countries", row -> row.recipients(Actor::country)),
          column("recipient_sectors", row -> row.recipients(EventTable::sectors)),
          column("status", row -> lower(row.event().status())),
          column("allegation", row -> row.event().allegation()),
          column("asserted_by", row -> Voices.source(row.coding(), row.assertedBy())),
          column("asserted_via", row -> joined(Voices.via(row.coding(), row.assertedBy()))),
          column("statement_id", row -> row.event().assertedBy()),
          column("cameo", row -> row.event().cameo()),
          column("goldstein", row -> number(row.event().goldstein())),
          column("quad_cameo", row -> row.event().quadCameo()),
          column("score", row -> number(row.event().score())),
          column("quad", row -> row.event().quad()),
          column("place", row -> row.place(Place::name)),
          column("place_country", row -> row.place(Place::country)),
          column("place_lat", row -> row.place(place -> number(place.lat()))),
          column("place_lon", row -> row.place(place -> number(place.lon()))),
          column("dead_min", row -> least(row.event().magnitude().dead())),
          column("dead_max", row -> most(row.event().magnitude().dead())),
          column("injured_min", row -> least(row.event().magnitude().injured())),
          column("injured_max", row -> most(row.event().magnitude().injured())),
          column("arrested_min", row -> least(row.event().magnitude().arrested())),
          column("arrested_max", row -> most(row.event().magnitude().arrested())),
          column("displaced_min", row -> least(row.event().magnitude().displaced())),
          column("displaced_max", row -> most(row.event().magnitude().displaced())),
          column("size_min", row -> least(row.event().magnitude().size())),
          column("size_max", row -> most(row.event().magnitude().size())),
          column("confidence", row -> number(row.event().confidence())),
          column("sentence", row -> row.words(row.event().sentence())),
          column("trigger", row -> row.words(row.event().trigger())),
          column("sentence_begin", row -> row.event().sentence().begin()),
          column("sentence_end", row -> row.event().sentence().end()),
          column("trigger_begin", row -> row.event().trigger().begin()),
          column("trigger_end", row -> row.event().trigger().end()),
          column("title", row -> row.report().title()),
          column("publisher", row -> row.report().publisher()),
          column("agency", row -> row.report().agency()),
          column("url", row -> row.report().url()));

  private final CsvWriter csv;
  private final Selection selection;

  /**
   * Begins a table by writing its header row.
   *
   * @param out where it goes; closed with the table
   * @param selection which events go in
   */
  public EventTable(Writer out, Selection selection) {
    this.csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.NON_EMPTY)
            .lineDelimiter(LineDelimiter.LF)
            .build(out);
    this.selection = selection;
    csv.writeRecord(header());
  }

  /** The names of the columns, in order. */
  public static List<String> header() {
    return COLUMNS.stream().map(Column::name).toList();
  }

  /** Adds the events of a coding that the selection admits. */
  public void add(Coding coding) {
    selection
        .of(coding)
        .map(event -> new Row(coding, event))
        .forEach(row -> csv.writeRecord(COLUMNS.stream().map(c -> c.cell(row)).toList()));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private record Column(String name, Function<Row, @Nullable Object> value) {
    String cell(Row row) {
      return Objects.toString(value.apply(row), "");
    }
  }

  private static Column column(String name, Function<Row, @Nullable Object> value) {
    return new Column(name, value);
  }

  /** An event within its coding. */
  private record Row(Coding coding, Event event) {

    Report report() {
      return coding.report();
    }

    @Nullable Statement assertedBy() {
      String id = event.assertedBy();
      return id == null ? null : coding.statement(id);
    }

    @Nullable Object about(Function<About, Object> part) {
      About about = event.about();
      return about == null ? null : part.apply(about);
    }

    @Nullable Object place(Function<Place, @Nullable Object> part) {
      String id = event.place();
      return id == null ? null : part.apply(coding.place(id));
    }

    String actors(Function<Actor, @Nullable String> part) {
      return parallel(event.actors(), part);
    }

    String recipients(Function<Actor, @Nullable String> part) {
      return parallel(event.recipients(), part);
    }

    private String parallel(List<String> ids, Function<Actor, @Nullable String> part) {
      List<String> values = new ArrayList<>();
      for (String id : ids) {
        values.add(Objects.requireNonNullElse(part.apply(coding.actor(id)), ""));
      }
      return joined(values);
    }

    String words(Span span) {
      return Voices.oneLine(span.of(report().text()));
    }
  }

  /** Joined with semicolons; one inside a value gives way to a comma. */
  private static String joined(List<String> values) {
    return values.stream().map(value -> value.replace(';', ',')).collect(Collectors.joining(";"));
  }

  private static String sectors(Actor actor) {
    return String.join("+", actor.sectors());
  }

  private static @Nullable Object least(@Nullable Quantity quantity) {
    return quantity == null ? null : quantity.min();
  }

  private static @Nullable Object most(@Nullable Quantity quantity) {
    return quantity == null ? null : quantity.max();
  }

  /** As few digits as say it, and never in powers of ten. */
  private static @Nullable String number(@Nullable Double value) {
    return value == null
        ? null
        : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
