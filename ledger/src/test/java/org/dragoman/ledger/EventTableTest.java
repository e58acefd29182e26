package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Coding;
import org.junit.jupiter.api.Test;

class EventTableTest {

  private final Coding coding = Ambush.coding();

  private String csv(Set<Extra> extras) throws IOException {
    StringWriter out = new StringWriter();
    try (EventTable table = new EventTable(out, Selection.with(extras))) {
      table.add(coding);
    }
    return out.toString();
  }

  private static List<NamedCsvRecord> rows(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  @Test
  void anEventIsARowAndTheUsualOnesAloneGoIn() throws IOException {
    assertThat(rows(csv(Set.of())))
        .singleElement()
        .satisfies(row -> assertThat(row.getField("event_id")).isEqualTo("e1"));
  }

  @Test
  void anEventOfSeveralKindsNeedsAllOfThemAskedFor() throws IOException {
    assertThat(rows(csv(Set.of(Extra.DENIED)))).hasSize(1);
    assertThat(rows(csv(Set.of(Extra.DENIED, Extra.ALLEGATION)))).hasSize(2);
    assertThat(rows(csv(Set.of(Extra.UNKNOWN)))).hasSize(2);
    assertThat(rows(csv(EnumSet.allOf(Extra.class)))).hasSize(3);
  }

  @Test
  void aRowSaysWhoDidWhatToWhomAndWhoSaysSo() throws IOException {
    NamedCsvRecord row = rows(csv(Set.of())).get(0);
    assertThat(row.getField("report_id")).isEqualTo("r-7");
    assertThat(row.getField("type")).isEqualTo("ASSAULT");
    assertThat(row.getField("modes")).isEqualTo("firearms");
    assertThat(row.getField("actors")).isEqualTo("rebel envoy;Idé Karimou, spokesman");
    assertThat(row.getField("actor_countries")).isEqualTo(";NER");
    assertThat(row.getField("actor_sectors")).isEqualTo("REB;MIL");
    assertThat(row.getField("asserted_by")).isEqualTo("Idé Karimou; spokesman");
    assertThat(row.getField("asserted_via")).isEmpty();
    assertThat(row.getField("date_from")).isEqualTo("2019-03-04");
    assertThat(row.getField("place")).isEqualTo("Niamey");
    assertThat(row.getField("dead_min")).isEqualTo("12");
    assertThat(row.getField("dead_max")).isEmpty();
    assertThat(row.getField("sentence")).isEqualTo("Bandits killed 12 soldiers");
    assertThat(row.getField("publisher")).isEqualTo("The \"Sahel\" Post");
    assertThat(row.getField("confidence")).isEqualTo("0.00005");
  }

  @Test
  void theReportsOwnVoiceIsEmptyAndARelayIsNamed() throws IOException {
    List<NamedCsvRecord> rows = rows(csv(EnumSet.allOf(Extra.class)));
    assertThat(rows.get(1).getField("asserted_via")).isEqualTo("Radio Tillia");
    assertThat(rows.get(2).getField("asserted_by")).isEmpty();
  }

  @Test
  void codesAreQuotedTextAndLinesEndWithLf() throws IOException {
    String csv = csv(Set.of());
    assertThat(csv).contains("\"0190\"").doesNotContain("\r").endsWith("\n");
    assertThat(csv.lines()).hasSize(2);
  }

  @Test
  void aTableWithoutEventsStillHasItsHeader() throws IOException {
    StringWriter out = new StringWriter();
    new EventTable(out, Selection.USUAL).close();
    assertThat(out.toString().lines().toList()).hasSize(1);
    assertThat(EventTable.header()).startsWith("report_id", "event_id").doesNotHaveDuplicates();
  }
}
