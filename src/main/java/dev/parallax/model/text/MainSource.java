package dev.parallax.model.text;

/**
 * The rule that made most of a measure, for example a pattern of a frame.
 *
 * @param source the rule
 * @param share of contributions that name a rule
 */
public record MainSource(String source, double share) {

  /** Whether one rule makes more than half of the measure. */
  public boolean dominates() {
    return share > 0.5;
  }
}
