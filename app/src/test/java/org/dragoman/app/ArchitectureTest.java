package org.dragoman.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What may use what. */
@AnalyzeClasses(packages = "org.dragoman", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] CORE = {
    "org.dragoman",
    "org.dragoman.accounts..",
    "org.dragoman.actors..",
    "org.dragoman.events..",
    "org.dragoman.model..",
    "org.dragoman.ontology..",
    "org.dragoman.places..",
    "org.dragoman.statements..",
    "org.dragoman.text..",
    "org.dragoman.times..",
    "org.dragoman.world.."
  };

  /** The house has floors, and each uses only those below it. */
  @ArchTest
  static final ArchRule floors =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("language")
          .definedBy("org.dragoman.language..")
          .layer("core")
          .definedBy(CORE)
          .layer("reading")
          .definedBy("org.dragoman.reading..")
          .layer("ledger")
          .definedBy("org.dragoman.ledger..")
          .layer("evaluation")
          .definedBy("org.dragoman.evaluation..")
          .layer("app")
          .definedBy("org.dragoman.app..")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("evaluation")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("ledger")
          .mayOnlyBeAccessedByLayers("evaluation", "app")
          .whereLayer("reading")
          .mayOnlyBeAccessedByLayers("evaluation", "app")
          .whereLayer("core")
          .mayOnlyBeAccessedByLayers("reading", "ledger", "evaluation", "app")
          .whereLayer("language")
          .mayOnlyBeAccessedByLayers("core", "evaluation", "app");

  /** The record can be used by itself. */
  @ArchTest
  static final ArchRule theRecordUsesNothingOfOurs =
      noClasses()
          .that(resideInAPackage("org.dragoman.model.."))
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.dragoman..")
                  .and(
                      com.tngtech.archunit.base.DescribedPredicate.not(
                          resideInAPackage("org.dragoman.model.."))));

  /** What all stages read stands below them all. */
  @ArchTest
  static final ArchRule theAnnotatedTextKnowsNoStage =
      noClasses()
          .that(resideInAPackage("org.dragoman.text.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.dragoman",
                  "org.dragoman.accounts..",
                  "org.dragoman.actors..",
                  "org.dragoman.events..",
                  "org.dragoman.places..",
                  "org.dragoman.statements..",
                  "org.dragoman.times..",
                  "org.dragoman.world.."));

  /** Another engine can take its place. */
  @ArchTest
  static final ArchRule onlyLanguageKnowsTheEngine =
      noClasses()
          .that(
              resideInAPackage("org.dragoman..")
                  .and(
                      com.tngtech.archunit.base.DescribedPredicate.not(
                          resideInAPackage("org.dragoman.language.."))))
          .should()
          .dependOnClassesThat(resideInAPackage("edu.stanford.."));

  /** Coding touches no file, no network, no database; its own resources it reads as streams. */
  @ArchTest
  static final ArchRule codingTouchesNothing =
      noClasses()
          .that(resideInAnyPackage(CORE))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.nio.file..", "java.net.http..", "java.sql.."));

  /** The library's public face is its front door and the record. */
  @ArchTest
  static final ArchRule theUpperFloorsUseTheFrontDoor =
      noClasses()
          .that(resideInAnyPackage("org.dragoman.ledger..", "org.dragoman.app.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.dragoman.accounts..",
                  "org.dragoman.actors..",
                  "org.dragoman.events..",
                  "org.dragoman.places..",
                  "org.dragoman.statements..",
                  "org.dragoman.text..",
                  "org.dragoman.times..",
                  "org.dragoman.world.."));

  /** Statements are found among mentions, and whose mentions they are is told by the statements. */
  @ArchTest
  static final ArchRule stagesDoNotGoInCircles =
      slices()
          .matching(
              "org.dragoman.(accounts|actors|events|model|ontology|places|statements|text|times|world)..")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(
              resideInAPackage("org.dragoman.statements.."),
              resideInAPackage("org.dragoman.actors.."));

  @ArchTest
  static final ArchRule commandsAreNobodysParts =
      classes()
          .that()
          .haveSimpleNameEndingWith("Command")
          .should()
          .resideInAPackage("org.dragoman.app")
          .andShould()
          .notBePublic();
}
