package dev.parallax.own.label;

import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.own.file.Problems;
import java.util.Map;

/** Which columns of a sheet hold labels, and what their cells say. */
public interface LabelColumns {

  /** Whether a column holds labels. */
  boolean has(String column);

  /** What columns there may be, for people. */
  String expected();

  /**
   * What a cell says.
   *
   * @param column that has labels
   * @param cell not blank
   * @param problems told where the cell cannot be read
   * @return names of what was judged to what was said
   */
  Map<String, Double> values(String column, String cell, YamlPlace place, Problems problems);
}
