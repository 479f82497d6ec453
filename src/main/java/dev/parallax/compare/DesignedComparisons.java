package dev.parallax.compare;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.compare.design.BlockedDesign;
import dev.parallax.compare.design.PairedDesign;
import dev.parallax.compare.discovery.Questions;
import dev.parallax.compare.discovery.TestedTogether;
import dev.parallax.compare.gather.MeasuredCorpus;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.PairedMeasures;
import dev.parallax.compare.gather.Support;
import dev.parallax.compare.permutation.DesignTests;
import dev.parallax.compare.permutation.Relabelling;
import dev.parallax.config.CompareConfig;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.DesignedDifference;
import dev.parallax.model.comparison.DesignedDifferences;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the differences of one pair of cohorts again: within strata, and within units. */
final class DesignedComparisons {

  private final CohortPair pair;
  private final CompareConfig config;
  private final Questions questions;
  private final Map<Measure, PairedMeasure> measures = new HashMap<>();
  private final Map<Measure, PairedMeasure> ofPairedUnits = new HashMap<>();
  private final IdentityHashMap<Support, Blocked> blocked = new IdentityHashMap<>();
  private final IdentityHashMap<Support, Paired> paired = new IdentityHashMap<>();

  DesignedComparisons(
      MeasuredCorpus corpus,
      CohortPair pair,
      CompareConfig config,
      Questions questions,
      List<PairedMeasure> all) {
    this.pair = pair;
    this.config = config;
    this.questions = questions;
    all.forEach(measure -> measures.put(measure.measure(), measure));
    List<MeasuredDocument> inPairs = inPairs(corpus);
    if (!inPairs.isEmpty()) {
      PairedMeasures.of(new MeasuredCorpus(inPairs), pair)
          .forEach(measure -> ofPairedUnits.put(measure.measure(), measure));
    }
  }

  /** Documents of units that have some in either cohort, each unit under the name it pairs by. */
  private List<MeasuredDocument> inPairs(MeasuredCorpus corpus) {
    Set<String> a = new HashSet<>();
    Set<String> b = new HashSet<>();
    List<MeasuredDocument> named = new ArrayList<>();
    for (MeasuredDocument document : corpus.documents()) {
      String unit = document.design().paired();
      if (unit != null && pair.holds(document.cohort())) {
        named.add(document.regrouped(document.cohort(), unit));
        (pair.cohortsA().contains(document.cohort()) ? a : b).add(unit);
      }
    }
    a.retainAll(b);
    return named.stream().filter(document -> a.contains(document.unit())).toList();
  }

