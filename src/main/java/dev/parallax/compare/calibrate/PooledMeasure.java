package dev.parallax.compare.calibrate;

import dev.parallax.model.FrequencyBand;
import dev.parallax.model.Measure;
import dev.parallax.model.Quantity;

/**
 * A measure of a pool of units.
 *
 * @param measure which
 * @param quantity what kind of ratio
 * @param band of the documents it occurs in
 */
record PooledMeasure(Measure measure, Quantity quantity, FrequencyBand band)
    implements Comparable<PooledMeasure> {

  private static final double HALF = 0.5;

  /** By measure. */
  @Override
  public int compareTo(PooledMeasure other) {
    return measure.compareTo(other.measure);
  }

  MeasureGroup group() {
    return new MeasureGroup(measure.family(), band);
  }

  /** Whether power is asked for: it is a rate, and occurs in half of the documents or more. */
  boolean doubles() {
    return quantity != Quantity.MEAN && band.low() >= HALF;
  }

  /** Twice a rate; a share cannot pass 1. */
  double doubled(double rate) {
    return quantity == Quantity.SHARE ? Math.min(1, 2 * rate) : 2 * rate;
  }
}
