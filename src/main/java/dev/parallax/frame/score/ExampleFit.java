package dev.parallax.frame.score;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Fits heads on a few examples: ridge regression (Hoerl and Kennard 1970) in the space of speeches.
 * The weights w minimise the mean of (1 - w·x)² over examples, and of (-c - w·x)² over sentences
 * that are against it, plus λ|w|². There is no intercept: sentences of speeches lie around 0 in
 * this space, and the penalty holds their scores there, so that they are against it, too.
 *
 * @param ridge λ
 * @param opposition c, what sentences against the frame are to score where examples are to score 1
 */
public record ExampleFit(double ridge, double opposition) {

  /** As it measured best where each example was scored without itself (docs/methods/frame.md). */
  public static final ExampleFit STANDARD = new ExampleFit(0.3, 0.2);

  /**
   * The direction along which examples lie.
   *
   * @param examples in the frame, at least one, placed in the space
   * @param against the frame; may be empty
   */
  public double[] direction(List<double[]> examples, List<double[]> against) {
    int size = examples.get(0).length;
    DMatrixRMaj squares = new DMatrixRMaj(size, size);
    DMatrixRMaj products = new DMatrixRMaj(size, 1);
    examples.forEach(point -> add(point, 1.0 / examples.size(), 1, squares, products));
    against.forEach(point -> add(point, 1.0 / against.size(), -opposition, squares, products));
    for (int i = 0; i < size; i++) {
      squares.add(i, i, ridge);
    }
    DMatrixRMaj weights = new DMatrixRMaj(size, 1);
    LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.symmPosDef(size);
    if (!solver.setA(squares)) {
      throw new IllegalStateException("The regression's matrix is not positive definite.");
    }
    solver.solve(products, weights);
    return weights.data;
  }

  private static void add(
      double[] point, double weight, double label, DMatrixRMaj squares, DMatrixRMaj products) {
    for (int i = 0; i < point.length; i++) {
      double weighted = weight * point[i];
      products.add(i, 0, label * weighted);
      for (int j = 0; j < point.length; j++) {
        squares.add(i, j, weighted * point[j]);
      }
    }
  }
}
