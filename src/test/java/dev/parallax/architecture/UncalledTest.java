package dev.parallax.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** What nothing calls goes; what only tests call is theirs. */
@AnalyzeClasses(packages = "dev.parallax", importOptions = ImportOption.DoNotIncludeTests.class)
class UncalledTest {

  /** Called from elsewhere, or by tests alone for a reason. */
  private static final Set<String> CALLED_OTHERWISE =
      Set.of(
          // By the launcher.
          "dev.parallax.cli.Main.main",
          // A page is made of them, and a test holds it to them.
          "dev.parallax.model.text.ErrorClass.meaning",
          "dev.parallax.model.text.ErrorClass.advice",
          "dev.parallax.model.text.ErrorClass.stages",
          "dev.parallax.model.text.IssueCode.meaning",
          "dev.parallax.model.text.IssueCode.advice",
          // Counts steps, so that tests of cost need no clock.
          "dev.parallax.frame.match.CandidateFinder.steps",
          // Has tests come to a server of their own.
          "dev.parallax.objects.S3Connection.use",
          // What tests hold every run to.
          "dev.parallax.table.Tables.ofRuns");

  /** Called by tests alone, as short ways or to look inside: their number may only shrink. */
  private static final Set<String> CALLED_BY_TESTS =
      Set.of(
          "dev.parallax.annotate.encode.DocumentEncoder.encode",
          "dev.parallax.annotate.parse.model.HashColumn.hash",
          "dev.parallax.annotate.parse.model.HashColumn.power",
          "dev.parallax.compare.CohortComparison.of",
          "dev.parallax.config.ConfigLoader.load",
          "dev.parallax.config.Version.beam",
          "dev.parallax.corpus.DocumentRejectedException.errorClass",
          "dev.parallax.corpus.DocumentRejectedException.stage",
          "dev.parallax.model.text.CodePointText.length",
          "dev.parallax.model.text.Span.contains",
          "dev.parallax.report.read.Rows.none",
          "dev.parallax.run.PublishedRun.rejects",
          "dev.parallax.style.Syllables.dictionary",
          "dev.parallax.table.file.TableRow.getInt",
          "dev.parallax.table.file.TableRow.getLong",
          "dev.parallax.table.file.TableWriter.rows",
          "dev.parallax.model.measure.ErrorModel.variance");

  @ArchTest
  static final ArchRule EVERY_METHOD_IS_CALLED =
      methods()
          .that(areCode())
          .and(areNoAccessors())
          .and(areNotCalledByFrameworks())
          .and(
              describe(
                  "have no leave to",
                  method ->
                      !CALLED_OTHERWISE.contains(name(method))
                          && !CALLED_BY_TESTS.contains(name(method))))
          .should(beCalled());

  private static DescribedPredicate<JavaMethod> areCode() {
    return describe(
        "are written by hand",
        method ->
            !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !(method.getOwner().isEnum()
                    && Stream.of("values", "valueOf").anyMatch(method.getName()::equals)));
  }

  /** Components of records are read by Jackson, by reflection and by templates. */
  private static DescribedPredicate<JavaMethod> areNoAccessors() {
    return describe(
        "are no accessors",
        method ->
            !(method.getOwner().isRecord()
                && method.getRawParameterTypes().isEmpty()
                && method.getOwner().tryGetField(method.getName()).isPresent()));
  }

  /** By way of a supertype, an annotation or Java's serialization. */
  private static DescribedPredicate<JavaMethod> areNotCalledByFrameworks() {
    return describe(
        "are not called by frameworks",
        method ->
            method.getAnnotations().stream()
                    .allMatch(each -> each.getRawType().getPackageName().startsWith("org.jspecify"))
                && !overrides(method)
                && Stream.of("readObject", "writeObject", "readResolve", "writeReplace")
                    .noneMatch(method.getName()::equals));
  }

  private static boolean overrides(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .flatMap(type -> type.getMethods().stream())
        .anyMatch(
            inherited ->
                inherited.getName().equals(method.getName())
                    && inherited.getParameters().size() == method.getParameters().size());
  }

  private static ArchCondition<JavaMethod> beCalled() {
    return new ArchCondition<>("be called") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean called =
            method.getAccessesToSelf().stream()
                .anyMatch(access -> !access.getOrigin().equals(method));
        events.add(
            new SimpleConditionEvent(
                method, called, name(method) + " is called by nothing in src/main"));
      }
    };
  }

  private static String name(JavaMethod method) {
    return method.getOwner().getName() + "." + method.getName();
  }
}
