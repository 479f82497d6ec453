package dev.parallax.tone.targeted;

/**
 * Bands of signed distance from a mention, in pieces: each of the first six on either side alone,
 * farther ones in bands that widen, as far positions matter less exactly (after the relative
 * positions of C. Raffel et al., JMLR 21(140), 2020).
 */
public final class DistanceBand {

  /** Bands of one side, the mention itself among those of the right. */
  private static final int SIDE = 12;

  /** Number of bands. */
  public static final int COUNT = 2 * SIDE;

  private static final int SINGLE = 6;

  /** Largest distance of the band {@code SINGLE + 1}, and of those after it but the last. */
  private static final int[] WIDE_ENDS = {9, 14, 22, 36};

  private DistanceBand() {}

  /** The band of a distance, from 0; the mention itself is band 0. */
  public static int of(int distance) {
    int band = band(Math.abs(distance));
    return distance < 0 ? SIDE + band : band;
  }

  /** A distance that is typical of a band, without sign. */
  public static double typical(int band) {
    int side = band % SIDE;
    if (side <= SINGLE) {
      return side;
    }
    int wide = side - SINGLE - 1;
    int start = wide == 0 ? SINGLE + 1 : WIDE_ENDS[wide - 1] + 1;
    return wide == WIDE_ENDS.length ? 1.25 * start : (start + WIDE_ENDS[wide]) / 2.0;
  }

  /** Whether a band lies before the mention. */
  public static boolean isBefore(int band) {
    return band >= SIDE;
  }

  private static int band(int distance) {
    if (distance <= SINGLE) {
      return distance;
    }
    int wide = 0;
    while (wide < WIDE_ENDS.length && distance > WIDE_ENDS[wide]) {
      wide++;
    }
    return SINGLE + 1 + wide;
  }
}
