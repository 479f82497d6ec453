package dev.parallax.learn.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Kernel ridge regression on landmarks over any choice of folds: weights w of the likenesses z to
 * landmarks minimise Σ (y - b - w·z)² + λ wᵀLw, where L holds the landmarks' likenesses to each
 * other (A. E. Hoerl and R. W. Kennard, "Ridge Regression", Technometrics 12, 1970; the penalty is
 * the squared norm of the function in the kernel's space). The sums of products that it solves for
 * add up over folds, so each is made once, however many choices are tried.
 */
final class FoldSums {

  /** Keeps the matrix definite where landmarks nearly coincide. */
  private static final double JITTER = 1e-9;

  private final int size;
  private final DMatrixRMaj penalty;
  private final List<DMatrixRMaj> squares = new ArrayList<>();
  private final List<DMatrixRMaj> products = new ArrayList<>();
  private final List<DMatrixRMaj> sums = new ArrayList<>();
  private final List<Double> labels = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();

  /**
   * @param penalty likenesses of the landmarks to each other
   * @param folds in order
   */
  FoldSums(double[][] penalty, List<Fold> folds) {
    this.size = penalty.length;
    this.penalty = new DMatrixRMaj(penalty);
    folds.forEach(
        fold -> add(new DMatrixRMaj(fold.rows().toArray(double[][]::new)), fold.labels()));
  }

  /** Rows of one fold with their labels. */
  record Fold(List<double[]> rows, List<Double> labels) {}

  private void add(DMatrixRMaj rows, List<Double> ofRows) {
    DMatrixRMaj square = new DMatrixRMaj(size, size);
    CommonOps_DDRM.multInner(rows, square);
    DMatrixRMaj label = new DMatrixRMaj(rows.numRows, 1);
    DMatrixRMaj one = new DMatrixRMaj(rows.numRows, 1);
    for (int i = 0; i < rows.numRows; i++) {
      label.set(i, ofRows.get(i));
      one.set(i, 1);
    }
    squares.add(square);
    products.add(times(rows, label));
    sums.add(times(rows, one));
    labels.add(ofRows.stream().mapToDouble(Double::doubleValue).sum());
    counts.add(rows.numRows);
  }

  private DMatrixRMaj times(DMatrixRMaj rows, DMatrixRMaj column) {
    DMatrixRMaj result = new DMatrixRMaj(size, 1);
    CommonOps_DDRM.multTransA(rows, column, result);
    return result;
  }

  /**
   * Fits the regression on some folds.
   *
   * @param lambda weight of the penalty; the intercept, the mean label, has none
   */
  Ridge fit(Collection<Integer> folds, double lambda) {
    DMatrixRMaj square = new DMatrixRMaj(size, size);
    DMatrixRMaj product = new DMatrixRMaj(size, 1);
    double mean =
        folds.stream().mapToDouble(labels::get).sum() / folds.stream().mapToInt(counts::get).sum();
    for (int fold : folds) {
      CommonOps_DDRM.addEquals(square, squares.get(fold));
      CommonOps_DDRM.addEquals(product, products.get(fold));
      CommonOps_DDRM.addEquals(product, -mean, sums.get(fold));
    }
    CommonOps_DDRM.addEquals(square, lambda, penalty);
    for (int i = 0; i < size; i++) {
      square.add(i, i, JITTER);
    }
    DMatrixRMaj weights = new DMatrixRMaj(size, 1);
    LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.symmPosDef(size);
    if (!solver.setA(square)) {
      throw new IllegalStateException("The regression's matrix is not positive definite.");
    }
    solver.solve(product, weights);
    return new Ridge(mean, weights.data);
  }
}
