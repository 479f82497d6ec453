package dev.parallax.compare;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.compare.discovery.Families;
import dev.parallax.compare.gather.MeasuredCorpus;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.PairedMeasures;
import dev.parallax.compare.gather.Support;
import dev.parallax.compare.permutation.PermutationTest;
import dev.parallax.compare.permutation.Splits;
import dev.parallax.compare.within.SegmentBootstrap;
import dev.parallax.config.CompareConfig;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.measure.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final List<PairedMeasure> measures;

  PairComparison(
      MeasuredCorpus corpus, CohortPair pair, CompareConfig config, Map<Measure, String> untested) {
    List<PairedMeasure> all = PairedMeasures.of(corpus, pair);
    this.pair = pair;
    this.config = config;
    this.untested = untested;
    this.vocabularies = Vocabularies.of(all, config);
    this.measures = all.stream().filter(this::enters).toList();
  }

  /** Blind to the cohorts: a choice by what is to be tested would spoil the test. */
  private boolean enters(PairedMeasure measure) {
    double least = config.minDocumentShare().getOrDefault(measure.measure().family(), 0.0);
    return measure.documentShare() >= least;
  }

  List<Comparison> comparisons() {
    List<Comparison> rows = new ArrayList<>();
    for (Collection<PairedMeasure> group : groups(true, Sizes::of)) {
      rows.addAll(inferred(List.copyOf(group)));
    }
    for (Collection<PairedMeasure> group : groups(false, PairedMeasure::support)) {
      rows.addAll(described(List.copyOf(group)));
    }
    return Families.complete(rows);
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

  private List<Comparison> inferred(List<PairedMeasure> group) {
    Support first = group.get(0).support();
    PermutationTest test =
        new PermutationTest(
            Splits.of(first.a().units(), first.b().units(), config.draws(), config.seed()));
    return group.parallelStream().map(measure -> row(measure).inferred(test)).toList();
  }

  private List<Comparison> described(List<PairedMeasure> group) {
    Support support = group.get(0).support();
    List<@Nullable Interval> within =
        support.hasBothCohorts()
            ? new SegmentBootstrap(support, config.seed()).intervals(group)
            : Collections.nCopies(group.size(), null);
    return IntStream.range(0, group.size())
        .mapToObj(i -> described(group.get(i), within.get(i)))
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

  /** What random splits depend on. */
  private record Sizes(int a, int b) {

    static Sizes of(PairedMeasure measure) {
      return new Sizes(measure.support().a().units(), measure.support().b().units());
    }
  }
}
