package dev.parallax.tone.targeted;

/** Sums over stretches of arrays, always in the same order, so that they round the same. */
public final class Vectors {

  private static final int STRIDE = 8;

  private Vectors() {}

  /**
   * The product of two stretches; in eight sums, which a processor makes side by side.
   *
   * @param length a multiple of eight
   */
  public static float product(float[] a, int fromA, float[] b, int fromB, int length) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    float s4 = 0;
    float s5 = 0;
    float s6 = 0;
    float s7 = 0;
    for (int i = 0; i < length; i += STRIDE) {
      s0 += a[fromA + i] * b[fromB + i];
      s1 += a[fromA + i + 1] * b[fromB + i + 1];
      s2 += a[fromA + i + 2] * b[fromB + i + 2];
      s3 += a[fromA + i + 3] * b[fromB + i + 3];
      s4 += a[fromA + i + 4] * b[fromB + i + 4];
      s5 += a[fromA + i + 5] * b[fromB + i + 5];
      s6 += a[fromA + i + 6] * b[fromB + i + 6];
      s7 += a[fromA + i + 7] * b[fromB + i + 7];
    }
    return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
  }

  /** Adds {@code factor} times one stretch to another. */
  public static void add(float factor, float[] from, int start, float[] to, int at, int length) {
    for (int i = 0; i < length; i++) {
      to[at + i] += factor * from[start + i];
    }
  }

  /** Turns a stretch into shares of 1: each the exponential of its value. */
  public static void softmax(float[] values, int from, int length) {
    float largest = Float.NEGATIVE_INFINITY;
    for (int i = from; i < from + length; i++) {
      largest = Math.max(largest, values[i]);
    }
    float sum = 0;
    for (int i = from; i < from + length; i++) {
      values[i] = (float) StrictMath.exp(values[i] - largest);
      sum += values[i];
    }
    for (int i = from; i < from + length; i++) {
      values[i] /= sum;
    }
  }
}
