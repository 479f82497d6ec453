package dev.parallax.term;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How closely words of a corpus are associated: pointwise mutual information, {@code log2(n(xy) N /
 * (n(x) n(y)))} (Church &amp; Hanks 1990).
 *
 * @param words of the corpus
 * @param lemmas lemma to its occurrences
 * @param candidates candidate to its occurrences; rare ones may be missing
 * @param sequences words side by side, candidate or not, to their occurrences; rare ones may be
 *     missing
 */
record PhraseAssociation(
    long words,
    Map<String, Long> lemmas,
    Map<String, Long> candidates,
    Map<String, Long> sequences) {

  /** Counts a corpus; candidates below the minimum, and their halves, may be missing. */
  static PhraseAssociation of(Collection<TermInventory> inventories, int minimum) {
    Map<String, Long> lemmas = new HashMap<>();
    inventories.forEach(
        inventory ->
            inventory
                .lemmas()
                .forEach((lemma, count) -> lemmas.merge(lemma, (long) count, Long::sum)));
    FrequentSequences frequent = new FrequentSequences(inventories, minimum);
    Map<String, Long> candidates =
        frequent.sum(inventories.stream().map(TermInventory::candidates).toList());
    Map<String, Long> sequences =
        frequent.sum(inventories.stream().map(TermInventory::halves).toList());
    candidates.forEach((key, count) -> sequences.merge(key, count, Long::sum));
    long words = inventories.stream().mapToLong(TermInventory::words).sum();
    return new PhraseAssociation(words, lemmas, candidates, sequences);
  }

  /**
   * Association of a candidate in bits; of three words, the lower one of both ways to part them.
   */
  double bits(String candidate) {
    int first = candidate.indexOf(' ');
    int last = candidate.lastIndexOf(' ');
    return first == last
        ? bits(candidate, first)
        : Math.min(bits(candidate, first), bits(candidate, last));
  }

  private double bits(String candidate, int blank) {
    double together = count(sequences, candidate);
    double left = occurrences(candidate.substring(0, blank));
    double right = occurrences(candidate.substring(blank + 1));
    return Math.log(together * words / (left * right)) / Math.log(2);
  }

  private long occurrences(String part) {
    return count(part.indexOf(' ') < 0 ? lemmas : sequences, part);
  }

  private static long count(Map<String, Long> counts, String key) {
    return counts.getOrDefault(key, 0L);
  }
}
