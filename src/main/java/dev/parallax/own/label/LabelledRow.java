package dev.parallax.own.label;

import dev.parallax.config.yaml.YamlPlace;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet with labels.
 *
 * @param place where it begins
 * @param id in the first column of that name; unique
 * @param document that the sentence stands in; null where the sheet does not say
 * @param text of the sentence; empty where the sheet has none
 * @param values name of what was judged to what was said; empty where the row has no label
 */
public record LabelledRow(
    YamlPlace place,
    String id,
    @Nullable String document,
    String text,
    Map<String, Double> values) {

  /** Copies the map. */
  public LabelledRow {
    values = Map.copyOf(values);
  }
}
