package dev.parallax.compare.permutation;

/** What is computed of the values of items under their labels. For one thread. */
@FunctionalInterface
public interface Statistic {

  /**
   * How far the labels are from telling nothing, whatever the direction.
   *
   * @param labels of the items, not to be changed
   * @return at least 0; infinite where they differ and nothing varies
   */
  double size(double[] labels);
}
