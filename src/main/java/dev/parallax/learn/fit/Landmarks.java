package dev.parallax.learn.fit;

import java.util.List;
import org.apache.commons.math3.ml.clustering.Clusterable;
import org.apache.commons.math3.ml.clustering.DoublePoint;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.distance.EuclideanDistance;
import org.apache.commons.math3.random.JDKRandomGenerator;

/**
 * Landmarks for a kernel: the centres of clusters, which stand for the sentences around them better
 * than sentences drawn at random do, and are no sentence's own vector (K. Zhang and J. T. Kwok,
 * "Clustered Nyström Method for Large Scale Manifold Learning", IEEE Transactions on Neural
 * Networks 21, 2010).
 */
final class Landmarks {

  private static final int ITERATIONS = 20;

  private Landmarks() {}

  /**
   * Finds them; the same rows in the same order give the same ones.
   *
   * @param rows more than {@code count}
   * @return in single precision, one after the other
   */
  static float[] of(List<double[]> rows, int count, long seed) {
    JDKRandomGenerator random = new JDKRandomGenerator();
    random.setSeed(seed);
    List<double[]> centres =
        new KMeansPlusPlusClusterer<DoublePoint>(count, ITERATIONS, new EuclideanDistance(), random)
            .cluster(rows.stream().map(DoublePoint::new).toList()).stream()
                .map(cluster -> cluster.getCenter())
                .map(Clusterable::getPoint)
                .toList();
    return joined(centres);
  }

  private static float[] joined(List<double[]> centres) {
    int dimension = centres.get(0).length;
    float[] joined = new float[centres.size() * dimension];
    for (int i = 0; i < joined.length; i++) {
      joined[i] = (float) centres.get(i / dimension)[i % dimension];
    }
    return joined;
  }
}
