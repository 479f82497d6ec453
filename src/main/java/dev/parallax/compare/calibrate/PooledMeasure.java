package dev.parallax.compare.calibrate;

import dev.parallax.model.comparison.FrequencyBand;
import dev.parallax.model.measure.Quantity;
import java.util.Arrays;

/** A measure of a pool of units. */
final class PooledMeasure {

  private static final double HALF = 0.5;

  private final Quantity quantity;
  private final boolean widespread;
  private final double[] rates;

  /**
   * @param quantity what kind of ratio it is
   * @param band of the documents it occurs in
   * @param rates one a unit of the pool; NaN where it was not measured
   */
  PooledMeasure(Quantity quantity, FrequencyBand band, double... rates) {
    this.quantity = quantity;
    this.widespread = band.low() >= HALF;
    this.rates = rates.clone();
  }

  /** The rates of some units, so far as they were measured. */
  double[] rates(int[] units) {
    return Arrays.stream(units)
        .mapToDouble(unit -> rates[unit])
        .filter(rate -> !Double.isNaN(rate))
        .toArray();
  }

  /** Whether power is asked for: it is a rate, and occurs in half of the documents or more. */
  boolean canDouble() {
    return quantity != Quantity.MEAN && widespread;
  }

  /** Twice these rates; a share cannot pass 1. */
  double[] doubled(double[] once) {
    double most = quantity == Quantity.SHARE ? 1 : Double.POSITIVE_INFINITY;
    return Arrays.stream(once).map(rate -> Math.min(most, 2 * rate)).toArray();
  }
}
