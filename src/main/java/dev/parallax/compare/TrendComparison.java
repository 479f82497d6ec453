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
import dev.parallax.compare.permutation.CountListener;
import dev.parallax.config.CompareConfig;
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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks at every measure over time, whatever the cohorts. */
public final class TrendComparison {

  private static final CohortPair EVERYBODY =
      new CohortPair(DatedDocuments.COHORT, "none", Set.of(DatedDocuments.COHORT), Set.of());

  private final CompareConfig config;
  private final Map<Measure, String> untested;
  private final CountListener listener;
  private final Questions questions;
  private final List<PairedMeasure> measures;
  private final IdentityHashMap<Support, Layout<TrendDesign>> layouts = new IdentityHashMap<>();

  private TrendComparison(
      MeasuredCorpus corpus,
      CompareConfig config,
      List<Family> families,
      Map<Measure, String> untested,
      CountListener listener) {
    this.config = config;
    this.listener = listener;
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
   * @param listener hears how far it is
   */
  public static ComparedTrends of(
      List<MeasuredDocument> documents,
      CompareConfig config,
      List<Family> families,
      Map<Measure, String> untested,
      CountListener listener) {
    DatedDocuments dated = DatedDocuments.of(documents, config);
    if (dated.series().isEmpty()) {
      return new ComparedTrends(List.of(), dated.notes());
    }
    TrendComparison comparison =
        new TrendComparison(
            new MeasuredCorpus(dated.series()), config, families, untested, listener);
    return new ComparedTrends(comparison.ranked(comparison.tested()), dated.notes());
  }

  private Layout<TrendDesign> layout(Support support) {
    @Nullable String[] strata = support.strataOfUnits();
    if (config.within().isEmpty()) {
      Arrays.fill(strata, DatedDocuments.COHORT);
    }
    TrendDesign design = new TrendDesign(support.timesOfUnits(), strata);
    return Layout.of(design, config, ways -> tooFew(design));
  }

  private static String tooFew(TrendDesign design) {
    return "Units with a date: %d, of %d different dates; inference takes %d of %d dates, and orders"
            .formatted(design.units(), design.dates(), TrendDesign.UNITS, TrendDesign.DATES)
        + " that allow a p of .05.";
  }

  private List<Trend> tested() {
    List<Trend> rows = new ArrayList<>();
    List<TestedTogether.@Nullable Asked> asked = new ArrayList<>();
    for (PairedMeasure measure : measures) {
      Layout<TrendDesign> layout = layouts.computeIfAbsent(measure.support(), this::layout);
      if (layout.design().dates() > 1) {
        Trend row = row(measure, layout);
        rows.add(row);
        asked.add(
            whyNot(measure, layout) == null
                ? layout.asked(together(row), measure.rates(), row.slope().interval())
                : null);
      }
    }
    List<SignificanceTest> tests =
        TestedTogether.of(
            asked.stream().filter(Objects::nonNull).toList(),
            "measures tested over time",
            listener);
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

  private @Nullable String whyNot(PairedMeasure measure, Layout<TrendDesign> layout) {
    String unstable = untested.get(measure.measure());
    return unstable == null ? layout.why() : unstable;
  }

  private Trend row(PairedMeasure measure, Layout<TrendDesign> layout) {
    TrendDesign design = layout.design();
    double[] rates = measure.rates();
    double[] own = design.own(rates);
    double[] times = design.times();
    String why = whyNot(measure, layout);
    Estimate slope =
        why == null
            ? layout.estimate(rates, measure.drawnRates())
            : new Estimate(design.estimate(rates).value(), null);
    TimeSeries series = new TimeSeries(times, own);
    return new Trend(
        measure.measure(),
        measure.quantity(),
        new Span(
            design.units(),
            documents(measure.support(), design),
            design.dates(),
            design.strata(),
            Arrays.stream(times).min().orElseThrow(),
            Arrays.stream(times).max().orElseThrow()),
        Sample.of(own).mean(),
        slope,
        design.spearman(rates),
        null,
        why == null && slope.interval() == null
            ? "No interval: nothing varies around the line."
            : why,
        series.stretches(),
        series.broken(),
        questions.of(measure.measure()),
        0);
  }

  private static int documents(Support support, TrendDesign design) {
    return (int)
        Arrays.stream(support.documents())
            .filter(document -> design.holds(support.unit(document)))
            .count();
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
