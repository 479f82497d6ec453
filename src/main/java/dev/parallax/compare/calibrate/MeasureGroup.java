package dev.parallax.compare.calibrate;

import dev.parallax.model.FrequencyBand;
import java.util.Comparator;

/** Measures that are reported together. */
record MeasureGroup(String family, FrequencyBand band) implements Comparable<MeasureGroup> {

  private static final Comparator<MeasureGroup> ORDER =
      Comparator.comparing(MeasureGroup::family).thenComparing(MeasureGroup::band);

  /** By family, the rare first. */
  @Override
  public int compareTo(MeasureGroup other) {
    return ORDER.compare(this, other);
  }
}
