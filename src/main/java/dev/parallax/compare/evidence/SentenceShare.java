package dev.parallax.compare.evidence;

import dev.parallax.model.measure.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What one sentence adds to a numerator, all rules together.
 *
 * @param sentence ordinal in the document
 * @param amount sum over its contributions
 * @param sources rules that made it, sorted
 */
record SentenceShare(int sentence, double amount, List<String> sources) {

  /** By sentence, in order. */
  static List<SentenceShare> of(List<Contribution> contributions) {
    TreeMap<Integer, List<Contribution>> bySentence = new TreeMap<>();
    for (Contribution contribution : contributions) {
      bySentence
          .computeIfAbsent(contribution.sentence(), sentence -> new ArrayList<>())
          .add(contribution);
    }
    return bySentence.entrySet().stream().map(e -> sum(e.getKey(), e.getValue())).toList();
  }

  private static SentenceShare sum(int sentence, List<Contribution> parts) {
    List<String> sources = new ArrayList<>();
    double amount = 0;
    for (Contribution part : parts) {
      amount += part.amount();
      if (part.source() != null) {
        sources.add(part.source());
      }
    }
    return new SentenceShare(sentence, amount, sources.stream().distinct().sorted().toList());
  }
}
