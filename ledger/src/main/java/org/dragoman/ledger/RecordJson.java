package org.dragoman.ledger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.OutputStream;
import java.util.List;
import org.dragoman.model.Actor;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Span;
import org.dragoman.model.Statement;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record as JSON, as {@code docs/record.schema.json} describes it: names in snake case, spans
 * as {@code [begin, end]}, what is absent as {@code null} or an empty list.
 *
 * <p>Immutable and thread-safe. The same coding gives the same bytes.
 */
public final class RecordJson {

  private final JsonMapper mapper;
  private final ObjectWriter indented;
  private final ObjectWriter oneLine;

  private RecordJson(boolean reasons) {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(SpanJson.module())
            .addMixIn(Event.class, reasons ? EventShape.class : EventShapeWithoutReasons.class)
            .withConfigOverride(
                List.class,
                lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET);
    if (!reasons) {
      builder.addMixIn(Actor.class, ActorWithoutReasons.class);
      builder.addMixIn(Statement.class, WithoutReasons.class);
    }
    mapper = builder.build();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    indented = mapper.writer().with(new DefaultPrettyPrinter().withObjectIndenter(indent));
    oneLine = mapper.writer();
  }

  /** The record's JSON. */
  public static RecordJson plain() {
    return new RecordJson(false);
  }

  /**
   * The record's JSON with {@code reasons} added to actors, statements and events, and {@code
   * country_confidence} to actors.
   */
  public static RecordJson explained() {
    return new RecordJson(true);
  }

  /** One record on one line, without a line end. */
  public String line(Coding coding) {
    return oneLine.writeValueAsString(coding);
  }

  /** One record, indented for people, without a line end. */
  public String indented(Coding coding) {
    return indented.writeValueAsString(coding);
  }

  /**
   * Begins an indented array of records.
   *
   * @param out where it goes; left open when the writer is closed, which ends the array
   */
  public SequenceWriter array(OutputStream out) {
    return indented.writeValuesAsArray(out);
  }

  /**
   * Reads a record back. Fields that are not known are skipped; lists that are missing are empty.
   *
   * @throws JacksonException if it is not JSON, or not a record
   */
  public Coding read(String json) {
    return mapper.readValue(json, Coding.class);
  }

  /** Reads an array of records back; see {@link #read}. */
  public List<Coding> readAll(String json) {
    return List.of(mapper.readValue(json, Coding[].class));
  }

  /** The trigger is a list in the JSON, for triggers of several parts. */
  @SuppressWarnings("UnusedMethod") // Jackson looks at it
  private interface EventShape {
    @JsonSerialize(using = SpanJson.ListWriter.class)
    @JsonDeserialize(using = SpanJson.ListReader.class)
    Span trigger();
  }

  @JsonIgnoreProperties(value = "reasons", allowSetters = true)
  private interface EventShapeWithoutReasons extends EventShape {}

  @JsonIgnoreProperties(
      value = {"reasons", "country_confidence"},
      allowSetters = true)
  private interface ActorWithoutReasons {}

  @JsonIgnoreProperties(value = "reasons", allowSetters = true)
  private interface WithoutReasons {}
}
