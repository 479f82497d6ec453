package dev.parallax.compare.calibrate;

import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.model.comparison.FrequencyBand;
import dev.parallax.model.text.Voice;
import java.util.Comparator;

/** Family, voice and band of document frequency. */
record MeasureGroup(String family, Voice voice, FrequencyBand band)
    implements Comparable<MeasureGroup> {

  private static final Comparator<MeasureGroup> ORDER =
      Comparator.comparing(MeasureGroup::family)
          .thenComparing(MeasureGroup::voice)
          .thenComparing(MeasureGroup::band);

  static MeasureGroup of(PairedMeasure measure) {
    return new MeasureGroup(
        measure.measure().family(),
        measure.measure().voice(),
        FrequencyBand.of(measure.documentShare()));
  }

  /** By family and voice, the rare first. */
  @Override
  public int compareTo(MeasureGroup other) {
    return ORDER.compare(this, other);
  }
}
