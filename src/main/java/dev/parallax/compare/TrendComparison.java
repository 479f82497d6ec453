package dev.parallax.compare;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.compare.design.TimeSeries;
import dev.parallax.compare.design.TrendDesign;
import dev.parallax.compare.discovery.Questions;
import dev.parallax.compare.discovery.TestedTogether;
import dev.parallax.compare.estimate.Sample;
import dev.parallax.compare.gather.MeasuredCorpus;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.PairedMeasures;
import dev.parallax.compare.gather.Support;
import dev.parallax.compare.permutation.DesignTests;
import dev.parallax.compare.permutation.Relabelling;
import dev.parallax.config.CompareConfig;
import dev.parallax.config.CompareConfig.Trends;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.model.comparison.Trend;
import dev.parallax.model.comparison.Trend.Span;
import dev.parallax.model.family.Family;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks at every measure over time, whatever the cohorts. */
public final class TrendComparison {

  /** Of two dates there is a difference and no trend. */
  static final int DATES = 3;

  /** Of four units in time even the most extreme order has p = .083. */
  static final int UNITS = 5;

  private static final String ALL = "all";
  private static final CohortPair EVERYBODY = new CohortPair(ALL, "none", Set.of(ALL), Set.of());

  private final CompareConfig config;
  private final Map<Measure, String> untested;
  private final Questions questions;
  private final List<PairedMeasure> measures;
  private final IdentityHashMap<Support, Layout> layouts = new IdentityHashMap<>();

  private TrendComparison(
      MeasuredCorpus corpus,
      CompareConfig config,
      List<Family> families,
      Map<Measure, String> untested) {
    this.config = config;
    this.untested = untested;
    List<PairedMeasure> all = PairedMeasures.of(corpus, EVERYBODY);
    this.questions = new Questions(families, all.stream().map(PairedMeasure::measure).toList());
    this.measures =
        all.stream()
            .filter(
                measure ->
                    measure.unitShare()
                        >= config.minDocumentShare().getOrDefault(measure.measure().family(), 0.0))
            .toList();
  }

  /**
   * The trends of all measures; none where the settings want none, or documents have too few dates.
   *
   * @param documents in any order
   * @param families that the measures are of, as far as they declare anything
   * @param untested measures about which nothing is to be inferred, to the reason
   */
  public static ComparedTrends of(
      List<MeasuredDocument> documents,
      CompareConfig config,
      List<Family> families,
      Map<Measure, String> untested) {
    if (config.trends() == Trends.NONE) {
      return new ComparedTrends(List.of(), List.of());
    }
    List<MeasuredDocument> dated =
        documents.stream().filter(document -> document.design().time() != null).toList();
    long dates = dated.stream().map(document -> document.design().time()).distinct().count();
    if (dates < DATES) {
      // Where there are not even so many documents, nobody looks for one.
      return new ComparedTrends(
          List.of(),
          documents.size() < DATES ? List.of() : List.of(tooFew(dates, documents.size())));
    }
    boolean within = !config.within().isEmpty();
    List<MeasuredDocument> series =
        dated.stream()
            .filter(document -> !within || document.design().stratum() != null)
            .map(document -> document.regrouped(ALL, document.design().series()))
            .toList();
    TrendComparison comparison =
        new TrendComparison(new MeasuredCorpus(series), config, families, untested);
    return new ComparedTrends(
        comparison.ranked(comparison.tested()), leftOut(documents, dated, series));
  }

  private static String tooFew(long dates, int documents) {
    return "No trends (compare.trends): %,d documents have %d different dates; a trend takes %d."
        .formatted(documents, dates, DATES);
  }

  private static List<String> leftOut(
      List<MeasuredDocument> all, List<MeasuredDocument> dated, List<MeasuredDocument> series) {
    List<String> notes = new ArrayList<>();
    if (dated.size() < all.size()) {
      notes.add(
          "%,d of %,d documents have no date that can be read, and are in no trend."
              .formatted(all.size() - dated.size(), all.size()));
    }
    if (series.size() < dated.size()) {
      notes.add(
          "%,d dated documents do not say what compare.within asks, and are in no trend."
              .formatted(dated.size() - series.size()));
    }
    return notes;
  }

  /** The units in time of all measures over one denominator. */
  private record Layout(
      TrendDesign design, Relabelling ways, int documents, @Nullable String why) {}

  private Layout layout(Support support) {
    @Nullable String[] strata = support.strataOfUnits();
    if (config.within().isEmpty()) {
      Arrays.fill(strata, ALL);
    }
    TrendDesign design = new TrendDesign(support.timesOfUnits(), strata);
    Relabelling ways = design.relabelling(config.draws(), config.seed());
    int documents =
        (int)
            Arrays.stream(support.documents())
                .filter(document -> design.holds(support.unit(document)))
                .count();
    return new Layout(design, ways, documents, whyNot(design, ways));
  }

