package dev.parallax.report.sample;

import dev.parallax.model.Hashes;

/**
 * A sentence that was drawn.
 *
 * @param document it stands in
 * @param ordinal of the sentence in its document
 * @param probability with which it was drawn, above 0 and at most 1
 */
record DrawnSentence(PooledDocument document, int ordinal, double probability) {

  private static final int DIGITS = 12;

  /**
   * Names the sentence without telling anything of it. A letter comes first, so that no spreadsheet
   * takes it for a number.
   */
  String id(long seed) {
    return "s" + Hashes.sha256(seed + "\n" + document.id() + "\n" + ordinal).substring(0, DIGITS);
  }
}