  /** The same rows, each with its difference under the further designs that there are. */
  List<Comparison> complete(List<Comparison> rows) {
    List<@Nullable DesignedDifference> adjusted =
        config.within().isEmpty()
            ? rows.stream().<@Nullable DesignedDifference>map(row -> null).toList()
            : tested(rows, rows.stream().map(this::adjusted).toList());
    List<@Nullable DesignedDifference> ofPairs =
        tested(rows, rows.stream().map(this::paired).toList());
    List<Comparison> designed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      designed.add(rows.get(i).designed(new DesignedDifferences(adjusted.get(i), ofPairs.get(i))));
    }
    return designed;
  }

  private List<@Nullable DesignedDifference> tested(
      List<Comparison> rows, List<Untested> untested) {
    List<TestedTogether.Asked> asked =
        untested.stream().map(Untested::asked).filter(Objects::nonNull).toList();
    List<SignificanceTest> tests = TestedTogether.of(asked);
    List<@Nullable DesignedDifference> made = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < rows.size(); i++) {
      DesignedDifference difference = untested.get(i).difference();
      if (difference == null || untested.get(i).asked() == null) {
        made.add(difference);
      } else {
        SignificanceTest test = tests.get(next++);
        made.add(difference.withTest(test, why(difference, test)));
      }
    }
    return made;
  }

  private static @Nullable String why(DesignedDifference difference, SignificanceTest test) {
    return test.q() != null
        ? difference.reason()
        : "No q: under this design the values allow no p of .05 or less, however the labels fall.";
  }

  /** A difference, and the test that is to be made of it; null where there is none. */
  private record Untested(
      @Nullable DesignedDifference difference, TestedTogether.@Nullable Asked asked) {

    static final Untested NONE = new Untested(null, null);
  }

  private Untested adjusted(Comparison row) {
    PairedMeasure measure = Objects.requireNonNull(measures.get(row.measure()));
    Blocked block = blocked.computeIfAbsent(measure.support(), this::blocked);
    BlockedDesign design = block.design();
    if (design.strata() == 0) {
      return new Untested(new DesignedDifference(0, 0, 0, null, null, block.why()), null);
    }
    double[] rates = measure.rates();
    Estimate estimate = design.estimate(rates);
    String why = row.test() == null ? row.reason() : block.why();
    boolean inferred = why == null;
    return untested(
        row,
        new DesignedDifference(
            design.strata(),
            design.units(true),
            design.units(false),
            inferred ? withoutReplicates(estimate, measure) : new Estimate(estimate.value(), null),
            null,
            inferred ? noInterval(measure, estimate, design.hasError()) : why),
        inferred ? new DesignTests.Asked(block.ways(), design.statistic(rates)) : null,
        design.hasError() ? design.t(rates) : Double.NaN,
        design.degreesOfFreedom(rates));
  }

  private Untested paired(Comparison row) {
    PairedMeasure measure = ofPairedUnits.get(row.measure());
    if (measure == null) {
      return Untested.NONE;
    }
    Paired units = paired.computeIfAbsent(measure.support(), this::paired);
    PairedDesign design = units.design();
    if (design.units() == 0) {
      return Untested.NONE;
    }
    double[] rates = measure.documentRates();
    Estimate estimate = design.estimate(rates);
    String why = isUnstable(row) ? row.reason() : units.why();
    boolean inferred = why == null;
    return untested(
        row,
        new DesignedDifference(
            design.units(),
            design.documents(true),
            design.documents(false),
            inferred ? withoutReplicates(estimate, measure) : new Estimate(estimate.value(), null),
            null,
            inferred ? noInterval(measure, estimate, true) : why),
        inferred ? new DesignTests.Asked(units.ways(), design.statistic(rates)) : null,
        design.t(rates),
        design.units() - 1);
  }

  /** Whether nothing may be inferred of a measure, however many units there are. */
  private boolean isUnstable(Comparison row) {
    PairedMeasure measure = Objects.requireNonNull(measures.get(row.measure()));
    return row.test() == null && Floor.allowsInference(measure.support());
  }

  private Untested untested(
      Comparison row,
      DesignedDifference difference,
      DesignTests.@Nullable Asked test,
      double t,
      double degreesOfFreedom) {
    Estimate estimate = difference.difference();
    return new Untested(
        difference,
        test == null
            ? null
            : new TestedTogether.Asked(
                questions.of(row.measure()) + "\n" + row.measure().voice(),
                test,
                t,
                Double.isFinite(degreesOfFreedom) ? (Double) degreesOfFreedom : null,
                estimate == null ? null : estimate.interval()));
  }

  /** The error of an instrument with replicates is not carried into these intervals. */
  private static Estimate withoutReplicates(Estimate estimate, PairedMeasure measure) {
    return hasReplicates(measure) ? new Estimate(estimate.value(), null) : estimate;
  }

  private static boolean hasReplicates(PairedMeasure measure) {
    return !measure.occurrences().get(0).numerator().replicates().isEmpty();
  }

  private static @Nullable String noInterval(
      PairedMeasure measure, Estimate estimate, boolean hasError) {
    if (hasReplicates(measure)) {
      return "No interval: the error of the instrument is not carried into it under this design.";
    }
    if (!hasError) {
      return "No interval: no stratum has two units of one cohort.";
    }
    return estimate.interval() == null ? "No interval: nothing varies." : null;
  }

  private record Blocked(BlockedDesign design, Relabelling ways, @Nullable String why) {}

  private Blocked blocked(Support support) {
    BlockedDesign design = new BlockedDesign(support.strataOfUnits(), support.unitsInA());
    Relabelling ways = design.relabelling(config.draws(), config.seed());
    return new Blocked(design, ways, whyNot(design, ways));
  }

  private @Nullable String whyNot(BlockedDesign design, Relabelling ways) {
    String column = String.join(" and ", config.within());
    if (design.strata() == 0) {
      return "No value of %s has units of both cohorts.".formatted(column);
    }
    int a = design.units(true);
    int b = design.units(false);
    if (Math.min(a, b) >= Floor.UNITS && ways.smallestPValue() <= SignificanceTest.LEVEL) {
      return null;
    }
    return String.format(
        Locale.ROOT,
        "Values of %s with both cohorts: %d, with %d units in %s and %d in %s; inference takes %d"
            + " in either, and splits within the values that allow a p of .05 (these allow"
            + " %.2g).",
        column,
        design.strata(),
        a,
        pair.nameA(),
        b,
        pair.nameB(),
        Floor.UNITS,
        ways.smallestPValue());
  }

  private record Paired(PairedDesign design, Relabelling ways, @Nullable String why) {}

  private Paired paired(Support support) {
    int[] documents = support.documents();
    String[] units =
        Arrays.stream(documents)
            .mapToObj(document -> support.document(document).unit())
            .toArray(String[]::new);
    boolean[] inA = new boolean[documents.length];
    for (int i = 0; i < documents.length; i++) {
      inA[i] = support.inA(documents[i]);
    }
    PairedDesign design = new PairedDesign(units, inA);
    Relabelling ways = design.relabelling(config.draws(), config.seed());
    boolean enough =
        design.units() >= Floor.UNITS && ways.smallestPValue() <= SignificanceTest.LEVEL;
    return new Paired(
        design,
        ways,
        enough
            ? null
            : String.format(
                Locale.ROOT,
                "Units (%s) in both cohorts: %d; so few allow no p below %.2g.",
                config.unit(),
                design.units(),
                ways.smallestPValue()));
  }
}
