package dev.parallax.tone.fitted;

import java.util.Random;

/**
 * Random Fourier features: products of two mapped vectors approach the Gaussian kernel exp(-γ
 * ‖x-y‖²), so that a ridge regression over them approaches the kernel's without keeping any
 * sentence it was fitted on (A. Rahimi and B. Recht, "Random Features for Large-Scale Kernel
 * Machines", NIPS 2007). Immutable and thread-safe.
 */
public final class FourierMap {

  private final float[][] frequencies;
  private final int count;

  /**
   * Draws the frequencies; the same arguments give the same ones on every machine.
   *
   * @param dimension of what is mapped
   * @param count of the frequencies; each gives two features
   * @param gamma the kernel's inverse squared width
   * @param seed of the draws
   */
  public FourierMap(int dimension, int count, double gamma, long seed) {
    Random random = new Random(seed);
    double deviation = Math.sqrt(2 * gamma);
    this.count = count;
    this.frequencies = new float[dimension][count];
    for (float[] row : frequencies) {
      for (int i = 0; i < count; i++) {
        row[i] = (float) (random.nextGaussian() * deviation);
      }
    }
  }

  /** Numbers that come out. */
  public int size() {
    return 2 * count;
  }

  /** The features, of length 1 together. Sines are the strict ones: alike on every processor. */
  public double[] apply(double[] x) {
    float[] phases = new float[count];
    for (int i = 0; i < x.length; i++) {
      float value = (float) x[i];
      float[] row = frequencies[i];
      for (int j = 0; j < count; j++) {
        phases[j] += value * row[j];
      }
    }
    double[] features = new double[2 * count];
    double norm = 1 / Math.sqrt(count);
    for (int j = 0; j < count; j++) {
      features[j] = StrictMath.cos(phases[j]) * norm;
      features[count + j] = StrictMath.sin(phases[j]) * norm;
    }
    return features;
  }
}
