package dev.parallax.compare.calibrate;

import dev.parallax.model.comparison.CalibratedDesign;
import dev.parallax.model.comparison.CalibrationRow;
import dev.parallax.model.comparison.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sums up what the splits of one size, or the deals of one design, gave. */
final class CalibrationRows {

  private CalibrationRows() {}

  /**
   * One row a group of measures.
   *
   * @param design what was dealt
   * @param size units a side, or all that entered
   * @param groups of measures
   * @param splits one tally a group each, in the same order
   */
  static <M> List<CalibrationRow> of(
      CalibratedDesign design, int size, List<PooledGroup<M>> groups, List<List<Tally>> splits) {
    List<CalibrationRow> rows = new ArrayList<>();
    for (PooledGroup<M> group : groups) {
      int index = rows.size();
      rows.add(row(design, size, group, splits.stream().map(split -> split.get(index)).toList()));
    }
    return rows;
  }

  private static CalibrationRow row(
      CalibratedDesign design, int size, PooledGroup<?> group, List<Tally> tallies) {
    int tried = group.tested().size();
    double untested = tallies.stream().mapToLong(Tally::untested).sum();
    return new CalibrationRow(
        design,
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
