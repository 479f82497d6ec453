package dev.parallax.tone.fitted;

import java.util.ArrayList;
import java.util.List;

/**
 * How like a vector is to each of some landmarks, by the Gaussian kernel exp(-γ ‖x-c‖²). A
 * regression over these stands for the regression over the kernel with all sentences (C. K. I.
 * Williams and M. Seeger, "Using the Nyström Method to Speed Up Kernel Machines", NIPS 2000).
 * Immutable and thread-safe.
 */
public final class LandmarkMap {

  private final int dimension;
  private final double gamma;
  private final int size;

  /** The first number of every landmark, then the second of every one, and so on. */
  private final float[] byDimension;

  /**
   * @param landmarks one after the other
   * @param dimension numbers of each
   * @param gamma the kernel's inverse squared width
   * @throws IllegalArgumentException if the landmarks are not of that dimension
   */
  public LandmarkMap(float[] landmarks, int dimension, double gamma) {
    if (dimension <= 0 || landmarks.length % dimension != 0) {
      throw new IllegalArgumentException(
          "%d numbers are no landmarks of %d each".formatted(landmarks.length, dimension));
    }
    this.dimension = dimension;
    this.gamma = gamma;
    this.size = landmarks.length / dimension;
    this.byDimension = new float[landmarks.length];
    for (int i = 0; i < landmarks.length; i++) {
      byDimension[i % dimension * size + i / dimension] = landmarks[i];
    }
  }

  /**
   * The likenesses of some vectors to each landmark, each in (0, 1]; one row a vector. The
   * exponential is the strict one: alike on every processor.
   */
  public double[][] apply(List<double[]> vectors) {
    double[][] likenesses = squaredDistances(vectors);
    for (double[] row : likenesses) {
      for (int landmark = 0; landmark < size; landmark++) {
        row[landmark] = StrictMath.exp(-gamma * row[landmark]);
      }
    }
    return likenesses;
  }

  /**
   * The landmarks are too many for the fast memory, so all vectors are held against a number of
   * them before the next one is fetched. A sum of its own for each landmark waits for none of the
   * others, and adds in the order of the vector's numbers however many vectors there are, so that
   * its bits are always the same.
   */
  private double[][] squaredDistances(List<double[]> vectors) {
    double[][] sums = new double[vectors.size()][size];
    double[] row = new double[size];
    for (int i = 0; i < dimension; i++) {
      for (int landmark = 0; landmark < size; landmark++) {
        row[landmark] = byDimension[i * size + landmark];
      }
      for (int vector = 0; vector < sums.length; vector++) {
        addSquares(sums[vector], row, vectors.get(vector)[i]);
      }
    }
    return sums;
  }

  private static void addSquares(double[] sums, double[] row, double coordinate) {
    for (int landmark = 0; landmark < sums.length; landmark++) {
      double difference = coordinate - row[landmark];
      sums[landmark] += difference * difference;
    }
  }

  /** The likenesses of the landmarks to each other, one row each. */
  public double[][] amongThemselves() {
    List<double[]> all = new ArrayList<>();
    for (int landmark = 0; landmark < size; landmark++) {
      double[] x = new double[dimension];
      for (int i = 0; i < dimension; i++) {
        x[i] = byDimension[i * size + landmark];
      }
      all.add(x);
    }
    return apply(all);
  }
}
