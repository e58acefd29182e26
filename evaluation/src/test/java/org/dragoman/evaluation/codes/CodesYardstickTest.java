package org.dragoman.evaluation.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Language;
import org.dragoman.world.Dictionary;
import org.dragoman.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodesYardstickTest {

  @TempDir private Path folder;

  private Map<String, Double> run(String table, CodesYardstick.Options options, StringBuilder out)
      throws IOException {
    Path file = Files.writeString(folder.resolve("phrases.tsv"), table);
    return CodesYardstick.run(file, options, Language.english(), out);
  }

  @Test
  void countsCountriesAndSectorsApart() throws IOException {
    StringBuilder out = new StringBuilder();
    Map<String, Double> shares =
        run(
            "text\tcountry\tsector\nTurkish lawmakers\tTUR\tLEG\nGhana's police\tGHA\tMIL\n",
            new CodesYardstick.Options(null, null, World.standard()),
            out);
    assertThat(shares).containsEntry("country", 100.0).containsEntry("sector", 50.0);
    assertThat(out.toString()).contains("MIL -> COP");
  }

  @Test
  void theActorThatTheOthersHangOnCounts() throws IOException {
    Map<String, Double> shares =
        run(
            "text\tcountry\tsector\nthe last rebel bastion in the country\t\tREB\n"
                + "Ghana and Togo\t\tGOV\n",
            new CodesYardstick.Options(null, null, World.standard()),
            new StringBuilder());
    assertThat(shares).containsEntry("both", 100.0);
  }

  @Test
  void dateDecidesWhoIsFormer() throws IOException {
    String table = "text\tcountry\tsector\nGeorge W. Bush\tUSA\tGOV\n";
    CodesYardstick.Options inOffice =
        new CodesYardstick.Options(LocalDate.of(2005, 5, 1), null, World.standard());
    CodesYardstick.Options former =
        new CodesYardstick.Options(LocalDate.of(2015, 5, 1), null, World.standard());
    assertThat(run(table, inOffice, new StringBuilder())).containsEntry("sector", 100.0);
    assertThat(run(table, former, new StringBuilder())).containsEntry("sector", 0.0);
  }

  @Test
  void predictionsHaveTheColumnsOfTheInput() throws IOException {
    Path found = folder.resolve("found.tsv");
    run(
        "text\tcountry\tsector\na rainy afternoon\t\t\n",
        new CodesYardstick.Options(null, found, World.standard()),
        new StringBuilder());
    assertThat(Files.readAllLines(found))
        .isEqualTo(List.of("text\tcountry\tsector", "a rainy afternoon\t\t"));
  }

  @Test
  void aBrokenTableIsRefusedWithItsLine() {
    assertThatThrownBy(
            () ->
                run(
                    "text\tcountry\n",
                    new CodesYardstick.Options(null, null, World.standard()),
                    new StringBuilder()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 1: there is no column sector");
  }

  @Test
  void ofASetOfRelationsTheLabelledActorsAreRead() throws IOException {
    StringBuilder out = new StringBuilder();
    String header = "id\tfold\tsource\ttarget\n";
    run(
        header + "9\t7\tPeruvian troops\tGhana\n10\t7\tFrance\tan Israeli firm\n",
        new CodesYardstick.Options(null, null, World.standard()),
        out);
    assertThat(out.toString()).contains("2 phrases").contains("TUR -> PER");
    assertThatThrownBy(
            () ->
                run(
                    header + "x\t7\tA\tB\n",
                    new CodesYardstick.Options(null, null, World.standard()),
                    new StringBuilder()))
        .hasMessageContaining("holds none of the relations whose actors are labelled");
  }

  @Test
  void aDictionaryCountsBeforeWhatIsKnown() throws IOException {
    Dictionary dictionary =
        new Dictionary(
            List.of(),
            List.of(
                new Dictionary.Agent(
                    "lawmaker", List.of("lawmakers"), null, List.of("ELI"), true, "agents.txt:1")));
    String table = "text\tcountry\tsector\nTurkish lawmakers\tTUR\tELI\n";
    assertThat(
            run(
                table,
                new CodesYardstick.Options(null, null, World.standard()),
                new StringBuilder()))
        .containsEntry("sector", 0.0);
    World world = World.of(List.of(dictionary), false);
    assertThat(run(table, new CodesYardstick.Options(null, null, world), new StringBuilder()))
        .containsEntry("both", 100.0);
  }
}
