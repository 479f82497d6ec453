package dev.parallax.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** Which room may know which; data flows one way. */
@AnalyzeClasses(packages = "dev.parallax", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

  @ArchTest
  static final ArchRule ROOMS_KNOW_ONLY_THOSE_BELOW =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("cli")
          .definedBy("dev.parallax.cli..")
          .layer("pipeline")
          .definedBy("dev.parallax.pipeline..")
          .layer("learn")
          .definedBy("dev.parallax.learn..")
          .layer("run")
          .definedBy("dev.parallax.run..")
          .layer("report")
          .definedBy("dev.parallax.report..")
          .layer("table")
          .definedBy("dev.parallax.table..")
          .layer("store")
          .definedBy("dev.parallax.store..")
          .layer("analysis")
          .definedBy(
              "dev.parallax.frame..",
              "dev.parallax.term..",
              "dev.parallax.entity..",
              "dev.parallax.tone..",
              "dev.parallax.topic..",
              "dev.parallax.style..")
          .layer("compare")
          .definedBy("dev.parallax.compare..")
          .layer("annotate")
          .definedBy("dev.parallax.annotate..")
          .layer("corpus")
          .definedBy("dev.parallax.corpus..")
          .layer("config")
          .definedBy("dev.parallax.config..")
          .layer("model")
          .definedBy("dev.parallax.model..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("pipeline")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("learn")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("run")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("table")
          .mayOnlyBeAccessedByLayers("report", "run", "pipeline", "cli")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("run", "pipeline", "cli")
          .whereLayer("analysis")
          .mayOnlyBeAccessedByLayers("pipeline", "learn")
          .whereLayer("compare")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("annotate")
          .mayOnlyBeAccessedByLayers("pipeline", "learn")
          .whereLayer("corpus")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("config")
          .mayOnlyBeAccessedByLayers(
              "corpus", "annotate", "analysis", "compare", "learn", "report", "pipeline", "cli");

  @ArchTest
  static final ArchRule ANALYSES_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("dev.parallax.(frame|term|entity|tone|topic|style|compare)..")
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule BEAM_IS_IN_THE_PIPELINE_ROOM_ONLY =
      noClasses()
          .that(not(resideInAPackage("dev.parallax.pipeline..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.beam..");

  @ArchTest
  static final ArchRule CORENLP_IS_IN_THE_ANNOTATE_ROOM_ONLY =
      noClasses()
          .that(not(resideInAPackage("dev.parallax.annotate..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford.nlp..");

  @ArchTest
  static final ArchRule MALLET_IS_IN_ONE_ROOM_ONLY =
      noClasses()
          .that(not(resideInAPackage("dev.parallax.topic.lda..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("cc.mallet..");

  @ArchTest
  static final ArchRule ONNX_IS_IN_THE_ENCODER_ONLY =
      noClasses()
          .that(not(resideInAPackage("dev.parallax.annotate.encode..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..");

  @ArchTest
  static final ArchRule THE_MODEL_KNOWS_JAVA_ONLY =
      classes()
          .that()
          .resideInAPackage("dev.parallax.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("dev.parallax.model..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule ROOMS_OF_THE_CORPUS_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("dev.parallax.corpus.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              resideInAPackage("dev.parallax.corpus.clean.."),
              resideInAPackage("dev.parallax.corpus.extract.."));

  @ArchTest
  static final ArchRule NO_ROOM_IS_PART_OF_A_CIRCLE =
      slices().matching("dev.parallax.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NOTHING_IS_CALLED_UTILS =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Util");
}
