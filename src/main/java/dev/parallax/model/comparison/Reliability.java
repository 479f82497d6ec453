package dev.parallax.model.comparison;

import java.util.List;
import java.util.Locale;

/**
 * How often an instrument was right where people had labelled what it measures.
 *
 * @param precision share of what it found that people saw, too, 0 to 1
 * @param found how many it found there
 * @param source where that was, for people
 */
public record Reliability(double precision, int found, String source) {

  /** Below this, what is found is wrong too often to be leant on. */
  private static final double DOUBTFUL = 0.6;

  /** One hit that was wrong, or two, say next to nothing of the others. */
  private static final int FEWEST = 5;

  /**
   * Reads a line of a list: what was found, those of it that were right, and where, after a name.
   *
   * @param cells of the line
   */
  public static Reliability of(List<String> cells) {
    int found = Integer.parseInt(cells.get(1));
    return new Reliability(Integer.parseInt(cells.get(2)) / (double) found, found, cells.get(3));
  }

  /** For people: where it was judged, and on how much. */
  public String told() {
    return String.format(Locale.ROOT, "%s; %d found there", source, found);
  }

  /** Whether it was wrong so often, of five hits or more, that no difference should be leant on. */
  public boolean doubtful() {
    return precision < DOUBTFUL && found >= FEWEST;
  }
}
