package dev.parallax.own.label;

import dev.parallax.config.yaml.Excerpt;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.own.file.Problems;
import dev.parallax.own.file.Weights;
import java.util.Map;

/** Ratings of tone, from -4 (very negative) to 4. */
public final class RatingColumn implements LabelColumns {

  /** The score itself, in [-1, 1]. */
  public static final String MEAN = "mean";

  /** Whether it is positive. */
  public static final String POSITIVE = "positive";

  /** Whether it is negative. */
  public static final String NEGATIVE = "negative";

  private static final String COLUMN = "rating";
  private static final double LARGEST = 4;

  /** Within half a point of 0 a rating is neutral, as {@code evaluate tone} takes it. */
  private static final double NEUTRAL = 0.5;

  @Override
  public boolean has(String column) {
    return column.equals(COLUMN);
  }

  @Override
  public String expected() {
    return "a column " + COLUMN;
  }

  @Override
  public Map<String, Double> values(
      String column, String cell, YamlPlace place, Problems problems) {
    Double rating = Weights.of(cell.replace('−', '-'));
    if (rating == null || Math.abs(rating) > LARGEST) {
      problems.at(
          place,
          column,
          "\"%s\" was found; a number from -4 to 4 is needed".formatted(Excerpt.of(cell)));
      return Map.of();
    }
    return Map.of(
        MEAN,
        rating / LARGEST,
        POSITIVE,
        rating >= NEUTRAL ? 1.0 : 0.0,
        NEGATIVE,
        rating <= -NEUTRAL ? 1.0 : 0.0);
  }
}
