package dev.parallax.learn.metric;

import java.util.List;

/** One number for how well scores agree with labels. */
@FunctionalInterface
public interface Metric {

  /** The number; NaN where these texts do not determine it. */
  double of(List<Judged> texts);
}