  private static @Nullable String whyNot(TrendDesign design, Relabelling ways) {
    boolean enough =
        design.dates() >= DATES
            && design.units() >= UNITS
            && design.degreesOfFreedom() > 0
            && ways.smallestPValue() <= SignificanceTest.LEVEL;
    return enough
        ? null
        : String.format(
            Locale.ROOT,
            "Units with a date: %d, of %d different dates; inference takes %d of %d dates, and orders"
                + " that allow a p of .05.",
            design.units(),
            design.dates(),
            UNITS,
            DATES);
  }

  private List<Trend> tested() {
    List<Trend> rows = new ArrayList<>();
    List<TestedTogether.@Nullable Asked> asked = new ArrayList<>();
    for (PairedMeasure measure : measures) {
      Layout layout = layouts.computeIfAbsent(measure.support(), this::layout);
      if (layout.design().dates() > 1) {
        Trend row = row(measure, layout);
        rows.add(row);
        asked.add(whyNot(measure, layout) == null ? asked(row, measure, layout) : null);
      }
    }
    List<SignificanceTest> tests =
        TestedTogether.of(asked.stream().filter(Objects::nonNull).toList());
    List<Trend> tested = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < rows.size(); i++) {
      tested.add(asked.get(i) == null ? rows.get(i) : withTest(rows.get(i), tests.get(next++)));
    }
    return tested;
  }

  private static Trend withTest(Trend row, SignificanceTest test) {
    return row.withTest(
        test,
        test.q() == null
            ? "No q: the values of this measure allow no p of .05 or less, whatever the dates."
            : row.reason());
  }

  private @Nullable String whyNot(PairedMeasure measure, Layout layout) {
    String unstable = untested.get(measure.measure());
    return unstable == null ? layout.why() : unstable;
  }

  private static @Nullable String noInterval(Estimate slope, boolean carried) {
    if (!carried) {
      return "No interval: the error of the instrument is not carried into that of a slope.";
    }
    return slope.interval() == null ? "No interval: nothing varies around the line." : null;
  }

  private Trend row(PairedMeasure measure, Layout layout) {
    TrendDesign design = layout.design();
    double[] rates = measure.rates();
    double[] own = design.own(rates);
    double[] times = design.times();
    String why = whyNot(measure, layout);
    Estimate slope = design.slope(rates);
    boolean carried = measure.occurrences().get(0).numerator().replicates().isEmpty();
    TimeSeries series = new TimeSeries(times, own);
    return new Trend(
        measure.measure(),
        measure.quantity(),
        new Span(
            design.units(),
            layout.documents(),
            design.dates(),
            design.strata(),
            Arrays.stream(times).min().orElseThrow(),
            Arrays.stream(times).max().orElseThrow()),
        Sample.of(own).mean(),
        why == null && carried ? slope : new Estimate(slope.value(), null),
        design.spearman(rates),
        null,
        why == null ? noInterval(slope, carried) : why,
        series.stretches(),
        series.broken(),
        questions.of(measure.measure()),
        0);
  }

  private TestedTogether.Asked asked(Trend row, PairedMeasure measure, Layout layout) {
    double[] rates = measure.rates();
    return new TestedTogether.Asked(
        together(row),
        new DesignTests.Asked(layout.ways(), layout.design().statistic(rates)),
        layout.design().t(rates),
        (double) layout.design().degreesOfFreedom(),
        row.slope().interval());
  }

  private static String together(Trend row) {
    return row.testedWith() + "\n" + row.measure().voice();
  }

  private List<Trend> ranked(List<Trend> rows) {
    Map<String, Integer> places = new TreeMap<>();
    List<Trend> ranked = new ArrayList<>();
    Comparator<Trend> strongestFirst =
        Comparator.comparing((Trend row) -> questions.isRest(row.measure()))
            .thenComparing(row -> row.test() == null)
            .thenComparing(row -> -strength(row))
            .thenComparing(Trend.ORDER);
    for (Trend row : rows.stream().sorted(strongestFirst).toList()) {
      String group = row.measure().family() + "\n" + row.measure().voice();
      ranked.add(row.atRank(places.merge(group, 1, Integer::sum)));
    }
    ranked.sort(Trend.ORDER);
    return ranked;
  }

  /** A last bit is no order. */
  private static double strength(Trend row) {
    SignificanceTest test = row.test();
    Double spearman = row.spearman();
    double size = test != null ? Math.abs(test.t()) : spearman == null ? 0 : Math.abs(spearman);
    return Double.isFinite(size)
        ? new BigDecimal(size).round(new MathContext(9)).doubleValue()
        : size;
  }
}
