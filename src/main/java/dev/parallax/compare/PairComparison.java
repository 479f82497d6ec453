package dev.parallax.compare;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.compare.discovery.Families;
import dev.parallax.compare.discovery.Questions;
import dev.parallax.compare.gather.MeasuredCorpus;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.PairedMeasures;
import dev.parallax.compare.gather.Support;
import dev.parallax.compare.permutation.CountListener;
import dev.parallax.compare.permutation.MoreDraws;
import dev.parallax.compare.permutation.PermutationTest;
import dev.parallax.compare.permutation.Splits;
import dev.parallax.compare.within.SegmentBootstrap;
import dev.parallax.config.CompareConfig;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.comparison.LeftOutMeasures;
import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.model.family.Family;
import dev.parallax.model.measure.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares one pair of cohorts in every measure that enters. */
final class PairComparison {

  private final CohortPair pair;
  private final CompareConfig config;
  private final Map<Measure, String> untested;
  private final Vocabularies vocabularies;
  private final Families families;
  private final DesignedComparisons designs;
  private final List<PairedMeasure> all;
  private final List<PairedMeasure> measures;
  private final CountListener listener;

  PairComparison(
      MeasuredCorpus corpus,
      CohortPair pair,
      CompareConfig config,
      List<Family> families,
      Map<Measure, String> untested,
      CountListener listener) {
    this.listener = listener;
    this.all = PairedMeasures.of(corpus, pair);
    this.pair = pair;
    this.config = config;
    this.untested = untested;
    this.vocabularies = Vocabularies.of(all, config);
    Questions questions =
        new Questions(families, all.stream().map(PairedMeasure::measure).toList());
    this.families = new Families(questions);
    this.designs = new DesignedComparisons(corpus, pair, config, questions, all, listener);
    this.measures = all.stream().filter(this::enters).toList();
  }

  /** Blind to the cohorts: a choice by what is to be tested would spoil the test. */
  private boolean enters(PairedMeasure measure) {
    double least = config.minDocumentShare().getOrDefault(measure.measure().family(), 0.0);
    return Floor.admits(measure, least);
  }

  /** What the floors leave out, by family; families of which nothing is left out have none. */
  List<LeftOutMeasures> leftOut() {
    Map<String, Integer> counts = new TreeMap<>();
    all.stream()
        .filter(measure -> !enters(measure))
        .map(PairedMeasure::measure)
        .map(measure -> List.of(measure.family(), measure.key()))
        .distinct()
        .forEach(measure -> counts.merge(measure.get(0), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(
            count ->
                new LeftOutMeasures(
                    count.getKey(),
                    pair.nameA(),
                    pair.nameB(),
                    count.getValue(),
                    config.minDocumentShare().getOrDefault(count.getKey(), 0.0)))
        .toList();
  }

  List<Comparison> comparisons() {
    List<Made> made = new ArrayList<>();
    Counted counted = new Counted("compared", measures.size());
    for (List<PairedMeasure> group : groups(true, Sizes::of)) {
      made.addAll(inferred(group, config.draws(), counted));
    }
    for (List<PairedMeasure> group : groups(false, PairedMeasure::support)) {
      made.addAll(described(group));
      counted.more(group.size());
    }
    return designs.complete(families.complete(withMoreDraws(made)));
  }

  /** Measures that share their random draws, so that only one set of draws is held at a time. */
  private Collection<List<PairedMeasure>> groups(
      boolean inferred, Function<PairedMeasure, Object> draws) {
    return measures.stream()
        .filter(measure -> isInferred(measure) == inferred)
        .collect(Collectors.groupingBy(draws, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private boolean isInferred(PairedMeasure measure) {
    return Floor.allowsInference(measure.support()) && !untested.containsKey(measure.measure());
  }

  private List<Made> inferred(List<PairedMeasure> group, int draws, Counted counted) {
    Support first = group.get(0).support();
    PermutationTest test =
        new PermutationTest(Splits.of(first.a().units(), first.b().units(), draws, config.seed()));
    return group.parallelStream()
        .map(
            measure -> {
              Made made = new Made(measure, row(measure).inferred(test));
              counted.more(1);
              return made;
            })
        .toList();
  }

  /** Tests that rest on random splits rest on as many as their families need. */
  private List<Comparison> withMoreDraws(List<Made> made) {
    Map<Comparison, Integer> sizes = families.sizes(made.stream().map(Made::row).toList());
    List<Comparison> rows = new ArrayList<>();
    Map<List<Integer>, List<PairedMeasure>> again = new LinkedHashMap<>();
    for (Made each : made) {
      SignificanceTest test = each.row().test();
      Support support = each.measure().support();
      int units = support.a().units() + support.b().units();
      int draws =
          test == null || test.exact()
              ? config.draws()
              : MoreDraws.of(config.draws(), sizes.getOrDefault(each.row(), 0), units);
      if (draws == config.draws()) {
        rows.add(each.row());
      } else if (MoreDraws.areWorth(Objects.requireNonNull(test).p())) {
        again
            .computeIfAbsent(
                List.of(support.a().units(), support.b().units(), draws), any -> new ArrayList<>())
            .add(each.measure());
      } else {
        rows.add(each.row().withTest(test.withSmallestP(1 / (draws + 1.0))));
      }
    }
    Counted counted =
        new Counted("compared by more draws", again.values().stream().mapToLong(List::size).sum());
    again.forEach(
        (key, group) ->
            inferred(group, key.get(2), counted).stream().map(Made::row).forEach(rows::add));
    return rows;
  }

  private List<Made> described(List<PairedMeasure> group) {
    Support support = group.get(0).support();
    List<@Nullable Interval> within =
        support.hasBothCohorts()
            ? new SegmentBootstrap(support, config.seed()).intervals(group)
            : Collections.nCopies(group.size(), null);
    return IntStream.range(0, group.size())
        .mapToObj(i -> new Made(group.get(i), described(group.get(i), within.get(i))))
        .toList();
  }

  private Comparison described(PairedMeasure measure, @Nullable Interval within) {
    String reason =
        Floor.allowsInference(measure.support())
            ? untested.get(measure.measure())
            : Floor.reason(measure.support(), pair, config.unit(), within);
    return row(measure).described(reason, within);
  }

  private ComparisonRow row(PairedMeasure measure) {
    return new ComparisonRow(pair, config.unit(), vocabularies.prior(measure.measure()), measure);
  }

  /** Tells how many measures of the pair are done. */
  private final class Counted {

    private final AtomicLong done = new AtomicLong();
    private final String what;
    private final long total;

    Counted(String what, long total) {
      this.what = "measures of %s and %s %s".formatted(pair.nameA(), pair.nameB(), what);
      this.total = total;
    }

    void more(int measures) {
      listener.counted(what, done.addAndGet(measures), total);
    }
  }

  /** A measure and its row. */
  private record Made(PairedMeasure measure, Comparison row) {}

  /** What random splits depend on. */
  private record Sizes(int a, int b) {

    static Sizes of(PairedMeasure measure) {
      return new Sizes(measure.support().a().units(), measure.support().b().units());
    }
  }
}
