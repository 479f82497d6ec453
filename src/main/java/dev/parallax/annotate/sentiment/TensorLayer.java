package dev.parallax.annotate.sentiment;

import edu.stanford.nlp.neural.SimpleTensor;
import org.ejml.simple.SimpleMatrix;

/**
 * What makes one vector of two (Socher et al. 2013): {@code tanh(W [l; r; 1] + [l; r]' V [l; r])}.
 * Sums run in the order of CoreNLP's matrix library, so that no bit differs.
 */
final class TensorLayer {

  private final int size;
  private final double[] transform;
  private final double[][] slices;

  TensorLayer(SimpleMatrix transform, SimpleTensor tensor) {
    this.size = transform.numRows();
    this.transform = rowMajor(transform);
    this.slices = new double[tensor.numSlices()][];
    for (int slice = 0; slice < slices.length; slice++) {
      slices[slice] = rowMajor(tensor.getSlice(slice));
    }
  }

  static double[] rowMajor(SimpleMatrix matrix) {
    double[] values = new double[matrix.getNumElements()];
    for (int i = 0; i < values.length; i++) {
      values[i] = matrix.get(i);
    }
    return values;
  }

  double[] join(double[] left, double[] right) {
    double[] children = new double[2 * size];
    System.arraycopy(left, 0, children, 0, size);
    System.arraycopy(right, 0, children, size, size);
    double[] joined = new double[size];
    double[] row = new double[2 * size];
    for (int i = 0; i < size; i++) {
      joined[i] = Math.tanh(linear(i, children) + bilinear(slices[i], children, row));
    }
    return joined;
  }

  private double linear(int row, double[] children) {
    int at = row * (children.length + 1);
    double sum = transform[at] * children[0];
    for (int i = 1; i < children.length; i++) {
      sum += transform[at + i] * children[i];
    }
    return sum + transform[at + children.length];
  }

  private static double bilinear(double[] slice, double[] in, double[] row) {
    int width = in.length;
    double first = in[0];
    for (int j = 0; j < width; j++) {
      row[j] = first * slice[j];
    }
    for (int i = 1; i < width; i++) {
      double weight = in[i];
      int at = i * width;
      for (int j = 0; j < width; j++) {
        row[j] += weight * slice[at + j];
      }
    }
    double sum = row[0] * in[0];
    for (int j = 1; j < width; j++) {
      sum += row[j] * in[j];
    }
    return sum;
  }
}
