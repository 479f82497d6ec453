package dev.parallax.learn.frame;

import dev.parallax.frame.score.FrameSpace;
import dev.parallax.frame.score.Points;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Finds the directions in which sentences differ most (principal components, Hotelling 1933). */
final class SpaceFit {

  /**
   * What is added to the variance of each direction before it is scaled by it, in mean variances of
   * the directions kept: with more the space is more like that of the encoder, with less all
   * directions are more alike.
   */
  private static final double SOFTENING = 4;

  private SpaceFit() {}

  /**
   * The space of sentences.
   *
   * @param vectors of the sentences, more than there are dimensions
   * @param layers of the encoder that make a vector
   * @param dimensions how many directions are kept
   */
  static FrameSpace of(List<float[]> vectors, int layers, int dimensions) {
    int length = vectors.get(0).length;
    double[] centre = new double[length];
    for (float[] vector : vectors) {
      double[] point = Points.of(vector, layers);
      for (int i = 0; i < length; i++) {
        centre[i] += point[i] / vectors.size();
      }
    }
    EigenDecomposition_F64<DMatrixRMaj> directions =
        DecompositionFactory_DDRM.eig(length, true, true);
    if (!directions.decompose(covariance(vectors, layers, centre))) {
      throw new IllegalStateException("The sentences' covariance cannot be decomposed.");
    }
    return space(layers, centre, directions, dimensions);
  }

  private static DMatrixRMaj covariance(List<float[]> vectors, int layers, double[] centre) {
    int length = centre.length;
    double[][] sums = new double[length][length];
    for (float[] vector : vectors) {
      double[] point = Points.of(vector, layers);
      for (int i = 0; i < length; i++) {
        point[i] -= centre[i];
      }
      for (int i = 0; i < length; i++) {
        double[] row = sums[i];
        for (int j = 0; j <= i; j++) {
          row[j] += point[i] * point[j];
        }
      }
    }
    DMatrixRMaj covariance = new DMatrixRMaj(length, length);
    for (int i = 0; i < length; i++) {
      for (int j = 0; j <= i; j++) {
        covariance.set(i, j, sums[i][j] / vectors.size());
        covariance.set(j, i, sums[i][j] / vectors.size());
      }
    }
    return covariance;
  }

  private static FrameSpace space(
      int layers, double[] centre, EigenDecomposition_F64<DMatrixRMaj> directions, int dimensions) {
    int length = centre.length;
    List<Integer> widest =
        IntStream.range(0, length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -directions.getEigenvalue(i).getReal()))
            .limit(dimensions)
            .toList();
    double[] variances =
        widest.stream().mapToDouble(i -> directions.getEigenvalue(i).getReal()).toArray();
    double added = SOFTENING * Arrays.stream(variances).average().orElse(0);
    float[] basis = new float[dimensions * length];
    for (int d = 0; d < dimensions; d++) {
      DMatrixRMaj direction = directions.getEigenVector(widest.get(d));
      for (int i = 0; i < length; i++) {
        basis[d * length + i] = (float) (direction.get(i) / Math.sqrt(variances[d] + added));
      }
    }
    double[] spread =
        Arrays.stream(variances).map(variance -> variance / (variance + added)).toArray();
    return new FrameSpace(layers, singles(centre), basis, singles(spread));
  }

  private static float[] singles(double[] values) {
    float[] singles = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      singles[i] = (float) values[i];
    }
    return singles;
  }
}
