package dev.parallax.compare.calibrate;

import java.util.List;

/**
 * Measures that are reported together.
 *
 * @param key family and band
 * @param measures how many there are
 * @param tested all of them, or a random part of many
 */
record PooledGroup(MeasureGroup key, int measures, List<PooledMeasure> tested) {

  PooledGroup {
    tested = List.copyOf(tested);
  }
}
