package org.dragoman.ontology;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * The event types of the codebook, their modes and values, and the values of CAMEO codes.
 * Immutable.
 */
public final class Ontology {

  /**
   * An event type.
   *
   * @param name such as {@code CONSULT}
   * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
   *     conflict
   * @param score −10 to 10
   * @param cameo the CAMEO code used where no better one is known
   * @param modes its modes by name
   */
  public record Type(String name, int quad, double score, String cameo, Map<String, Mode> modes) {

    /** Copies the modes. */
    public Type {
      modes = Map.copyOf(modes);
    }
  }

  /**
   * A mode of an event type.
   *
   * @param name such as {@code visit}
   * @param score −10 to 10; replaces the type's
   * @param cameo the CAMEO code used where no better one is known
   */
  public record Mode(String name, double score, String cameo) {}

  /**
   * A CAMEO code's values.
   *
   * @param goldstein the Goldstein value, −10 to 10
   * @param quad the quad class as GDELT assigns it
   */
  public record Cameo(double goldstein, int quad) {}

  private final Map<String, Type> types;
  private final Map<String, Cameo> cameo;

  private Ontology(Map<String, Type> types, Map<String, Cameo> cameo) {
    this.types = Map.copyOf(types);
    this.cameo = Map.copyOf(cameo);
  }

  /** PLOVER 2.0 and CAMEO 1.1b3. */
  public static Ontology plover() {
    return Holder.PLOVER;
  }

  private static final class Holder {
    static final Ontology PLOVER = read();
  }

  private static Ontology read() {
    Map<String, Type> types = new LinkedHashMap<>();
    List<DataFile.Line> rows = DataFile.read(Ontology.class, "plover.tsv", "\t");
    for (DataFile.Line row : rows.subList(1, rows.size())) {
      String name = row.cell(0);
      String mode = row.cell(1);
      double score = Double.parseDouble(row.cell(3));
      if (mode.isEmpty()) {
        int quad = Integer.parseInt(row.cell(2));
        types.put(name, new Type(name, quad, score, row.cell(4), Map.of()));
      } else {
        Type type = types.get(name);
        if (type == null) {
          throw row.wrong("mode of unknown type " + name);
        }
        Map<String, Mode> modes = new HashMap<>(type.modes());
        modes.put(mode, new Mode(mode, score, row.cell(4)));
        types.put(name, new Type(name, type.quad(), type.score(), type.cameo(), modes));
      }
    }
    Map<String, Cameo> cameo = new HashMap<>();
    List<DataFile.Line> codes = DataFile.read(Ontology.class, "cameo.tsv", "\t");
    for (DataFile.Line row : codes.subList(1, codes.size())) {
      cameo.put(
          row.cell(0), new Cameo(Double.parseDouble(row.cell(1)), Integer.parseInt(row.cell(2))));
    }
    return new Ontology(types, cameo);
  }

  /** All types. */
  public Collection<Type> types() {
    return types.values();
  }

  /** The type with a name, or null. */
  public @Nullable Type type(String name) {
    return types.get(name);
  }

  /** The values of a CAMEO code, or null if there is no such code. */
  public @Nullable Cameo cameo(String code) {
    return cameo.get(code);
  }

  /**
   * The score of a type with its modes: of several modes the one furthest from zero.
   *
   * @throws IllegalArgumentException if there is no such type
   */
  public double score(String typeName, List<String> modes) {
    Type type = known(typeName);
    Double best = null;
    for (String name : modes) {
      Mode mode = type.modes().get(name);
      if (mode != null && (best == null || Math.abs(mode.score()) > Math.abs(best))) {
        best = mode.score();
      }
    }
    return best == null ? type.score() : best;
  }

  /**
   * The CAMEO code for a type with its modes where no better one is known.
   *
   * @throws IllegalArgumentException if there is no such type
   */
  public String usualCameo(String typeName, List<String> modes) {
    Type type = known(typeName);
    for (String name : modes) {
      Mode mode = type.modes().get(name);
      if (mode != null) {
        return mode.cameo();
      }
    }
    return type.cameo();
  }

  /**
   * The quad class of a type.
   *
   * @throws IllegalArgumentException if there is no such type
   */
  public int quad(String typeName) {
    return known(typeName).quad();
  }

  private Type known(String name) {
    Type type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException("no event type " + name);
    }
    return type;
  }
}
