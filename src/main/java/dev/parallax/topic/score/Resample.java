package dev.parallax.topic.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * As many units as there are, drawn with replacement (Efron 1979).
 *
 * @param drawn in the order of the units, repeated ones side by side
 * @param leftOut units that were not drawn
 */
record Resample(List<int[]> drawn, List<int[]> leftOut) {

  static Resample of(List<int[]> units, long seed) {
    Random random = new Random(seed);
    int[] times = new int[units.size()];
    for (int draw = 0; draw < times.length; draw++) {
      times[random.nextInt(times.length)]++;
    }
    List<int[]> drawn = new ArrayList<>();
    List<int[]> leftOut = new ArrayList<>();
    for (int unit = 0; unit < times.length; unit++) {
      for (int time = 0; time < times[unit]; time++) {
        drawn.add(units.get(unit));
      }
      if (times[unit] == 0) {
        leftOut.add(units.get(unit));
      }
    }
    return new Resample(drawn, leftOut);
  }
}
