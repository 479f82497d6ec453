package dev.parallax.compare.evidence;

import java.util.Comparator;

/**
 * Where a sentence stands among those that may be shown; smaller is better.
 *
 * <p>Each document's best sentence comes before any document's second, so that one document does
 * not speak for its cohort.
 *
 * @param round place among the sentences of its document, from 0
 * @param strength how well it shows the comparison
 * @param contentSha256 of its document, so that file names do not count
 * @param documentId of its document
 * @param sentence ordinal of the sentence
 */
record Standing(int round, double strength, String contentSha256, String documentId, int sentence)
    implements Comparable<Standing> {

  private static final Comparator<Standing> ORDER =
      Comparator.comparingInt(Standing::round)
          .thenComparing(Comparator.comparingDouble(Standing::strength).reversed())
          .thenComparing(Standing::contentSha256)
          .thenComparing(Standing::documentId)
          .thenComparing(Standing::sentence);

  @Override
  public int compareTo(Standing other) {
    return ORDER.compare(this, other);
  }
}
