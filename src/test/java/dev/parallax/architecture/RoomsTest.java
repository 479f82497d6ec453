package dev.parallax.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.Set;

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
              "dev.parallax.style..",
              "dev.parallax.voice..",
              "dev.parallax.agency..",
              "dev.parallax.own..")
          .layer("compare")
          .definedBy("dev.parallax.compare..")
          .layer("annotate")
          .definedBy("dev.parallax.annotate..")
          .layer("corpus")
          .definedBy("dev.parallax.corpus..")
          .layer("files")
          .definedBy("dev.parallax.files..")
          .layer("objects")
          .definedBy("dev.parallax.objects..")
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
          .whereLayer("files")
          .mayOnlyBeAccessedByLayers(
              "corpus", "objects", "store", "table", "run", "report", "learn", "pipeline", "cli")
          .whereLayer("objects")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("config")
          .mayOnlyBeAccessedByLayers(
              "corpus",
              "annotate",
              "analysis",
              "compare",
              "learn",
              "objects",
              "report",
              "pipeline",
              "cli")
          .ensureAllClassesAreContainedInArchitecture();

  @ArchTest
  static final ArchRule ANALYSES_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("dev.parallax.(frame|term|entity|tone|topic|style|voice|agency|own|compare)..")
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

  /** What may know paths beside the room of files, and why. */
  private static final String[] READERS_OF_PATHS = {
    // Read configuration, input, sets of frames and dictionaries, which lie where the user has put
    // them.
    "dev.parallax.config..", "dev.parallax.corpus..", "dev.parallax.frame..", "dev.parallax.own..",
  };

  private static final Set<String> KNOW_PATHS =
      Set.of(
          // Take the paths of configuration and input from the command line and hand them on.
          "dev.parallax.cli.SettingsOptions",
          "dev.parallax.cli.RunChoice",
          // Tells what may not be written by its type.
          "dev.parallax.cli.Failures",
          // Hands the sets of frames to their readers.
          "dev.parallax.pipeline.job.AnalysisSettings",
          // Gathers on this machine's disk what is too large for memory, until it is sent.
          "dev.parallax.objects.S3Writer",
          // Tell failures by the JDK's types for them, as the local disk does.
          "dev.parallax.objects.Conditional",
          "dev.parallax.objects.S3Calls",
          "dev.parallax.objects.S3Listing",
          "dev.parallax.objects.S3Place",
          "dev.parallax.objects.S3SharedLease",
          // Keep prepared models on this machine, to be mapped into memory: no data of a run.
          "dev.parallax.annotate.CacheFolder",
          "dev.parallax.annotate.prepared.ModelCache",
          "dev.parallax.annotate.prepared.ModelFile",
          // Read no data: the program's own classes, and what the system says of its processor.
          "dev.parallax.run.snapshot.CodeBase",
          "dev.parallax.annotate.encode.ProcessorType");

  @ArchTest
  static final ArchRule BYTES_AT_REST_ARE_IN_ONE_ROOM_ONLY =
      noClasses()
          .that(not(resideInAPackage("dev.parallax.files..")))
          .and(not(resideInAnyPackage(READERS_OF_PATHS)))
          .and(describe("have no leave to", type -> !KNOW_PATHS.contains(type.getName())))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.nio.file..");

  @ArchTest
  static final ArchRule CORENLP_IS_IN_THE_ANNOTATE_ROOM_ONLY =
      noClasses()
          .that(not(resideInAPackage("dev.parallax.annotate..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford.nlp..");

  @ArchTest
  static final ArchRule THE_CLIENT_OF_OBJECT_STORAGE_IS_IN_ONE_ROOM_ONLY =
      noClasses()
          .that(not(resideInAPackage("dev.parallax.objects..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("software.amazon..");

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

  /** Rooms whose parts still know each other both ways: their number may only shrink. */
  private static final String[] PARTS_IN_CIRCLES = {
    // The defaults of settings are YAML, and what reads YAML collects the problems of settings.
    "dev.parallax.config..", "dev.parallax.pipeline..",
  };

  @ArchTest
  static final ArchRule NO_PART_OF_A_ROOM_IS_PART_OF_A_CIRCLE =
      slices()
          .matching("dev.parallax.(*).(*)..")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(
              resideInAnyPackage(PARTS_IN_CIRCLES), resideInAnyPackage(PARTS_IN_CIRCLES));

  @ArchTest
  static final ArchRule NOTHING_IS_CALLED_UTILS =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Util");
}
