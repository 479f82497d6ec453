package dev.parallax.topic.state;

import java.util.List;

/**
 * A topic as it is kept.
 *
 * @param id persistent
 * @param label its most telling terms
 * @param alpha prior in a unit
 * @param terms numbers of the terms it has, ascending
 * @param counts tokens of each of these, over all samples
 */
public record KeptTopic(
    String id, String label, double alpha, List<Integer> terms, List<Integer> counts) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if terms and counts are not of equal number
   */
  public KeptTopic {
    terms = List.copyOf(terms);
    counts = List.copyOf(counts);
    if (terms.size() != counts.size()) {
      throw new IllegalArgumentException("topic " + id + " has terms without counts");
    }
  }
}
