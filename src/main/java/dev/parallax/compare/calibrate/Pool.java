package dev.parallax.compare.calibrate;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.compare.gather.MeasuredCorpus;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.PairedMeasures;
import dev.parallax.model.measure.MeasuredDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The units that fake cohorts are drawn from, in order of their content, and their measures. A
 * measure enters as in real comparisons: by the share of all documents that it occurs in.
 *
 * @param units how many
 * @param groups in order
 */
record Pool(int units, List<PooledGroup> groups) {

  private static final String COHORT = "pool";
  private static final CohortPair ALL = new CohortPair(COHORT, "none", Set.of(COHORT), Set.of());

  Pool {
    groups = List.copyOf(groups);
  }

  /** Pools documents, whatever their cohorts. */
  static Pool of(Collection<MeasuredDocument> documents, CalibrationSettings settings) {
    MeasuredCorpus corpus =
        new MeasuredCorpus(documents.stream().map(Pool::withoutCohort).toList());
    UnitNumbers units = new UnitNumbers(corpus);
    Map<MeasureGroup, List<PairedMeasure>> groups =
        PairedMeasures.of(corpus, ALL).stream()
            .filter(measure -> measure.unitShare() >= settings.leastShare(measure.measure()))
            .collect(Collectors.groupingBy(MeasureGroup::of, TreeMap::new, Collectors.toList()));
    List<PooledGroup> pooled = new ArrayList<>();
    groups.forEach((key, measures) -> pooled.add(group(key, measures, units, settings)));
    return new Pool(units.count(), pooled);
  }

  private static MeasuredDocument withoutCohort(MeasuredDocument document) {
    return new MeasuredDocument(
        document.documentId(),
        document.contentSha256(),
        COHORT,
        document.unit(),
        document.measurements());
  }

  private static PooledGroup group(
      MeasureGroup key,
      List<PairedMeasure> measures,
      UnitNumbers units,
      CalibrationSettings settings) {
    List<PairedMeasure> shuffled = new ArrayList<>(measures);
    Collections.shuffle(shuffled, new Random(settings.seed()));
    List<PooledMeasure> tested =
        shuffled.stream()
            .limit(settings.measuresPerBand())
            .map(measure -> new PooledMeasure(measure.quantity(), key.band(), units.rates(measure)))
            .toList();
    return new PooledGroup(key, measures.size(), tested);
  }
}
