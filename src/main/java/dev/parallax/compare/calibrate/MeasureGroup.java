package dev.parallax.compare.calibrate;

import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.model.comparison.FrequencyBand;
import java.util.Comparator;

/** Family and band of document frequency. */
record MeasureGroup(String family, FrequencyBand band) implements Comparable<MeasureGroup> {

  private static final Comparator<MeasureGroup> ORDER =
      Comparator.comparing(MeasureGroup::family).thenComparing(MeasureGroup::band);

  static MeasureGroup of(PairedMeasure measure) {
    return new MeasureGroup(measure.measure().family(), FrequencyBand.of(measure.documentShare()));
  }

  /** By family, the rare first. */
  @Override
  public int compareTo(MeasureGroup other) {
    return ORDER.compare(this, other);
  }
}
