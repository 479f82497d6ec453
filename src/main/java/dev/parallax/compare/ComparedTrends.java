package dev.parallax.compare;

import dev.parallax.model.comparison.Trend;
import java.util.List;

/**
 * What trends were found.
 *
 * @param trends sorted by {@link Trend#ORDER}
 * @param notes what users should know of them; a sentence or two each
 */
public record ComparedTrends(List<Trend> trends, List<String> notes) {

  /** Copies the lists. */
  public ComparedTrends {
    trends = List.copyOf(trends);
    notes = List.copyOf(notes);
  }
}
