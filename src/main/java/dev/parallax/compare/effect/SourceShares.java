package dev.parallax.compare.effect;

import dev.parallax.compare.gather.Occurrence;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.text.MainSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which rule makes a measure. */
public final class SourceShares {

  private SourceShares() {}

  /**
   * The most frequent source of the contributions that name one, of equally frequent ones the first
   * in alphabetical order; null where none names one.
   */
  public static @Nullable MainSource main(List<Occurrence> occurrences) {
    Map<String, Integer> counts = counts(occurrences);
    int all = 0;
    int most = 0;
    String main = null;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      all += count.getValue();
      if (count.getValue() > most) {
        most = count.getValue();
        main = count.getKey();
      }
    }
    return main == null ? null : new MainSource(main, most / (double) all);
  }

  private static Map<String, Integer> counts(List<Occurrence> occurrences) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Occurrence occurrence : occurrences) {
      for (Contribution contribution : occurrence.numerator().contributions()) {
        if (contribution.source() != null) {
          counts.merge(contribution.source(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
