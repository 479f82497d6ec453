package dev.parallax.compare.calibrate;

import dev.parallax.compare.gather.MeasuredCorpus;
import dev.parallax.model.measure.MeasuredDocument;
import java.util.Collection;
import java.util.List;

/**
 * The units that fake cohorts are drawn from, in order of their content, and their measures. A
 * measure enters as in real comparisons: by the share of all documents that it occurs in.
 *
 * @param units how many
 * @param groups in order
 */
record Pool(int units, List<PooledGroup<PooledMeasure>> groups) {

  Pool {
    groups = List.copyOf(groups);
  }

  /** Pools documents, whatever their cohorts. */
  static Pool of(Collection<MeasuredDocument> documents, CalibrationSettings settings) {
    MeasuredCorpus corpus =
        new MeasuredCorpus(
            documents.stream()
                .map(document -> document.regrouped(PooledGroup.COHORT, document.unit()))
                .toList());
    UnitNumbers units = new UnitNumbers(corpus);
    return new Pool(
        units.count(),
        PooledGroup.of(corpus, settings).stream()
            .map(
                group ->
                    group.map(
                        measure ->
                            new PooledMeasure(
                                measure.quantity(), group.key().band(), units.rates(measure))))
            .toList());
  }
}
