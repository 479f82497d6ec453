package dev.parallax.annotate.prepared;

import java.util.List;

/**
 * A model as what a file can hold at once.
 *
 * @param outline all that is small
 * @param longs arrays of eight-byte numbers
 * @param ints arrays of four-byte numbers
 * @param floats arrays of weights
 */
@SuppressWarnings("ArrayRecordComponent") // Written and read, never compared.
public record ModelArrays(
    byte[] outline, List<long[]> longs, List<int[]> ints, List<float[]> floats) {

  /** Copies the lists, not the arrays. */
  public ModelArrays {
    longs = List.copyOf(longs);
    ints = List.copyOf(ints);
    floats = List.copyOf(floats);
  }
}
