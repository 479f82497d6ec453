package dev.parallax.compare.design;

import dev.parallax.compare.estimate.Sample;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.Trend.Break;
import dev.parallax.model.comparison.Trend.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rates of units in order of time: what a chart shows of them, and where their level changes. */
public final class TimeSeries {

  /** Stretches that are told apart, at most. */
  private static final int STRETCHES = 12;

  /** Units of a stretch, where there are so many that stretches are told apart by more than one. */
  private static final int EACH = 4;

  /** Units on either side of a break. */
  private static final int LEAST = 2;

  private final double[] times;
  private final double[] rates;

  /** Puts units in order of time. */
  public TimeSeries(double[] times, double[] rates) {
    int[] order =
        IntStream.range(0, times.length)
            .boxed()
            .sorted((a, b) -> Double.compare(times[a], times[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    this.times = Arrays.stream(order).mapToDouble(unit -> times[unit]).toArray();
    this.rates = Arrays.stream(order).mapToDouble(unit -> rates[unit]).toArray();
  }

  /**
   * Stretches of about as many units each; units of one date are in one stretch. Of fewer than 4
   * units a stretch has no interval, as a cohort has none.
   */
  public List<Stretch> stretches() {
    int most = times.length < EACH * EACH ? STRETCHES : Math.min(STRETCHES, times.length / EACH);
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    while (start < times.length) {
      int left = most - stretches.size();
      int end = Math.min(times.length, start + (times.length - start + left - 1) / left);
      while (end < times.length && times[end] == times[end - 1]) {
        end++;
      }
      Sample sample = Sample.of(Arrays.copyOfRange(rates, start, end));
      stretches.add(
          new Stretch(
              times[start],
              times[end - 1],
              end - start,
              new Estimate(sample.mean(), sample.size() < EACH ? null : sample.interval())));
      start = end;
    }
    return stretches;
  }

  /**
   * The cut between two dates whose sides differ most against the spread within them (as the
   * maximum over all cuts it has no p of its own here).
   *
   * @return null where there is no cut with two units on either side, or all rates are equal
   */
  public @Nullable Break broken() {
    double total = Arrays.stream(rates).sum();
    int n = rates.length;
    double before = 0;
    double most = 0;
    Break found = null;
    for (int cut = 1; cut < n; cut++) {
      before += rates[cut - 1];
      if (cut < LEAST || n - cut < LEAST || times[cut] == times[cut - 1]) {
        continue;
      }
      double difference = (total - before) / (n - cut) - before / cut;
      // The sum of squares between the sides: all else being fixed, it orders the cuts as F does.
      double between = difference * difference * cut * (n - cut) / n;
      if (between > most * (1 + Sample.ROUNDING)) {
        most = between;
        found = new Break(times[cut], difference);
      }
    }
    return Sample.of(rates).variance() == 0 ? null : found;
  }
}
