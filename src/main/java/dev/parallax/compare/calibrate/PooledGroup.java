package dev.parallax.compare.calibrate;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.compare.gather.MeasuredCorpus;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.PairedMeasures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Measures that are reported together.
 *
 * @param key family and band
 * @param measures how many there are
 * @param tested all of them, or a random part of many
 * @param <M> a measure, as its trials need it
 */
record PooledGroup<M>(MeasureGroup key, int measures, List<M> tested) {

  /** The one cohort that all documents of a pool stand in. */
  static final String COHORT = "pool";

  private static final CohortPair ALL = new CohortPair(COHORT, "none", Set.of(COHORT), Set.of());

  PooledGroup {
    tested = List.copyOf(tested);
  }

  /** The measures of a pool, by group: those that enter real comparisons, too. */
  static List<PooledGroup<PairedMeasure>> of(MeasuredCorpus corpus, CalibrationSettings settings) {
    Map<MeasureGroup, List<PairedMeasure>> groups =
        PairedMeasures.of(corpus, ALL).stream()
            .filter(measure -> measure.unitShare() >= settings.leastShare(measure.measure()))
            .collect(Collectors.groupingBy(MeasureGroup::of, TreeMap::new, Collectors.toList()));
    List<PooledGroup<PairedMeasure>> pooled = new ArrayList<>();
    groups.forEach(
        (key, measures) ->
            pooled.add(new PooledGroup<>(key, measures.size(), some(measures, settings))));
    return pooled;
  }

  private static List<PairedMeasure> some(
      List<PairedMeasure> measures, CalibrationSettings settings) {
    List<PairedMeasure> shuffled = new ArrayList<>(measures);
    Collections.shuffle(shuffled, new Random(settings.seed()));
    return shuffled.stream().limit(settings.measuresPerBand()).toList();
  }

  /** The same group with its measures as trials need them. */
  <N> PooledGroup<N> map(Function<M, N> measure) {
    return new PooledGroup<>(key, measures, tested.stream().map(measure).toList());
  }
}
