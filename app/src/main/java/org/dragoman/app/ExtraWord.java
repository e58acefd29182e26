package org.dragoman.app;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.ledger.Extra;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what {@code --include} asks for. */
final class ExtraWord implements ITypeConverter<Extra> {
  @Override
  public Extra convert(String value) {
    return Extra.of(value.strip())
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\""
                        + value
                        + "\" is not among "
                        + Stream.of(Extra.values())
                            .map(Extra::word)
                            .collect(Collectors.joining(", "))));
  }
}
