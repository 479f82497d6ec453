package dev.parallax.tone;

import java.util.Comparator;

/** What two instruments say of one sentence. */
public record ScorePair(double a, double b) implements Comparable<ScorePair> {

  private static final Comparator<ScorePair> ORDER =
      Comparator.comparingDouble(ScorePair::a).thenComparingDouble(ScorePair::b);

  @Override
  public int compareTo(ScorePair other) {
    return ORDER.compare(this, other);
  }
}
