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

  private static final double MOST = 10;

  /**
   * An event type.
   *
   * @param name such as {@code CONSULT}
   * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
   *     conflict
   * @param score −10 to 10
   * @param cameo the CAMEO code used where no better one is known; empty if none is like it
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
    static final Ontology PLOVER =
        of(
            DataFile.read(Ontology.class, "plover.tsv", "\t"),
            DataFile.read(Ontology.class, "cameo.tsv", "\t"));
  }

  /**
   * The ontology that two tables have. Of several rows for a type, mode or code the last counts.
   *
   * @param typeRows {@code type, mode, quad, score, cameo}: a type's own row, which has no mode,
   *     stands above those of its modes
   * @param cameoRows {@code code, goldstein, quad}
   * @throws IllegalArgumentException if a row is wrong, naming its file and line
   */
  public static Ontology of(List<DataFile.Line> typeRows, List<DataFile.Line> cameoRows) {
    Map<String, Cameo> cameo = new HashMap<>();
    for (DataFile.Line row : cameoRows) {
      if (!row.cell(0).equals("code")) {
        cameo.put(row.cell(0), new Cameo(number(row, 1), quad(row, 2)));
      }
    }
    Map<String, Type> types = new LinkedHashMap<>();
    for (DataFile.Line row : typeRows) {
      if (!row.cell(0).equals("type")) {
        add(row, types, cameo);
      }
    }
    return new Ontology(types, cameo);
  }

  private static void add(DataFile.Line row, Map<String, Type> types, Map<String, Cameo> codes) {
    String name = row.cell(0);
    String mode = row.cell(1);
    double score = number(row, 3);
    if (Math.abs(score) > MOST) {
      throw row.wrong("a score lies between -10 and 10, not " + row.cell(3));
    }
    String cameo = row.cell(4);
    if (!cameo.isEmpty() && !codes.containsKey(cameo)) {
      throw row.wrong("no CAMEO code '" + cameo + "'");
    }
    Type before = types.get(name);
    if (mode.isEmpty()) {
      if (!name.matches("[A-Z][A-Z_]*")) {
        throw row.wrong("a type is written in capitals, not '" + name + "'");
      }
      Map<String, Mode> modes = before == null ? Map.of() : before.modes();
      types.put(name, new Type(name, quad(row, 2), score, cameo, modes));
      return;
    }
    if (before == null) {
      throw row.wrong("mode of unknown type '" + name + "'");
    }
    if (!mode.matches("[a-z][a-z-]*")) {
      throw row.wrong("a mode is written in small letters and hyphens, not '" + mode + "'");
    }
    Map<String, Mode> modes = new HashMap<>(before.modes());
    modes.put(mode, new Mode(mode, score, cameo));
    types.put(name, new Type(name, before.quad(), before.score(), before.cameo(), modes));
  }

  private static double number(DataFile.Line row, int cell) {
    try {
      return Double.parseDouble(row.cell(cell));
    } catch (NumberFormatException e) {
      throw row.wrong("'" + row.cell(cell) + "' is no number");
    }
  }

  private static int quad(DataFile.Line row, int cell) {
    if (!row.cell(cell).matches("[1-4]")) {
      throw row.wrong("a quad class is 1, 2, 3 or 4, not '" + row.cell(cell) + "'");
    }
    return Integer.parseInt(row.cell(cell));
  }

  /** All types. */
  public Collection<Type> types() {
    return types.values();
  }

  /** The type with a name, or null. */
  public @Nullable Type type(String name) {
    return types.get(name);
  }

  /** All CAMEO codes. */
  public Collection<String> cameoCodes() {
    return cameo.keySet();
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
   * The CAMEO code for a type with its modes where no better one is known; empty if none is like
   * it.
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
