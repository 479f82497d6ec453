package dev.parallax.corpus.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds pairs of signatures that may be similar without comparing all pairs: signatures are cut
 * into bands, and only those that agree in a whole band are a pair (A. Broder, "Identifying and
 * filtering near-duplicate documents", 2000; Leskovec, Rajaraman and Ullman, "Mining of Massive
 * Datasets", chapter 3).
 */
final class CandidatePairs {

  /** Probability that a pair just at the threshold is overlooked. */
  private static final double MAX_MISS = 1e-5;

  /** Called once with each pair, the greater place first. */
  interface Visitor {
    void pair(int later, int earlier);
  }

  private CandidatePairs() {}

  static void visit(List<MinHashSignature> signatures, double threshold, Visitor visitor) {
    int rows = rows(threshold);
    int bands = MinHashSignature.LENGTH / rows;
    Map<Long, int[]> heads = new HashMap<>();
    // Each band's bucket is a chain: the document before this one in it, by document and band.
    int size = signatures.size();
    int[] previous = new int[size * bands];
    int[] seenFor = new int[size];
    for (int document = 0; document < size; document++) {
      for (int band = 0; band < bands; band++) {
        int[] head =
            heads.computeIfAbsent(
                signatures.get(document).band(band * rows, rows), hash -> new int[] {-1});
        previous[band * size + document] = head[0];
        for (int other = head[0]; other >= 0; other = previous[band * size + other]) {
          // A pair may meet in several bands; it is told once.
          if (seenFor[other] != document) {
            seenFor[other] = document;
            visitor.pair(document, other);
          }
        }
        head[0] = document;
      }
    }
  }

  /** The widest bands that overlook next to no pair at the threshold. */
  static int rows(double threshold) {
    int rows = MinHashSignature.LENGTH;
    while (rows > 1 && miss(threshold, rows) > MAX_MISS) {
      rows /= 2;
    }
    return rows;
  }

  private static double miss(double threshold, int rows) {
    return Math.pow(1 - Math.pow(threshold, rows), MinHashSignature.LENGTH / (double) rows);
  }
}
