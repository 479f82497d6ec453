package dev.parallax.learn.metric;

import java.util.Comparator;

/**
 * A labelled text and what an instrument says of it.
 *
 * @param article it stands in
 * @param label what people say
 * @param score what the instrument says
 */
public record Judged(String article, double label, double score) {

  /** The same for any order in which texts come. */
  static final Comparator<Judged> ORDER =
      Comparator.comparing(Judged::article)
          .thenComparingDouble(Judged::label)
          .thenComparingDouble(Judged::score);
}
