package org.dragoman.ledger;

import org.dragoman.model.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Spans as {@code [begin, end]}. */
final class SpanJson {

  private SpanJson() {}

  /** Teaches a mapper to write and read spans so. */
  static SimpleModule module() {
    return new SimpleModule("spans")
        .addSerializer(Span.class, new Writer())
        .addDeserializer(Span.class, new Reader());
  }

  private static void write(Span span, JsonGenerator out) {
    out.writeStartArray();
    out.writeNumber(span.begin());
    out.writeNumber(span.end());
    out.writeEndArray();
  }

  private static Span read(JsonParser in, DeserializationContext context) {
    int[] ends = context.readValue(in, int[].class);
    if (ends.length != 2) {
      context.reportInputMismatch(Span.class, "a span has two ends, not %d", ends.length);
    }
    return new Span(ends[0], ends[1]);
  }

  private static final class Writer extends ValueSerializer<Span> {
    @Override
    public void serialize(Span span, JsonGenerator out, SerializationContext context) {
      write(span, out);
    }
  }

  private static final class Reader extends ValueDeserializer<Span> {
    @Override
    public Span deserialize(JsonParser in, DeserializationContext context) {
      return read(in, context);
    }
  }

  /** A single span where the record's JSON has a list, as it has for triggers. */
  static final class ListWriter extends ValueSerializer<Span> {
    @Override
    public void serialize(Span span, JsonGenerator out, SerializationContext context) {
      out.writeStartArray();
      write(span, out);
      out.writeEndArray();
    }
  }

  /** The only span of a list. */
  static final class ListReader extends ValueDeserializer<Span> {
    @Override
    public Span deserialize(JsonParser in, DeserializationContext context) {
      Span[] spans = context.readValue(in, Span[].class);
      if (spans.length != 1) {
        context.reportInputMismatch(Span.class, "one span is wanted here, not %d", spans.length);
      }
      return spans[0];
    }
  }
}
