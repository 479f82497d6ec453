package dev.parallax.compare.calibrate;

import dev.parallax.model.comparison.CalibrationRow;
import dev.parallax.model.comparison.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sums up what the splits of one size gave. */
final class CalibrationRows {

  private CalibrationRows() {}

  /**
   * One row a group of measures.
   *
   * @param pool the splits were made of
   * @param size units a side
   * @param splits one tally a group each, in the pool's order
   */
  static List<CalibrationRow> of(Pool pool, int size, List<List<Tally>> splits) {
    List<CalibrationRow> rows = new ArrayList<>();
    for (PooledGroup group : pool.groups()) {
      int index = rows.size();
      rows.add(row(size, group, splits.stream().map(split -> split.get(index)).toList()));
    }
    return rows;
  }

  private static CalibrationRow row(int size, PooledGroup group, List<Tally> tallies) {
    int tried = group.tested().size();
    double untested = tallies.stream().mapToLong(Tally::untested).sum();
    return new CalibrationRow(
        size,
        group.key().family(),
        group.key().voice(),
        group.key().band(),
        group.measures(),
        tried,
        tallies.size(),
        untested / ((double) tried * tallies.size()),
        estimate(tallies, Tally::falsePositives),
        estimate(tallies, Tally::coverage),
        estimate(tallies, Tally::power));
  }

  private static @Nullable Estimate estimate(List<Tally> tallies, Function<Tally, Share> figure) {
    return SplitBootstrap.estimate(tallies.stream().map(figure).toList());
  }
}
